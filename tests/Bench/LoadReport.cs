using System.Diagnostics;
using System.Text.Json;

namespace Tests.Bench;

/// <summary>What a load has come to. Times in milliseconds, of those that were accepted.</summary>
/// <param name="PerSecond">Accepted.</param>
/// <param name="Recovered">When, from the beginning, the last one came that waited longer than 100 ms, or was turned away.</param>
/// <param name="Share">Of one processor that the generator itself took: 1 is a whole one.</param>
internal sealed record LoadReport(
    int Accepted, int Refused, int Failed, double PerSecond, double Half, double Most, double Worst, double RefusedWorst, double Share, double Recovered)
{
    public static LoadReport Of(ReadOnlySpan<long> ticks, ReadOnlySpan<Reply> replies, TimeSpan took, TimeSpan processor, double rate)
    {
        var (times, refusals, failed) = (new List<double>(ticks.Length), new List<double>(), 0);
        for (var i = 0; i < ticks.Length; i++)
        {
            var time = ticks[i] * 1000.0 / Stopwatch.Frequency;
            if (replies[i] is Reply.Accepted) times.Add(time);
            else if (replies[i] is Reply.Refused) refusals.Add(time);
            else failed++;
        }
        var late = 0;
        for (var i = 0; i < ticks.Length; i++)
            if (replies[i] is not Reply.Accepted || ticks[i] * 10 > Stopwatch.Frequency) late = i + 1;
        times.Sort();
        return new LoadReport(
            times.Count, refusals.Count, failed, times.Count / took.TotalSeconds, At(times, 0.5), At(times, 0.99), At(times, 1),
            refusals.Count == 0 ? 0 : refusals.Max(), processor / took, rate > 0 ? late * 1000 / rate : 0);
    }

    public static LoadReport Read(string line) => JsonSerializer.Deserialize<LoadReport>(line)!;

    public string Write() => JsonSerializer.Serialize(this);

    private static double At(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
