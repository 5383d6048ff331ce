using System.Net;
using Bots.Host;
using NodaTime;
using Tests.Story;

namespace Tests.Doors;

/// <summary>A backup of yesterday over the database of today: tokens and links that are good once.</summary>
public sealed class RestoredInstallTests
{
    [Fact]
    public async Task A_restored_database_speaks_with_the_newest_token_keeps_removals_and_takes_no_link_twice()
    {
        await using var scene = await InstallScene.On(Database.Sqlite);
        scene.Slack.OAuth.Rotates = true;
        await scene.Opens(scene.Slack, scene.Ada);
        await scene.Opens(scene.Two, scene.Bea);
        await scene.Ada.Slash("/client add Acme");
        var link = await InstallScene.Invites(scene.Ada, "acme");
        var copy = scene.Connection.Split('=', 3)[2] + ".backup";
        await using var said = new StringWriter();
        Assert.True(await Chores.Done(["backup", copy, scene.Connection], said));

        scene.Clock.Pass(Duration.FromHours(11));
        await scene.Ada.Says("help");
        await scene.Idle();
        await scene.Renewed(1);
        Assert.Equal(HttpStatusCode.OK, (await scene.Installs(scene.Three, "UCLEO", link)).Status);
        await scene.At(scene.Two).Happens(new() { ["type"] = "app_uninstalled" });

        await scene.Stop();
        Assert.True(await Chores.Done(["restore", copy, scene.Connection], said));
        Assert.Null(await scene.RestartAfterStop());
        scene.Clock.Pass(Duration.FromHours(11));
        await scene.Ada.Says("request list");
        await scene.Idle();
        await scene.Renewed(2);
        Assert.Contains("not set up", (await scene.Bea.Slash("/va home")).Text, StringComparison.Ordinal);
        using var browser = scene.Browser();
        Assert.Equal(HttpStatusCode.Gone, (await browser.Sees(new Uri(scene.Address, link.PathAndQuery))).Status);
        Assert.DoesNotContain(scene.Slack.Calls("oauth.v2.access"), c => c.Outcome is "invalid_refresh_token");
    }
}
