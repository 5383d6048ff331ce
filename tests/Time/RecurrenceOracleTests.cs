using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;
using Tests.Kit;

namespace Tests.Time;

/// <summary>Rules against somebody who looks at each day of a calendar on the wall, one after the other, and counts on their fingers.</summary>
public sealed class RecurrenceOracleTests
{
    private const int Seed = 20261122, Rules = 1500, Days = 800;

    private static readonly string[] Named = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    [Fact]
    public void Rules_fall_where_somebody_who_counts_days_says_they_do()
    {
        var random = new Random(Seed);
        var compared = 0;
        for (var round = 0; round < Rules; round++)
        {
            var start = new LocalDate(2024, 1, 1).PlusDays(random.Next(1500));
            var calendar = Calendar(random, start);
            var (said, oracle) = Rule(random, start, calendar);
            var rule = EveryRule.Parse(said, TimeWords.English, start)?.Rule ?? throw new Xunit.Sdk.XunitException($"No rule: {said}");
            var horizon = start.PlusDays(Days);
            var expected = oracle.Where(on => on >= start && on < horizon).ToList();
            var found = rule.From(start, start, calendar).TakeWhile(o => o.On < horizon).ToList();
            Assert.True(expected.SequenceEqual(found.Select(o => o.On)), $"{said} from {start}, round {round}, seed {Seed}");
            Assert.Equal(found.Count, found.Select(o => o.Date).Distinct().Count());
            Assert.Equal(found.Count, found.Select(o => o.On).Distinct().Count());
            Assert.All(found, o => Assert.True(o.On <= o.Date));
            // Whoever looks from the middle sees the same.
            var middle = start.PlusDays(random.Next(Days));
            Assert.Equal(found.Where(o => o.Date >= middle), rule.From(middle, start, calendar).TakeWhile(o => o.On < horizon));
            compared += found.Count;
        }
        Counts.Print("recurrence", $"{Rules} rules and calendars, {compared} dates the same as counted day by day; seed {Seed}");
        Assert.InRange(compared, Rules * 5, int.MaxValue);
    }

    private static WorkCalendar Calendar(Random random, LocalDate start)
    {
        var off = DaysOff.None;
        for (var spans = random.Next(12); spans > 0; spans--)
        {
            var first = start.PlusDays(random.Next(-40, Days));
            off = off.With(new DateInterval(first, first.PlusDays(random.Next(10) == 0 ? random.Next(70) : random.Next(4))));
        }
        string[] weeks = ["mon-fri 9:00-17:00", "mon-thu 9:00-17:00, sun 9:00-17:00", "mon-sun 9:00-17:00", "tue 9:00-17:00, sat 9:00-12:00"];
        return new WorkCalendar(WorkWeek.Parse(weeks[random.Next(weeks.Length)])!, DateTimeZone.Utc, off);
    }

    private static (string Said, IEnumerable<LocalDate> Oracle) Rule(Random random, LocalDate start, WorkCalendar calendar)
    {
        var wall = Enumerable.Range(-40, Days + 140).Select(start.PlusDays).ToList();
        var ahead = wall.Where(day => day >= start).ToList();
        var step = random.Next(1, 5);
        var name = random.Next(7);
        var date = random.Next(1, 32);
        var nth = random.Next(1, 6);
        return random.Next(8) switch
        {
            0 => ($"{step} days", ahead.Where((_, i) => i % step == 0).Where(d => !calendar.IsOff(d))),
            1 => ($"{step} weekdays", ahead.Where(calendar.IsWorkingDay).Where((_, i) => i % step == 0)),
            2 => ($"{step} weeks on {Named[name]}", ahead.Where(d => Is(d, name)).Where((_, i) => i % step == 0).Where(d => !calendar.IsOff(d))),
            3 => ($"{step} months on the {date}th", Moved(
                start, Months(wall, month => month[Math.Min(date, month.Count) - 1], start, step), calendar, calendar.IsWorkingDay)),
            4 => ($"{step} months on the {nth}th {Named[name]}", Moved(
                start, Months(wall, month => month.Where(d => Is(d, name)).Skip(nth - 1).Select(d => (LocalDate?)d).FirstOrDefault(), start, step),
                calendar, d => !calendar.IsOff(d))),
            5 => ($"{step} months on the last {Named[name]}", Moved(
                start, Months(wall, month => month.Last(d => Is(d, name)), start, step), calendar, d => !calendar.IsOff(d))),
            6 => ($"{step} months on the {nth}th workday",
                from last in Months(wall, month => month[^1], start, step)
                from day in Working(wall, last!.Value, calendar).Skip(nth - 1).Take(1)
                select day),
            _ => ($"{step} months on the last workday",
                from last in Months(wall, month => month[^1], start, step)
                from day in Working(wall, last!.Value, calendar).TakeLast(1)
                select day),
        };
    }

    private static bool Is(LocalDate day, int name) => day.DayOfWeek == (IsoDayOfWeek)(name + 1);

    private static IEnumerable<LocalDate> Working(List<LocalDate> wall, LocalDate last, WorkCalendar calendar) =>
        wall.Where(d => (d.Year, d.Month) == (last.Year, last.Month)).Where(calendar.IsWorkingDay);

    /// <summary>Its date in each whole month on the wall, counted from the first that is not over; null where that month has none.</summary>
    private static IEnumerable<LocalDate?> Months(List<LocalDate> wall, Func<List<LocalDate>, LocalDate?> pick, LocalDate start, int step)
    {
        var months = wall.GroupBy(d => (d.Year, d.Month)).Select(g => g.ToList()).Where(m => m[0].Day == 1 && m[^1].PlusDays(1).Day == 1)
            .Where(m => m[^1] >= start).Select(pick).ToList();
        if (months is [{ } first, ..] && first < start) months.RemoveAt(0);
        return months.Where((_, i) => i % step == 0);
    }

    /// <summary>Back to a working day, unless the date before it would be reached.</summary>
    private static List<LocalDate> Moved(LocalDate start, IEnumerable<LocalDate?> dates, WorkCalendar calendar, Func<LocalDate, bool> stays)
    {
        var falls = new List<LocalDate>();
        LocalDate? before = null;
        foreach (var date in dates)
        {
            if (date is { } of)
            {
                var on = of;
                if (!stays(on)) while (!calendar.IsWorkingDay(on)) on = on.PlusDays(-1);
                if (on >= start && !(before >= on)) falls.Add(on);
            }
            before = date;
        }
        return falls;
    }
}
