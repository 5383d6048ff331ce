using System.Net;
using Core.Agencies;
using Core.Speech;
using Core.Views;
using NodaTime;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

[Collection(nameof(Alone))]
public sealed class DeliverOnSqlite() : DeliverTrials(Database.Sqlite, hosts: 1);

[Collection(nameof(Alone))]
public sealed class DeliverOnPostgres() : DeliverTrials(Database.Postgres, hosts: 1);

/// <summary>A repeat mostly comes to another host than the delivery before it.</summary>
[Collection(nameof(Alone))]
public sealed class DeliverToThreeHosts() : DeliverTrials(Database.Postgres, hosts: 3);

/// <summary>What Slack delivers more than once, at once and later, is done once, and answered as it was at first.</summary>
public abstract class DeliverTrials(Database database, int hosts)
{
    private const int Each = 20, AtOnce = 5;
    private const string Filed = "select what, count(*) as times from requests group by what";
    private const string Numbers = "select '' as what, max(number) as times from requests";
    private static readonly string[] Seen = ["chat.postMessage", "chat.postEphemeral", "response_url", "views.open"];

    private sealed record Row(string What, long Times);

    /// <param name="What">The request that it files.</param>
    /// <param name="Twin">The other event about the same post.</param>
    private sealed record Gesture(string Kind, string What, SignedRequest Request, SignedRequest? Twin = null)
    {
        public List<SlackAnswer> Answers { get; } = [];
    }

    [Fact]
    public async Task Repeats_at_once_and_later_have_one_effect_and_the_first_answer()
    {
        await using var place = await DeliverPlace.Open(database, hosts);
        var gestures = await Gestures(place);
        await Parallel.ForEachAsync(gestures, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (gesture, _) =>
        {
            var copies = Enumerable.Range(0, AtOnce).Select(i => Client(place, i).Send(i % 2 == 1 && gesture.Twin is { } twin ? twin : gesture.Request));
            gesture.Answers.AddRange(await Task.WhenAll(copies));
        });
        var retry = 0;
        foreach (var later in (int[])[3, 57, 240])
        {
            // A clock that jumps while a letter is on its way ends its lease, and it is sent again.
            await place.Idle();
            place.Clock.Pass(Duration.FromSeconds(later));
            retry++;
            await Parallel.ForEachAsync(gestures, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (gesture, _) =>
            {
                // As Slack repeats it, signed anew; and as somebody would who has overheard it.
                gesture.Answers.Add(await Client(place, retry).Redeliver(gesture.Request, retry));
                gesture.Answers.Add(await Client(place, retry + 1).Send(gesture.Twin ?? gesture.Request));
            });
        }
        await place.Idle();

        var answers = gestures.SelectMany(g => g.Answers).ToList();
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.All(gestures, g => Assert.Single(g.Answers.Select(a => a.Body).Distinct()));
        Assert.All(gestures.Where(g => g.Kind is "command"), g => Assert.Contains("R-", g.Answers[0].Body, StringComparison.Ordinal));
        var filed = await place.Db.Read(s => s.All<Row>(Filed));
        Assert.Equal(gestures.Select(g => g.What).Order(), filed.Select(r => r.What).Order());
        Assert.All(filed, r => Assert.Equal(1, r.Times));
        // Not even a number was taken and given back.
        Assert.Equal(gestures.Count, (await place.Db.Read(s => s.One<Row>(Numbers)))!.Times);
        AssertSeenOnce(place, gestures);
        place.AssertNoErrors();
        Counts.Print(
            $"deliveries to {hosts} of {database}",
            $"{answers.Count} deliveries of {gestures.Count} gestures, {answers.Count} answered 200, {filed.Count} effects, 0 doubled");
    }

    [Fact]
    public async Task A_retry_that_comes_while_the_first_is_still_at_work_waits_for_its_answer()
    {
        await using var place = await DeliverPlace.Open(database, hosts);
        SignedRequest[] requests =
        [
            place.Ada.SlashRequest("/request acme-sons held command"),
            place.Ada.SaysRequest("request acme-sons held message"),
            place.Ada.PressRequest(await place.Shows("request acme-sons held press", toAll: true), "Go"),
        ];
        foreach (var request in requests)
        {
            using var go = new ManualResetEventSlim();
            var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var hold = Task.Run(() => place.Db.InTransaction(async session =>
            {
                await session.TakeTenant(Platform.Slack, SlackIds.Team);
                held.TrySetResult();
                go.Wait();
                return 0;
            }));
            await held.Task;
            var before = place.Arrived;
            var first = Client(place, 0).Send(request);
            await Until(() => place.Arrived > before);
            var retry = Client(place, 1).Redeliver(request);
            await Until(() => place.Arrived > before + 1);
            Assert.False(first.IsCompleted);
            go.Set();
            await hold;
            Assert.Equal((HttpStatusCode.OK, (await first).Body), ((await retry).Status, (await retry).Body));
            Assert.Equal(HttpStatusCode.OK, (await first).Status);
        }
        await place.Idle();
        var filed = await place.Db.Read(s => s.All<Row>(Filed));
        Assert.Equal(["held command", "held message", "held press"], filed.Select(r => r.What).Order());
        Assert.All(filed, r => Assert.Equal(1, r.Times));
    }

    [Fact]
    public async Task Repeats_by_somebody_whom_nobody_knows_yet_are_answered_once_when_Slack_has_told()
    {
        await using var place = await DeliverPlace.Open(database, hosts);
        var hanging = place.Slack.Hang("users.info");
        place.Slack.Next("users.info", new Trouble.Broken());
        var request = place.Clients[0].Person("UNEW").SaysRequest("request acme-sons from a stranger");
        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(i => Client(place, i).Send(request)));
        hanging.Release();
        for (var retry = 1; retry <= 3; retry++)
        {
            place.Clock.Pass(Duration.FromMinutes(retry));
            await place.Idle();
            answers = [.. answers, await Client(place, retry).Redeliver(request, retry)];
        }
        await place.Idle();
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        await place.Slack.PostedTo("UNEW");
        Assert.Single(place.Slack.Posts(place.Slack.Direct("UNEW")));
        Assert.Single(place.Slack.Posts(place.Ada.Direct));
        Assert.Empty(await place.Db.Read(s => s.All<Row>(Filed)));
    }

    private static SlackClient Client(DeliverPlace place, int i) => place.Clients[i % place.Clients.Count];

    private static async Task<List<Gesture>> Gestures(DeliverPlace place)
    {
        var all = new List<Gesture>();
        for (var i = 0; i < Each; i++)
        {
            all.Add(new("command", $"command {i}", place.Ada.SlashRequest($"/request acme-sons command {i}")));
            all.Add(new("direct message", $"direct {i}", place.Ada.SaysRequest($"request acme-sons direct {i}")));
            var (mention, message) = Mention(place, $"@desk request acme-sons mention {i}");
            all.Add(new("mention", $"mention {i}", mention, message));
            var shown = await place.Shows($"request acme-sons press {i}", toAll: i % 2 == 0);
            all.Add(new("press", $"press {i}", place.Ada.PressRequest(shown, "Go")));
            var form = await place.Opens("request acme-sons", new Ask("what", "What is it?"));
            all.Add(new("form", $"form {i}", place.Ada.SubmitRequest(form, ("what", $"form {i}"))));
            await place.Ada.Close(form);
        }
        return all;
    }

    /// <summary>Both events that Slack sends of one post, each with an id of its own.</summary>
    private static (SignedRequest Mention, SignedRequest Message) Mention(DeliverPlace place, string text)
    {
        var message = place.Ada.SaysRequest(text, DeliverPlace.Room);
        var json = System.Text.Json.Nodes.JsonNode.Parse(message.Text)!;
        json["event_id"] = json["event_id"] + "M";
        json["event"]!["type"] = "app_mention";
        ((System.Text.Json.Nodes.JsonObject)json["event"]!).Remove("channel_type");
        return (place.Clients[0].Sign(message.Path, message.ContentType, json.ToJsonString()), message);
    }

    /// <summary>Nobody was shown anything twice, and every gesture was answered.</summary>
    private static void AssertSeenOnce(DeliverPlace place, List<Gesture> gestures)
    {
        var calls = place.Slack.Calls().Where(c => Seen.Contains(c.Method) && c.Ok).ToList();
        var twice = calls
            .Where(c => c.Text.Contains("R-", StringComparison.Ordinal))
            .GroupBy(c => $"{c.Method} {c["channel"]} {c["user"]} {c.Text}")
            .Where(g => g.Count() > 1);
        Assert.Empty(twice.Select(g => $"{g.Count()} x {g.Key}"));
        foreach (var gesture in gestures.Where(g => g.Kind is not "command"))
            Assert.Contains(calls, c => c.Text.Contains(gesture.What, StringComparison.Ordinal) && c.Text.Contains("is filed", StringComparison.Ordinal));
    }

    private static async Task Until(Func<bool> so)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!so())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
