using Core.Speech;
using NodaTime;

namespace Core.Agencies;

/// <summary>Somebody has put the bot into a workspace.</summary>
/// <param name="Workspace">The platform's id of it, or of the whole organization where it was installed for all of it.</param>
/// <param name="Bot">The bot's own user id there.</param>
/// <param name="Installer">The user id of whoever installed it.</param>
/// <param name="Organization">What the workspace is a part of, or is itself; null where it stands alone.</param>
public sealed record Installation(
    Platform Platform, string Workspace, string Name, string Bot, string Installer, string? Organization, SealedToken Token);

/// <summary>With what the bot speaks in one workspace. Sealed by the host: nothing in the core can read it.</summary>
/// <param name="Renewal">What is given for the next one; null where the token does not end, or where that is used up.</param>
/// <param name="EndsAt">Exclusive; null where it does not end.</param>
public sealed record SealedToken(string Token, string? Renewal, Instant? EndsAt)
{
    /// <summary>Without it, for it may end up in a log.</summary>
    public override string ToString() => nameof(SealedToken);
}

/// <param name="Token">Null where the settings have it.</param>
/// <param name="Stopped">The bot is not there any more.</param>
/// <param name="Renewals">The fence of whoever renews it.</param>
public sealed record KeptToken(SealedToken? Token, bool Stopped, long Renewals);

/// <summary>What became of an installation.</summary>
public abstract record Settled
{
    private protected Settled() { }

    /// <summary>A new desk, which waits for its installer to open it.</summary>
    public sealed record Founded : Settled;

    /// <summary>It was known: all that is kept stays, with a new token.</summary>
    /// <param name="Open">False where nobody has opened the desk yet.</param>
    public sealed record Again(bool Open) : Settled;

    /// <summary>From now on the workspace is a client's.</summary>
    public sealed record OfClient(string Agency, string Client) : Settled;

    /// <summary>The link is not known, was used, has ended, or its client is gone. Nothing has changed.</summary>
    public sealed record LinkGone : Settled;

    /// <summary>The link was used in the agency's own workspace. Nothing has changed.</summary>
    public sealed record AtHome : Settled;

    /// <summary>The workspace belongs to somebody else already. Nothing has changed.</summary>
    public sealed record Elsewhere : Settled;
}
