using Core;
using Core.Deadlines;
using Core.Language;
using Core.Requests;
using Core.Store;
using Core.Time;
using NodaTime;
using Buffer = Core.Deadlines.Buffer;

namespace Tests.Rules;

public sealed class DeadlineRemindersTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 2, 14, 0);
    private static readonly Instant Friday = Instant.FromUtc(2026, 12, 4, 22, 0), Start = Instant.FromUtc(2026, 12, 4, 15, 0);
    private static readonly WorkCalendar NineToFive = new(WorkWeek.Default, DateTimeZone.Utc, DaysOff.None);

    [Fact]
    public void At_the_latest_start_and_when_it_is_due() =>
        Assert.Equal(
            [
                ("start/2026-12-04T17:00/120", Start, "remind R-7 start 2026-12-04T17:00 2026-12-04T15:00:00Z"),
                ("overdue/2026-12-04T17:00", Friday, "remind R-7 overdue 2026-12-04T17:00 2026-12-04T22:00:00Z"),
            ],
            Of(Due(Friday)).Select(o => (o.Occurrence, o.DueAt, o.Say)));

    [Fact]
    public void What_is_begun_is_told_only_when_it_is_overdue_and_what_is_late_to_begin_at_once()
    {
        Assert.Equal(["overdue"], Reminders.Of(Due(Friday), new PersonId("ada"), start: null, Now).Select(o => o.Occurrence.Split('/')[0]));
        Assert.Equal(Now, Reminders.Of(Due(Friday), new PersonId("ada"), Now - Duration.FromHours(1), Now)[0].DueAt);
        Assert.Empty(Of(Due(Now)));
    }

    [Fact]
    public void Estimated_anew_it_is_another_reminder() =>
        Assert.NotEqual(Of(Due(Friday))[0].Occurrence, Of(Due(Friday) with { Estimate = 60 })[0].Occurrence);

    [Fact]
    public void The_latest_start_is_counted_back_in_working_hours_with_the_room_kept()
    {
        // Friday 17:00, an hour of room kept for two hours of work; with half a day of it, the room is a quarter.
        Assert.Equal(At(4, 14), Work(Due(At(4, 17)), 2).LatestStart(new Piece(Due(At(4, 17)), Duration.FromHours(2))));
        Assert.Equal(At(4, 9), Work(Due(At(4, 19)), 8).LatestStart(new Piece(Due(At(4, 19)), Duration.FromHours(6.4))));
        // Monday 10:00 is begun on Friday: nobody works between.
        Assert.Equal(At(4, 15), Work(Due(At(7, 10)), 2).LatestStart(new Piece(Due(At(7, 10)), Duration.FromHours(2))));
    }

    [Fact]
    public void The_first_date_that_fits_has_room_before_it_and_waits_for_what_is_due_before_it()
    {
        // Wednesday 14:00: three hours are left of the day, and on Thursday four hours of something else are due.
        var late = new Piece(Due(At(2, 15)), Duration.FromHours(4));
        var other = new Piece(Due(At(3, 17)) with { Id = new RequestId("s"), Number = 8 }, Duration.FromHours(4));
        var work = new Workload([late, other], NineToFive, new Buffer("a", Buffer.Usual), Now);
        Assert.False(work.SlotOf(late.Request.Id)!.Fits);
        Assert.Equal(At(3, 11), work.FirstFit(late));
        Assert.True(work.With(late with { Request = Due(work.FirstFit(late)) }).SlotOf(late.Request.Id)!.Fits);
    }

    [Theory]
    [InlineData(RequestState.Done)]
    [InlineData(RequestState.Declined)]
    [InlineData(RequestState.Cancelled)]
    [InlineData(RequestState.Waiting)]
    public void What_is_over_or_waits_for_the_client_reminds_nobody(RequestState state) => Assert.Empty(Of(Due(Friday) with { State = state }));

    [Fact]
    public void What_has_no_date_reminds_nobody() => Assert.Empty(Of(Due(Friday) with { Due = null, DueAt = null }));

    [Fact]
    public void Only_what_is_urgent_may_leave_at_night()
    {
        Assert.All(Of(Due(Friday)), o => Assert.Equal(Manners.ByDay, o.Manners));
        Assert.All(Of(Due(Friday) with { Urgency = Urgency.Urgent }), o => Assert.Equal(Manners.AsUrgent, o.Manners));
    }

    [Fact]
    public void The_one_is_so_until_it_is_due_and_the_other_until_nobody_needs_to_hear_of_it()
    {
        for (var at = Friday - Duration.FromDays(2); at < Friday + Duration.FromDays(6); at += Duration.FromMinutes(10))
        {
            var kinds = Enum.GetValues<ReminderKind>().Where(k => Reminders.IsSo(k, Friday, at)).ToList();
            Assert.Equal(
                at < Friday ? [ReminderKind.Start, ReminderKind.First] : at < Friday + Duration.FromDays(5) ? [ReminderKind.Overdue] : [], kinds);
        }
    }

    [Fact]
    public void Every_word_is_read_back() =>
        Assert.All(Enum.GetValues<ReminderKind>(), kind => Assert.Equal(kind, Reminders.Read(Reminders.Word(kind))));

    private static IReadOnlyList<Owed> Of(Request request) => Reminders.Of(request, new PersonId("ada"), Start, Now);

    private static Workload Work(Request request, int hours) =>
        new([new Piece(request, Duration.FromHours(hours))], NineToFive, new Buffer("a", Buffer.Usual), Now);

    private static Instant At(int day, int hour) => Instant.FromUtc(2026, 12, day, hour, 0);

    private static Request Due(Instant at) => new(
        new RequestId("r"), 7, new ClientId("c"), "Fix the banner", "", "", RequestState.Accepted, Urgency.Normal,
        Due: "2026-12-04T17:00", DueZone: "America/New_York", DueAt: at, Estimate: 120, Tags: "", Every: null,
        AskedBy: new PersonId("cleo"), FiledBy: new PersonId("cleo"), OwnerId: new PersonId("ada"), CreatedAt: Now, ChangedAt: Now,
        AskedIn: null, ConfirmedAt: null, Version: 7);
}
