using Tests.Kit;

namespace Tests.Lint;

/// <summary>Whoever changes a line that a mutant breaks learns at once that the mutant must be made anew: tests/Mutants/README.md.</summary>
public sealed class MutantLint
{
    private const string CaughtBy = "# caught by: FullyQualifiedName~";

    [Fact]
    public void Every_mutant_names_a_test_and_still_applies()
    {
        var mutants = Repository.Files("tests/Mutants", "*.patch").ToList();
        Assert.InRange(mutants.Count, 10, int.MaxValue);
        Findings.None(mutants.SelectMany(Wrong));
    }

    [Fact]
    public void Every_test_that_a_mutant_names_is_there()
    {
        var tests = string.Concat(Repository.Files("tests").Select(file => file.Text));
        Findings.None(from mutant in Repository.Files("tests/Mutants", "*.patch")
                      from name in mutant.Lines[0].Split('|').Select(filter => filter.Split('~')[^1])
                      let simple = name.Split('.')[^1].Replace("OnSqlite", "", StringComparison.Ordinal).Replace("OnPostgres", "", StringComparison.Ordinal)
                      where !tests.Contains(simple, StringComparison.Ordinal)
                      select $"{mutant.Name}: there is no test {name}");
    }

    private static IEnumerable<string> Wrong(SourceFile mutant)
    {
        if (!mutant.Lines[0].StartsWith(CaughtBy, StringComparison.Ordinal)) yield return $"{mutant.Name}: the first line is not “{CaughtBy}…”";
        var file = "";
        foreach (var hunk in mutant.Text.Split("\n@@ "))
        {
            var lines = hunk.Split('\n');
            var before = lines.Skip(1).Where(line => line is [' ' or '-', ..] && !line.StartsWith("--- ", StringComparison.Ordinal));
            var was = string.Join('\n', before.Select(line => line[1..]));
            if (file is not "" && !Text(file).Contains(was, StringComparison.Ordinal)) yield return $"{mutant.Name}: does not apply to {file} any more";
            // The next hunk may be another file's.
            file = lines.LastOrDefault(line => line.StartsWith("+++ b/", StringComparison.Ordinal))?["+++ b/".Length..] ?? file;
        }
    }

    private static string Text(string file) => File.Exists(Repository.PathOf(file)) ? File.ReadAllText(Repository.PathOf(file)) : "";
}
