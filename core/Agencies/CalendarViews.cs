using Core.Time;
using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Core.Agencies;

/// <summary>How a calendar is told: in the reader's own time.</summary>
internal static class CalendarViews
{
    private const int MostSpans = 5;

    /// <summary>As the grammar reads it: <c>2026-12-24 to 2027-01-02</c>.</summary>
    public static string Typed(DateInterval days) => days.Length == 1 ? Iso(days.Start) : $"{Iso(days.Start)} to {Iso(days.End)}";

    /// <summary>As a form's field holds them.</summary>
    public static string Typed(DaysOff off) => string.Join(", ", off.Spans.Select(Typed));

    extension(Turn turn)
    {
        /// <summary>Whether somebody is at work at this moment, and on which days they will not be.</summary>
        public IReadOnlyList<Fact> CalendarFacts(WorkCalendar calendar)
        {
            var facts = new List<Fact> { new(turn.Say.FactNow, turn.AtWork(calendar)) };
            facts.AddRange(turn.HolidayFacts(calendar));
            if (turn.Ahead(calendar).Spans is { Count: > 0 } spans)
                facts.Add(new Fact(turn.Say.DaysOffTitle, turn.Say.List(spans.Take(MostSpans).Select(days => turn.Say.Days(days, turn.TodayIn(calendar))))));
            return facts;
        }

        public string AtWork(WorkCalendar calendar)
        {
            var open = Working.Open(turn.Now, calendar);
            if (open.Start > turn.Now) return turn.Say.OffUntil(turn.Moment(open.Start));
            var monday = turn.TodayIn(calendar).Next(IsoDayOfWeek.Monday);
            var left = Working.Between(turn.Now, calendar.Zone.AtStartOfDay(monday).ToInstant(), calendar);
            return turn.Say.AtWorkUntil(turn.Moment(open.End), turn.Say.Length(left));
        }

        /// <summary>Days off that are not over.</summary>
        public DaysOff Ahead(WorkCalendar calendar) => calendar.Off.From(turn.TodayIn(calendar));

        public LocalDate TodayIn(WorkCalendar calendar) => turn.Now.InZone(calendar.Zone).Date;

        /// <summary>Where a day off was taken or taken back.</summary>
        public string Said(DaysOff off, WorkCalendar calendar) =>
            turn.Say.List(off.Spans.Select(days => turn.Say.Days(days, turn.TodayIn(calendar))));
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
