using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using Core.Time.Holidays;
using NodaTime;

namespace Tests.Time;

public sealed class RecurrenceTests
{
    private static readonly LocalDate Start = new(2026, 12, 2);

    private static readonly WorkCalendar Plain = new(WorkWeek.Default, DateTimeZone.Utc, DaysOff.None);

    [Theory]
    [InlineData("day", "day", "2 3 4 5")]
    [InlineData("3 days", "3 days", "2 5 8 11")]
    [InlineData("2nd day", "2 days", "2 4 6 8")]
    [InlineData("weekday", "weekday", "2 3 4 7")]
    [InlineData("other weekday", "2 weekdays", "2 4 8 10")]
    [InlineData("mon and thu", "mon and thu", "3 7 10 14")]
    [InlineData("mon, wed and fri", "mon and wed and fri", "2 4 7 9")]
    [InlineData("tue-fri", "tue-fri", "2 3 4 8")]
    [InlineData("sat-mon", "mon and sat and sun", "5 6 7 12")]
    [InlineData("fri at 5pm", "fri at 17:00", "4 11 18 25")]
    [InlineData("other mon", "other mon", "7 21 2027-01-04 2027-01-18")]
    [InlineData("2 weeks on tue", "other tue", "8 22 2027-01-05 2027-01-19")]
    [InlineData("fortnight", "other wed", "2 16 30 2027-01-13")]
    [InlineData("3 weeks", "3 weeks on wed", "2 23 2027-01-13 2027-02-03")]
    [InlineData("week", "wed", "2 9 16 23")]
    [InlineData("1st workday 9:00", "month on the 1st workday at 9:00", "2027-01-01 2027-02-01 2027-03-01 2027-04-01")]
    [InlineData("last workday", "month on the last workday", "31 2027-01-29 2027-02-26 2027-03-31")]
    [InlineData("last fri of the month", "month on the last fri", "25 2027-01-29 2027-02-26 2027-03-26")]
    [InlineData("2nd tue of month", "month on the 2nd tue", "8 2027-01-12 2027-02-09 2027-03-09")]
    [InlineData("5th mon of the month", "month on the 5th mon", "2027-03-29 2027-05-31 2027-08-30 2027-11-29")]
    [InlineData("last day of the month", "month on the last day", "31 2027-01-29 2027-02-26 2027-03-31")]
    [InlineData("15th", "month on the 15th", "15 2027-01-15 2027-02-15 2027-03-15")]
    [InlineData("month", "month on the 2nd", "2 2027-01-01 2027-02-02 2027-03-02")]
    [InlineData("3 months", "3 months on the 2nd", "2 2027-03-02 2027-06-02 2027-09-02")]
    [InlineData("other month on the last fri", "2 months on the last fri", "25 2027-02-26 2027-04-30 2027-06-25")]
    [InlineData("year", "year on the 2nd", "2 2027-12-02 2028-12-01 2029-11-30")]
    public void A_rule_that_is_said_comes_on_these_days(string said, string text, string days)
    {
        var read = EveryRule.Parse(said, TimeWords.English, Start)!;
        var every = new Every(read.Rule, read.Time.Options[0].Clock);
        Assert.Equal(text, every.Text);
        Assert.Equal(text, Every.Parse(text)!.Text);
        Assert.Equal(days, string.Join(' ', Falls(every.Rule, Plain).Take(4).Select(Short)));
    }

    [Theory]
    [InlineData("0 days")]
    [InlineData("400 days")]
    [InlineData("hour")]
    [InlineData("2 working hours")]
    [InlineData("32nd")]
    [InlineData("6th mon")]
    [InlineData("last")]
    [InlineData("mon at 24:00")]
    [InlineData("mon tomorrow")]
    public void What_is_no_rule_is_none(string said) => Assert.Null(EveryRule.Parse(said, TimeWords.English, Start));

    [Theory]
    [InlineData("weekday", "2026-12-23", "23 28 29 30")]
    [InlineData("day", "2026-12-23", "23 27 28 29")]
    [InlineData("fri", "2026-12-18", "18 2027-01-08 2027-01-15 2027-01-22")]
    [InlineData("25th", "2026-12-02", "23 2027-01-25 2027-02-25 2027-03-25")]
    [InlineData("last fri of month", "2026-12-02", "23 2027-01-29 2027-02-26 2027-03-25")]
    [InlineData("1st workday", "2026-12-02", "2027-01-04 2027-02-01 2027-03-01 2027-04-01")]
    public void Public_holidays_are_left_out_or_moved(string said, string start, string days)
    {
        var estonia = Plain with { Holidays = Countries.Named("EE") };
        var rule = EveryRule.Parse(said, TimeWords.English, Start)!.Rule;
        var from = NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value;
        Assert.Equal(days, string.Join(' ', rule.From(from, Start, estonia).Take(4).Select(o => Short(o.On))));
    }

    [Theory]
    [InlineData("31st", "29 31 30 31 30")]
    [InlineData("30th", "29 30 30 30 30")]
    public void A_month_that_is_too_short_has_it_on_its_last_day(string said, string days)
    {
        var everyDay = Plain with { Week = WorkWeek.Parse("mon-sun 9:00-17:00")! };
        var rule = EveryRule.Parse(said, TimeWords.English, Start)!.Rule;
        Assert.Equal(days, string.Join(' ', rule.From(new(2028, 2, 1), Start, everyDay).Take(5).Select(o => o.On.Day)));
    }

    [Fact]
    public void A_leap_day_is_the_last_of_february_in_other_years()
    {
        var everyDay = Plain with { Week = WorkWeek.Parse("mon-sun 9:00-17:00")! };
        var leap = new LocalDate(2028, 2, 29);
        var rule = EveryRule.Parse("year", TimeWords.English, leap)!.Rule;
        Assert.Equal([leap, new(2029, 2, 28), new(2030, 2, 28), new(2031, 2, 28), new(2032, 2, 29)], rule.From(leap, leap, everyDay).Take(5).Select(o => o.On));
    }

    [Fact]
    public void Of_a_rule_that_comes_no_more_there_is_no_next()
    {
        var away = Plain with { Off = DaysOff.None.With(new DateInterval(Start, Start.PlusYears(20))) };
        Assert.Null(new EveryDays(1).Next(Start, Start, away));
    }

    private static IEnumerable<LocalDate> Falls(Recurrence rule, WorkCalendar calendar) => rule.From(Start, Start, calendar).Select(o => o.On);

    private static string Short(LocalDate date) =>
        date.Year == 2026 && date.Month == 12 ? $"{date.Day}" : NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
