namespace Tests.Bench;

/// <summary>The lines, one after another.</summary>
internal static class All
{
    private static readonly (string Name, Func<Stage, Task> Measure)[] Lines =
    [
        ("throughput", Throughput.Measure),
        ("languages", SixLanguages.Measure),
        ("teams", TeamsThroughput.Measure),
        ("latency", Latency.Measure),
        ("overload", Overload.Measure),
        ("hanging", Hanging.Measure),
        ("triggers", Triggers.Measure),
        ("sockets", Sockets.Measure),
        ("letters", Letters.Measure),
        ("soak", Soak.Measure),
        ("working", WorkingTime.Measure),
        ("queue", _ => LongQueue.Measure()),
        ("when", _ => Looking.Run()),
        ("rules", _ => MovedRules.Run(Options.Of([]))),
    ];

    /// <param name="only">One line; all of them when it is null.</param>
    public static async Task<int> Run(string? only = null)
    {
        using var stage = await Stage.Build();
        foreach (var (name, measure) in Lines.Where(line => only is null || line.Name == only))
        {
            Console.WriteLine($"== {name}");
            await measure(stage);
        }
        return Verdict.ExitCode;
    }

    public static int Usage()
    {
        Console.WriteLine($"dotnet run -c Release --project tests/Bench [-- {string.Join(" | ", Lines.Select(l => l.Name))} | seed <database>]");
        return 1;
    }
}
