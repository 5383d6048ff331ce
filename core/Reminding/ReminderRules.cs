using Core.Speech.Reading;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.Reminding;

/// <summary>When reminders come. Pure.</summary>
internal static class ReminderRules
{
    /// <summary>Of the letters: a bare <c>snooze</c> knows them by it.</summary>
    public const string Kind = "remind";

    /// <summary>So much later than it should have come, the reader is told.</summary>
    public static readonly Duration Late = Duration.FromMinutes(10);

    /// <summary>In working days: so long a client may be silent before whoever waits for them is asked again.</summary>
    public const int Patience = 3;

    /// <summary>A rule without a time of day comes when work begins.</summary>
    public static Instant At(Every rule, LocalDate day, WorkCalendar calendar) =>
        Zones.Resolve(rule.At is { } at ? day + at : calendar.Week.StartOf(day), calendar.Zone);

    /// <summary>What falls due in a stretch of time: the occurrence, as letters name it, and the moment.</summary>
    /// <param name="calendar">Of whoever reads it.</param>
    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive.</param>
    public static IEnumerable<(string Occurrence, Instant At)> Falls(Reminder reminder, WorkCalendar calendar, Instant from, Instant to)
    {
        if (!reminder.IsOpen) return [];
        if (reminder is { Due: { } due, DueAt: { } once }) return once >= from && once < to ? [(due, once)] : [];
        return Coming(reminder, calendar, from).TakeWhile(o => o.At < to).Select(o => (LocalDatePattern.Iso.Format(o.Of.Date), o.At));
    }

    /// <summary>The dates of a rule that are still to come; none for one that comes once.</summary>
    public static IEnumerable<(Occurrence Of, Instant At)> Coming(Reminder reminder, WorkCalendar calendar, Instant from)
    {
        if (reminder.Rule is not { } rule) return [];
        // Of the days before it was asked for nobody is told, whoever plans them once more.
        from = Instant.Max(from, reminder.ChangedAt);
        // Nothing falls after the date of its rule, so no earlier date can still come; a gap can carry a time over midnight.
        var since = from.InZone(calendar.Zone).Date.PlusDays(-1);
        return rule.Rule.From(since, reminder.Start, calendar).Select(o => (Of: o, At: At(rule, o.On, calendar))).Where(o => o.At >= from);
    }

    /// <summary>
    /// The moment of an occurrence that still holds: null when the reminder was moved, is over, or its rule has no such date any more.
    /// </summary>
    public static Instant? Holds(Reminder reminder, string occurrence, WorkCalendar calendar)
    {
        if (!reminder.IsOpen) return null;
        if (reminder.Due is { } due) return due == occurrence ? reminder.DueAt : null;
        if (reminder.Rule is not { } rule || !LocalDatePattern.Iso.Parse(occurrence).TryGetValue(default, out var date)) return null;
        return rule.Rule.Next(date.PlusDays(-1), reminder.Start, calendar) is { } next && next.Date == date ? At(rule, next.On, calendar) : null;
    }

    /// <summary>
    /// Late is late and says so; but once the next of a rule has come, that one speaks: a host that was down for a week tells of one morning.
    /// </summary>
    public static bool IsOvertaken(Reminder reminder, string occurrence, WorkCalendar calendar, Instant now) =>
        reminder.Rule is { } rule && LocalDatePattern.Iso.Parse(occurrence).TryGetValue(default, out var date)
        && rule.Rule.Next(date, reminder.Start, calendar) is { } next && At(rule, next.On, calendar) <= now;

    /// <summary>At that time, or by that rule; refused when the rule never comes.</summary>
    public static Result<Reminder> Timed(Reminder reminder, ReminderTime time, WorkCalendar calendar, Instant now)
    {
        if (time is ReminderTime.Once(var due, _)) return reminder.Once(due, calendar.Zone, now);
        var again = reminder.Again(((ReminderTime.Again)time).Rule, now.InZone(calendar.Zone).Date, now);
        return Coming(again, calendar, now).Any() ? again : new NeverComes();
    }

    /// <summary>The next working morning: today's while it is still to come.</summary>
    public static Due Morning(WorkCalendar calendar, Instant now)
    {
        var today = now.InZone(calendar.Zone).Date;
        var day = calendar.IsWorkingDay(today) && Zones.Resolve(calendar.Week.StartOf(today), calendar.Zone) > now ? today : calendar.NextWorkingDay(today);
        return Due.Of(calendar.Week.StartOf(day));
    }

    /// <summary>After so many working days of silence, when work begins.</summary>
    public static Due Patient(WorkCalendar calendar, Instant now) => Due.Of(calendar.Week.StartOf(
        Enumerable.Range(0, Patience).Aggregate(now.InZone(calendar.Zone).Date, (day, _) => calendar.NextWorkingDay(day))));
}
