using Core.Language;
using Core.Speech.Reading;
using Core.Standup;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Tests.Rules;

public sealed class StandupScheduleTests
{
    [Theory]
    [InlineData("9:00", "9:00 mon-fri")]
    [InlineData("9", "9:00 mon-fri")]
    [InlineData("at 9 on mon and wed", "9:00 mon, wed")]
    [InlineData("8:30 sun-thu", "8:30 mon-thu, sun")]
    [InlineData("20:59", "20:59 mon-fri")]
    [InlineData("12", "12:00 mon-fri")]
    [InlineData("8", "StandupWhichTime")]
    [InlineData("5 mon", "StandupWhichTime")]
    [InlineData("3:00", "StandupByDayOnly")]
    [InlineData("21:00", "StandupByDayOnly")]
    [InlineData("whenever", "StandupTimeUnclear")]
    [InlineData("9:00 please", "StandupTimeUnclear")]
    [InlineData("9 10", "StandupTimeUnclear")]
    [InlineData("", "StandupTimeUnclear")]
    public void An_hour_that_could_be_a_slip_is_asked_about_and_the_night_is_refused(string said, string becomes)
    {
        var read = ScheduleReading.Schedule(said, Morning, "standup at");
        Assert.Equal(becomes, read.Refused?.GetType().Name ?? read.Value.Text);
    }

    [Theory]
    [InlineData("at 8:30", "8:30")]
    [InlineData("10am", "10:00")]
    [InlineData("9", "9:00")]
    [InlineData("8", "StandupWhichTime")]
    [InlineData("8:30 mon-fri", "StandupTimeUnclear")]
    public void A_clients_time_is_of_every_day(string said, string becomes)
    {
        var read = ScheduleReading.Time(said, Morning, "standup acme at");
        Assert.Equal(becomes, read.Refused?.GetType().Name ?? ScheduleRules.Write(read.Value.At));
    }

    // Clock changes: the gap at the time itself, the hour that comes twice, half an hour's change, midnight that is missing, a day that is missing.
    [Theory]
    [InlineData("Europe/Tallinn", "as usual", "2026-12-03", "2026-12-08", "12-03 07:00, 12-04 07:00, 12-07 07:00")]
    [InlineData("America/New_York", "9:00 sun", "2026-03-07", "2026-03-16", "03-08 13:00, 03-15 13:00")]
    [InlineData("America/New_York", "2:30 sun", "2026-03-07", "2026-03-09", "03-08 07:00")]
    [InlineData("America/New_York", "1:30 sun", "2026-10-31", "2026-11-02", "11-01 05:30")]
    [InlineData("Australia/Lord_Howe", "2:15 sun", "2026-10-03", "2026-10-05", "10-03 15:30")]
    [InlineData("Africa/Cairo", "0:00 fri", "2026-04-23", "2026-04-25", "04-23 22:00")]
    [InlineData("Pacific/Apia", "9:00 mon-sun", "2011-12-29", "2012-01-01", "12-29 19:00, 12-30 19:00, 12-31 19:00")]
    [InlineData("Asia/Kathmandu", "9:00 thu", "2026-12-02", "2026-12-05", "12-03 03:15")]
    public void A_draft_comes_once_on_each_local_date(string zone, string schedule, string from, string to, string due)
    {
        var own = WeekTime.Parse(schedule);
        var drafts = ScheduleRules.Drafts(own, Usual(Zone(zone)), Midnight(from), Midnight(to)).ToList();
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
                pieces.AddRange(ScheduleRules.Drafts(null, Usual(Zone(zone)), at, Instant.Min(at + Duration.FromHours(7), to)).Select(d => d.Day));
            Assert.Equal(ScheduleRules.Drafts(null, Usual(Zone(zone)), from, to).Select(d => d.Day), pieces);
        }
    }

    [Theory]
    [InlineData("mon-fri 10:30-17:00", "10:30")]
    [InlineData("mon-fri 22:00-24:00", "9:00")]
    [InlineData("mon-fri 5:00-13:00", "9:00")]
    public void Without_a_wish_the_draft_comes_when_work_begins_but_not_in_the_night(string hours, string at)
    {
        var week = WorkWeek.Parse(hours)!;
        var draft = ScheduleRules.Drafts(null, Usual(DateTimeZone.Utc) with { Week = week }, Midnight("2026-12-03"), Midnight("2026-12-04")).Single();
        Assert.Equal(at, ScheduleRules.Write(draft.At.InUtc().TimeOfDay));
    }

    [Theory]
    [InlineData("2026-12-07", null, "2026-12-04")]
    [InlineData("2026-12-03", null, "2026-12-02")]
    [InlineData("2026-12-07", "9:00 mon-sat", "2026-12-05")]
    [InlineData("2026-12-07", "9:00 mon", "2026-11-30")]
    public void Yesterday_begins_on_the_last_day_that_had_a_standup(string day, string? own, string since) =>
        Assert.Equal(Date(since), ScheduleRules.Before(Date(day), own is null ? null : WeekTime.Parse(own), Usual(DateTimeZone.Utc)));

    [Theory]
    [InlineData(1, false)]
    [InlineData(180, false)]
    [InlineData(181, true)]
    public void Late_by_minutes_is_sent_and_late_by_hours_is_left_out(int minutes, bool tooLate) =>
        Assert.Equal(tooLate, ScheduleRules.IsTooLate(Midnight("2026-12-03"), Midnight("2026-12-03") + Duration.FromMinutes(minutes)));

    // Posted in Tallinn in the morning: New York still sleeps, and it is Thursday there; in Sydney the day is over.
    [Theory]
    [InlineData("2026-12-03T07:00:00Z", "8:30", "America/New_York", "2026-12-03T13:30:00Z")]
    [InlineData("2026-12-03T15:00:00Z", "8:30", "America/New_York", "2026-12-03T15:00:00Z")]
    [InlineData("2026-12-03T14:00:00Z", "8:30", "Australia/Sydney", "2026-12-03T21:30:00Z")]
    [InlineData("2026-12-03T07:00:00Z", null, "America/New_York", "2026-12-03T14:00:00Z")]
    [InlineData("2026-12-03T07:00:00Z", null, "Europe/Berlin", "2026-12-03T08:00:00Z")]
    [InlineData("2026-12-03T10:00:00Z", null, "Europe/Berlin", "2026-12-03T10:00:00Z")]
    // In the evening it waits for the morning, and an hour of their own in the evening is kept to.
    [InlineData("2026-12-03T16:30:00Z", null, "Europe/Berlin", "2026-12-04T08:00:00Z")]
    [InlineData("2026-12-04T16:30:00Z", null, "Europe/Berlin", "2026-12-07T08:00:00Z")]
    [InlineData("2026-12-03T07:00:00Z", "18:00", "Europe/Berlin", "2026-12-03T17:00:00Z")]
    [InlineData("2026-12-03T17:30:00Z", "18:00", "Europe/Berlin", "2026-12-03T17:30:00Z")]
    // The night in which Berlin's clock goes forward.
    [InlineData("2026-03-28T20:00:00Z", null, "Europe/Berlin", "2026-03-30T07:00:00Z")]
    public void A_part_waits_for_its_clients_own_hour(string posted, string? at, string zone, string due) => Assert.Equal(
        InstantPattern.General.Parse(due).Value,
        ScheduleRules.PartDue(InstantPattern.General.Parse(posted).Value, at is null ? null : ScheduleRules.Read(at), Usual(Zone(zone))));

    [Theory]
    [InlineData("2026-12-05T07:00:00Z", null, "2026-12-07T14:00:00Z")]
    [InlineData("2026-12-05T07:00:00Z", "8:30", "2026-12-07T13:30:00Z")]
    [InlineData("2026-12-11T15:00:00Z", "8:30", "2026-12-15T13:30:00Z")]
    public void Posted_on_a_day_off_it_waits_for_its_clients_next_working_morning(string posted, string? at, string due)
    {
        var york = Usual(Zone("America/New_York")) with { Off = DaysOff.Parse("2026-12-11, 2026-12-14") };
        var said = ScheduleRules.PartDue(InstantPattern.General.Parse(posted).Value, at is null ? null : ScheduleRules.Read(at), york);
        Assert.Equal(due, InstantPattern.General.Format(said));
    }

    [Fact]
    public void Whoever_is_off_gets_no_draft_and_tells_afterwards_of_all_that_was_done_since()
    {
        var calendar = Usual(DateTimeZone.Utc) with { Off = DaysOff.Parse("2026-12-03/2026-12-08") };
        foreach (var own in (WeekTime?[])[null, WeekTime.Parse("9:00 mon-fri")])
        {
            var drafts = ScheduleRules.Drafts(own, calendar, Midnight("2026-12-02"), Midnight("2026-12-11"));
            Assert.Equal([Date("2026-12-02"), Date("2026-12-09"), Date("2026-12-10")], drafts.Select(d => d.Day));
            Assert.Equal(Date("2026-12-02"), ScheduleRules.Before(Date("2026-12-09"), own, calendar));
        }
    }

    private static SpeakingTime Morning =>
        new(Midnight("2026-12-03"), DateTimeZone.Utc, Usual(DateTimeZone.Utc), TimeWords.English);

    private static WorkCalendar Usual(DateTimeZone zone) => new(WorkWeek.Default, zone, DaysOff.None);

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    private static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static Instant Midnight(string iso) => Date(iso).AtMidnight().InUtc().ToInstant();
}
