namespace Core.Views;

/// <summary>What the bot says back, in meaning rather than in any platform's markup. Made for one reader.</summary>
/// <param name="Fallback">The whole answer as one plain sentence: notifications, screen readers.</param>
/// <param name="Parts">Top to bottom. Renderers clamp to the platform's limits; nothing here knows them.</param>
public sealed record View(string Fallback, IReadOnlyList<Part> Parts)
{
    public Audience Audience { get; init; } = Audience.Asker;

    /// <summary>True for a "no": an asker reads why; a letter that gets it has become untrue and is not sent.</summary>
    public bool Refused { get; init; }

    /// <summary>The argument that a refusal is about: its sentence is shown at that field of the form.</summary>
    public string? Field { get; init; }

    /// <summary>Something is asked before anything is done, so a draft that was being read is not used up.</summary>
    public bool Pending { get; init; }

    /// <summary>Set where the <see cref="Ask"/> parts make a form: a modal, a dialog, or a form on the page.</summary>
    public Form? Form { get; init; }

    /// <summary>The subject (a row's id) whose living card this is: redrawn wherever it was posted.</summary>
    public string? Card { get; init; }

    /// <summary>The subject beneath whose card, in its thread, this belongs.</summary>
    public string? Under { get; init; }

    /// <summary>The platform's message in whose thread this belongs, where a room reads it.</summary>
    public string? Beneath { get; init; }

    /// <summary>Set where it is no message of its own but the picture of a link in somebody's.</summary>
    public Unfurled? Unfurls { get; init; }

    /// <summary>The sentence that shows the same anew: what came of a draft, and what <c>share</c> puts before a room.</summary>
    public string? Again { get; init; }

    /// <summary>Goes with the view to whoever reads it in a private conversation.</summary>
    public Attachment? File { get; init; }

    /// <summary>What was said changed nothing: no card is drawn anew for it, so whoever pressed a button is shown this.</summary>
    public bool Unmoved { get; init; }

    /// <summary>It tells a client's contact what came of what they said: it has to stay where they can read it again.</summary>
    public bool Matters { get; init; }

    /// <summary>The first answer once more, to a delivery that came again: a response carries it, and nothing else is sent.</summary>
    public bool Repeated { get; init; }

    /// <summary>True where an answer would only be noise: nothing is shown.</summary>
    public bool Silent { get; init; }

    /// <summary>What was looked for, so that one of them can be put before others; null where nothing was.</summary>
    public IReadOnlyList<Finding>? Found { get; init; }

    /// <summary>What is remembered in its place, and drawn for a letter, where what it shows is to be kept nowhere; null for itself.</summary>
    public View? Kept { get; init; }

    /// <summary>In which language its words are, as a tag; null for English. What people wrote has its own.</summary>
    public string? Language { get; init; }

    public static View Nothing { get; } = new("", []) { Silent = true };

    public static View Of(string fallback, params IReadOnlyList<Part> parts) => new(fallback, parts);

    public static View No(string why, IReadOnlyList<Button>? instead = null) =>
        new(why, instead is { Count: > 0 } ? [new Line(why), new Buttons(instead)] : [new Line(why)]) { Refused = true };

    /// <summary>The same, where nobody has told its language yet.</summary>
    public View In(string language) =>
        Language is not null || Silent ? this : this with { Language = language, Kept = Kept?.In(language) };
}

/// <param name="Message">The platform's id of the message with the link.</param>
/// <param name="Url">As it stands there.</param>
public sealed record Unfurled(string Message, string Url);

/// <summary>Who sees the answer.</summary>
public enum Audience
{
    Asker,

    /// <summary>Everybody there, beneath what was said.</summary>
    Thread,

    Room,
}

/// <param name="Title">Above the form.</param>
/// <param name="Submit">The label of the button that sends it.</param>
/// <param name="Say">The sentence that is said when it is sent; the fields go with it.</param>
public sealed record Form(string Title, string Submit, string Say);

/// <param name="Name">With its ending: <c>timesheet-2026-11.csv</c>.</param>
public sealed record Attachment(string Name, string Content);
