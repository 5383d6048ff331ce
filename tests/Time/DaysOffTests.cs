using Core.Speech.Reading;
using Core.Time;
using NodaTime;
using Said = Tests.Speech.Said;

namespace Tests.Time;

public sealed class DaysOffTests
{
    [Theory]
    [InlineData("", "2026-12-24", "2026-12-24")]
    [InlineData("2026-12-24", "2026-12-25", "2026-12-24/2026-12-25")]
    [InlineData("2026-12-24, 2026-12-28", "2026-12-25/2026-12-27", "2026-12-24/2026-12-28")]
    [InlineData("2026-12-28", "2026-12-24", "2026-12-24, 2026-12-28")]
    public void Days_that_meet_are_one_stretch(string off, string more, string together)
    {
        Assert.Equal(together, DaysOff.Parse(off).With(DaysOff.Parse(more).Spans.Single()).Text);
        Assert.Equal(together, DaysOff.Parse(together).Text);
    }

    [Theory]
    [InlineData("2026-12-24/2026-12-28", "2026-12-26", "2026-12-24/2026-12-25, 2026-12-27/2026-12-28")]
    [InlineData("2026-12-24/2026-12-28", "2026-12-20/2026-12-31", "")]
    [InlineData("2026-12-24, 2026-12-28", "2026-12-24", "2026-12-28")]
    [InlineData("2026-12-24", "2026-12-25", "2026-12-24")]
    public void Days_are_taken_out_again(string off, string less, string left) =>
        Assert.Equal(left, DaysOff.Parse(off).Without(DaysOff.Parse(less).Spans.Single()).Text);

    [Fact]
    public void A_day_is_off_or_it_is_not()
    {
        var off = DaysOff.Parse("2026-12-24/2026-12-26, 2027-02-01");
        Assert.Equal(
            ["2026-12-24", "2026-12-25", "2026-12-26", "2027-02-01"],
            Enumerable.Range(0, 60).Select(new LocalDate(2026, 12, 20).PlusDays).Where(off.Contains).Select(day => $"{day:uuuu-MM-dd}"));
    }

    // Wednesday, late in the evening, when most have stopped working.
    [Theory]
    [InlineData("fri", "2026-12-04")]
    [InlineData("today", "2026-12-02")]
    [InlineData("24 dec", "2026-12-24")]
    [InlineData("24 dec to 2 jan", "2026-12-24/2027-01-02")]
    [InlineData("from 24 dec until 2 jan", "2026-12-24/2027-01-02")]
    [InlineData("24 dec - 2 jan", "2026-12-24/2027-01-02")]
    [InlineData("mon-wed", "2026-12-07/2026-12-09")]
    [InlineData("mon to wed", "2026-12-07/2026-12-09")]
    [InlineData("tomorrow", "2026-12-03")]
    [InlineData("next week", "2026-12-07/2026-12-13")]
    [InlineData("this week", "2026-12-02/2026-12-06")]
    [InlineData("29 feb", "2027-02-28 | 2028-02-29")]
    [InlineData("2026-12-24 to 2027-01-02", "2026-12-24/2027-01-02")]
    [InlineData("12/5", "2026-12-05 | 2027-05-12")]
    [InlineData("yesterday", "")]
    [InlineData("2 jan to 24 dec 2025", "")]
    [InlineData("christmas", "")]
    [InlineData("", "")]
    public void Days_to_come_are_read_as_people_say_them(string said, string days) =>
        Assert.Equal(days, string.Join(" | ", DaysAhead.Read(said, Said.When("Wed 2026-12-02 21:00", "Europe/Berlin"))
            .Select(span => DaysOff.None.With(span).Text)));
}
