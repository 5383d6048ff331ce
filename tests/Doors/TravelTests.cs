using Tests.FakeSlack;
using Tests.Story;
using Tests.Teams;

namespace Tests.Doors;

public sealed class TravelDoorsOnSqlite() : TravelTests(Database.Sqlite);

public sealed class TravelDoorsOnPostgres() : TravelTests(Database.Postgres);

/// <summary>Both platforms tell that Ada is in Lisbon, as each does, over HTTP. It is 16:00 in Tallinn.</summary>
public abstract class TravelTests(Database database)
{
    [Fact]
    public async Task Slack_tells_by_an_event_of_its_own()
    {
        await using var scene = await Scene.On(database);
        await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk");
        Talking.Acknowledged(await scene.Client.Changes(new SlackUser("UADA", "ada") { RealName = "Ada", Tz = "Europe/Lisbon" }));
        await scene.Idle();
        var asked = await scene.Slack.Until(() => scene.Ada.Sees().LastOrDefault(m => m.IsBots), "the question");
        asked.Reads("Slack says you are in Lisbon (UTC)");
        Assert.Equal(["Use Lisbon", "Keep Tallinn"], asked.Labels());
        (await scene.Writes(scene.Ada, "zone")).Reads("Tallinn time");
        await scene.PressCard(scene.Ada, asked, "Use Lisbon");
        await scene.Slack.Reads(asked, "You are on Lisbon time until Slack says you are back.");
        (await scene.Writes(scene.Ada, "zone")).Reads("Lisbon time", "14:00");
        // Home again: the same event, and she is told that her zone is too.
        Talking.Acknowledged(await scene.Client.Changes(new SlackUser("UADA", "ada") { RealName = "Ada" }));
        await scene.Idle();
        await scene.Slack.Until(() => scene.Ada.Sees().LastOrDefault(m => m.Text.Contains("says you are back: ", StringComparison.Ordinal)), "the way back");
        (await scene.Writes(scene.Ada, "zone")).Reads("Tallinn time", "16:00");
    }

    [Fact]
    public async Task Teams_tells_with_whatever_she_writes()
    {
        await using var scene = await TeamsStage.Opened(database);
        await scene.Idle();
        var ada = scene.Teams.User("29:1ada");
        scene.Teams.Add(ada with { Zone = "Europe/Lisbon" });
        (await scene.Says(scene.Ada, "zone")).Reads("Tallinn time");
        await scene.Idle();
        var asked = scene.Ada.Sees().Last(m => m.IsBots && m.Text.Contains("Teams says you are in Lisbon", StringComparison.Ordinal));
        Assert.Contains("You stay on Tallinn time", await scene.Press(scene.Ada, asked, "Keep Tallinn"), StringComparison.Ordinal);
        var seen = scene.Ada.Sees().Count(m => m.IsBots);
        await scene.Says(scene.Ada, "zone");
        await scene.Idle();
        Assert.Equal(seen + 1, scene.Ada.Sees().Count(m => m.IsBots));
    }
}
