using Core;

namespace Tests.Trials;

/// <summary>A letter that is owed, and ways in which what it says ceases to be so before it leaves.</summary>
/// <param name="Verb">Whose sentence draws it.</param>
/// <param name="Reader">A member's name, or a room.</param>
/// <param name="Owes">What people say until it is owed; see <see cref="UntruthScene"/>.</param>
/// <param name="Due">On Ada's clock; null for now.</param>
/// <param name="Ends">Each of them alone makes it untrue.</param>
internal sealed record Untruth(string Verb, string Reader, string[] Owes, string? Due, params string[][] Ends)
{
    /// <summary>Which of that verb's letters: this stands in its sentence.</summary>
    public string Which { get; init; } = "";

    /// <summary>More of them, by which it is planned no more; one that is on its way then may arrive.</summary>
    public string[][] Planned { get; init; } = [];

    public override string ToString() => Which is "" ? $"{Verb} to {Reader}" : $"{Verb} ({Which.Trim()}) to {Reader}";
}

/// <summary>What kinds of letters there are.</summary>
internal static class LetterKinds
{
    public static IEnumerable<string> All => AllVerbs.List.Where(verb => verb.Who is Core.Language.Role.Bot).Select(verb => verb.Name);
}
