using System.Net;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

[Collection(nameof(Alone))]
public sealed class OrderOnSqlite() : OrderTrials(Database.Sqlite, hosts: 1);

[Collection(nameof(Alone))]
public sealed class OrderOnPostgres() : OrderTrials(Database.Postgres, hosts: 1);

[Collection(nameof(Alone))]
public sealed class OrderToThreeHosts() : OrderTrials(Database.Postgres, hosts: 3);

/// <summary>B3. A message, its edit and its deletion come in any order, each to another host and each twice: what stands in the end is the same.</summary>
public abstract class OrderTrials(Database database, int hosts)
{
    private static readonly int[][] Orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    private const string Notes = """
        select r.number, n.kind, n.body, n.link, n.readers, coalesce(n.edited_at, 0) as edited, coalesce(n.withdrawn_at, 0) as withdrawn, r.state
        from notes n join requests r on r.id = n.request_id order by r.number, n.id
        """;

    private const string Requests = """
        select number, '' as kind, what as body, link, urgency as readers, cast(0 as bigint) as edited, cast(0 as bigint) as withdrawn, state
        from requests order by number
        """;

    private sealed record Row(long Number, string Kind, string Body, string Link, string Readers, long Edited, long Withdrawn, string State);

    [Fact]
    public async Task A_note_follows_its_message_in_all_six_orders()
    {
        await using var place = await DeliverPlace.Open(database, hosts);
        foreach (var order in Orders)
        {
            var card = await Filed(place);
            await Tell(place, card, "the green one", "the dark green one", order, deleted: true);
        }
        var notes = await place.Db.Read(s => s.All<Row>(Notes));
        Assert.Equal(Orders.Length, notes.Count);
        var seen = Assert.Single(notes.Select(Standing).Distinct());
        Assert.Equal(("Note", "", true, true), (seen.Kind, seen.Body, seen.Edited, seen.Withdrawn));
        place.AssertNoErrors();
        Counts.Print($"B3 notes out of order, {hosts} of {database}", $"{Orders.Length} orders of post, edit and deletion, 1 state");
    }

    [Fact]
    public async Task Without_a_deletion_it_says_what_the_message_says_last()
    {
        await using var place = await DeliverPlace.Open(database, hosts);
        foreach (var order in (int[][])[[0, 1], [1, 0]])
        {
            var card = await Filed(place);
            await Tell(place, card, "the green one", "the dark green one", order, deleted: false);
            var shown = await place.Slack.Reads(card, "1 note");
            Assert.DoesNotContain("2 notes", shown.Text, StringComparison.Ordinal);
        }
        var notes = await place.Db.Read(s => s.All<Row>(Notes));
        Assert.All(notes, note => Assert.Equal(("the dark green one", true), (note.Body, note.Edited > 0)));
        Assert.Equal(2, notes.Count);
    }

    [Fact]
    public async Task What_was_said_to_the_bot_is_done_as_it_was_said_in_all_six_orders()
    {
        await using var place = await DeliverPlace.Open(database, hosts);
        foreach (var order in Orders)
        {
            var (said, told) = place.Ada.Writes("request acme-sons fix the banner");
            SignedRequest[] events = [told, place.Ada.EditRequest(said, "request acme-sons fix the logo"), place.Ada.DeleteRequest(said)];
            foreach (var (which, i) in order.Select((which, i) => (which, i))) await Send(place, i, events[which]);
        }
        await place.Idle();
        var filed = await place.Db.Read(s => s.All<Row>(Requests));
        Assert.Equal(Orders.Length, filed.Count);
        Assert.Equal("fix the banner", Assert.Single(filed.Select(row => row.Body).Distinct()));
        Assert.Equal("New", Assert.Single(filed.Select(row => row.State).Distinct()));
    }

    [Fact]
    public async Task An_answer_that_is_taken_back_leaves_the_question_open_in_all_six_orders()
    {
        await using var place = await DeliverPlace.Open(database, hosts);
        foreach (var order in Orders)
        {
            var card = await Filed(place);
            var name = card.Text.Split(' ')[0];
            await place.Ada.Slash($"/va {name} ask which one?", DeliverPlace.Room);
            await place.Idle();
            await Tell(place, card, "the green one", "the dark green one", order, deleted: true);
        }
        var states = (await place.Db.Read(s => s.All<Row>(Requests))).Select(row => row.State).Distinct();
        Assert.Equal("NeedsInfo", Assert.Single(states));
    }

    private static (string Kind, string Body, string Link, string Readers, bool Edited, bool Withdrawn, string State) Standing(Row row) =>
        (row.Kind, row.Body, row.Link, row.Readers, row.Edited > 0, row.Withdrawn > 0, row.State);

    private static async Task<Message> Filed(DeliverPlace place)
    {
        var before = place.Slack.Posts(DeliverPlace.Room).Count;
        await place.Clients[0].Person("U-CLEO").Slash("/request fix the banner", DeliverPlace.Room);
        await place.Idle();
        return place.Slack.Posts(DeliverPlace.Room).Skip(before).Single(post => post.Text.StartsWith("R-", StringComparison.Ordinal));
    }

    private static async Task Tell(DeliverPlace place, Message card, string first, string last, int[] order, bool deleted)
    {
        var cleo = place.Clients[0].Person("U-CLEO");
        var (said, told) = cleo.Writes(first, DeliverPlace.Room, card);
        var edited = cleo.EditRequest(said, last);
        SignedRequest[] events = deleted ? [told, edited, cleo.DeleteRequest(said)] : [told, edited];
        foreach (var (which, i) in order.Select((which, i) => (which, i))) await Send(place, i, events[which]);
        await place.Idle();
    }

    private static async Task Send(DeliverPlace place, int host, SignedRequest told)
    {
        var answers = await Task.WhenAll(
            place.Clients[host % place.Clients.Count].Send(told), place.Clients[(host + 1) % place.Clients.Count].Redeliver(told));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
    }
}
