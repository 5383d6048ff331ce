using System.Net;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

[Collection(nameof(Alone))]
public sealed class SlowOnSqlite() : SlowTrials(Database.Sqlite, hosts: 1);

[Collection(nameof(Alone))]
public sealed class SlowOnPostgres() : SlowTrials(Database.Postgres, hosts: 1);

[Collection(nameof(Alone))]
public sealed class SlowToThreeHosts() : SlowTrials(Database.Postgres, hosts: 3);

/// <summary>
/// B2. All that an event asks of Slack hangs, and the event is brought again meanwhile: both are acknowledged at once, and it is done once. The
/// same with the database held is among the trials of delivery: nothing is acknowledged there before it is saved.
/// </summary>
public abstract class SlowTrials(Database database, int hosts)
{
    private const int Each = 6;
    private const string Filed = "select what, count(*) as times from requests group by what";
    private static readonly string[] Hanging = ["users.info", "reactions.get", "chat.postMessage", "chat.postEphemeral", "conversations.open"];

    private sealed record Row(string What, long Times);

    [Fact]
    public async Task What_comes_again_while_Slack_hangs_is_acknowledged_at_once_and_done_once()
    {
        await using var place = await DeliverPlace.Open(database, hosts);
        var wishes = Enumerable.Range(0, Each).Select(i => place.Clients[0].Person("U-CLEO").Writes($"Wish {i}", DeliverPlace.Room).Written).ToList();
        List<SignedRequest> requests =
        [
            .. Enumerable.Range(0, Each).Select(i => place.Ada.SaysRequest($"request acme-sons slow {i}")),
            // Of her nobody knows yet who she is.
            place.Clients[0].Person("UNEW").SaysRequest("@desk request slow", DeliverPlace.Room),
            .. wishes.Select(wish => place.Ada.ReactionRequest(wish)!),
        ];
        var held = Hanging.SelectMany(method => Enumerable.Range(0, requests.Count * 3).Select(_ => place.Slack.Hang(method))).ToList();
        var answers = new List<SlackAnswer>();
        foreach (var request in requests)
        {
            var both = await Task.WhenAll(place.Clients[0].Send(request), place.Clients[^1].Redeliver(request));
            answers.AddRange([.. both, await place.Clients[hosts / 2].Redeliver(request)]);
        }
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        // The paper's half second is a line of the bench; here only that nobody waited for Slack, which does not answer at all.
        Assert.All(answers, answer => Assert.True(answer.InTime, $"{answer.Elapsed}"));

        held.ForEach(each => each.Release());
        await place.Idle();
        foreach (var wish in wishes)
        {
            var asked = await place.Slack.Until(
                () => place.Slack.Posts(DeliverPlace.Room).LastOrDefault(post => post.ThreadTs == wish.Ts), $"a question beneath {wish.Text}");
            await place.Ada.Press(asked, "Make it a request");
        }
        await place.Idle();
        var filed = await place.Db.Read(s => s.All<Row>(Filed));
        Assert.Equal(Each * 2, filed.Count);
        Assert.All(filed, row => Assert.Equal(1, row.Times));
        Assert.All(wishes, wish => Assert.Single(
            place.Slack.Posts(DeliverPlace.Room), post => post.ThreadTs == wish.Ts && post.Text.Contains("This is R-", StringComparison.Ordinal)));
        var worst = answers.Max(answer => answer.Elapsed.TotalMilliseconds);
        Counts.Print(
            $"B2 repeats while Slack hangs, {hosts} of {database}",
            $"{answers.Count} deliveries of {requests.Count} events, all acknowledged while nothing that they ask of Slack was answered (worst {worst:0} ms), "
            + $"{filed.Count} effects, 0 doubled");
    }
}
