using Core;
using Core.Clients;
using Core.Language;
using Core.Promises;
using Core.Requests;
using Core.Time;
using Core.Time.Holidays;
using NodaTime;
using Tests.Time;

namespace Tests.Rules;

public sealed class PledgeRulesTests
{
    private static readonly DateTimeZone Tallinn = DateTimeZoneProviders.Tzdb["Europe/Tallinn"];
    private static readonly WorkCalendar NineToFive = new(WorkWeek.Default, Tallinn, DaysOff.None);

    [Theory]
    // A Wednesday, an hour before the end of the day; in the night after it; before a weekend; on one.
    [InlineData("480m", "2026-12-02T16:00", "2026-12-03T16:00")]
    [InlineData("480m", "2026-12-02T23:30", "2026-12-03T17:00")]
    [InlineData("480m", "2026-12-04T16:30", "2026-12-07T16:30")]
    [InlineData("1440m", "2026-12-05T12:00", "2026-12-09T17:00")]
    [InlineData("10m", "2026-12-02T16:50", "2026-12-02T17:00")]
    // Days are whole ones, from the hours of the first as from the night before them.
    [InlineData("1d", "2026-12-02T16:00", "2026-12-03T17:00")]
    [InlineData("2d", "2026-12-02T09:00", "2026-12-04T17:00")]
    [InlineData("2d", "2026-12-04T09:00", "2026-12-08T17:00")]
    [InlineData("2d", "2026-12-05T09:00", "2026-12-08T17:00")]
    public void Nights_and_weekends_do_not_count(string promise, string asked, string due) =>
        Assert.Equal(At(due), Due(Given(promise, At(asked), NineToFive), NineToFive));

    [Theory]
    [InlineData("480m", "2026-12-23T16:00", "2026-12-28T16:00")]
    [InlineData("1d", "2026-12-23T16:00", "2026-12-28T17:00")]
    public void Neither_do_holidays(string promise, string asked, string due)
    {
        var calendar = NineToFive with { Holidays = Countries.Named("EE") };
        Assert.Equal(At(due), Due(Given(promise, At(asked), calendar), calendar));
    }

    [Theory]
    // The hour from three to four comes twice on 25 October 2026, and not at all on 28 March 2027.
    [InlineData("2026-10-25T00:00", "2026-10-25T05:00")]
    [InlineData("2027-03-28T00:00", "2027-03-28T07:00")]
    [InlineData("2027-03-29T00:00", "2027-03-29T06:00")]
    public void An_hour_that_the_clock_repeats_counts_twice_and_one_that_it_leaves_out_not_at_all(string asked, string due)
    {
        var nights = NineToFive with { Week = WorkWeek.Parse("mon-sun 0:00-8:00")! };
        Assert.Equal(At(due), Due(Given("360m", At(asked), nights), nights));
    }

    [Fact]
    public void While_the_client_is_asked_over_a_weekend_it_stands_and_then_goes_on_with_what_was_left()
    {
        var pledge = Given("480m", At("2026-12-04T10:00"), NineToFive);
        pledge = Moved(pledge, RequestState.NeedsInfo, "2026-12-04T13:00");
        Assert.Null(Due(pledge, NineToFive));
        Assert.Equal(Duration.FromHours(5), pledge.Left);
        Assert.Equal(pledge, Moved(pledge, RequestState.NeedsInfo, "2026-12-05T12:00"));
        pledge = Moved(pledge, RequestState.New, "2026-12-06T20:00");
        Assert.Equal(At("2026-12-07T14:00"), Due(pledge, NineToFive));
        pledge = Moved(Moved(pledge, RequestState.NeedsInfo, "2026-12-07T10:00"), RequestState.Accepted, "2026-12-08T16:00");
        Assert.Equal(At("2026-12-09T12:00"), Due(pledge, NineToFive));
    }

    [Fact]
    public void An_answer_ends_it_for_good_and_what_the_client_closes_may_go_on()
    {
        var pledge = Given("480m", At("2026-12-02T09:00"), NineToFive);
        var answered = Next(pledge, RequestState.Accepted, "2026-12-02T10:00", isAnswered: true);
        Assert.Equal(At("2026-12-02T10:00"), answered.AnsweredAt);
        Assert.Equal(answered, Next(answered, RequestState.Accepted, "2026-12-03T10:00", isAnswered: true));
        Assert.Equal(answered, Moved(answered, RequestState.NeedsInfo, "2026-12-03T10:00"));

        var dropped = Moved(pledge, RequestState.Cancelled, "2026-12-02T12:00");
        Assert.False(dropped.IsOpen);
        var reopened = Moved(dropped, RequestState.New, "2026-12-03T09:00");
        Assert.True(reopened.IsOpen);
        Assert.Equal(At("2026-12-03T14:00"), Due(reopened, NineToFive));
    }

    [Fact]
    public void What_is_past_stays_whatever_becomes_of_the_calendar()
    {
        var pledge = Given("60m", At("2026-12-02T09:00"), NineToFive) with { DueAt = At("2026-12-02T10:00") };
        var off = NineToFive with { Off = DaysOff.Parse("2026-12-02") };
        Assert.Equal(At("2026-12-02T10:00"), PledgeRules.Due(pledge, off, At("2026-12-02T10:00")));
        Assert.Equal(At("2026-12-03T10:00"), PledgeRules.Due(pledge, off, At("2026-12-02T09:59")));
    }

    [Fact]
    public void Handed_over_what_passed_is_counted_by_the_one_and_what_is_left_by_the_other()
    {
        var pledge = Given("480m", At("2026-12-02T09:00"), NineToFive);
        pledge = PledgeRules.Next(pledge, Request(RequestState.Accepted), isAnswered: false, handedOver: true, At("2026-12-02T12:00"), NineToFive);
        var mornings = NineToFive with { Week = WorkWeek.Parse("mon-fri 8:00-10:00")! };
        Assert.Equal(At("2026-12-07T09:00"), Due(pledge, mornings));
    }

    [Fact]
    public void However_often_it_stands_so_much_is_worked_while_it_runs_as_was_promised()
    {
        var some = new SomeCalendars(62);
        for (var run = 0; run < 400; run++)
        {
            var calendar = some.Next();
            var now = some.Moment(calendar.Zone);
            calendar = some.WithTimeOff(calendar, now);
            var pledge = Given($"{1 + some.Below(3000)}m", now, calendar);
            var worked = Duration.Zero;
            for (var times = some.Below(4); times > 0; times--)
            {
                var asked = now + Duration.FromMinutes(some.Below(3 * 24 * 60));
                if (asked >= Due(pledge, calendar)) break;
                worked += Working.Between(now, asked, calendar);
                now = asked + Duration.FromMinutes(some.Below(5 * 24 * 60));
                pledge = Moved(Moved(pledge, RequestState.NeedsInfo, asked, calendar), RequestState.New, now, calendar);
            }
            Assert.Equal(Duration.FromMilliseconds(pledge.Length), worked + Working.Between(now, Due(pledge, calendar)!.Value, calendar));
        }
    }

    [Fact]
    public void The_warnings_come_at_their_parts_of_the_working_time_in_order_and_one_at_a_time()
    {
        var some = new SomeCalendars(63);
        for (var run = 0; run < 200; run++)
        {
            var calendar = some.Next();
            var asked = some.Moment(calendar.Zone);
            var pledge = Given($"{(1 + some.Below(300)) * 10}m", asked, calendar);
            pledge = pledge with { DueAt = Due(pledge, calendar) };
            var owed = Warnings.Of(Request(RequestState.New), pledge, new PersonId("ada"), calendar, asked);
            Assert.Equal(["half", "nine-tenths", "breach"], owed.Select(o => o.Occurrence.Split('/')[0]));
            Assert.Equal(
                [pledge.Length / 2, pledge.Length * 9 / 10, pledge.Length],
                owed.Select(o => (long)Working.Between(asked, o.DueAt, calendar).TotalMilliseconds));
            Assert.All(owed, o => Assert.Equal(
                o.Occurrence.Split('/')[0],
                Assert.Single(Enum.GetValues<PromiseWarning>(), w =>
                    Warnings.At(w, pledge, calendar) <= o.DueAt && Warnings.IsSo(w, pledge, calendar, o.DueAt)) is var so ? Warnings.Word(so) : ""));
        }
    }

    [Fact]
    public void Nobody_is_warned_of_a_part_that_was_gone_before_it_stood_nor_while_it_stands()
    {
        var pledge = Given("480m", At("2026-12-02T09:00"), NineToFive);
        var asked = Moved(pledge, RequestState.NeedsInfo, "2026-12-02T14:00");
        Assert.Empty(Warnings.Of(Request(RequestState.NeedsInfo), asked, new PersonId("ada"), NineToFive, At("2026-12-02T14:00")));
        var on = Moved(asked, RequestState.New, "2026-12-03T09:00");
        on = on with { DueAt = Due(on, NineToFive) };
        var owed = Warnings.Of(Request(RequestState.New), on, new PersonId("ada"), NineToFive, At("2026-12-03T09:00"));
        Assert.Equal([At("2026-12-03T11:12"), At("2026-12-03T12:00")], owed.Select(o => o.DueAt));
        Assert.All(Enum.GetValues<PromiseWarning>(), warning => Assert.Equal(warning, Warnings.Read(Warnings.Word(warning))));
    }

    private static Pledge Given(string promise, Instant asked, WorkCalendar calendar) =>
        PledgeRules.Give(Request(RequestState.New), Acme, promise, calendar, asked);

    private static Instant? Due(Pledge pledge, WorkCalendar calendar) => PledgeRules.Due(pledge, calendar, pledge.RunsSince ?? Instant.MinValue);

    private static Pledge Moved(Pledge pledge, RequestState to, string at) => Moved(pledge, to, At(at), NineToFive);

    private static Pledge Moved(Pledge pledge, RequestState to, Instant at, WorkCalendar calendar) =>
        PledgeRules.Next(pledge, Request(to), isAnswered: false, handedOver: false, at, calendar);

    private static Pledge Next(Pledge pledge, RequestState to, string at, bool isAnswered) =>
        PledgeRules.Next(pledge, Request(to), isAnswered, handedOver: false, At(at), NineToFive);

    private static Instant At(string local) =>
        Zones.Resolve(NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value, Tallinn);

    private static Client Acme => new(
        new ClientId("c"), "Acme", "acme", "America/New_York", "en", Hours: null, Rate: null, "USD", ArchivedAt: null);

    private static Request Request(RequestState state) => new(
        new RequestId("r"), 7, new ClientId("c"), "Fix the banner", "", "", state, Urgency.Normal, Due: null, DueZone: null, DueAt: null,
        Estimate: null, Tags: "", Every: null, AskedBy: new PersonId("cleo"), FiledBy: new PersonId("cleo"), OwnerId: null,
        CreatedAt: Instant.FromUtc(2026, 12, 2, 14, 0), ChangedAt: Instant.FromUtc(2026, 12, 2, 14, 0), AskedIn: null, ConfirmedAt: null, Version: 7);
}
