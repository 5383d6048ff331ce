using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;

namespace Tests.Doors;

public sealed class RemovalOnSqlite() : RemovalTests(Database.Sqlite);

public sealed class RemovalOnPostgres() : RemovalTests(Database.Postgres);

/// <summary>The app is taken out of a workspace: its token is gone at once, everything else is kept, and the owner hears of it elsewhere.</summary>
public abstract class RemovalTests(Database database)
{
    private const string Sealed = "select count(id) as number from workspaces where token is not null";

    private sealed record Count(long Number);

    [Theory]
    [InlineData("app_uninstalled", "account_inactive")]
    [InlineData("tokens_revoked", "token_revoked")]
    public async Task A_removed_app_stops_within_the_event_and_put_in_again_finds_everything(string type, string error)
    {
        await using var scene = await InstallScene.On(database);
        await scene.Opens(scene.Slack, scene.Ada);
        await scene.Ada.Slash("/client add Acme");
        await scene.Installs(scene.Three, "UCLEO", await InstallScene.Invites(scene.Ada, "acme"));
        await scene.Cleo.Slash("/request Fix the banner by friday 5pm");
        await scene.Idle();
        scene.Clock.Pass(Duration.FromMinutes(1));

        scene.Three.EndTokens(error);
        var removal = scene.At(scene.Three).EventRequest(Removal(type));
        var (calls, repeats, stragglers) = (scene.Three.Calls().Count, 0, 0);
        Assert.True((await scene.At(scene.Three).Send(removal)).Ok);
        Assert.Equal(1, await Number(scene));
        foreach (var attempt in (int[])[1, 2, 3])
        {
            Assert.True((await scene.At(scene.Three).Redeliver(removal, attempt)).Ok);
            repeats++;
        }
        foreach (var said in (string[])["/request Another thing", "/request list", "/va help"])
        {
            Assert.Contains("not set up in this workspace", (await scene.Cleo.Slash(said)).Text, StringComparison.Ordinal);
            stragglers++;
        }
        Assert.True((await scene.Cleo.Says("request list")).Ok);
        await scene.Ada.Slash("/va R-1 take");
        await scene.Idle();
        scene.Clock.Pass(Duration.FromHours(3));
        await scene.Idle();
        Assert.Equal(calls, scene.Three.Calls().Count);
        var told = scene.Ada.Sees().Where(m => m.Text.Contains("I was removed from the Slack workspace Acme Inc", StringComparison.Ordinal)).ToList();
        Assert.Single(told);
        Assert.Contains(scene.Log.Lines, line => line.Contains($"Slack says {type}: the bot is no longer", StringComparison.Ordinal));

        var (status, body) = await scene.Installs(scene.Three, "UCLEO");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("VA Desk is back", body, StringComparison.Ordinal);
        // The news of the removal comes once more, late, and does not take the new token.
        Assert.True((await scene.At(scene.Three).Send(Late(removal))).Ok);
        Assert.Contains("Fix the banner", (await scene.Cleo.Slash("/request list")).Text, StringComparison.Ordinal);
        await scene.Cleo.Says("request list");
        await scene.Idle();
        Assert.True(scene.Three.Calls().Count > calls);
        var unhandled = scene.Log.Lines.Count(l => l.Contains(": Error ", StringComparison.Ordinal) || l.Contains("Exception", StringComparison.Ordinal));
        Counts.Print(
            $"removed-{type}-{database}",
            $"stopped within 1 event, {repeats} repeats, {stragglers} stragglers answered, 0 calls while away, 1 owner told, all kept, {unhandled} unhandled");
        Assert.Equal(0, unhandled);
    }

    [Fact]
    public async Task The_owner_whose_own_workspace_is_gone_is_told_in_the_log()
    {
        await using var scene = await InstallScene.On(database);
        await scene.Opens(scene.Slack, scene.Ada);
        scene.Clock.Pass(Duration.FromMinutes(1));
        scene.Slack.EndTokens("account_inactive");
        var calls = scene.Slack.Calls().Count;
        await scene.At(scene.Slack).Happens(Removal("app_uninstalled"));
        await scene.Idle();
        scene.Clock.Pass(Duration.FromDays(2));
        await scene.Idle();
        Assert.Equal(calls, scene.Slack.Calls().Count);
        Assert.Contains(scene.Log.Lines, line => line.Contains("no longer in workspace T1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_token_of_the_settings_rests_after_a_removal_until_the_host_starts_again()
    {
        await using var scene = await Scene.On(database);
        await scene.Ada.Slash($"/va setup {scene.Code} Ada Desk");
        await scene.Client.Happens(Removal("app_uninstalled"));
        var calls = scene.Slack.Calls().Count;
        Assert.Contains("not set up in this workspace", (await scene.Ada.Slash("/va home")).Text, StringComparison.Ordinal);
        await scene.Ada.Says("help");
        await scene.Idle();
        Assert.Equal(calls, scene.Slack.Calls().Count);
        await scene.Services.GetRequiredService<Core.Desk>().Installed(Core.Speech.Platform.Slack, "T1", "Home", SlackIds.BotUser);
        Assert.DoesNotContain("not set up", (await scene.Ada.Slash("/va home")).Text, StringComparison.Ordinal);
    }

    private static JsonObject Removal(string type) => type is "app_uninstalled"
        ? new() { ["type"] = type }
        : new() { ["type"] = type, ["tokens"] = new JsonObject { ["oauth"] = new JsonArray(), ["bot"] = new JsonArray(SlackIds.BotUser) } };

    // Another delivery of what happened then, as when Slack's first three attempts had all failed.
    private static SignedRequest Late(SignedRequest removal) => SignedRequest.Of(
        removal.Path, removal.ContentType, removal.Text.Replace("\"Ev", "\"EvLate", StringComparison.Ordinal), SlackIds.SigningSecret,
        (Office.Start + Duration.FromHours(3) + Duration.FromMinutes(1)).ToUnixTimeSeconds());

    private static async Task<long> Number(InstallScene scene) => (await scene.Db.Read(s => s.One<Count>(Sealed)))!.Number;
}
