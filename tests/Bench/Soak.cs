namespace Tests.Bench;

/// <summary>Memory and handles over a long time of steady work: a minute, or ten with LONG=1.</summary>
internal static class Soak
{
    private const int Rate = 500, Slice = 5;

    public static async Task Measure(Stage stage)
    {
        var isLong = Environment.GetEnvironmentVariable("LONG") is "1";
        var slices = (isLong ? 600 : 60) / Slice;
        using var host = stage.HostA();
        await stage.FirstAnswer(host);
        var (memory, handles) = (new List<double>(), new List<double>());
        for (var slice = 0; slice < slices; slice++)
        {
            await stage.Load(host, Rate * Slice, $"--rate={Rate}");
            memory.Add(host.Memory);
            handles.Add(host.Handles);
        }
        var beside = isLong ? "ten minutes" : "one minute; ten with LONG=1";
        Verdict.Number("memory over the soak, last third by middle third", Last(memory) / Middle(memory), 1.05, "",
            $"{Verdict.Text(Middle(memory))} MB, then {Verdict.Text(Last(memory))} MB; {beside}");
        Verdict.Number("handles over the soak, last third by middle third", Last(handles) / Middle(handles), 1.05, "",
            $"{Verdict.Text(Middle(handles))}, then {Verdict.Text(Last(handles))}; {beside}");
    }

    private static double Middle(List<double> all) => Verdict.Median(all[(all.Count / 3)..(all.Count * 2 / 3)]);

    private static double Last(List<double> all) => Verdict.Median(all[(all.Count * 2 / 3)..]);
}
