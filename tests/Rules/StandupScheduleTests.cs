using Core.Language;
using Core.Standup;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Tests.Rules;

public sealed class StandupScheduleTests
{
    [Theory]
    [InlineData("9:00", "9:00")]
    [InlineData("9:00 mon-fri", "9:00 mon-fri")]
    [InlineData("8.30 on mon, wed and fri", "8:30 mon wed fri")]
    [InlineData("08:30 Monday-Thursday", "8:30 mon-thu")]
    [InlineData("9am every day", "9:00 mon-sun")]
    [InlineData("9 am weekdays", "9:00 mon-fri")]
    [InlineData("5pm tue", "17:00 tue")]
    [InlineData("12:00 pm", "12:00")]
    [InlineData("noon", "12:00")]
    [InlineData("17 fri", "17:00 fri")]
    [InlineData("9:00 sun-thu", "9:00 mon-thu sun")]
    [InlineData("9:00 sat mon tue sun", "9:00 mon-tue sat-sun")]
    [InlineData("9:00 mon–fri", "9:00 mon-fri")]
    [InlineData("9", "9:00 | 21:00")]
    [InlineData("5 mon", "5:00 mon | 17:00 mon")]
    [InlineData("12", "0:00 | 12:00")]
    [InlineData("", "")]
    [InlineData("mon-fri", "")]
    [InlineData("25:00", "")]
    [InlineData("9:60", "")]
    [InlineData("13pm", "")]
    [InlineData("9:00 blursday", "")]
    [InlineData("9:00 mon-fri please", "")]
    [InlineData("soon", "")]
    public void A_schedule_is_read_as_it_was_meant(string said, string read) =>
        Assert.Equal(read, string.Join(" | ", ScheduleReading.Read(said, TimeWords.English).Select(s => s.Text)));

    [Theory]
    [InlineData("9:00")]
    [InlineData("17:45 mon-thu sun")]
    [InlineData("7:05 wed")]
    public void What_is_stored_is_read_back(string text) => Assert.Equal(text, Schedule.Parse(text)!.Text);

    [Theory]
    [InlineData("9", "9:00")]
    [InlineData("8:30 mon", "8:30 mon")]
    [InlineData("8", "StandupWhichTime")]
    [InlineData("5", "StandupWhichTime")]
    [InlineData("3:00", "StandupByDayOnly")]
    [InlineData("21:00", "StandupByDayOnly")]
    [InlineData("20:59", "20:59")]
    [InlineData("whenever", "StandupTimeUnclear")]
    public void An_hour_that_could_be_a_slip_is_asked_about_and_the_night_is_refused(string said, string becomes)
    {
        var no = ScheduleReading.Choose(ScheduleReading.Read(said, TimeWords.English), "standup at", said, out var schedule);
        Assert.Equal(becomes, schedule?.Text ?? no!.GetType().Name);
    }

    // Clock changes: the gap at the time itself, the hour that comes twice, half an hour's change, midnight that is missing, a day that is missing.
    [Theory]
    [InlineData("Europe/Tallinn", "9:00", "2026-12-03", "2026-12-08", "12-03 07:00, 12-04 07:00, 12-07 07:00")]
    [InlineData("America/New_York", "9:00 sun", "2026-03-07", "2026-03-16", "03-08 13:00, 03-15 13:00")]
    [InlineData("America/New_York", "2:30 sun", "2026-03-07", "2026-03-09", "03-08 07:00")]
    [InlineData("America/New_York", "1:30 sun", "2026-10-31", "2026-11-02", "11-01 05:30")]
    [InlineData("Australia/Lord_Howe", "2:15 sun", "2026-10-03", "2026-10-05", "10-03 15:30")]
    [InlineData("Africa/Cairo", "0:00 fri", "2026-04-23", "2026-04-25", "04-23 22:00")]
    [InlineData("Pacific/Apia", "9:00 mon-sun", "2011-12-29", "2012-01-01", "12-29 19:00, 12-30 19:00, 12-31 19:00")]
    [InlineData("Asia/Kathmandu", "9:00 thu", "2026-12-02", "2026-12-05", "12-03 03:15")]
    public void A_draft_comes_once_on_each_local_date(string zone, string schedule, string from, string to, string due)
    {
        var drafts = ScheduleRules.Drafts(Schedule.Parse(schedule), WorkWeek.Default, Zone(zone), Midnight(from), Midnight(to)).ToList();
        if (schedule == "9:00") drafts = [.. ScheduleRules.Drafts(null, WorkWeek.Default, Zone(zone), Midnight(from), Midnight(to))];
        Assert.Equal(due, string.Join(", ", drafts.Select(d => InstantPattern.CreateWithInvariantCulture("MM-dd HH:mm").Format(d.At))));
        Assert.Equal(drafts.Count, drafts.Select(d => d.Day).Distinct().Count());
    }

    [Fact]
    public void Plans_that_meet_neither_leave_a_draft_out_nor_owe_one_twice()
    {
        foreach (var zone in (string[])["Europe/Tallinn", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "Australia/Lord_Howe"])
        {
            var (from, to) = (Midnight("2026-03-01"), Midnight("2026-04-30"));
            var pieces = new List<LocalDate>();
            for (var at = from; at < to; at += Duration.FromHours(7))
                pieces.AddRange(ScheduleRules.Drafts(null, WorkWeek.Default, Zone(zone), at, Instant.Min(at + Duration.FromHours(7), to)).Select(d => d.Day));
            Assert.Equal(ScheduleRules.Drafts(null, WorkWeek.Default, Zone(zone), from, to).Select(d => d.Day), pieces);
        }
    }

    [Theory]
    [InlineData("mon-fri 10:30-17:00", "10:30")]
    [InlineData("mon-fri 22:00-24:00", "9:00")]
    [InlineData("mon-fri 5:00-13:00", "9:00")]
    public void Without_a_wish_the_draft_comes_when_work_begins_but_not_in_the_night(string hours, string at)
    {
        var week = WorkWeek.Parse(hours)!;
        var draft = ScheduleRules.Drafts(null, week, DateTimeZone.Utc, Midnight("2026-12-03"), Midnight("2026-12-04")).Single();
        Assert.Equal(at, Schedule.Write(draft.At.InUtc().TimeOfDay));
    }

    [Theory]
    [InlineData("2026-12-07", null, "2026-12-04")]
    [InlineData("2026-12-03", null, "2026-12-02")]
    [InlineData("2026-12-07", "9:00 mon-sat", "2026-12-05")]
    [InlineData("2026-12-07", "9:00 mon", "2026-11-30")]
    public void Yesterday_begins_on_the_last_day_that_had_a_standup(string day, string? own, string since) =>
        Assert.Equal(Date(since), ScheduleRules.Before(Date(day), own is null ? null : Schedule.Parse(own), WorkWeek.Default));

    [Theory]
    [InlineData(1, false)]
    [InlineData(180, false)]
    [InlineData(181, true)]
    public void Late_by_minutes_is_sent_and_late_by_hours_is_left_out(int minutes, bool tooLate) =>
        Assert.Equal(tooLate, ScheduleRules.IsTooLate(Midnight("2026-12-03"), Midnight("2026-12-03") + Duration.FromMinutes(minutes)));

    // Posted in Tallinn in the morning: New York still sleeps, and it is Thursday there; in Sydney the day is nearly over.
    [Theory]
    [InlineData("2026-12-03T07:00:00Z", "8:30", "America/New_York", "2026-12-03T13:30:00Z")]
    [InlineData("2026-12-03T15:00:00Z", "8:30", "America/New_York", "2026-12-03T15:00:00Z")]
    [InlineData("2026-12-03T14:00:00Z", "8:30", "Australia/Sydney", "2026-12-03T21:30:00Z")]
    [InlineData("2026-12-03T07:00:00Z", null, "America/New_York", "2026-12-03T07:00:00Z")]
    public void A_part_waits_for_its_clients_own_hour(string posted, string? at, string zone, string due) => Assert.Equal(
        InstantPattern.General.Parse(due).Value,
        ScheduleRules.PartDue(InstantPattern.General.Parse(posted).Value, at is null ? null : Schedule.Time(at), Zone(zone)));

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    private static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static Instant Midnight(string iso) => Date(iso).AtMidnight().InUtc().ToInstant();
}
