namespace Tests.Lint;

internal static class Findings
{
    /// <summary>Like Assert.Empty, but it shows every one of them, a line each.</summary>
    public static void None(IEnumerable<string> wrong)
    {
        var found = wrong.ToList();
        Assert.True(found.Count == 0, $"{found.Count} found:\n{string.Join('\n', found)}");
    }
}
