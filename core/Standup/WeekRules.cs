using System.Globalization;
using System.Text.RegularExpressions;
using Core.Time;
using NodaTime;
using NodaTime.Calendars;

namespace Core.Standup;

/// <summary>
/// Weeks as somebody lives them: the first day is the one after their longest rest. A week is named by the ISO week of its middle
/// (<c>2026-W49</c>), so that other working hours never make two of one.
/// </summary>
internal static partial class WeekRules
{
    private const int Days = 7, ToTheMiddle = 3;

    // A quarter past three is late enough to know the week, and early enough for most clients to read it on the same day.
    private static readonly LocalTime Usual = new(15, 0);

    public static bool IsWeek(string day) => Named().IsMatch(day);

    /// <summary>Of the week in which that day lies.</summary>
    public static LocalDate First(LocalDate day, WorkWeek week)
    {
        var first = FirstDay(week);
        return day.PlusDays(-(((int)day.DayOfWeek - (int)first + Days) % Days));
    }

    /// <param name="first">The week's first day.</param>
    public static string Name(LocalDate first)
    {
        var middle = first.PlusDays(ToTheMiddle);
        var (year, number) = (WeekYearRules.Iso.GetWeekYear(middle), WeekYearRules.Iso.GetWeekOfWeekYear(middle));
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-W{number:00}");
    }

    /// <summary>The first day of a week that <see cref="Name"/> named.</summary>
    public static LocalDate First(string name, WorkWeek week)
    {
        var (year, number) = (int.Parse(name[..4], CultureInfo.InvariantCulture), int.Parse(name[6..], CultureInfo.InvariantCulture));
        var middle = WeekYearRules.Iso.GetLocalDate(year, number, IsoDayOfWeek.Monday);
        return Enumerable.Range(0, Days).Select(on => middle.PlusDays(on - ToTheMiddle)).First(d => d.DayOfWeek == FirstDay(week));
    }

    /// <summary>When the week's summary is drafted: on its last working day, or the last one up to the day that was named.</summary>
    /// <param name="own">A time, and one day or several: of several it is the last working day.</param>
    /// <returns>Null in a week without work.</returns>
    public static (LocalDate Day, Instant At)? Draft(LocalDate first, WeekTime? own, WorkCalendar calendar)
    {
        var days = Enumerable.Range(0, Days).Select(first.PlusDays).ToList();
        var named = own is { Days: [var only] } ? days.Single(d => d.DayOfWeek == only) : (LocalDate?)null;
        var working = days.Where(calendar.IsWorkingDay).ToList();
        var day = named is { } wish && !calendar.IsOff(wish) ? wish
            : working.Where(d => named is null || d <= named).Cast<LocalDate?>().LastOrDefault() ?? working.Cast<LocalDate?>().FirstOrDefault();
        return day is { } on ? (on, Zones.Resolve(on + (own?.At ?? UsualOn(on, calendar.Week)), calendar.Zone)) : null;
    }

    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive.</param>
    public static IEnumerable<(string Week, LocalDate Day, Instant At)> Drafts(WeekTime? own, WorkCalendar calendar, Instant from, Instant to)
    {
        var last = to.InZone(calendar.Zone).Date.PlusDays(1);
        for (var first = First(from.InZone(calendar.Zone).Date.PlusDays(-1), calendar.Week); first <= last; first = first.PlusDays(Days))
            if (Draft(first, own, calendar) is var (day, at) && at >= from && at < to) yield return (Name(first), day, at);
    }

    // Whoever goes home earlier has it an hour before.
    private static LocalTime UsualOn(LocalDate day, WorkWeek week)
    {
        var ends = week.EndOf(day);
        var last = ends.Date == day ? ends.TimeOfDay.PlusHours(-1) : Usual;
        return last < Usual && ScheduleRules.IsByDay(last) ? last : Usual;
    }

    private static IsoDayOfWeek FirstDay(WorkWeek week) => Enumerable.Range(1, Days).Select(d => (IsoDayOfWeek)d)
        .Where(day => week.On(day).Count > 0)
        .MaxBy(day => Enumerable.Range(1, Days - 1).TakeWhile(back => week.On(Back(day, back)).Count == 0).Count());

    private static IsoDayOfWeek Back(IsoDayOfWeek day, int days) => (IsoDayOfWeek)(((int)day - 1 - days + Days) % Days + 1);

    [GeneratedRegex(@"^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$")]
    private static partial Regex Named();
}
