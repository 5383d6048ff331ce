using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.Standup;

/// <summary>When drafts, nudges and parts are due. Once for each local date, whatever the clocks do.</summary>
internal static class ScheduleRules
{
    private static readonly LocalTime Usual = new(9, 0);

    // Letters leave by day only: what was to come in the night would come the next morning.
    private static readonly LocalTime Morning = new(7, 0), Evening = new(21, 0);

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    private static readonly Duration TooLate = Duration.FromHours(3);

    /// <summary>From 7:00 to 21:00, exclusive.</summary>
    public static bool IsByDay(LocalTime at) => at >= Morning && at < Evening;

    /// <summary>As it is stored and as a button says it: <c>8:30</c>.</summary>
    public static string Write(LocalTime at) => Clock.Format(at);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LocalTime Read(string written) => Clock.Parse(written).Value;

    /// <summary>True on days that get a standup: those the member named, or else those on which the agency works.</summary>
    public static bool Has(LocalDate day, WeekTime? own, WorkWeek week) =>
        own?.Days.Contains(day.DayOfWeek) ?? week.IsWorkingDay(day);

    /// <summary>The last such day before this one: what has been done since is yesterday's.</summary>
    public static LocalDate Before(LocalDate day, WeekTime? own, WorkWeek week) =>
        Enumerable.Range(1, 7).Select(back => day.PlusDays(-back)).First(d => Has(d, own, week));

    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive.</param>
    public static IEnumerable<(LocalDate Day, Instant At)> Drafts(
        WeekTime? own, WorkWeek week, DateTimeZone zone, Instant from, Instant to) =>
        Falling(day => own?.At ?? UsualOn(day, week), own, week, zone, from, to);

    /// <summary>Noon of each such day: a draft that is still one then is spoken of once.</summary>
    public static IEnumerable<(LocalDate Day, Instant At)> Nudges(
        WeekTime? own, WorkWeek week, DateTimeZone zone, Instant from, Instant to) =>
        Falling(_ => LocalTime.Noon, own, week, zone, from, to);

    /// <summary>Late by minutes is sent, late by more than this is skipped: nobody reads the morning's plan in the evening.</summary>
    public static bool IsTooLate(Instant due, Instant now) => now - due > TooLate;

    /// <summary>A part waits for its client's own hour of the day on which it was posted; that past, it goes at once.</summary>
    /// <param name="postsAt">In the client's zone; null for a client that reads at any time.</param>
    public static Instant PartDue(Instant posted, LocalTime? postsAt, DateTimeZone client) => postsAt is { } at
        ? Instant.Max(posted, Zones.Resolve(posted.InZone(client).Date + at, client))
        : posted;

    // When work begins, unless that is in the night.
    private static LocalTime UsualOn(LocalDate day, WorkWeek week)
    {
        var start = week.StartOf(day).TimeOfDay;
        return IsByDay(start) ? start : Usual;
    }

    private static IEnumerable<(LocalDate Day, Instant At)> Falling(
        Func<LocalDate, LocalTime> time, WeekTime? own, WorkWeek week, DateTimeZone zone, Instant from, Instant to)
    {
        // A day before and after: a gap can carry a time over midnight.
        var last = to.InZone(zone).Date.PlusDays(1);
        for (var day = from.InZone(zone).Date.PlusDays(-1); day <= last; day = day.PlusDays(1))
        {
            if (!Has(day, own, week) || !Exists(day, zone)) continue;
            var at = Zones.Resolve(day + time(day), zone);
            if (at >= from && at < to) yield return (day, at);
        }
    }

    // Samoa left out a whole day when it moved over the date line.
    private static bool Exists(LocalDate day, DateTimeZone zone)
    {
        var noon = zone.MapLocal(day + LocalTime.Noon);
        return noon.Count > 0
            || noon.EarlyInterval.IsoLocalEnd > day.AtMidnight()
            || noon.LateInterval.IsoLocalStart.Date == day;
    }
}
