using System.Net;
using Tests.FakeTeams;
using Tests.Kit;
using Tests.Story;

namespace Tests.Teams;

/// <summary>C1: who gets in. Nobody does who lacks any one thing, and nobody makes the bot call anywhere.</summary>
public sealed class TokenTrials
{
    [Fact]
    public async Task Each_requirement_broken_alone_keeps_the_caller_out()
    {
        await using var attacker = await TeamsServer.Start(() => 0);
        await using var scene = await TeamsScene.On(Database.Sqlite);
        scene.Teams.Keys = TokenCases.Keys(scene.Teams.Keys[0]);
        var (wrong, accepted, refused) = (new List<string>(), 0, 0);
        foreach (var one in TokenCases.All(scene, attacker.ServiceUrl))
        {
            // A key that nobody knows is asked for, once in a while.
            scene.Clock.Pass(NodaTime.Duration.FromSeconds(1));
            var answer = await scene.Client.Send(one.Body, one.Headers);
            if ((int)answer.Status != one.Status) wrong.Add($"{one.Name}: {(int)answer.Status} instead of {one.Status}");
            if (one.Status is 200) accepted++;
            else refused++;
            if (one.Status is not 200 && answer.Body is not "") wrong.Add($"{one.Name}: says {answer.Body}");
        }
        await scene.Idle();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Empty(attacker.Calls);
        Assert.True(refused >= 40);
        Counts.Print(
            "teams tokens", $"{accepted + refused} cases, {accepted} let in rightly, {refused} kept out, 0 let in wrongly, 0 calls elsewhere");
    }

    [Fact]
    public async Task Whoever_is_kept_out_makes_the_bot_call_nobody_but_for_keys()
    {
        await using var scene = await TeamsScene.On(Database.Sqlite);
        var (body, forger) = (scene.Ada.SaysActivity("help").ToJsonString(), new SigningKey("forged", "msteams"));
        for (var each = 0; each < 50; each++)
        {
            var forged = forger.Token(scene.Client.Claims(), kid: $"forged-{each}");
            Assert.Equal(HttpStatusCode.Unauthorized, (await scene.Client.Send(body, $"Bearer {forged}")).Status);
        }
        await scene.Idle();
        Assert.Equal(["metadata", "keys"], scene.Teams.Calls.Select(call => call.What));
    }

    [Fact]
    public async Task What_is_no_activity_is_refused_and_breaks_nothing()
    {
        await using var scene = await TeamsScene.On(Database.Sqlite);
        var (key, wrong, count, odd) = (scene.Teams.Keys[0], new List<string>(), 0, 0);
        var token = $"Bearer {key.Token(scene.Client.Claims())}";
        foreach (var (name, body) in MalformedActivities.All(scene.Ada.SaysActivity("help")))
        {
            count++;
            var answer = await scene.Client.Send(body, token);
            if ((int)answer.Status is not (>= 400 and < 500)) wrong.Add($"{name}: {(int)answer.Status}");
        }
        foreach (var (name, body) in MalformedActivities.Odd(scene.Ada.SaysActivity("help")))
        {
            odd++;
            var answer = await scene.Client.Send(body, token);
            if (answer.Status is not HttpStatusCode.OK) wrong.Add($"{name}: {(int)answer.Status}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(count >= 30);
        Counts.Print("teams malformed activities", $"{count} refused, {odd} odd ones taken, 0 let in wrongly, 0 answers of 5xx");
    }

    [Fact]
    public async Task Another_kind_of_body_or_an_endless_one_is_not_read()
    {
        await using var scene = await TeamsScene.On(Database.Sqlite);
        using var http = new HttpClient();
        foreach (var type in (string?[])["text/plain", "application/x-www-form-urlencoded", null])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, scene.Client.Messages);
            request.Content = new StringContent(scene.Ada.SaysActivity("help").ToJsonString());
            request.Content.Headers.ContentType = type is null ? null : new(type);
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {scene.Teams.Keys[0].Token(scene.Client.Claims())}");
            Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
        }
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await http.GetAsync(scene.Client.Messages, TestContext.Current.CancellationToken)).StatusCode);
    }
}
