using static Tests.Story.Room;
using static Tests.Story.Who;

namespace Tests.Story;

/// <summary>9. The standup: drafted each working morning, posted by its author, each client only its part.</summary>
public abstract partial class DeskStory
{
    /// <summary>On Wednesday Ada drafted for Acme and did nothing for Bolt; it is Thursday 9:00 in Tallinn.</summary>
    private async Task<(StoryDoor Scene, Shown Draft)> NextMorning()
    {
        var scene = await Serving();
        await scene.Says(Ada, "standup at 9:00 mon-fri");
        await scene.Says(Cleo, "request Fix the banner by tomorrow 5pm", Acme);
        await scene.Says(Ada, "R-1 take");
        await scene.Says(Ada, "timer log 1h R-1 drafting the banner");
        await scene.Idle();
        await scene.At("2026-12-03T09:00", Tallinn);
        return (scene, Draft(scene));
    }

    private static Shown Draft(StoryDoor scene) => scene.Posts(Ada).LastOrDefault(m => m.Labels.Contains("Post"))
        ?? throw new Xunit.Sdk.XunitException("There is no draft.");

    [Fact]
    public async Task Each_working_morning_the_VA_gets_a_draft_and_post_sends_each_client_its_part()
    {
        var (scene, draft) = await NextMorning();
        await using var _ = scene;
        draft.Reads("Acme & Sons", "Fix the banner");
        var (acme, bolt) = (scene.Posts(Acme).Count, scene.Posts(Bolt).Count);
        var again = scene.Later(Ada, draft, "Post");
        await scene.PressCard(Ada, draft, "Post");
        // It is 2:00 in New York: they read it when their day begins.
        Assert.Equal(acme, scene.Posts(Acme).Count);
        await scene.At("2026-12-03T16:00", Tallinn);
        Assert.Equal(acme + 1, scene.Posts(Acme).Count);
        var part = scene.Posts(Acme)[^1];
        part.Reads("Fix the banner");
        part.Lacks("Bolt");
        Assert.Equal(bolt, scene.Posts(Bolt).Count);

        await again();
        await scene.Idle();
        Assert.Equal(acme + 1, scene.Posts(Acme).Count);
    }

    [Fact]
    public async Task A_draft_not_posted_is_not_sent_by_itself_and_nudged_once_at_noon()
    {
        var (scene, _) = await NextMorning();
        await using var _ = scene;
        var (mine, acme) = (scene.Posts(Ada).Count, scene.Posts(Acme).Count);
        await scene.At("2026-12-03T11:59", Tallinn);
        Assert.Equal(mine, scene.Posts(Ada).Count);
        await scene.At("2026-12-03T12:00", Tallinn);
        await scene.Idle();
        Assert.Equal(mine + 1, scene.Posts(Ada).Count);
        await scene.At("2026-12-03T16:00", Tallinn);
        Assert.Equal((mine + 1, acme), (scene.Posts(Ada).Count, scene.Posts(Acme).Count));
    }

    [Fact]
    public async Task Skipped_there_is_no_nudge_and_nothing_posted()
    {
        var (scene, _) = await NextMorning();
        await using var _ = scene;
        await scene.Says(Ada, "standup skip");
        await scene.Idle();
        var (mine, acme) = (scene.Posts(Ada).Count, scene.Posts(Acme).Count);
        await scene.At("2026-12-03T12:30", Tallinn);
        Assert.Equal((mine, acme), (scene.Posts(Ada).Count, scene.Posts(Acme).Count));
    }

    [Fact]
    public async Task There_is_no_draft_on_a_day_off()
    {
        var (scene, _) = await NextMorning();
        await using var _ = scene;
        await scene.At("2026-12-04T10:00", Tallinn);
        await scene.At("2026-12-05T08:00", Tallinn);
        var mine = scene.Posts(Ada).Count(m => m.Labels.Contains("Post"));
        await scene.At("2026-12-05T12:30", Tallinn);
        await scene.At("2026-12-06T12:30", Tallinn);
        Assert.Equal(mine, scene.Posts(Ada).Count(m => m.Labels.Contains("Post")));
    }

    [Fact]
    public async Task Preview_shows_what_each_client_would_read_and_now_brings_the_draft()
    {
        await using var scene = await Serving();
        await scene.Says(Ada, "request acme Fix the banner due today 6pm");
        await scene.Says(Ada, "R-1 take");
        (await scene.Says(Ada, "standup preview")).Reads("Acme & Sons", "Fix the banner");
        await scene.Idle();
        var acme = scene.Posts(Acme).Count;
        await scene.Says(Ada, "standup now");
        await scene.Idle();
        Draft(scene).Reads("Fix the banner");
        Assert.Equal(acme, scene.Posts(Acme).Count);
    }

    [Fact]
    public async Task A_client_without_a_room_gets_it_in_its_contacts_direct_messages()
    {
        await using var scene = await Serving();
        await scene.Says(Ada, "client add Cassowary");
        await scene.Writes(Xen, "hello");
        await scene.Idle();
        var stranger = scene.Posted(Ada, scene.Named(Xen));
        await scene.Press(Ada, stranger, stranger.Labels.First(l => l.Contains("Cassowary", StringComparison.Ordinal)));
        await scene.Says(Ada, "request cassowary Paint the fence due today 6pm");
        await scene.Says(Ada, "R-1 take");
        await scene.Idle();
        await scene.Says(Ada, "standup now");
        await scene.PressCard(Ada, Draft(scene), "Post");
        await scene.Idle();
        scene.Posted(Xen, "Paint the fence").Lacks("Acme", "Bolt");
    }
}
