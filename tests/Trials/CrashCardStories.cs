using NodaTime;
using Tests.FakeSlack;
using Tests.Story;

namespace Tests.Trials;

public sealed class CrashCardOnSqlite() : CrashCardStories(Database.Sqlite);

public sealed class CrashCardOnPostgres() : CrashCardStories(Database.Postgres);

/// <summary>A card that was posted, and nobody wrote down where.</summary>
public abstract class CrashCardStories(Database database)
{
    [Fact]
    public async Task A_card_that_is_found_again_shows_what_has_changed_since_it_was_posted()
    {
        await using var scene = await Scene.On(database);
        await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk");
        await scene.Says(scene.Ada, "/client add \"Acme & Sons\" zone America/New_York");
        await scene.Says(scene.Ada, "/client room acme", Scene.Acme);
        await scene.Idle();
        scene.Slack.Next("chat.postMessage", new Trouble.Dropped(), times: 2);
        await scene.Says(scene.Cleo, "/request Order new bulbs !urgent", Scene.Acme);
        await scene.Idle();
        await scene.Says(scene.Ada, "/va R-1 take");
        await scene.Idle();
        var card = Assert.Single(scene.Slack.Posts(Scene.Acme), post => post.Text.Contains("Order new bulbs", StringComparison.Ordinal));
        card.Lacks("Ada");

        scene.Clock.Pass(Duration.FromMinutes(1));
        await scene.Idle();
        Assert.Same(card, Assert.Single(scene.Slack.Posts(Scene.Acme), post => post.Text.Contains("Order new bulbs", StringComparison.Ordinal)));
        card.Reads("Ada");
    }
}
