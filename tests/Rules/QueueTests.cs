using Core;
using Core.Deadlines;
using Core.Language;
using Core.Requests;
using Core.Time;
using NodaTime;

namespace Tests.Rules;

public sealed class QueueTests
{
    private static readonly DateTimeZone Tallinn = DateTimeZoneProviders.Tzdb["Europe/Tallinn"];
    private static readonly WorkCalendar NineToFive = new(WorkWeek.Default, Tallinn, DaysOff.None);

    // Wednesday 16:00 in Tallinn: an hour is left of the day.
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 2, 14, 0);

    [Fact]
    public void What_is_due_first_is_done_first_and_work_lasts_over_the_night()
    {
        var slots = Queue.Of([Piece(1, 3, Now + Duration.FromDays(2)), Piece(2, 2, Now + Duration.FromDays(1)), Piece(3, 1)], NineToFive, Now);
        Assert.Equal([2, 1, 3], slots.Select(s => s.Request.Number));
        Assert.Equal(
            [(At(2, 16), At(3, 10)), (At(3, 10), At(3, 13)), (At(3, 13), At(3, 14))],
            slots.Select(s => (s.Begins.InZone(Tallinn).LocalDateTime, s.Ends.InZone(Tallinn).LocalDateTime)));
    }

    [Fact]
    public void What_ends_after_it_is_due_does_not_fit_and_what_has_no_date_always_does()
    {
        var slots = Queue.Of([Piece(1, 3, Now + Duration.FromHours(2)), Piece(2, 30), Piece(3, 1, Now + Duration.FromDays(1))], NineToFive, Now);
        Assert.Equal([(1L, false), (3, true), (2, true)], slots.Select(s => (s.Request.Number, s.Fits)));
    }

    [Fact]
    public void Urgent_work_without_a_date_comes_first_and_other_work_without_one_last()
    {
        var order = Queue.InOrder(
        [
            Piece(1, 1), Piece(2, 1, urgency: Urgency.High), Piece(3, 1, Now + Duration.FromDays(9)), Piece(4, 1, urgency: Urgency.Urgent),
            Piece(5, 1, Now + Duration.FromDays(9), Urgency.High), Piece(6, 0, Now),
        ]);
        Assert.Equal([4, 5, 3, 2, 1], order.Select(p => p.Request.Number));
    }

    [Fact]
    public void Outside_hours_and_on_days_off_nothing_begins()
    {
        var off = NineToFive with { Off = DaysOff.Parse("2026-12-03/2026-12-04") };
        Assert.Equal(At(7, 9), Assert.Single(Queue.Of([Piece(1, 1)], off, Instant.FromUtc(2026, 12, 2, 15, 0))).Begins.InZone(Tallinn).LocalDateTime);
    }

    [Fact]
    public void What_is_left_is_the_estimate_less_what_was_logged_and_never_nothing_while_it_is_open()
    {
        var estimated = Piece(1, 2).Request with { Estimate = 120 };
        Assert.Equal(Duration.FromMinutes(75), Remaining.Of(estimated, Duration.FromMinutes(45)));
        Assert.Equal(Remaining.Least, Remaining.Of(estimated, Duration.FromHours(5)));
        Assert.Null(Remaining.Of(estimated with { Estimate = null }, Duration.Zero));
        Assert.Equal(Remaining.Usual, Remaining.OrUsual(estimated with { Estimate = null }, Duration.Zero));
        Assert.Equal(Duration.Zero, Remaining.OrUsual(estimated with { State = RequestState.Waiting }, Duration.Zero));
        Assert.Equal(Duration.Zero, Remaining.OrUsual(estimated with { State = RequestState.Done }, Duration.Zero));
    }

    [Fact]
    public void No_other_order_keeps_a_promise_that_this_order_breaks_for_all()
    {
        var random = new Random(23);
        for (var round = 0; round < 300; round++)
        {
            List<Piece> pieces = [.. Enumerable.Range(1, 5).Select(n => Piece(n, 1 + random.Next(6), Now + Duration.FromHours(random.Next(100))))];
            if (Queue.Of(pieces, NineToFive, Now).All(s => s.Fits)) continue;
            for (var other = 0; other < 20; other++)
            {
                var free = Now;
                var kept = pieces.OrderBy(_ => random.Next()).All(p => (free = Working.Add(free, p.Left, NineToFive)) <= p.Request.DueAt);
                Assert.False(kept, $"round {round}");
            }
        }
    }

    private static LocalDateTime At(int day, int hour) => new(2026, 12, day, hour, 0);

    private static Piece Piece(long number, int hours, Instant? due = null, Urgency urgency = Urgency.Normal) => new(
        new Request(
            new RequestId($"r{number}"), number, new ClientId("c"), "Fix the banner", "", "", RequestState.Accepted, urgency,
            Due: null, DueZone: null, DueAt: due, Estimate: hours * 60, Tags: "", Every: null,
            AskedBy: new PersonId("cleo"), FiledBy: new PersonId("cleo"), OwnerId: new PersonId("ada"), CreatedAt: Now, ChangedAt: Now,
            AskedIn: null, ConfirmedAt: null, Version: 7),
        Duration.FromHours(hours));
}
