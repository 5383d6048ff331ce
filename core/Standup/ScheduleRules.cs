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

    // In days: nobody is told of what was done longer ago.
    private const int LongestAway = 100;

    private static readonly Duration TooLate = Duration.FromHours(3);

    private static readonly Duration Apart = Duration.FromHours(1);

    private static readonly Duration Punctual = Duration.FromMinutes(15);

    /// <summary>From 7:00 to 21:00, exclusive.</summary>
    public static bool IsByDay(LocalTime at) => at >= Morning && at < Evening;

    /// <summary>As it is stored and as a button says it: <c>8:30</c>.</summary>
    public static string Write(LocalTime at) => Clock.Format(at);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LocalTime Read(string written) => Clock.Parse(written).Value;

    /// <summary>True on days that get a standup: those the member named, or else those on which she works; never on a day off or a holiday.</summary>
    public static bool Has(LocalDate day, WeekTime? own, WorkCalendar calendar) => own is null
        ? calendar.IsWorkingDay(day)
        : own.Days.Contains(day.DayOfWeek) && !calendar.IsOff(day);

    /// <summary>The last such day before this one: what has been done since is yesterday's.</summary>
    public static LocalDate Before(LocalDate day, WeekTime? own, WorkCalendar calendar) =>
        Enumerable.Range(1, LongestAway).Select(back => day.PlusDays(-back)).FirstOrDefault(d => Has(d, own, calendar), day.PlusDays(-1));

    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive.</param>
    public static IEnumerable<(LocalDate Day, Instant At)> Drafts(
        WeekTime? own, WorkCalendar calendar, Instant from, Instant to) =>
        Falling(day => own?.At ?? UsualOn(day, calendar.Week), own, calendar, from, to);

    /// <summary>Noon of each such day: a draft that is still one then is spoken of once.</summary>
    public static IEnumerable<(LocalDate Day, Instant At)> Nudges(
        WeekTime? own, WorkCalendar calendar, Instant from, Instant to) =>
        Falling(_ => LocalTime.Noon, own, calendar, from, to);

    /// <summary>Late by minutes is sent, late by more than this is skipped: nobody reads the morning's plan in the evening.</summary>
    public static bool IsTooLate(Instant due, Instant now) => now - due > TooLate;

    /// <summary>What comes later than this says so.</summary>
    public static bool IsLate(Instant due, Instant now) => now - due > Punctual;

    /// <summary>From when on what was due then is not sent any more.</summary>
    public static Instant LeftOut(Instant due) => due + TooLate + Duration.FromMinutes(1);

    /// <summary>
    /// A part is read in its client's morning: at its own hour, or when its work begins. Posted later than that it goes at once while they
    /// are still there; posted in their evening, or on a day on which they do not work, it waits for the next morning on which they do.
    /// </summary>
    /// <param name="postsAt">In the client's zone; null for a client that has named no hour.</param>
    public static Instant PartDue(Instant posted, LocalTime? postsAt, WorkCalendar client)
    {
        var local = posted.InZone(client.Zone);
        if (client.IsWorkingDay(local.Date))
        {
            var morning = MorningOf(local.Date);
            if (posted <= morning) return morning;
            var evening = Instant.Max(Zones.Resolve(client.Week.EndOf(local.Date), client.Zone), morning + TooLate);
            if (posted < evening && IsByDay(local.TimeOfDay)) return posted;
        }
        return MorningOf(client.NextWorkingDay(local.Date));

        Instant MorningOf(LocalDate day) => Zones.Resolve(day + (postsAt ?? UsualOn(day, client.Week)), client.Zone);
    }

    /// <summary>
    /// The week's summary keeps the same rule, and an hour's distance: a day's update and a summary that both wait for one morning would
    /// come in the same minute. The day's is read first. Where an hour later is evening, both are read in the morning all the same.
    /// </summary>
    public static Instant WeekDue(Instant posted, LocalTime? postsAt, WorkCalendar client)
    {
        var due = PartDue(posted, postsAt, client);
        if (due <= posted) return due;
        var evening = Zones.Resolve(client.Week.EndOf(due.InZone(client.Zone).Date), client.Zone);
        return due + Apart < evening ? due + Apart : due;
    }

    // When work begins, unless that is in the night.
    private static LocalTime UsualOn(LocalDate day, WorkWeek week)
    {
        var start = week.StartOf(day).TimeOfDay;
        return IsByDay(start) ? start : Usual;
    }

    private static IEnumerable<(LocalDate Day, Instant At)> Falling(
        Func<LocalDate, LocalTime> time, WeekTime? own, WorkCalendar calendar, Instant from, Instant to)
    {
        var zone = calendar.Zone;
        // A day before and after: a gap can carry a time over midnight.
        var last = to.InZone(zone).Date.PlusDays(1);
        for (var day = from.InZone(zone).Date.PlusDays(-1); day <= last; day = day.PlusDays(1))
        {
            if (!Has(day, own, calendar) || !Exists(day, zone)) continue;
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
