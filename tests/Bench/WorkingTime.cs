using System.Diagnostics;
using Core.Time;
using Core.Time.Holidays;
using NodaTime;

namespace Tests.Bench;

/// <summary>How long it takes to count working time: by a week of two ranges a day, over clock changes, holidays, days off and absences.</summary>
internal static class WorkingTime
{
    private const int Times = 500;

    private static readonly Instant From = Instant.FromUtc(2026, 1, 5, 10, 0);

    private static readonly WorkCalendar Calendar = new(
        WorkWeek.Parse("mon-thu 9:00-13:00 14:00-18:00, fri 9:00-13:00 22:00-2:00")!, DateTimeZoneProviders.Tzdb["Europe/London"],
        DaysOff.Parse("2026-02-16/2026-02-20, 2026-08-03/2026-08-21"))
    {
        Holidays = Countries.Named("GB-SCT"),
        Away = Absences.Parse("2026-01-20T12:00:00Z/2026-01-22T10:00:00Z, 2026-12-23T15:00:00Z/2027-01-04T09:00:00Z"),
    };

    public static Task Measure(Stage stage)
    {
        Say("a month of working time", Duration.FromDays(30), 0.05);
        Say("ten years of working time", Duration.FromDays(3652), 2);
        return Task.CompletedTask;
    }

    private static void Say(string name, Duration length, double atMost)
    {
        var worked = Working.Between(From, From + length, Calendar);
        var runs = new List<double>();
        for (var run = 0; run < Times; run++)
        {
            var began = Stopwatch.GetTimestamp();
            worked = Working.Between(From, From + length, Calendar);
            runs.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        var adds = new List<double>();
        for (var run = 0; run < Times; run++)
        {
            var began = Stopwatch.GetTimestamp();
            _ = Working.Add(From, worked, Calendar);
            adds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        Verdict.Number(name, Math.Max(Verdict.Median(runs), Verdict.Median(adds)), atMost, "ms", $"{Times} times each, between and add; the slower median");
    }
}
