using Core.Standup;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Tests.Rules;

public sealed class StandupWeekTests
{
    [Theory]
    [InlineData("mon-fri 9:00-17:00", "2026-12-06", "2026-11-30", "2026-W49")]
    [InlineData("mon-thu 9:00-17:00, sun 9:00-17:00", "2026-12-03", "2026-11-29", "2026-W49")]
    [InlineData("mon-sun 9:00-17:00", "2026-12-06", "2026-11-30", "2026-W49")]
    [InlineData("tue 9:00-17:00, thu 9:00-17:00", "2026-12-07", "2026-12-01", "2026-W49")]
    [InlineData("mon-fri 9:00-17:00", "2027-01-01", "2026-12-28", "2026-W53")]
    public void A_week_begins_after_the_longest_rest_and_is_named_by_its_middle(string hours, string day, string first, string name)
    {
        var week = WorkWeek.Parse(hours)!;
        Assert.Equal(Date(first), WeekRules.First(Date(day), week));
        Assert.Equal(name, WeekRules.Name(Date(first)));
        Assert.Equal(Date(first), WeekRules.First(name, week));
    }

    [Theory]
    [InlineData(null, "", "2026-12-04T15:00")]
    [InlineData(null, "2026-12-04", "2026-12-03T15:00")]
    [InlineData("11:00 wed", "", "2026-12-02T11:00")]
    [InlineData("11:00 wed", "2026-12-02", "2026-12-01T11:00")]
    [InlineData("11:00 sat", "", "2026-12-05T11:00")]
    [InlineData("16:00 mon-fri", "2026-12-04", "2026-12-03T16:00")]
    [InlineData(null, "2026-11-28/2026-12-06", null)]
    public void It_is_summed_up_on_its_last_working_day_or_the_one_that_was_named(string? own, string off, string? at)
    {
        var calendar = new WorkCalendar(WorkWeek.Default, DateTimeZone.Utc, DaysOff.Parse(off is "" ? null : off));
        var draft = WeekRules.Draft(Date("2026-11-30"), own is null ? null : WeekTime.Parse(own), calendar);
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
        Assert.Equal(at, draft is var (_, due) ? pattern.Format(due.InUtc().LocalDateTime) : null);
    }

    // Both clock changes are in it, and a year's end; zones in which a day or an hour is missing.
    [Fact]
    public void Each_week_has_one_whatever_the_clocks_do_and_however_it_is_planned()
    {
        foreach (var zone in (string[])["Europe/Tallinn", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Cairo"])
        {
            var calendar = new WorkCalendar(WorkWeek.Default, DateTimeZoneProviders.Tzdb[zone], DaysOff.None);
            var (from, to) = (Instant.FromUtc(2026, 2, 2, 0, 0), Instant.FromUtc(2027, 2, 1, 0, 0));
            var pieces = new List<string>();
            for (var at = from; at < to; at += Duration.FromHours(31))
                pieces.AddRange(WeekRules.Drafts(null, calendar, at, Instant.Min(at + Duration.FromHours(31), to)).Select(d => d.Week));
            Assert.Equal(52, pieces.Count);
            Assert.Equal(pieces.Distinct(), pieces);
        }
    }

    private static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
