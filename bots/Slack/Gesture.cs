using Core.Speech;

namespace Bots.Slack;

/// <summary>What somebody did in Slack: what the core hears of it, and what only the answer needs.</summary>
internal abstract record Gesture
{
    private Gesture() { }

    /// <summary>It lacks what it must have, or has it in the wrong shape.</summary>
    public sealed record Malformed : Gesture;

    /// <summary>None of ours: acknowledged, and no more.</summary>
    public sealed record Nothing : Gesture;

    /// <summary>Slack asks for choices of a menu that it was not given: there are none.</summary>
    public sealed record Suggestion : Gesture;

    /// <summary>Slack tries the address of the events once.</summary>
    public sealed record Challenge(string Text) : Gesture;

    /// <summary>The app is sent too much: whoever runs it should know.</summary>
    public sealed record Alarm(string Type) : Gesture;

    public abstract record Spoken(Utterance Said) : Gesture;

    /// <param name="Trigger">Opens one modal, within three seconds.</param>
    public sealed record Slash(Utterance Said, string Trigger) : Spoken(Said);

    /// <param name="ResponseUrl">Takes the answer, for half an hour.</param>
    /// <param name="Posted">True on a message that everybody there sees; false on one that only the presser sees.</param>
    public sealed record Press(Utterance Said, string Trigger, string ResponseUrl, bool Posted) : Spoken(Said);

    /// <summary>The shortcut in a message's menu. It works in every room, also where the bot is not.</summary>
    /// <param name="Trigger">Opens one modal, within three seconds.</param>
    /// <param name="ResponseUrl">Takes the answer, for half an hour.</param>
    public sealed record Shortcut(Utterance Said, string Trigger, string ResponseUrl) : Spoken(Said);

    /// <summary>A button inside a modal.</summary>
    /// <param name="Hash">Of the modal as it was seen: what has changed since is not overwritten.</param>
    public sealed record PressInModal(Utterance Said, string View, string Hash, Origin From) : Spoken(Said);

    /// <summary>A button on somebody's own page: no message of it can be answered, and nobody else sees it.</summary>
    public sealed record PressInHome(Utterance Said, string Trigger) : Spoken(Said);

    /// <param name="Blocks">The ids of its input blocks: an error can stand only at one of them.</param>
    public sealed record Submit(Utterance Said, IReadOnlyList<string> Blocks, Origin From) : Spoken(Said);

    /// <summary>Nobody waits for its answer.</summary>
    public sealed record Event(Utterance Said) : Spoken(Said)
    {
        /// <summary>Whoever runs the host should know of it: the app was removed.</summary>
        public string? Removal { get; init; }
    }
}
