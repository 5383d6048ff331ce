using Core.Speech;
using Core.Views;
using NodaTime;

namespace Core.Store;

/// <summary>Carries a view to an address on one platform. The only thing the core asks of the outside.</summary>
public interface ICourier
{
    Platform Platform { get; }

    /// <summary>
    /// How many letters it can have under way for a workspace, now. None while that workspace is out of reach, has asked for a pause, or has
    /// shut the bot out: they rest in the database for so long.
    /// </summary>
    int Takes(string workspace) => int.MaxValue;

    /// <summary>True when nothing arrives in that workspace: a letter that did not either is not to blame.</summary>
    bool IsOut(string workspace) => false;

    /// <summary>Posts a new message.</summary>
    Task<Delivery> Carry(Address to, View view, CancellationToken stop);

    /// <summary>Looks whether a message that was perhaps posted is there, by the mark of its address.</summary>
    /// <param name="since">It cannot be older.</param>
    /// <returns>Where it is; null when it is not there, or when it cannot be known there.</returns>
    Task<Delivery?> Look(Address to, View view, Instant since, CancellationToken stop) => Task.FromResult<Delivery?>(null);

    /// <summary>Draws a message that was posted before anew.</summary>
    /// <param name="message">The platform's id of it, or <see cref="Address.Page"/>.</param>
    Task<Delivery> Redraw(Address to, string message, View view, CancellationToken stop);

    /// <summary>Asks the platform something (<c>profile T1 U1</c>); what it says is heard as <see cref="Manner.Learned"/>.</summary>
    Task<Delivery> Ask(string workspace, string errand, CancellationToken stop);
}

/// <param name="Workspace">The installation that speaks.</param>
/// <param name="Room">The platform's channel or conversation; null for a person whose direct conversation is not open yet.</param>
/// <param name="User">The person on the platform, when the view is for one person; with a <paramref name="Room"/> that is not
/// <paramref name="Direct"/> it is shown there to them alone.</param>
/// <param name="Thread">The message beneath which it belongs.</param>
public sealed record Address(Platform Platform, string Workspace, string? Room, string? User, bool Direct, string? Thread = null)
{
    /// <summary>In the place of a message's id: the personal page of the address's user.</summary>
    public const string Page = "home";

    /// <summary>What letters that must wait rest for.</summary>
    public string Place => PlaceOf(Platform, Workspace);

    /// <summary>What a message posted there is known by, if it has to be found again. No reader sees it.</summary>
    public string? Mark { get; init; }

    /// <summary>The reader's, as a tag: what a platform adds of its own is to be in it, and to run the same way.</summary>
    public string? Language { get; init; }

    /// <summary><c>Slack/T1</c>.</summary>
    public static string PlaceOf(Platform platform, string workspace) => $"{platform}/{workspace}";
}

public abstract record Delivery
{
    private protected Delivery() { }

    /// <param name="Room">Where it was posted: a direct conversation may just have been opened.</param>
    /// <param name="Message">The platform's id of the message; null where it has none (ephemeral messages, files).</param>
    public sealed record Done(string? Room = null, string? Message = null) : Delivery
    {
        /// <summary>It had arrived before, as it was drawn then.</summary>
        public bool Before { get; init; }

        /// <summary>The thread was gone: it stands by itself.</summary>
        public bool Beside { get; init; }
    }

    /// <summary>Asked and answered: what was learned is to be heard by the desk.</summary>
    public sealed record Learned(Utterance Said) : Delivery;

    /// <summary>Try again after <paramref name="Wait"/>: rate limits, outages.</summary>
    public sealed record Later(Duration Wait) : Delivery
    {
        /// <summary>Nobody answered: it may have arrived all the same.</summary>
        public bool Doubtful { get; init; }
    }

    /// <summary>It is not its turn yet: the platform was not asked, so this was no try.</summary>
    public sealed record NotYet(Duration Wait) : Delivery
    {
        /// <summary>No letter has its turn in that workspace: this one keeps its place among them.</summary>
        public bool All { get; init; }
    }

    /// <summary>The workspace takes nothing from us any more: the app was removed, its token revoked. No letter is to blame.</summary>
    /// <param name="Why">A word of the platform's protocol, such as <c>token_revoked</c>.</param>
    public sealed record Stopped(string Why) : Delivery;

    /// <summary>Never again: the channel is gone, the app was removed.</summary>
    /// <param name="Why">A word of the platform's protocol, such as <c>not_in_channel</c>.</param>
    public sealed record Never(string Why) : Delivery
    {
        /// <summary>Our own word: the reader takes nothing that the bot writes there.</summary>
        public const string Blocked = "blocked";
    }
}
