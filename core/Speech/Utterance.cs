using System.Collections.ObjectModel;

namespace Core.Speech;

public enum Platform { Slack, Teams, Web }

/// <summary>One thing one person said, by typing, by pressing a button or by sending a form.</summary>
/// <param name="Text">The sentence, without slash, bot mention or surrounding space: <c>timer start acme</c>.</param>
/// <param name="Delivery">The platform's id of this delivery; the same id twice gets the same answer twice.</param>
public sealed record Utterance(Platform Platform, Place Place, Speaker Speaker, string Text, string Delivery)
{
    public IReadOnlyDictionary<string, string> Fields { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    public Manner Manner { get; init; } = Manner.Asked;

    /// <summary>True where people of another organisation are known to read there too.</summary>
    public bool Shared { get; init; }

    /// <summary>What the platform calls the speaker, as far as the delivery itself tells.</summary>
    public string? Called { get; init; }

    /// <summary>The language of the speaker's device as a tag, as far as the delivery itself tells.</summary>
    public string? Locale { get; init; }

    /// <summary>True where the platform's delivery cannot carry an answer (events): the answer is owed as a letter.</summary>
    public bool AnswerByLetter { get; init; }

    /// <summary>The message that says it, or at which somebody points; null for what has none.</summary>
    public PostSaid? Post { get; init; }

    /// <summary>Another id under which a platform may bring the same; null where there is none.</summary>
    public string? Twin { get; init; }
}

/// <summary>A message, as the platform tells of it.</summary>
/// <param name="Message">The platform's id of it, the same whatever becomes of it.</param>
public sealed record PostSaid(string Message)
{
    /// <summary>The platform's moment of this text; null for the first. Later ones win, whichever comes first.</summary>
    public string? Edited { get; init; }

    /// <summary>The platform's moment when it was deleted; null while it stands.</summary>
    public string? Gone { get; init; }

    /// <summary>It was told before, or will yet be: nothing that it says is done because of this.</summary>
    public bool IsLater => Edited is not null || Gone is not null;
}

/// <summary>Where something was said.</summary>
/// <param name="Workspace">The installation: a Slack team or an Entra tenant.</param>
/// <param name="Room">The platform's channel or conversation id.</param>
/// <param name="Thread">The platform's id of the message whose thread this is; null outside threads.</param>
public sealed record Place(string Workspace, string Room, bool Direct, string? Thread = null);

/// <param name="Team">The speaker's own team, which for guests from elsewhere is not the installation's.</param>
/// <param name="User">The platform's user id.</param>
public sealed record Speaker(string Team, string User);

public enum Manner
{
    /// <summary>Meant for the bot: a command, a press, a form, a mention, a direct message.</summary>
    Asked,

    /// <summary>Written in a room where the bot listens. Only the thread of a card makes it the bot's business.</summary>
    Overheard,

    /// <summary>Somebody pointed at a message. In a room that is nobody's, people who are not ours do so among themselves.</summary>
    Pointed,

    /// <summary>Not a person at all: what the platform answered when the bot asked it.</summary>
    Learned,
}
