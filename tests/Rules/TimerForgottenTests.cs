using Core;
using Core.Time;
using Core.TimeLog;
using NodaTime;
using Said = Tests.Speech.Said;

namespace Tests.Rules;

public sealed class TimerForgottenTests
{
    [Theory]
    [InlineData("Europe/Tallinn", "2026-12-02T09:00", "2026-12-03T09:00")]
    [InlineData("Europe/Tallinn", "2026-12-02T23:59", "2026-12-03T09:00")]
    [InlineData("Europe/Tallinn", "2026-12-02T00:30", "2026-12-03T09:00")]
    [InlineData("Europe/Tallinn", "2026-12-02T08:59", "2026-12-03T09:00")]
    [InlineData("America/New_York", "2026-10-31T22:00", "2026-11-01T09:00")]
    public void It_is_asked_about_at_nine_on_the_next_morning(string zone, string started, string asked) =>
        Assert.Equal(At(asked, zone), ForgottenRules.AskedAt(At(started, zone), Usual(Zone(zone))));

    [Theory]
    [InlineData("mon-sun 0:00-6:00 20:00-24:00")]
    [InlineData("mon-fri 20:00-6:00")]
    public void Whoever_works_through_midnight_is_asked_only_after_twelve_hours(string hours)
    {
        var nights = WorkWeek.Parse(hours)!;
        Assert.Equal(
            At("2026-12-04T09:00", "Europe/Tallinn"),
            ForgottenRules.AskedAt(At("2026-12-02T22:00", "Europe/Tallinn"), Usual(Zone("Europe/Tallinn")) with { Week = nights }));
    }

    [Theory]
    [InlineData("2026-12-02T09:00", "2026-12-02T21:00", false)]
    [InlineData("2026-12-02T09:00", "2026-12-02T21:01", true)]
    [InlineData("2026-12-02T22:00", "2026-12-02T23:59", false)]
    [InlineData("2026-12-02T22:00", "2026-12-03T00:00", true)]
    public void Twelve_hours_or_a_midnight_make_it_look_forgotten(string started, string now, bool forgotten) =>
        Assert.Equal(forgotten, ForgottenRules.LooksForgotten(
            At(started, "Europe/Tallinn"), At(now, "Europe/Tallinn"), Usual(Zone("Europe/Tallinn"))));

    [Theory]
    [InlineData("2026-12-01", 90, "9:00", "10:30")]
    [InlineData("2026-12-02", 30, "10:00", "10:30")]
    [InlineData("2026-12-02", 90, "12:00", "13:30")]
    [InlineData("2026-12-02", 300, "12:00", "17:00")]
    [InlineData("2026-12-02", 500, "0:00", "8:20")]
    [InlineData("2026-12-02", 721, null, null)]
    public void A_length_without_a_time_begins_with_the_days_work_where_it_is_free(string day, int minutes, string? from, string? to)
    {
        var zone = Zone("Europe/Tallinn");
        var job = new Job(new ClientId("acme"), null, "", "");
        TimeEntry[] others =
        [
            job.From(default, At("2026-12-02T09:00", zone.Id), At("2026-12-02T10:00", zone.Id)),
            job.From(default, At("2026-12-02T10:45", zone.Id), At("2026-12-02T12:00", zone.Id)),
        ];
        var free = LogRules.FirstFree(
            NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Duration.FromMinutes(minutes), others, Usual(zone),
            At("2026-12-02T20:00", zone.Id));
        Assert.Equal((from, to), (Clock(free?.Start), Clock(free?.End)));
        string? Clock(Instant? at) =>
            at?.InZone(zone).TimeOfDay.ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static WorkCalendar Usual(DateTimeZone zone) => new(WorkWeek.Default, zone, DaysOff.None);

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    private static Instant At(string local, string zone) => Zones.Resolve(Said.Local(local), Zone(zone));
}
