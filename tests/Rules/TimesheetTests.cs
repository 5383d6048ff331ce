using Core;
using Core.Time;
using Core.TimeLog;
using NodaTime;
using NodaTime.Text;
using Said = Tests.Speech.Said;

namespace Tests.Rules;

public sealed class TimesheetTests
{
    [Theory]
    [InlineData("Europe/Tallinn", "2026-12-02T22:00", "2026-12-03T01:30", "2026-12-02 2:00, 2026-12-03 1:30")]
    [InlineData("Europe/Tallinn", "2026-12-02T22:00", "2026-12-03T00:00", "2026-12-02 2:00")]
    [InlineData("Europe/Tallinn", "2026-12-01T22:00", "2026-12-04T02:00", "2026-12-01 2:00, 2026-12-02 24:00, 2026-12-03 24:00, 2026-12-04 2:00")]
    // The clock goes forward at 3:00: the day has 23 hours; and back at 4:00: 25.
    [InlineData("Europe/Tallinn", "2026-03-28T22:00", "2026-03-30T01:00", "2026-03-28 2:00, 2026-03-29 23:00, 2026-03-30 1:00")]
    [InlineData("Europe/Tallinn", "2026-10-24T23:00", "2026-10-26T01:00", "2026-10-24 1:00, 2026-10-25 25:00, 2026-10-26 1:00")]
    // Half an hour.
    [InlineData("Australia/Lord_Howe", "2026-04-04T23:00", "2026-04-06T00:30", "2026-04-04 1:00, 2026-04-05 24:30, 2026-04-06 0:30")]
    // A day without a midnight: it begins at 1:00.
    [InlineData("Africa/Cairo", "2026-04-23T23:00", "2026-04-24T02:00", "2026-04-23 1:00, 2026-04-24 1:00")]
    // Its evening has 23:00 twice.
    [InlineData("Africa/Cairo", "2026-10-29T22:00", "2026-10-30T01:00", "2026-10-29 3:00, 2026-10-30 1:00")]
    // A day that never was.
    [InlineData("Pacific/Apia", "2011-12-29T22:00", "2011-12-31T01:00", "2011-12-29 2:00, 2011-12-31 1:00")]
    public void An_entry_is_cut_at_the_midnights_of_the_zone(string zone, string from, string to, string expected)
    {
        var entry = Entry("acme", At(from, zone), At(to, zone));
        var slices = Timesheet.Slices([entry], Date("2000-01-01"), Date("2030-01-01"), Zone(zone), At("2026-12-05T00:00", zone));
        Assert.Equal(expected, string.Join(", ", slices.Select(s => $"{LocalDatePattern.Iso.Format(s.Day)} {Hours(s.Length)}")));
        Assert.Equal(entry.Length(default), Timesheet.Total(slices));
    }

    [Fact]
    public void Only_what_lies_in_the_days_is_counted()
    {
        TimeEntry[] entries =
        [
            Entry("acme", At("2026-11-29T23:00", "Europe/Tallinn"), At("2026-11-30T01:00", "Europe/Tallinn")),
            Entry("acme", At("2026-12-06T23:00", "Europe/Tallinn"), At("2026-12-07T03:00", "Europe/Tallinn")),
        ];
        var week = SheetDays.WeekOf(Date("2026-12-02"));
        Assert.Equal(
            Duration.FromHours(2),
            Timesheet.Total(Timesheet.Slices(entries, week.First, week.Last, Zone("Europe/Tallinn"), At("2026-12-08T00:00", "Europe/Tallinn"))));
    }

    [Fact]
    public void What_runs_is_counted_up_to_now_and_what_lasted_no_time_is_left_out()
    {
        var now = At("2026-12-02T10:30", "Europe/Tallinn");
        TimeEntry[] entries = [Entry("acme", now - Duration.FromMinutes(30), null), Entry("bolt", now, now)];
        var slice = Assert.Single(Timesheet.Slices(entries, Date("2026-12-02"), Date("2026-12-02"), Zone("Europe/Tallinn"), now));
        Assert.Equal(("acme", Duration.FromMinutes(30)), (slice.Entry.ClientId.Value, slice.Length));
    }

    [Theory]
    [InlineData("2026-12-02", "2026-11-30 2026-12-06", "2026-W49")]
    [InlineData("2026-11-30", "2026-11-30 2026-12-06", "2026-W49")]
    [InlineData("2026-12-06", "2026-11-30 2026-12-06", "2026-W49")]
    [InlineData("2027-01-01", "2026-12-28 2027-01-03", "2026-W53")]
    [InlineData("2024-12-31", "2024-12-30 2025-01-05", "2025-W01")]
    public void A_week_is_from_monday_to_sunday(string day, string days, string name)
    {
        var week = SheetDays.WeekOf(Date(day));
        Assert.Equal((days, name), ($"{LocalDatePattern.Iso.Format(week.First)} {LocalDatePattern.Iso.Format(week.Last)}", week.Name));
    }

    [Fact]
    public void A_file_is_named_after_its_days()
    {
        Assert.Equal("2026-12-02", SheetDays.Day(Date("2026-12-02")).Name);
        Assert.Equal("2028-02", SheetDays.MonthOf(Date("2028-02-10")).Name);
        Assert.Equal("2026-12-01-to-2026-12-03", new SheetDays(Date("2026-12-01"), Date("2026-12-03")).Name);
    }

    [Fact]
    public void What_lies_before_is_as_long()
    {
        Assert.Equal(SheetDays.MonthOf(Date("2028-02-10")), SheetDays.MonthOf(Date("2028-03-31")).Before());
        Assert.Equal(SheetDays.WeekOf(Date("2026-11-25")), SheetDays.WeekOf(Date("2026-12-02")).Before());
        Assert.Equal(SheetDays.Day(Date("2026-12-01")), SheetDays.Day(Date("2026-12-02")).Before());
    }

    [Theory]
    [InlineData(21), InlineData(22), InlineData(23)]
    public void Whole_minutes_add_up_to_the_whole(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var lengths = Enumerable.Range(0, random.Next(1, 9)).Select(_ => Duration.FromSeconds(random.Next(20000))).ToList();
            var minutes = Timesheet.WholeMinutes(lengths);
            Assert.Equal(
                (long)lengths.Aggregate(Duration.Zero, (a, b) => a + b).TotalMinutes, minutes.Sum(m => (long)m.TotalMinutes));
            Assert.All(minutes.Zip(lengths), pair => Assert.True((pair.First - pair.Second).TotalSeconds is > -60 and < 60, $"seed {seed}"));
        }
    }

    private static TimeEntry Entry(string client, Instant from, Instant? to) => new Job(new ClientId(client), null, "", "").From(new PersonId("ada"), from, to);

    private static string Hours(Duration length) => $"{(int)length.TotalHours}:{length.Minutes:00}";

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    private static Instant At(string local, string zone) => Zones.Resolve(Said.Local(local), Zone(zone));
}
