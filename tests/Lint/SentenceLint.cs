using System.Text.RegularExpressions;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>
/// What a person reads is said in core/Language, once for each language. A string elsewhere that looks like a sentence (three words,
/// with a capital in front or a stop behind) is wrong, unless it is thrown, logged, or listed with its reason.
/// </summary>
public sealed partial class SentenceLint
{
    private const string Listed = "tests/Lint/sentences-outside-language.txt";

    [Fact]
    public void No_sentence_is_said_outside_the_language()
    {
        var allowed = Allowed();
        Findings.None(
            from found in Spoken().SelectMany(Found)
            where !allowed.Any(a => found.File.StartsWith(a.Where, StringComparison.Ordinal) && (a.Text is "*" || a.Text == found.Text))
            select $"{found.File}:{found.Line}: \"{found.Text}\": say it in core/Language, or list it with its reason in {Listed}");
    }

    [Fact]
    public void What_is_listed_is_there_and_has_a_reason()
    {
        var found = Spoken().SelectMany(Found).ToList();
        Assert.All(Allowed(), a =>
        {
            Assert.True(a.Why.Length > 5, $"{a.Where}: why?");
            Assert.Contains(found, f => f.File.StartsWith(a.Where, StringComparison.Ordinal) && (a.Text is "*" || a.Text == f.Text));
        });
    }

    [Theory]
    [InlineData("return new Line(\"Your timer has stopped\");", "Your timer has stopped")]
    [InlineData("return $\"{name} is not here.\";", "… is not here.")]
    [InlineData("return \"which one do you mean?\";", "which one do you mean?")]
    [InlineData("return \"<p class='x'>Nothing is due <b>today</b></p>\";", "Nothing is due")]
    public void A_sentence_is_found(string code, string sentence) =>
        Assert.Equal([sentence], Found(new SourceFile("bots/Web/A.cs", code)).Select(f => f.Text));

    [Theory]
    [InlineData("throw new InvalidOperationException(\"The letter has no reader.\");")]
    [InlineData("class BusyException() : Exception(\"Too much is waiting to be written.\");")]
    [InlineData("[LoggerMessage(1, LogLevel.Error, \"Delivery {Id} has failed for good.\")] partial void Failed(string id);")]
    [InlineData("const string Due = \"select id from requests where agency_id = @Agency\";")]
    [InlineData("new Verb(\"timer start\", \"<client> [what you are doing]\");")]
    [InlineData("var type = \"application/json; charset=utf-8\"; var agent = \"VA Desk\";")]
    public void What_nobody_reads_is_no_sentence(string code) => Assert.Empty(Found(new SourceFile("core/A.cs", code)));

    private static IEnumerable<SourceFile> Spoken() =>
        Repository.Files("core").Concat(Repository.Files("bots"))
            .Where(f => !f.Name.StartsWith("core/Language/", StringComparison.Ordinal));

    private static IEnumerable<Sentence> Found(SourceFile file)
    {
        var text = CSharpText.Of(file.Text);
        return
            from literal in text.Literals
            where !ForNobody().IsMatch(text.Before(literal.At))
            from piece in Markup().Split(literal.Text)
            let said = piece.Trim()
            where Words().IsMatch(said) && (Capital().IsMatch(said) || Stop().IsMatch(said))
            select new Sentence(file.Name, text.LineOf(literal.At), said);
    }

    /// <summary>One a line: where | what, or * for the whole file | why.</summary>
    private static List<(string Where, string Text, string Why)> Allowed() =>
    [
        .. from line in File.ReadLines(Repository.PathOf(Listed))
           where line.Contains('|') && !line.StartsWith('#')
           let parts = line.Split('|', 3, StringSplitOptions.TrimEntries)
           select (parts[0], parts[1], parts[2]),
    ];

    private sealed record Sentence(string File, int Line, string Text);

    // Thrown, logged, or said to the compiler.
    [GeneratedRegex(@"Exception\s*\(|\bLoggerMessage\b|\b(Obsolete|SuppressMessage|Description)\s*\(|\bDebug\.|\.Log\w+\(")]
    private static partial Regex ForNobody();

    [GeneratedRegex(@"<[^<>]*>|\n")]
    private static partial Regex Markup();

    [GeneratedRegex(@"(^|[\s(“""])[\p{L}'’…]+[,:]? [a-z'’]+,? [a-z'’]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^[""“(]?(\p{Lu}[\p{Ll}'’]*|…)[,:]? \p{Ll}")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\p{L}[.?!…]["")”]?$")]
    private static partial Regex Stop();
}
