using Core;
using Core.Deadlines;
using Core.Language;
using Core.Requests;
using Core.Store;
using NodaTime;

namespace Tests.Rules;

public sealed class DeadlineRemindersTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 2, 14, 0);
    private static readonly Instant Friday = Instant.FromUtc(2026, 12, 4, 22, 0);

    [Fact]
    public void A_day_before_two_hours_before_and_when_it_is_due() =>
        Assert.Equal(
            [
                ("day-before/2026-12-04T17:00", Instant.FromUtc(2026, 12, 3, 22, 0), "remind R-7 day-before 2026-12-04T17:00"),
                ("two-hours/2026-12-04T17:00", Instant.FromUtc(2026, 12, 4, 20, 0), "remind R-7 two-hours 2026-12-04T17:00"),
                ("overdue/2026-12-04T17:00", Friday, "remind R-7 overdue 2026-12-04T17:00"),
            ],
            Of(Due(Friday)).Select(o => (o.Occurrence, o.DueAt, o.Say)));

    [Fact]
    public void What_is_past_when_it_is_planned_reminds_nobody()
    {
        Assert.Equal(["two-hours", "overdue"], Words(Due(Now + Duration.FromHours(3))));
        Assert.Equal(["overdue"], Words(Due(Now + Duration.FromHours(1))));
        Assert.Empty(Of(Due(Now)));
    }

    [Theory]
    [InlineData(RequestState.Done)]
    [InlineData(RequestState.Declined)]
    [InlineData(RequestState.Cancelled)]
    public void What_is_over_reminds_nobody(RequestState state) => Assert.Empty(Of(Due(Friday) with { State = state }));

    [Fact]
    public void What_has_no_date_reminds_nobody() => Assert.Empty(Of(Due(Friday) with { Due = null, DueAt = null }));

    [Fact]
    public void Only_what_is_urgent_leaves_at_night()
    {
        Assert.All(Of(Due(Friday)), o => Assert.Equal(Manners.ByDay, o.Manners));
        Assert.All(Of(Due(Friday) with { Urgency = Urgency.Urgent }), o => Assert.Equal(Manners.AtOnce, o.Manners));
    }

    [Fact]
    public void At_any_moment_at_most_one_of_them_is_so()
    {
        for (var at = Friday - Duration.FromDays(2); at < Friday + Duration.FromDays(2); at += Duration.FromMinutes(10))
        {
            var kinds = Enum.GetValues<ReminderKind>().Where(k => Reminders.At(k, Friday) <= at && Reminders.IsSo(k, Friday, at)).ToList();
            Assert.Equal(at >= Friday - Duration.FromDays(1) && at < Friday + Duration.FromDays(1) ? 1 : 0, kinds.Count);
        }
    }

    [Fact]
    public void Every_word_is_read_back() =>
        Assert.All(Enum.GetValues<ReminderKind>(), kind => Assert.Equal(kind, Reminders.Read(Reminders.Word(kind))));

    private static IReadOnlyList<Owed> Of(Request request) => Reminders.Of(request, new PersonId("ada"), Now);

    private static IEnumerable<string> Words(Request request) => Of(request).Select(o => o.Occurrence.Split('/')[0]);

    private static Request Due(Instant at) => new(
        new RequestId("r"), 7, new ClientId("c"), "Fix the banner", "", "", RequestState.Accepted, Urgency.Normal,
        Due: "2026-12-04T17:00", DueZone: "America/New_York", DueAt: at, Estimate: null, Tags: "", Every: null,
        AskedBy: new PersonId("cleo"), FiledBy: new PersonId("cleo"), OwnerId: new PersonId("ada"), CreatedAt: Now, ChangedAt: Now,
        AskedIn: null, ConfirmedAt: null, Version: 7);
}
