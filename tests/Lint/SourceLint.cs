using System.Text.RegularExpressions;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>The house rules that a compiler does not know.</summary>
public sealed partial class SourceLint
{
    private const int LongestFile = 250;
    // Aim at 120; from here on a line is cut off wherever it is reviewed. A phrase is one line, however long.
    private const int LongestLine = 160;

    // In two halves, so that this file passes itself.
    private static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception", "#reg" + "ion"];

    [Fact]
    public void Every_file_keeps_the_house_rules() => Findings.None(All().SelectMany(Wrong));

    [Theory]
    [InlineData("core/A.cs", "namespace Core.Views;", "folder")]
    [InlineData("tests/Kit/A.cs", "namespace Tests;", "folder")]
    [InlineData("bots/Slack/A.cs", "class A;", "folder")]
    [InlineData("core/A.cs", "namespace Core; class A { void B() { try { } catch (IOException) { } } }", "swallowed")]
    [InlineData("core/A.cs", "namespace Core; class A { void B() { try { } catch (IOException) { /* why */ } } }", "swallowed")]
    [InlineData("core/A.cs", "namespace Core; class A { void B() { try { } catch (IOException) when (C()) { } } }", "swallowed")]
    [InlineData("core/A.cs", "namespace Core; class A { void B() { try { } catch { return; } } }", "rethrow")]
    [InlineData("core/A.cs", "namespace Core; class A { void B() { try { } catch (Exception e) { Log(e); } } }", "rethrow")]
    [InlineData("tests/A.cs", "namespace Tests; class A { Task B() => Task.Delay(5); }", "event")]
    [InlineData("core/A.cs", "namespace Core; class A { void B() => Thread.Sleep(5); }", "event")]
    [InlineData("tests/A.cs", "namespace Tests; class A { [Fact(Skip = \"later\")] void B() { } }", "skip")]
    [InlineData("core/A.cs", "namespace Core; class A { public Task BAsync() => x; }", "Async")]
    [InlineData("core/A.cs", "namespace Core; class ClockManager;", "ClockManager")]
    public void A_broken_rule_is_found(string name, string text, string why) =>
        Assert.Contains(Wrong(new SourceFile(name, text)), w => w.Contains(why, StringComparison.Ordinal));

    [Theory]
    [InlineData("core/A.cs", "namespace Core; class A { void B() { try { } catch (Exception e) when (e is IOException) { return; } } }")]
    [InlineData("core/A.cs", "namespace Core; class A { void B() { try { } catch (IOException) when (C(1)) { /* again */ } } }")]
    [InlineData("core/A.cs", "namespace Core; class A { void B() { try { } catch (Exception) { Undo(); throw; } } }")]
    [InlineData("bots/Slack/A.cs", "namespace Bots.Slack; // a catch { } in a comment")]
    public void A_kept_rule_is_not(string name, string text) => Assert.Empty(Wrong(new SourceFile(name, text)));

    [Fact]
    public void What_is_too_long_or_unfinished_is_found()
    {
        Assert.Single(Wrong(new SourceFile("core/A.cs", "namespace Core;" + new string('\n', LongestFile + 1))));
        Assert.Single(Wrong(new SourceFile("core/A.cs", "namespace Core; //" + new string('x', LongestLine))));
        Assert.All(Unfinished, word => Assert.Single(Wrong(new SourceFile("core/A.cs", "namespace Core; // " + word))));
    }

    private static IEnumerable<SourceFile> All() =>
        Repository.Files("core").Concat(Repository.Files("bots")).Concat(Repository.Files("tests"));

    private static IEnumerable<string> Wrong(SourceFile file)
    {
        var text = CSharpText.Of(file.Text);
        var lines = file.Text.TrimEnd('\n').Split('\n');
        if (file.Lines.Length > LongestFile + 1) yield return $"{file.Name}: {file.Lines.Length} lines; {LongestFile} are enough for one idea";
        foreach (var (index, line) in lines.Index().Where(l => l.Item.Length > LongestLine))
            if (!file.Name.StartsWith("core/Language/", StringComparison.Ordinal))
                yield return $"{file.Name}:{index + 1}: {line.Length} columns of {LongestLine}";
        foreach (var word in Unfinished)
            if (file.Text.Contains(word, StringComparison.Ordinal)) yield return $"{file.Name}: {word}";

        foreach (var wrong in WrongNames(file, text).Concat(WrongCatches(file, text))) yield return wrong;
        if (Waiting().Match(text.Code) is { Success: true } wait && (wait.Value != "Task.Delay" || file.Folders[0] == "tests"))
            yield return $"{file.Name}:{text.LineOf(wait.Index)}: {wait.Value}: wait for the event, not for the time";
        if (Skipped().Match(text.Code) is { Success: true } skip)
            yield return $"{file.Name}:{text.LineOf(skip.Index)}: a skipped test; only a missing server or browser may skip, with Assert.Skip";
    }

    private static IEnumerable<string> WrongNames(SourceFile file, CSharpText text)
    {
        // Core and Tests are the names of their folders; what is in bots is Bots.
        var expected = string.Join('.', file.Folders.Select(f => char.ToUpperInvariant(f[0]) + f[1..]));
        var declared = Namespace().Match(text.Code);
        if (!file.Name.EndsWith("/Program.cs", StringComparison.Ordinal) && declared.Groups[1].Value != expected)
            yield return $"{file.Name}: namespace {declared.Groups[1].Value}, but the folder says {expected}";
        foreach (Match name in Empty().Matches(text.Code)) yield return $"{file.Name}: {name.Groups[1].Value} says nothing; name what it does";
        // What a framework calls, it names.
        foreach (Match name in Suffixed().Matches(text.Code))
            yield return $"{file.Name}: {name.Groups[1].Value}: everything here awaits; no Async suffix";
    }

    private static IEnumerable<string> WrongCatches(SourceFile file, CSharpText text)
    {
        foreach (Match clause in Catch().Matches(text.Code))
        {
            var (from, to) = Body(text.Code, clause.Index + clause.Length);
            var place = $"{file.Name}:{text.LineOf(clause.Index)}";
            // To do nothing can be right (try again, time is up), when it is said exactly when and why.
            var does = clause.Groups["when"].Success ? file.Text[from..to] : text.Code[from..to];
            if (string.IsNullOrWhiteSpace(does)) yield return $"{place}: a swallowed exception; if that is right, say when and why";
            else if (clause.Groups["all"].Success && !clause.Groups["when"].Success && !Throw().IsMatch(does))
                yield return $"{place}: catches everything; say when, or rethrow";
        }
    }

    /// <param name="at">Just behind its opening brace.</param>
    private static (int From, int To) Body(string code, int at)
    {
        var depth = 1;
        var end = at;
        for (; end < code.Length && depth > 0; end++)
            depth += code[end] switch { '{' => 1, '}' => -1, _ => 0 };
        return (at, Math.Max(at, end - 1));
    }

    [GeneratedRegex(@"\bnamespace\s+([\w.]+)\s*[;{]")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+(\w*(?:Manager|Helper|Helpers|Util|Utils|Service|Impl))\b")]
    private static partial Regex Empty();

    [GeneratedRegex(
        @"\b(?:public|private|internal|protected)\s+(?!override)(?:static\s+|async\s+)*(?:Value)?Task(?:<[^()]*>)?\s+" +
        @"(\w+(?<!Dispose|Execute|Start|Stop|Initialize)Async)\s*[(<]")]
    private static partial Regex Suffixed();

    [GeneratedRegex(
        @"\bcatch\b\s*(?<all>(?=\{|when)|\(\s*(?:System\.)?Exception\b[^)]*\))?(?:\([^)]*\))?\s*" +
        @"(?<when>when\s*\((?>[^()]+|\((?<d>)|\)(?<-d>))*(?(d)(?!))\)\s*)?\{")]
    private static partial Regex Catch();

    [GeneratedRegex(@"\bthrow\b|ExceptionDispatchInfo")]
    private static partial Regex Throw();

    [GeneratedRegex(@"\b(Task\.Delay|Thread\.Sleep)\b")]
    private static partial Regex Waiting();

    [GeneratedRegex(@"\b(Fact|Theory)\s*\([^)]*\bSkip\s*=")]
    private static partial Regex Skipped();
}
