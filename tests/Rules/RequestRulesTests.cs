using Core;
using Core.Agencies;
using Core.Language;
using Core.Requests;
using NodaTime;

namespace Tests.Rules;

/// <summary>The whole life of a request, written down: every state, everything that can be said, everybody who can say it.</summary>
public sealed class RequestRulesTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 2, 14, 0);

    // New, Accepted, in Progress, needs Info, in Review, Changes wanted, Waiting, Done, X declined, Z cancelled; a dot is refused.
    // What needs an answer here was accepted and had an owner before it was asked about; what is new has none.
    private const string Table = """
                     N A P I R C W D X Z
        Lead Take    A . . . . . . . . .
        Lead Assign  A A P I R C W . . .
        Lead Start   P P . P P P P . . .
        Lead Ask     I I I I I I I . . .
        Lead Answer  . . . . . . . . . .
        Lead Review  R R R . . R . . . .
        Lead Deliver W W W W W W W . . .
        Lead Approve . . . . . . . . . .
        Lead Changes . . . . . . . . . .
        Lead Done    D D D D D D D . . .
        Lead Decline X X X X X X X . . .
        Lead Cancel  Z Z Z Z Z Z Z . . .
        Lead Reopen  . . . . . . . A A A
        Lead Confirm N A P I R C W . . .
        Lead Change  N A P I R C W . . .
        Lead Due     N A P I R C W . . .
        Lead Estimate N A P I R C W . . .
        Lead Note    N A P I R C W D X Z
        Worker Take    . . . . . . . . . .
        Worker Assign  . . . . . . . . . .
        Worker Start   . P . P P P P . . .
        Worker Ask     I I I I I I I . . .
        Worker Answer  . . . . . . . . . .
        Worker Review  . R R . . R . . . .
        Worker Deliver . W W W W W W . . .
        Worker Approve . . . . . . . . . .
        Worker Changes . . . . . . . . . .
        Worker Done    . D D D D D D . . .
        Worker Decline . . . . . . . . . .
        Worker Cancel  . . . . . . . . . .
        Worker Reopen  . . . . . . . . . .
        Worker Confirm . . . . . . . . . .
        Worker Change  . . . . . . . . . .
        Worker Due     . . . . . . . . . .
        Worker Estimate N A P I R C W . . .
        Worker Note    N A P I R C W D X Z
        Client Take    . . . . . . . . . .
        Client Assign  . . . . . . . . . .
        Client Start   . . . . . . . . . .
        Client Ask     . . . . . . . . . .
        Client Answer  . . . A . . . . . .
        Client Review  . . . . . . . . . .
        Client Deliver . . . . . . . . . .
        Client Approve . . . . . . D . . .
        Client Changes . . . . . . C . . .
        Client Done    . . . . . . . . . .
        Client Decline . . . . . . . . . .
        Client Cancel  Z Z Z Z Z Z Z . . .
        Client Reopen  . . . . . . . A . A
        Client Confirm N A P I R C W . . .
        Client Change  N A P I R C W . . .
        Client Due     N A P I R C W . . .
        Client Estimate . . . . . . . . . .
        Client Note    N A P I R C W D X Z
        """;

    private const string Letters = "NAPIRCWDXZ";

    [Fact]
    public void Every_state_verb_and_role_is_as_it_is_written_down()
    {
        var rows = Rows();
        Assert.Equal(3 * Enum.GetValues<RequestMove>().Length, rows.Count);
        Assert.Equal(Letters.Length, Enum.GetValues<RequestState>().Length);
        foreach (var (roles, move, cells) in rows)
        {
            foreach (var role in roles)
            {
                Assert.Equal(cells, string.Concat(Enum.GetValues<RequestState>().Select(state => Letter(RequestRules.Next(In(state), move, role)))));
            }
        }
    }

    [Fact]
    public void What_cannot_be_done_is_refused_and_shows_what_can()
    {
        foreach (var state in Enum.GetValues<RequestState>())
        {
            foreach (var (roles, move, cells) in Rows().Where(r => r.Cells[(int)state] is '.'))
            {
                var refused = RequestRules.Do(In(state), move, Somebody(roles[0]), Now).Refused;
                var no = Assert.IsType<NotNow>(refused);
                Assert.NotEmpty(no.In(Phrases.English));
                Assert.NotEmpty(no.Instead(Phrases.English));
            }
        }
    }

    [Fact]
    public void Nobody_else_can_say_anything_to_a_request()
    {
        foreach (var role in new[] { Role.None, Role.Stranger, Role.Bot, Role.Platform })
            Assert.Empty(Enum.GetValues<RequestState>().SelectMany(state => RequestRules.Possible(In(state), role)));
    }

    [Fact]
    public void Every_button_is_something_that_its_reader_can_do_now()
    {
        foreach (var state in Enum.GetValues<RequestState>())
        {
            foreach (var role in new[] { Role.Owner, Role.Assistant, Role.Subcontractor, Role.Contact })
            {
                var buttons = RequestButtons.For(In(state), role, Phrases.English);
                Assert.InRange(buttons.Count, 1, 5);
                Assert.Equal(buttons.Count, buttons.Select(b => b.Say).Distinct().Count());
                var moves = Enum.GetValues<RequestMove>().ToDictionary(m => RequestButtons.Sentence(In(state), m), m => m);
                Assert.All(buttons.Where(b => moves.ContainsKey(b.Say)), b => Assert.True(RequestRules.Can(In(state), moves[b.Say], role), b.Say));
            }
        }
    }

    [Fact]
    public void Whoever_begins_what_nobody_has_has_it()
    {
        var ada = Somebody(Role.Owner);
        foreach (var move in new[] { RequestMove.Take, RequestMove.Start, RequestMove.Review, RequestMove.Deliver, RequestMove.Done })
            Assert.Equal(ada.Id, RequestRules.Do(In(RequestState.New), move, ada, Now).Value.OwnerId);
        Assert.Null(RequestRules.Do(In(RequestState.New), RequestMove.Ask, ada, Now).Value.OwnerId);
        Assert.Null(RequestRules.Do(In(RequestState.New), RequestMove.Cancel, Somebody(Role.Contact), Now).Value.OwnerId);
    }

    [Fact]
    public void Work_on_what_a_colleague_has_leaves_it_theirs() =>
        Assert.Equal(new PersonId("sue"), RequestRules.Do(In(RequestState.Accepted), RequestMove.Start, Somebody(Role.Owner), Now).Value.OwnerId);

    [Theory]
    [InlineData(RequestState.New)]
    [InlineData(RequestState.Accepted)]
    [InlineData(RequestState.InProgress)]
    [InlineData(RequestState.InReview)]
    [InlineData(RequestState.ChangesWanted)]
    [InlineData(RequestState.Waiting)]
    public void An_answer_leads_back_to_where_it_was_asked_even_after_two_questions(RequestState state)
    {
        var asked = RequestRules.Do(In(state), RequestMove.Ask, Somebody(Role.Owner), Now).Value;
        var again = RequestRules.Do(asked, RequestMove.Ask, Somebody(Role.Owner), Now).Value;
        var answered = RequestRules.Do(again, RequestMove.Answer, Somebody(Role.Contact), Now).Value;
        Assert.Equal((state, null), (answered.State, answered.AskedIn));
    }

    [Fact]
    public void Taking_what_waits_for_an_answer_makes_the_answer_lead_to_accepted()
    {
        var asked = RequestRules.Do(In(RequestState.New), RequestMove.Ask, Somebody(Role.Owner), Now).Value;
        var taken = RequestRules.Do(asked, RequestMove.Take, Somebody(Role.Owner), Now).Value;
        Assert.Equal(RequestState.NeedsInfo, taken.State);
        Assert.Equal(RequestState.Accepted, RequestRules.Do(taken, RequestMove.Answer, Somebody(Role.Contact), Now).Value.State);
    }

    [Fact]
    public void What_nobody_had_is_new_again_when_it_is_reopened() =>
        Assert.Equal(RequestState.New, RequestRules.Do(
            In(RequestState.Cancelled) with { OwnerId = null }, RequestMove.Reopen, Somebody(Role.Contact), Now).Value.State);

    [Fact]
    public void Every_move_counts_one_version_on() =>
        Assert.All(RequestRules.Possible(In(RequestState.Accepted), Role.Owner), move =>
            Assert.Equal(8, RequestRules.Do(In(RequestState.Accepted), move, Somebody(Role.Owner), Now).Value.Version));

    private static List<(Role[] Roles, RequestMove Move, string Cells)> Rows() =>
    [
        .. from line in Table.Split('\n').Skip(1)
           let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
           select (Roles(words[0]), Enum.Parse<RequestMove>(words[1]), string.Concat(words[2..])),
    ];

    private static Role[] Roles(string side) => side switch
    {
        "Lead" => [Role.Owner, Role.Assistant],
        "Worker" => [Role.Subcontractor],
        _ => [Role.Contact],
    };

    private static char Letter(RequestState? state) => state is { } reached ? Letters[(int)reached] : '.';

    private static Request In(RequestState state) => new(
        new RequestId("r"), 7, new ClientId("c"), "Fix the banner", "", "", state, Urgency.Normal, Due: null, DueZone: null, DueAt: null,
        Estimate: null, Tags: "", Every: null, AskedBy: new PersonId("cleo"), FiledBy: new PersonId("cleo"),
        OwnerId: state is RequestState.New ? null : new PersonId("sue"), CreatedAt: Now, ChangedAt: Now,
        AskedIn: state is RequestState.NeedsInfo ? RequestState.Accepted : null, ConfirmedAt: null, Version: 7);

    private static Person Somebody(Role role) => new(new PersonId("me"), role, "Me", "en", "Europe/Tallinn", Standup: null, RemovedAt: null);
}
