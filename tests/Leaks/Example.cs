using Core.Language;

namespace Tests.Leaks;

/// <summary>
/// A sentence of a verb that succeeds for the people it is meant for. In braces stands what is made anew for each time it is said:
/// <c>R-{delivered} approve</c>.
/// </summary>
/// <param name="As">Who says it, each in turn. <see cref="Role.Bot"/> draws it as a letter, <see cref="Role.Platform"/> tells it.</param>
internal sealed record Example(string Verb, Role As, string Say)
{
    /// <summary>Said first, by the same person.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>What a form sends along.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Who reads what <c>{text}</c> stands for, beside whoever says it.</summary>
    public IReadOnlyList<string> Reads { get; init; } = MayRead.OfAcme;

    /// <summary>Of a letter: the reader for whom it is true. It is drawn for everybody else too.</summary>
    public string To { get; init; } = "";

    public Where At { get; init; } = Where.Direct;

    /// <summary>Who may say it says it nowhere else: it would change who the rooms and the people of the matrix are.</summary>
    public bool OnlyThere { get; init; }
}

/// <summary>Where an example is said by whom it is meant for.</summary>
internal enum Where
{
    Direct,

    /// <summary>The room bound to the speaker's client; for members Acme's.</summary>
    Bound,

    /// <summary>A room of A's that is nobody's yet.</summary>
    New,

    /// <summary>The direct conversation in a workspace where nobody has set up anything.</summary>
    Unopened,
}

internal static partial class Examples
{
    /// <summary>
    /// What is meant for people and succeeds for none of these, with the reason. When one of the verbs for later is built it leaves its list in
    /// the product, and demands its example here.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, (Role Who, string Why)> Never = new Dictionary<string, (Role, string)>
    {
        ["snooze"] = (Role.Member, "It puts off what was told lately, and the matrix tells nobody anything meanwhile: `snooze of` names what."),
        ["setup"] = (Role.Known, "An open desk is not opened again."),
    };

    public static IReadOnlyList<Example> All => [.. OfRequests, .. OfTime, .. OfAgency, .. OfStandups, .. OfReminders, .. OfMeetings, .. Letters];

    public static IEnumerable<Role> Roles(Role set) => Enum.GetValues<Role>().Where(r => int.PopCount((int)r) == 1 && (set & r) != 0);
}
