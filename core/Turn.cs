using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core;

/// <summary>Everything one interaction may know. The clock has been read once, here.</summary>
/// <param name="Who">Who acts, and whose rights count. For a letter, its reader; for a room, a contact of the room's client.</param>
/// <param name="At">Where it was said, and whose matters may be spoken of there.</param>
/// <param name="Said">The sentence that is being carried out, as a draft would remember it.</param>
/// <param name="Say">The words of the reader's language.</param>
public sealed record Turn(Agency Agency, Person Who, Setting At, Said Said, Instant Now, Phrases Say, AgencySession Db)
{
    /// <summary>One turn is undone as one; <c>undo</c> names it.</summary>
    public required string Id { get; init; }

    /// <summary>What the host was started with, as far as sentences depend on it.</summary>
    public required HostFacts Host { get; init; }

    /// <summary>As what the sentence is said: a person's own role, or <see cref="Role.Bot"/> for a letter that they read.</summary>
    public required Role Voice { get; init; }

    /// <summary>The draft that is being read; null when the sentence was said outright.</summary>
    public string? Draft { get; init; }

    /// <summary>The version of the card that the pressed button was drawn for.</summary>
    public long? Version { get; init; }

    /// <summary>As whoever reads it has it on their clock.</summary>
    internal string Moment(Instant at) => Say.Moment(at, Who.Zone, Now);

    /// <summary>In which whoever speaks says times and lengths, mixed with English.</summary>
    internal TimeWords Words => TimeWords.In(Who.Language);
}

/// <param name="Place">Null for a letter that is for a person wherever they are.</param>
/// <param name="Client">The room's client, or else the workspace's; null where all that the person may see may be shown.</param>
/// <param name="Room">The room as it is bound; null in direct conversations and in rooms that are nobody's.</param>
/// <param name="Abroad">True where commands with a slash do not work for whoever reads: people of another organisation.</param>
/// <param name="Everybody">True where a whole room reads: nothing that only one reader may know.</param>
public sealed record Setting(Platform Platform, Place? Place, Speaker? Speaker, ClientId? Client, Room? Room, bool Everybody = false, bool Abroad = false)
{
    /// <summary>The message that is being heard, or pointed at.</summary>
    public PostSaid? Post { get; init; }
}

/// <param name="Fields">What a form or a draft adds, by argument name.</param>
public sealed record Said(string Text, IReadOnlyDictionary<string, string> Fields);

/// <param name="SetupCode">Six digits, printed at start: whoever says it in a direct message owns the agency.</param>
/// <param name="Owner">The account that may set up without the code: <c>slack:T1:U1</c>; null when none is named.</param>
/// <param name="CommandPrefix">Put before the slash commands when another app has ours.</param>
public sealed record HostFacts(string SetupCode, string? Owner, string CommandPrefix)
{
    /// <summary>What the world calls the host, with no slash at its end; null where it has no address.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Where programs of people's own reach the host: its public address, or in the playground where it listens; null for nowhere.</summary>
    public Func<string?> Reached { get; init; } = () => null;

    /// <summary>Where a workspace is added; null where that is not possible. Asked when needed: a host knows its address once it listens.</summary>
    public Func<Uri?> Install { get; init; } = () => null;
}
