using System.Text;
using Tests.FakeSlack.People;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>After everything else: nothing secret, and nothing that people wrote, is in any log of the run; no token in anything stored.</summary>
[Collection(nameof(AtTheEnd))]
public sealed class SecretsTrials
{
    /// <summary>With so many collections it is not a choice of some tests but the whole run.</summary>
    private const int Whole = 100;

    [Fact]
    public void No_log_of_the_run_holds_a_secret_or_a_text_of_somebody()
    {
        var (texts, secrets) = (new Phrasebook(TypedTexts.All), Secret.All);
        var (files, lines, found) = (0, 0L, new List<string>());
        foreach (var file in Directory.EnumerateFiles(HostLogs.Folder))
        {
            files++;
            foreach (var line in Lines(file))
            {
                lines++;
                if (Wrong(line, texts, secrets) is { } wrong) found.Add($"“{wrong}” in {Path.GetFileName(file)}: {line}");
            }
        }
        Counts.Print("logs", $"{files} logs, {lines} lines, {texts.Count} phrases and {secrets.Count} secrets looked for, {found.Count} found");
        Assert.True(found.Count == 0, string.Join('\n', found.Take(30)));
        if (LastOfAll.Collections < Whole) return;
        Assert.InRange(files, 250, int.MaxValue);
        Assert.InRange(texts.Count, 2000, int.MaxValue);
        Assert.NotEmpty(secrets);
    }

    [Fact]
    public void No_database_of_the_run_holds_a_token()
    {
        var (databases, files) = KeptData.Count;
        Counts.Print("databases", $"{databases} databases, {files} files and dumps of them, {KeptData.Findings.Count} tokens found");
        Assert.True(KeptData.Findings.Count == 0, string.Join('\n', KeptData.Findings));
        if (LastOfAll.Collections < Whole) return;
        Assert.InRange(databases, 200, int.MaxValue);
        Assert.InRange(files, databases + 50, int.MaxValue);
    }

    private static string? Wrong(string line, Phrasebook texts, IReadOnlyCollection<string> secrets) =>
        line.Contains(HostLogFile.Broken, StringComparison.Ordinal) ? HostLogFile.Broken.Trim() : Secret.InLog(line, secrets) ?? texts.Found(line);

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
