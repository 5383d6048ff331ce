using System.Text.RegularExpressions;
using Tests.Kit;

namespace Tests.Grammar;

/// <summary>The list of what people type (<c>commands.md</c>), as whole sentences: each optional part with and without, each alternative once.</summary>
internal static partial class CommandsList
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["client"] = "acme", ["name"] = "acme", ["what"] = "fix the banner", ["when"] = "fri 5pm", ["rule"] = "weekday", ["question"] = "which blue?",
        ["why"] = "not mine", ["at"] = "10:30", ["from"] = "1 nov", ["to"] = "21 nov", ["until"] = "mon", ["place"] = "berlin", ["sentence"] = "deadlines",
    };

    public static IReadOnlyList<string> Sentences { get; } = [.. Rows().SelectMany(Expand).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Rows()
    {
        foreach (var line in File.ReadLines(Repository.PathOf("tests/Grammar/commands.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal)))
        {
            var cells = Cell().Split(line).Select(c => c.Replace("\\|", "|", StringComparison.Ordinal).Trim()).ToArray();
            if (cells[1] is "who" or "") continue;
            var beginning = "";
            foreach (Match part in CodeOrAlias().Matches(cells[2]))
            {
                if (part.Groups["also"].Success)
                {
                    foreach (var alias in part.Groups["also"].Value.Split(',')) yield return beginning + alias.Trim();
                    continue;
                }
                var code = part.Groups["code"].Value;
                var first = code.Split(' ')[0];
                // In the row of the assistant's side only the first sentence names its request.
                if (beginning is "R-41 " && first is not "R-41") code = beginning + code;
                else beginning = first is "R-41" && cells[1] is "member" ? "R-41 " : first is "timer" ? "timer " : "";
                yield return code;
            }
        }
    }

    private static IEnumerable<string> Expand(string pattern)
    {
        if (Optional().Match(pattern) is { Success: true } optional)
        {
            var without = pattern.Remove(optional.Index, optional.Length);
            var inside = optional.Groups[1].Value.Split('|').Select(i => without.Insert(optional.Index, i.Trim()));
            return [.. Expand(without), .. inside.SelectMany(Expand)];
        }
        if (Choice().Match(pattern) is { Success: true } choice)
            return choice.Value.Split('|').SelectMany(one => Expand(pattern.Remove(choice.Index, choice.Length).Insert(choice.Index, one)));
        var filled = Placeholder().Replace(pattern, p => Examples[p.Groups[1].Value.Split('|')[0]]).Replace("…", "", StringComparison.Ordinal);
        return [Spaces().Replace(filled, " ").Trim()];
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Cell();

    [GeneratedRegex(@"`(?<code>[^`]+)`|\((?<also>[a-z]+(, [a-z]+)*)\)")]
    private static partial Regex CodeOrAlias();

    [GeneratedRegex(@"\[([^\[\]]*)\]")]
    private static partial Regex Optional();

    [GeneratedRegex(@"(?<![<\w|])\w+(\|\w+)+(?![\w>])")]
    private static partial Regex Choice();

    [GeneratedRegex(@"<([^<>]+)>")]
    private static partial Regex Placeholder();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
