namespace Tests.Kit;

/// <summary>What a trial counted: in the test's own output, and in <c>tests/artifacts/counts</c>, from where the gate prints it.</summary>
internal static class Counts
{
    /// <param name="trial">Names the file, and begins the line.</param>
    /// <param name="line">What was tried how often, and what came of it: <c>50 kills, 1204 acknowledged, 0 lost</c>.</param>
    public static void Print(string trial, string line)
    {
        var folder = Repository.PathOf("tests/artifacts/counts");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{trial}.txt"), $"{trial}: {line}\n");
        TestContext.Current.TestOutputHelper?.WriteLine(line);
    }
}
