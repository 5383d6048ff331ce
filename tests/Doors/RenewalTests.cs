using Core;
using Core.Speech;
using Core.Store;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.FakeSlack;
using Tests.Kit;
using Tests.Story;

namespace Tests.Doors;

public sealed class RenewalOnSqlite() : RenewalTests(Database.Sqlite);

public sealed class RenewalOnPostgres() : RenewalTests(Database.Postgres);

/// <summary>Tokens that Slack lets end after twelve hours.</summary>
public abstract class RenewalTests(Database database)
{
    [Fact]
    public async Task A_token_is_renewed_early_by_one_however_many_speak_at_once()
    {
        await using var scene = await Rotating();
        scene.Clock.Pass(Duration.FromHours(10) - Duration.FromSeconds(1));
        await Spoken(scene);
        Assert.Equal(0, scene.Slack.OAuth.Renewed);
        for (var day = 1; day <= 5; day++)
        {
            scene.Clock.Pass(Duration.FromHours(11));
            await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => scene.Ada.Says("help")));
            await scene.Idle();
            await scene.Renewed(day);
        }
        await Spoken(scene);
        Counts.Print($"renewals-{database}", $"5 times 20 at once over 65 hours, {scene.Slack.OAuth.Renewed} renewals, 0 refused");
        Assert.Equal(5, scene.Slack.OAuth.Renewed);
    }

    [Fact]
    public async Task A_token_that_ended_overnight_is_renewed_before_the_next_word()
    {
        await using var scene = await Rotating();
        scene.Clock.Pass(Duration.FromDays(30));
        await Spoken(scene);
        Assert.Equal(1, scene.Slack.OAuth.Renewed);
        Assert.DoesNotContain(scene.Slack.Calls(), c => c.Outcome is "token_expired");
    }

    [Fact]
    public async Task A_renewal_that_fails_rests_for_a_minute_and_the_old_token_goes_on()
    {
        await using var scene = await Rotating();
        scene.Clock.Pass(Duration.FromHours(11));
        scene.Slack.Next("oauth.v2.access", new Trouble.Broken());
        await Spoken(scene);
        await scene.Slack.Received(c => c.Method == "oauth.v2.access" && c.Outcome == "500");
        await Resting(scene);
        await Spoken(scene);
        Assert.Equal(0, scene.Slack.OAuth.Renewed);
        scene.Clock.Pass(Duration.FromMinutes(1));
        await Spoken(scene);
        await scene.Renewed(1);
    }

    [Fact]
    public async Task An_answer_that_was_lost_costs_the_renewal_and_not_the_hours_that_are_left()
    {
        await using var scene = await Rotating();
        scene.Clock.Pass(Duration.FromHours(11));
        scene.Slack.Next("oauth.v2.access", new Trouble.Dropped());
        await Spoken(scene);
        await scene.Slack.Received(c => c.Method == "oauth.v2.access" && c.Outcome == "dropped");
        await Resting(scene);
        scene.Clock.Pass(Duration.FromMinutes(1));
        await Spoken(scene);
        await scene.Slack.Received(c => c.Method == "oauth.v2.access" && c.Outcome == "invalid_refresh_token");
        await scene.Slack.Until(() => Told(scene), "a letter to the owner");
        await Spoken(scene);

        // From its end on nothing is sent any more, until it is put in again.
        scene.Clock.Pass(Duration.FromHours(1));
        var (calls, asked) = (scene.Slack.Calls("chat.postMessage").Count, scene.Slack.Calls("oauth.v2.access").Count);
        await scene.Ada.Says("help");
        await scene.Idle();
        Assert.Equal((calls, asked), (scene.Slack.Calls("chat.postMessage").Count, scene.Slack.Calls("oauth.v2.access").Count));
        await scene.Installs(scene.Slack, "UADA");
        await Spoken(scene);
    }

    [Fact]
    public async Task What_slack_calls_ended_before_our_clock_does_is_renewed_and_said_again()
    {
        await using var scene = await Rotating();
        scene.Slack.Next("chat.postMessage", new Trouble.Error("token_expired"));
        await Spoken(scene);
        Assert.Equal(1, scene.Slack.OAuth.Renewed);
    }

    [Fact]
    public async Task Two_hosts_do_not_renew_the_same_token()
    {
        await using var scene = await Rotating();
        scene.Clock.Pass(Duration.FromHours(11));
        var other = new Installing(scene.Db, scene.Clock, scene.Services.GetRequiredService<Bell>());
        var kept = (await other.Token(Platform.Slack, "T1"))!;
        Assert.True(await other.TakeRenewal(Platform.Slack, "T1", kept));
        await Spoken(scene);
        Assert.False(await other.TakeRenewal(Platform.Slack, "T1", kept));
        Assert.DoesNotContain(scene.Slack.Calls("oauth.v2.access"), c => c["grant_type"] is "refresh_token");
    }

    [Fact]
    public async Task A_token_that_was_wiped_while_it_was_renewed_does_not_come_back()
    {
        await using var scene = await Rotating();
        scene.Clock.Pass(Duration.FromHours(11));
        var renewing = scene.Slack.Hang("oauth.v2.access");
        await Spoken(scene);
        await scene.Slack.Received(c => c.Method == "oauth.v2.access" && c.Outcome == "hanging");
        await scene.At(scene.Slack).Happens(new() { ["type"] = "app_uninstalled" });
        renewing.Release();
        await scene.Slack.Until(() => scene.Slack.OAuth.Renewed == 1 ? "" : null, "a renewal");
        var calls = scene.Slack.Calls("chat.postMessage").Count;
        await scene.Ada.Says("help");
        await scene.Idle();
        Assert.Equal(calls, scene.Slack.Calls("chat.postMessage").Count);
        Assert.Null((await scene.Services.GetRequiredService<Installing>().Token(Platform.Slack, "T1"))!.Token);
    }

    private async Task<InstallScene> Rotating()
    {
        var scene = await InstallScene.On(database);
        scene.Slack.OAuth.Rotates = true;
        await scene.Opens(scene.Slack, scene.Ada);
        return scene;
    }

    // A message, and the answer to it with the token that is good now.
    private static async Task Spoken(InstallScene scene)
    {
        var before = scene.Slack.Calls("chat.postMessage").Count(c => c.Ok);
        await scene.Ada.Says("help");
        await scene.Idle();
        await scene.Slack.Until(() => scene.Slack.Calls("chat.postMessage").Count(c => c.Ok) > before ? "" : null, "an answer");
    }

    // What has failed is written down a moment after Slack's answer.
    private static async Task Resting(InstallScene scene)
    {
        for (var asked = 0; !scene.Log.Lines.Any(line => line.Contains("was not renewed", StringComparison.Ordinal)); asked++)
        {
            Assert.InRange(asked, 0, 2000);
            await scene.Ada.Slash("/va help");
        }
    }

    private static Message? Told(InstallScene scene) =>
        scene.Ada.Sees().FirstOrDefault(m => m.Text.Contains("does not renew my access", StringComparison.Ordinal));
}
