using Core;
using Core.Agencies;
using Core.Language;
using Core.Standup;
using NodaTime;
using static Core.Language.RequestState;

namespace Tests.Rules;

public sealed class StandupRulesTests
{
    // Thursday 2026-12-03 in UTC; yesterday is Wednesday.
    private static readonly LocalDate Day = new(2026, 12, 3);
    private static readonly Instant Since = At(2, 0), Until = At(3, 0), Ends = At(4, 0);

    [Theory]
    [InlineData(New, "", "", "NeedsUs")]
    [InlineData(Accepted, "", "", "")]
    [InlineData(InProgress, "", "Doing", "")]
    [InlineData(ChangesWanted, "", "Doing", "")]
    [InlineData(InReview, "", "Checking", "")]
    [InlineData(NeedsInfo, "", "", "NeedsAnswer")]
    [InlineData(Waiting, "", "", "NeedsApproval")]
    [InlineData(Done, "Done", "", "")]
    [InlineData(Declined, "", "", "")]
    [InlineData(Cancelled, "", "", "")]
    public void Each_state_is_told_under_one_heading_or_not_at_all(RequestState state, string yesterday, string today, string waiting)
    {
        var part = Of([], [A(1, state)]);
        Assert.Equal([yesterday, today, waiting], [Names(part.Yesterday), Names(part.Today), Names(part.Waiting)]);
    }

    [Theory]
    [InlineData("2026-12-03", true)]
    [InlineData("2026-12-01", true)]
    [InlineData("2026-12-04", false)]
    [InlineData(null, false)]
    public void What_was_accepted_is_todays_when_it_is_due_by_today(string? due, bool told) =>
        Assert.Equal(told, Of([], [A(1, Accepted) with { Due = due }]).Today.Count == 1);

    [Fact]
    public void What_is_due_tomorrow_over_there_can_be_due_before_midnight_here() =>
        Assert.Single(Of([], [A(1, Accepted) with { Due = "2026-12-04T09:00", DueAt = At(3, 22) }]).Today);

    [Fact]
    public void Finished_work_is_told_once_and_not_as_hours_too()
    {
        var part = Of([Worked(1, 9, 10), Worked(2, 10, 11), Worked(3, 11, 12)], [A(1, Done), A(2, Waiting), A(3, InProgress)], delivered: 2);
        Assert.Equal(["1 Done", "2 Delivered", "3 Worked"], part.Yesterday.Select(t => $"{t.Number} {t.Standing}"));
    }

    [Fact]
    public void What_was_done_today_is_for_tomorrow() => Assert.Empty(Of([], [A(1, Done) with { ChangedAt = Until }]).Yesterday);

    [Theory]
    [InlineData(-2, -1, false)]
    [InlineData(-1, 1, true)]
    [InlineData(23, 25, true)]
    [InlineData(24, 25, false)]
    [InlineData(5, 5, false)]
    public void An_entry_counts_when_some_of_it_lies_in_yesterday(int from, int to, bool counts) =>
        Assert.Equal(counts, Of([Worked(1, from, to)], []).Yesterday.Count == 1);

    [Fact]
    public void The_same_work_twice_is_told_once_and_nameless_work_only_when_nothing_has_a_name()
    {
        var nameless = Worked(null, 9, 10);
        Assert.Equal(["call"], Of([nameless with { Note = "call" }, nameless with { Note = "call" }, nameless], []).Yesterday.Select(t => t.What));
        Assert.Equal([""], Of([nameless, nameless], []).Yesterday.Select(t => t.What));
    }

    [Fact]
    public void A_note_on_a_requests_entry_stays_in_the_house() =>
        Assert.DoesNotContain(Of([Worked(1, 9, 10) with { Note = "slow client" }], []).Yesterday, t => t.What.Contains("slow", StringComparison.Ordinal));

    [Fact]
    public void A_long_title_is_cut_between_letters()
    {
        var told = Of([], [A(1, New) with { What = string.Concat(Enumerable.Repeat("👩‍💻", 200)) + "\nx" }]).Waiting.Single();
        Assert.Equal(string.Concat(Enumerable.Repeat("👩‍💻", StandupRules.LongestTitle - 1)) + "…", told.What);
    }

    [Fact]
    public void What_is_due_first_is_told_first()
    {
        Matter[] matters = [A(1, InProgress), A(2, InProgress) with { DueAt = At(9, 0) }, A(3, InProgress) with { DueAt = At(5, 0) }];
        Assert.Equal([3, 2, 1], Of([], matters).Today.Select(t => (int)t.Number!));
    }

    [Fact]
    public void Hours_are_counted_within_yesterday_and_a_running_timer_until_its_end()
    {
        Worked[] worked = [Worked(1, -1, 1), Worked(1, 10, 12), Worked(1, 23, 30) with { EndedAt = null }];
        Assert.Equal(Duration.FromHours(4), StandupRules.Logged(worked, Since, Until));
    }

    [Fact]
    public void Each_lead_tells_of_their_own_and_the_owner_of_everybody_elses()
    {
        Person ada = Member("ada", Role.Owner), ben = Member("ben", Role.Assistant);
        Person[] leads = [ada, ben];
        Assert.Equal([true, false, true, true], Tells(ada, leads));
        Assert.Equal([false, true, false, false], Tells(ben, leads));
    }

    private static bool[] Tells(Person who, Person[] leads) =>
        [.. ((PersonId?[])[new("ada"), new("ben"), new("sue"), null]).Select(worker => StandupRules.Tells(who, worker, leads))];

    private static Person Member(string id, Role role) => new(new PersonId(id), role, id, "en", "Europe/Tallinn", Standup: null, RemovedAt: null);

    private static Part Of(IReadOnlyList<Worked> worked, IReadOnlyList<Matter> matters, params int[] delivered) =>
        StandupRules.PartOf(worked, matters, delivered.Select(n => new RequestId($"r{n}")).ToHashSet(), Day, Since, Until, Ends);

    private static Matter A(int number, RequestState state) => new(
        new RequestId($"r{number}"), number, new ClientId("acme"), $"Thing {number}", state, Due: null, DueAt: null, OwnerId: null, At(2, 12));

    /// <param name="from">Hours from yesterday's begin.</param>
    private static Worked Worked(int? number, int from, int to) => new(
        new ClientId("acme"), new PersonId("ada"), number is null ? null : new RequestId($"r{number}"), number,
        number is null ? null : $"Thing {number}", "", Since + Duration.FromHours(from), Since + Duration.FromHours(to));

    private static string Names(IEnumerable<Told> told) => string.Join(' ', told.Select(t => t.Standing));

    private static Instant At(int day, int hour) => Instant.FromUtc(2026, 12, day, hour, 0);
}
