using System.Text.RegularExpressions;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>
/// What nobody says and nobody calls: it would be translated, reviewed and kept for nothing. Seen by name alone, so it finds only what is
/// surely dead.
/// </summary>
public sealed partial class DeadLint
{
    [Fact]
    public void Every_phrase_is_said_somewhere()
    {
        var phrases = Repository.Files("core/Language", "Phrases*.cs").ToList();
        var given = Repository.Files("core/Language").SelectMany(f => Given().Matches(f.Text)).CountBy(m => m.Groups[1].Value).ToDictionary();
        var said = Words(Product());
        // Once where it is promised, once in each language that gives it (some give it together), and then where it is said.
        Findings.None(
            from file in phrases
            from Match phrase in Phrase().Matches(file.Text)
            let name = phrase.Groups[1].Value
            where said[name] <= 1 + given[name]
            select $"{file.Name}: nobody says {name}");
        Assert.True(given.Count > 100 && phrases.Sum(f => Phrase().Count(f.Text)) > 100, "Where are the phrases?");
    }

    [Fact]
    public void Every_member_is_used_somewhere()
    {
        var used = Words(Product().Concat(Repository.Files("tests")));
        Findings.None(
            from file in Product()
            from name in Declared(file.Text)
            where used[name] == 1
            select $"{file.Name}: nobody uses {name}");
    }

    [Theory]
    [InlineData("    internal static async Task<View> Wait(Turn turn) => x;", "Wait")]
    [InlineData("    private const string Newest = \"\";", "Newest")]
    [InlineData("    public IReadOnlyList<(int A, int B)> Rows { get; }", "Rows")]
    [InlineData("    private readonly Dictionary<string, int> _seen = [];", "_seen")]
    public void A_member_is_seen(string code, string name) => Assert.Equal([name], Declared(code));

    [Fact]
    public void What_overrides_is_named_by_somebody_else() => Assert.Empty(Declared("    public override void SetValue(int at) => x = at;"));

    private static IEnumerable<SourceFile> Product() => Repository.Files("core").Concat(Repository.Files("bots"));

    private static Dictionary<string, int> Words(IEnumerable<SourceFile> files) =>
        files.SelectMany(f => Word().Matches(Comment().Replace(f.Text, ""))).CountBy(w => w.Value).ToDictionary();

    private static IEnumerable<string> Declared(string text) => Member().Matches(text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"override [^;={\n]*?(\w+)(?:\(| =>|\r?\n| \{)")]
    private static partial Regex Given();

    [GeneratedRegex(@"public (?:abstract|virtual) [^;={]*?(\w+)(?:\(| \{ get)")]
    private static partial Regex Phrase();

    [GeneratedRegex(
        @"^\s*(?:public|internal|private|protected) (?!.*\b(?:override|class|record|struct|interface|enum|operator|partial)\b)[^;={\n]*?" +
        @"\b(\w+)(?:<\w+>)?(?:(?<!\))\((?!\w+ \w+, \w+ \w+\)> )| =>| \{ get| =(?!=)|;)", RegexOptions.Multiline)]
    private static partial Regex Member();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
