using System.Text.RegularExpressions;

namespace Tests.Kit;

/// <summary>The terms of <c>core/Language/README.md</c>, which no reader of another language is to meet in English.</summary>
internal static partial class Glossary
{
    private static readonly string[] Columns = ["en", "tr", "et", "ar", "he", "mr"];

    /// <returns>The English terms that stand in a text; those that the language itself says do not count.</returns>
    public static IReadOnlyList<string> EnglishIn(string text, string language) => language is "en"
        ? []
        : [.. English(language).Where(term => Regex.IsMatch(text, $@"(?<![\p{{L}}-]){Regex.Escape(term)}(?![\p{{L}}-])", RegexOptions.IgnoreCase))];

    private static IEnumerable<string> English(string language)
    {
        var rows = File.ReadLines(Repository.PathOf("core/Language/README.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]).Where(cells => cells.Length == Columns.Length).Skip(1).ToList();
        var column = Array.IndexOf(Columns, language);
        var own = rows.SelectMany(cells => Words().Matches(cells[column]).Select(m => m.Value.ToLowerInvariant())).ToHashSet();
        return rows.SelectMany(cells => Bracket().Replace(cells[0], "").Split(',', StringSplitOptions.TrimEntries))
            .Where(term => term.Length > 3 && !own.Contains(term));
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex Bracket();
}
