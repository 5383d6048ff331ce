using NodaTime;

namespace Core.Meetings;

/// <summary>From a day on a weekly meeting is at another time on somebody's clock, though it stays where it is on the one it is kept by.</summary>
/// <param name="On">The day on which the clocks change, on that somebody's.</param>
/// <param name="Weeks">For how many meetings; null for longer than anybody needs to remember.</param>
internal sealed record ClockChange(LocalDate On, LocalTime Before, LocalTime After, int? Weeks);

internal static class ClockChanges
{
    private const int Remembered = 8;

    /// <summary>How long before somebody hears of it.</summary>
    private static readonly Period Warned = Period.FromDays(7);

    private static readonly LocalTime Hour = new(9, 0);

    /// <summary>Those of which somebody is to hear between two moments: seven days before, at nine on their clock.</summary>
    /// <param name="since">Inclusive.</param>
    /// <param name="until">Exclusive.</param>
    public static IEnumerable<(ClockChange Change, Instant WarnedAt)> Told(Meeting meeting, DateTimeZone zone, Instant since, Instant until) =>
        from change in Of(meeting, zone, since, until + Duration.FromDays(16))
        let at = Time.Zones.Resolve((change.On - Warned) + Hour, zone)
        where at >= since && at < until
        select (change, at);

    /// <summary>The changes between the meetings of a stretch of time, as one clock shows them.</summary>
    public static IEnumerable<ClockChange> Of(Meeting meeting, DateTimeZone zone, Instant from, Instant to)
    {
        if (meeting.Weekly is null) yield break;
        var times = meeting.Times(from - Duration.FromDays(8), to + Duration.FromDays(7 * (Remembered + 1))).ToList();
        for (var i = 1; i < times.Count && times[i] < to; i++)
        {
            var (before, after) = (times[i - 1].InZone(zone).TimeOfDay, times[i].InZone(zone).TimeOfDay);
            if (before == after) continue;
            var weeks = times.Skip(i).Take(Remembered + 1).TakeWhile(at => at.InZone(zone).TimeOfDay == after).Count();
            yield return new ClockChange(Day(meeting, zone, times[i - 1], times[i]), before, after, weeks > Remembered ? null : weeks);
        }
    }

    // The clock that changed between two of them is either theirs or the one by which it is kept; of both, the later one decides.
    private static LocalDate Day(Meeting meeting, DateTimeZone zone, Instant last, Instant next) =>
        new[] { zone, Time.Tz.Of(meeting.WeeklyZone!) }
            .Select(clock => clock.GetZoneInterval(next))
            .Where(i => i.HasStart && i.Start > last)
            .Select(i => i.Start)
            .DefaultIfEmpty(next).Max()
            .InZone(zone).Date;
}
