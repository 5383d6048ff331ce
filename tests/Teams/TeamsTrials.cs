using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.FakeTeams;
using Tests.Kit;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsTrialsOnSqlite() : TeamsTrials(Database.Sqlite);

public sealed class TeamsTrialsOnPostgres() : TeamsTrials(Database.Postgres);

/// <summary>C3 to C5 with many at once, counted: what comes twice, a Connector that misbehaves in every way, and tokens.</summary>
public abstract class TeamsTrials(Database database)
{
    private const string Filed = "select count(*) as many, cast(coalesce(sum(version), 0) as bigint) as versions from requests";

    private sealed record Count(long Many, long Versions);

    [Fact]
    public async Task C3_what_comes_again_is_done_once_and_answered_the_same()
    {
        const int Rounds = 12;
        await using var scene = await TeamsStage.Serving(database);
        var (sent, retried) = (0, 0);
        for (var round = 1; round <= Rounds; round++)
        {
            // Fifteen seconds without an answer, and Teams brings it again; also while the first one is still at work.
            var said = scene.Cleo.SaysActivity($"request Banner {round}!", scene.Acme);
            foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => scene.Client.Send(said)))) TeamsTalking.Taken(answer);
            scene.Clock.Pass(Duration.FromSeconds(15));
            TeamsTalking.Taken(await scene.Client.Send(said));
            await scene.Idle();
            var (filed, card) = (await Now(scene), scene.Posted(scene.Ada.Personal, $"Banner {round}!"));
            Assert.Equal(round, filed.Many);

            // A client that waits in vain sends a press twice more: under the same id, or under another.
            var take = scene.Ada.PressActivity(card, "Take");
            var first = await scene.Client.Send(take);
            TeamsTalking.Taken(first);
            var taken = await Now(scene);
            foreach (var again in await Task.WhenAll(scene.Client.Send(take), scene.Client.Send(take))) Assert.Equal(first.Body, again.Body);
            take["id"] = $"f:{Guid.NewGuid()}";
            var other = await scene.Client.Send(take);
            TeamsTalking.Taken(other);
            Assert.Contains("accepted", new ShownCard(other.Json["value"]!.AsObject()).Text, StringComparison.Ordinal);
            Assert.Equal(taken, await Now(scene));
            (sent, retried) = (sent + 4, retried + 4);
            scene.Clock.Pass(Duration.FromMinutes(1));
            await scene.Idle();
        }
        Assert.Equal(Rounds, scene.Acme.Messages.Count(m => m.IsBots && m.Thread is not null));
        Counts.Print(
            $"teams twice, {database}",
            $"{sent} deliveries of {Rounds} messages, {retried} of {Rounds} presses: {Rounds} requests, each taken once, 0 doubled, the same answer to each");
    }

    [Fact]
    public async Task C4_whatever_the_Connector_does_all_arrive_once_and_in_order_but_for_what_fell_after_it_was_taken()
    {
        const int Messages = 40;
        TeamsTrouble[] troubles =
        [
            new TeamsTrouble.Refused(429, "TooManyRequests", "3"), new TeamsTrouble.Refused(429, "TooManyRequests"),
            new TeamsTrouble.Refused(412, "PreconditionFailed"), new TeamsTrouble.Refused(502, "BadGateway"),
            new TeamsTrouble.Refused(504, "GatewayTimeout"), new TeamsTrouble.Dropped(),
        ];
        await using var scene = await TeamsStage.Opened(database);
        var (troubled, dropped) = (0, 0);
        for (var from = 0; from < Messages; from += 5)
        {
            for (var each = from; each < from + 5; each++) TeamsTalking.Taken(await scene.Ada.Says($"client add Client{each:00}x"));
            // So long nobody says anything; and then each of these, before all is as it should be.
            var hanging = new TeamsTrouble.Hanging();
            scene.Teams.Next("post", hanging);
            foreach (var trouble in troubles.Skip(troubled % 2 * 3).Take(3)) scene.Teams.Next("post", trouble);
            (dropped, troubled) = (dropped + troubled % 2, troubled + 1);
            var idle = scene.Idle();
            hanging.Release();
            await idle;
            for (var minute = 0; minute < 120 && Arrived(scene).Distinct().Count() < from + 5; minute++)
            {
                scene.Clock.Pass(Duration.FromMinutes(1));
                await scene.Idle();
            }
        }
        var arrived = Arrived(scene);
        Assert.Equal(Enumerable.Range(0, Messages), arrived.Distinct());
        Assert.InRange(arrived.Count - Messages, 0, dropped);
        Assert.Equal(arrived.Order(), arrived);
        Counts.Print(
            $"teams connector, {database}",
            $"{Messages} messages, {troubled * 4} troubles: 0 lost, 0 out of order, "
            + $"{arrived.Count - Messages} stand twice of {dropped} that fell after they were taken");
    }

    [Theory]
    [InlineData(6), InlineData(-6)]
    public async Task C5_with_a_clock_that_is_six_minutes_wrong_tokens_serve_and_are_renewed(int minutes)
    {
        await using var scene = await TeamsStage.Opened(database);
        // Of what comes in five minutes are forgiven, and a token is made a minute early.
        scene.Teams.Now = () => scene.Clock.Now.ToUnixTimeSeconds() + minutes * 60;
        var token = scene.Teams.Keys[0];
        for (var hour = 0; hour < 18; hour++)
        {
            scene.Clock.Pass(Duration.FromMinutes(10));
            var said = scene.Ada.SaysActivity("client list");
            var claims = scene.Client.Claims();
            claims["nbf"] = scene.Clock.Now.ToUnixTimeSeconds() + Math.Clamp(minutes, -5, 5) * 60;
            TeamsTalking.Taken(await scene.Client.Send(said.ToJsonString(), $"Bearer {token.Token(claims)}"));
            await scene.Idle();
        }
        Assert.Equal(1 + 18, scene.Ada.Sees().Count(m => m.IsBots));
        Assert.DoesNotContain(scene.Teams.Calls, call => call.Status is 401);
        Assert.InRange(scene.Teams.CallsOf("token").Count, 3, 5);
        Counts.Print(
            $"teams clock {minutes:+0;-0} min, {database}",
            $"18 messages in 3 hours, 18 answered, {scene.Teams.CallsOf("token").Count} tokens, 0 refused");
    }

    [Fact]
    public async Task C5_while_a_slow_endpoint_gives_a_token_all_wait_for_that_one()
    {
        await using var scene = await TeamsScene.On(database);
        var hanging = new TeamsTrouble.Hanging();
        scene.Teams.Next("token", hanging);
        foreach (var room in (TeamsRoom?[])[null, scene.Acme, scene.Bolt]) TeamsTalking.Taken(await scene.Ada.Says("hello", room));
        foreach (var other in (TeamsPerson[])[scene.Ben, scene.Xen]) TeamsTalking.Taken(await other.Says("hello"));
        var idle = scene.Idle();
        hanging.Release();
        await idle;
        for (var minute = 0; minute < 5; minute++)
        {
            scene.Clock.Pass(Duration.FromMinutes(1));
            await scene.Idle();
        }
        Assert.Single(scene.Teams.CallsOf("token"));
        Assert.All((TeamsPerson[])[scene.Ada, scene.Ben, scene.Xen], who => Assert.Contains(who.Sees(), m => m.IsBots));
    }

    [Fact]
    public async Task C5_a_secret_that_is_changed_while_both_serve_costs_nothing_and_one_that_ended_loses_nothing()
    {
        await using var scene = await TeamsStage.Opened(database);
        scene.Teams.Proofs.Secrets.Add("the next one");
        scene.Clock.Pass(Duration.FromMinutes(57));
        (await scene.Says(scene.Ada, "client add Both")).Reads("Both");
        // Only the next one is left, and the host has not been told.
        scene.Teams.Proofs.Secrets.Remove(TeamsIds.Secret);
        scene.Clock.Pass(Duration.FromMinutes(56));
        (await scene.Says(scene.Ada, "client add Still")).Reads("Still");
        scene.Clock.Pass(Duration.FromMinutes(6));
        TeamsTalking.Taken(await scene.Ada.Says("client add Waiting"));
        await scene.Idle();
        Assert.DoesNotContain(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains("Waiting", StringComparison.Ordinal));
        Assert.Contains(scene.Log.Lines, line => line.Contains("has it expired?", StringComparison.Ordinal));
        scene.Teams.Proofs.Secrets.Add(TeamsIds.Secret);
        for (var minute = 0; minute < 20; minute++)
        {
            scene.Clock.Pass(Duration.FromMinutes(1));
            await scene.Idle();
        }
        Assert.Single(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains("Waiting", StringComparison.Ordinal));
        Counts.Print($"teams secret, {database}", "1 secret changed, 1 ended: 3 answers, 0 lost, 0 doubled, the log says what to look at");
    }

    [Fact]
    public async Task C5_a_day_before_its_secret_ends_the_log_says_so()
    {
        var ends = Office.Start.InUtc().Date.PlusDays(2);
        await using var scene = await TeamsScene.On(database, $"--Teams:AppSecretEnds={ends:uuuu-MM-dd}");
        await scene.Says(scene.Ada, "hello");
        Assert.DoesNotContain(scene.Log.Lines, SaysSo);
        scene.Clock.Pass(Duration.FromDays(1));
        await scene.Says(scene.Ada, "hello");
        Assert.Single(scene.Log.Lines, SaysSo);

        static bool SaysSo(string line) => line.Contains("Teams:AppSecret, ends in ", StringComparison.Ordinal);
    }

    private static List<int> Arrived(TeamsScene scene) =>
    [
        .. from message in scene.Ada.Sees()
           where message.IsBots
           from each in Enumerable.Range(0, 40)
           where message.Text.Contains($"Client{each:00}x", StringComparison.Ordinal)
           select each,
    ];

    private static async Task<Count> Now(TeamsScene scene) =>
        (await scene.Services.GetRequiredService<Core.Store.Db>().Read(session => session.One<Count>(Filed)))!;
}
