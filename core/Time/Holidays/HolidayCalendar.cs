using System.Collections.Concurrent;
using NodaTime;

namespace Core.Time.Holidays;

/// <summary>The public holidays of a country, or of a part of one.</summary>
/// <param name="Code">ISO 3166, such as <c>EE</c> or <c>GB-SCT</c>.</param>
internal sealed record HolidayCalendar(string Code, params IReadOnlyList<Rule> Rules)
{
    private readonly ConcurrentDictionary<int, (IReadOnlyList<Holiday> All, Dictionary<LocalDate, Holiday> ByDay)> _years = [];

    /// <summary>Some of its days are announced year by year: the last year of which we know them. Null where all can be counted.</summary>
    public int? AnnouncedUntil { get; init; }

    /// <returns>In order; a day that has two feasts is there once.</returns>
    public IReadOnlyList<Holiday> In(int year) => Of(year).All;

    public Holiday? On(LocalDate date) => Of(date.Year).ByDay.GetValueOrDefault(date);

    public bool Equals(HolidayCalendar? other) => other?.Code == Code;

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    private (IReadOnlyList<Holiday> All, Dictionary<LocalDate, Holiday> ByDay) Of(int year)
    {
        if (_years.TryGetValue(year, out var known)) return known;
        var days = Kept(year);
        return _years[year] = (days, days.ToDictionary(day => day.On));
    }

    // What falls on a weekend may be kept in the year before or after.
    private IReadOnlyList<Holiday> Kept(int year)
    {
        var falling = (from near in (int[])[year - 1, year, year + 1]
                       from rule in Rules
                       from day in rule.Days(near)
                       orderby day
                       select (Rule: rule, Day: day)).ToList();
        var taken = falling.Where(f => !IsWeekend(f.Day)).Select(f => f.Day).ToHashSet();
        return
        [
            .. from fallen in falling
               from kept in Keeps(fallen.Rule.OnWeekend, fallen.Day, taken)
               where kept.Year == year
               group fallen.Rule by kept into day
               orderby day.Key
               select new Holiday(day.Key, day.First().Feast, day.All(rule => rule.IsExpected)),
        ];
    }

    private static IReadOnlyList<LocalDate> Keeps(OnWeekend what, LocalDate day, HashSet<LocalDate> taken)
    {
        if (!IsWeekend(day) || what is OnWeekend.Stays) return [day];
        if (what is OnWeekend.Nearest) return [day.PlusDays(day.DayOfWeek is IsoDayOfWeek.Saturday ? -1 : 1)];
        var next = day.Next(IsoDayOfWeek.Monday);
        while (!taken.Add(next)) next = next.PlusDays(1);
        return what is OnWeekend.Moves ? [next] : [day, next];
    }

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
