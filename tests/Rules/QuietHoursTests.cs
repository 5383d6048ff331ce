using Core.Quiet;
using Core.Store;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Tests.Rules;

public sealed class QuietHoursTests
{
    private static readonly DateTimeZone Zone = DateTimeZone.Utc;

    // A Wednesday; nine to five, Monday to Friday, unless it says otherwise.
    [Theory]
    [InlineData(Manners.AtOnce, "12-02T03:00", null)]
    [InlineData(Manners.ByDay, "12-02T03:00", "12-02T09:00")]
    [InlineData(Manners.ByItself, "12-02T03:00", "12-02T09:00")]
    [InlineData(Manners.AsUrgent, "12-02T03:00", "12-02T09:00")]
    [InlineData(Manners.AsAgreed, "12-02T03:00", null)]
    [InlineData(Manners.ByDay, "12-02T08:59", "12-02T09:00")]
    [InlineData(Manners.ByDay, "12-02T09:00", null)]
    [InlineData(Manners.ByDay, "12-02T16:59", null)]
    [InlineData(Manners.ByDay, "12-02T17:00", "12-03T09:00")]
    [InlineData(Manners.ByDay, "12-04T17:00", "12-07T09:00")]
    public void A_letter_waits_for_its_readers_hours(Manners manners, string now, string? until) =>
        Assert.Equal(Maybe(until), QuietHours.Holds(manners, At(now), held: null, Reader("mon-fri 9:00-17:00"), At(now)));

    [Theory]
    [InlineData("12-02T23:00", null)]
    [InlineData("12-03T05:59", null)]
    [InlineData("12-03T06:00", "12-03T22:00")]
    [InlineData("12-03T12:00", "12-03T22:00")]
    public void Who_works_over_midnight_is_written_to_over_midnight(string now, string? until) =>
        Assert.Equal(Maybe(until), QuietHours.Holds(Manners.ByDay, At(now), held: null, Reader("mon-fri 22:00-6:00"), At(now)));

    [Fact]
    public void What_is_urgent_is_let_through_by_leave() => Assert.Null(QuietHours.Holds(
        Manners.AsUrgent, At("12-02T03:00"), held: null, Reader("mon-fri 9:00-17:00") with { UrgentAnyTime = true }, At("12-02T03:00")));

    [Theory]
    [InlineData("12-02T08:30", null)]
    [InlineData("12-02T07:30", "12-02T09:00")]
    public void What_was_agreed_leaves_at_its_hour_and_not_long_after_it(string due, string? until) =>
        Assert.Equal(Maybe(until), QuietHours.Holds(Manners.AsAgreed, At(due), held: null, Reader("mon-fri 9:00-17:00"), At("12-02T08:45")));

    [Fact]
    public void Nobody_away_is_written_to_not_even_at_an_hour_of_their_own_choice()
    {
        var away = Absences.None.With(new Interval(At("12-01T00:00"), At("12-03T12:00")));
        var reader = new ReaderHours([Reader("mon-fri 9:00-17:00").Calendars[0] with { Away = away }], UrgentAnyTime: false);
        foreach (var manners in (Manners[])[Manners.ByDay, Manners.AsAgreed, Manners.AsUrgent])
            Assert.Equal(At("12-03T12:00"), QuietHours.Holds(manners, At("12-02T10:00"), held: null, reader, At("12-02T10:00")));
    }

    [Fact]
    public void Holidays_and_days_off_are_quiet()
    {
        var off = new ReaderHours([Reader("mon-fri 9:00-17:00").Calendars[0] with { Off = DaysOff.Parse("2026-12-02/2026-12-03") }], UrgentAnyTime: false);
        Assert.Equal(At("12-04T09:00"), QuietHours.Holds(Manners.ByDay, At("12-02T10:00"), held: null, off, At("12-02T10:00")));
    }

    [Fact]
    public void Nobodys_calendar_holds_a_letter_for_ever()
    {
        var never = new ReaderHours([Reader("mon-fri 9:00-17:00").Calendars[0] with { Off = DaysOff.Parse("2026-12-01/2030-12-31") }], UrgentAnyTime: false);
        var held = At("12-02T10:00");
        var until = held + QuietHours.Longest;
        Assert.Equal(until, QuietHours.Holds(Manners.ByDay, held, held: null, never, held));
        Assert.Equal(until, QuietHours.Holds(Manners.ByDay, held, held, never, until - Duration.FromDays(1)));
        Assert.Null(QuietHours.Holds(Manners.ByDay, held, held, never, until));
    }

    [Fact]
    public void Of_whom_nobody_knows_any_hours_nothing_waits() =>
        Assert.Null(QuietHours.Holds(Manners.ByDay, At("12-02T03:00"), held: null, new ReaderHours([], UrgentAnyTime: false), At("12-02T03:00")));

    [Fact]
    public void Of_two_clients_hours_one_is_enough()
    {
        var both = new ReaderHours([Reader("mon-fri 9:00-17:00").Calendars[0], Reader("mon-fri 18:00-20:00").Calendars[0]], UrgentAnyTime: false);
        Assert.Null(QuietHours.Holds(Manners.ByDay, At("12-02T19:00"), held: null, both, At("12-02T19:00")));
        Assert.Equal(At("12-02T18:00"), QuietHours.Holds(Manners.ByDay, At("12-02T17:30"), held: null, both, At("12-02T17:30")));
    }

    private static ReaderHours Reader(string week) => new([new WorkCalendar(WorkWeek.Parse(week)!, Zone, DaysOff.None)], UrgentAnyTime: false);

    private static Instant At(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse($"2026-{text}").Value.InUtc().ToInstant();

    private static Instant? Maybe(string? text) => text is null ? null : At(text);
}
