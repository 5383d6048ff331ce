using System.Net;
using NodaTime;
using Tests.FakeTeams;
using Tests.Kit;
using Tests.Story;

namespace Tests.Teams;

/// <summary>C2: the keys change in the middle of it, and where they are published is down, slow or nonsense.</summary>
public sealed class KeyTrials
{
    [Fact]
    public async Task A_new_key_is_known_within_the_first_request_that_it_signs()
    {
        await using var scene = await TeamsScene.On(Database.Sqlite);
        await Heard(scene);
        scene.Clock.Pass(Duration.FromMinutes(1));
        scene.Teams.Keys = [new SigningKey("key-2", "msteams")];
        // Many at once, and all of them with the new one: one asks, and all wait for the same answer.
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => scene.Client.Send(scene.Ada.SaysActivity("help"))));
        Assert.All(answers, TeamsTalking.Taken);
        Assert.Equal(2, scene.Teams.CallsOf("keys").Count);
        Counts.Print("teams keys rotated", "21 genuine requests, 0 rejected, 1 refresh");
    }

    [Fact]
    public async Task Whoever_invents_keys_makes_us_ask_at_most_twice_a_minute()
    {
        await using var scene = await TeamsScene.On(Database.Sqlite);
        await Heard(scene);
        var (body, genuine) = (scene.Ada.SaysActivity("help").ToJsonString(), 0);
        var forger = new SigningKey("forged", "msteams");
        for (var second = 0; second < 300; second++)
        {
            scene.Clock.Pass(Duration.FromSeconds(1));
            var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(n =>
                scene.Client.Send(body, $"Bearer {forger.Token(scene.Client.Claims(), kid: $"forged-{second}-{n}")}")));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.Status));
            if (second % 10 is not 0) continue;
            await Heard(scene);
            genuine++;
        }
        Assert.InRange(scene.Teams.CallsOf("metadata").Count, 2, 11);
        Counts.Print(
            "teams keys forged",
            $"900 forged in 300 s, 0 let in, keys asked for {scene.Teams.CallsOf("metadata").Count} times, {genuine} genuine, 0 rejected");
    }

    [Theory]
    [InlineData("metadata"), InlineData("keys")]
    public async Task The_last_good_keys_serve_for_days_whatever_comes_instead(string what)
    {
        await using var scene = await TeamsScene.On(Database.Sqlite);
        await Heard(scene);
        scene.Teams.Next(what, new TeamsTrouble.Refused(500, "InternalError"), 20);
        scene.Teams.Next(what, new TeamsTrouble.Garbage(), 20);
        for (var hours = 0; hours < 40; hours++)
        {
            scene.Clock.Pass(Duration.FromHours(2));
            await Heard(scene);
        }
        var hanging = new TeamsTrouble.Hanging();
        scene.Teams.Next(what, hanging);
        scene.Clock.Pass(Duration.FromHours(25));
        // It answers nothing, and nobody who has a known key waits for it.
        await Heard(scene);
        hanging.Release();
    }

    [Fact]
    public async Task Without_any_keys_yet_nothing_is_believed_and_it_is_said_that_nothing_can_be()
    {
        await using var scene = await TeamsScene.On(Database.Sqlite);
        scene.Teams.Next("keys", new TeamsTrouble.Garbage());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await scene.Client.Send(scene.Ada.SaysActivity("help"))).Status);
        scene.Clock.Pass(Duration.FromSeconds(31));
        await Heard(scene);
    }

    [Fact]
    public async Task A_key_that_is_withdrawn_proves_nothing_once_that_is_known()
    {
        await using var scene = await TeamsScene.On(Database.Sqlite);
        await Heard(scene);
        var old = scene.Teams.Keys[0];
        scene.Clock.Pass(Duration.FromMinutes(1));
        scene.Teams.Keys = [new SigningKey("key-2", "msteams")];
        await Heard(scene);
        var answer = await scene.Client.Send(scene.Ada.SaysActivity("help").ToJsonString(), $"Bearer {old.Token(scene.Client.Claims())}");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    private static async Task Heard(TeamsScene scene) => TeamsTalking.Taken(await scene.Client.Send(scene.Ada.SaysActivity("help")));
}
