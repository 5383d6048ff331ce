using static Tests.Story.Room;
using static Tests.Story.Who;

namespace Tests.Story;

/// <summary>8. Reminders: at the latest start, too late, overdue; each once, and only while true.</summary>
public abstract partial class DeskStory
{
    private const string Tallinn = "Europe/Tallinn";

    /// <summary>Dan wants bolts by Friday 17:00 in Berlin, which is 18:00 in Tallinn, and Ada has taken it.</summary>
    private async Task<StoryDoor> Promised()
    {
        var scene = await Serving();
        await scene.Says(Dan, "request Order bolts by friday 5pm", Bolt);
        await scene.Says(Ada, "R-1 take");
        await scene.Idle();
        return scene;
    }

    private static int Told(StoryDoor scene) =>
        // A draft that she is to post speaks of it too.
        scene.Posts(Ada).Count(m => m.Text.Contains("Order bolts", StringComparison.Ordinal) && !m.Labels.Contains("Post"));

    /// <returns>How many messages about it Ada got by then that she had not.</returns>
    private static async Task<int> ToldBy(StoryDoor scene, string local)
    {
        var before = Told(scene);
        await scene.At(local, Tallinn);
        await scene.Idle();
        return Told(scene) - before;
    }

    [Fact]
    public async Task At_the_latest_start_when_it_does_not_fit_any_more_and_overdue_each_once()
    {
        await using var scene = await Promised();
        // Ada works until 17:00: an hour for it and an hour to spare.
        Assert.Equal(0, await ToldBy(scene, "2026-12-04T14:59"));
        Assert.Equal(1, await ToldBy(scene, "2026-12-04T15:00"));
        Assert.Equal(0, await ToldBy(scene, "2026-12-04T16:00"));
        Assert.Equal(1, await ToldBy(scene, "2026-12-04T16:01"));
        Assert.Equal(0, await ToldBy(scene, "2026-12-04T17:59"));
        await scene.Says(Ada, "hours mon-fri 9-21");
        Assert.Equal(1, await ToldBy(scene, "2026-12-04T18:30"));
        Assert.Equal(0, await ToldBy(scene, "2026-12-04T20:30"));
    }

    [Fact]
    public async Task The_client_is_not_reminded_of_the_VAs_work()
    {
        await using var scene = await Promised();
        var (room, ben) = (scene.Posts(Bolt).Count, scene.Posts(Ben).Count);
        await scene.At("2026-12-04T15:00", Tallinn);
        await scene.At("2026-12-04T16:30", Tallinn);
        await scene.At("2026-12-04T19:00", Tallinn);
        Assert.Equal((room, ben), (scene.Posts(Bolt).Count, scene.Posts(Ben).Count));
    }

    [Fact]
    public async Task What_is_done_is_not_reminded_of()
    {
        await using var scene = await Promised();
        await scene.Says(Ada, "R-1 done");
        await scene.Idle();
        Assert.Equal(0, await ToldBy(scene, "2026-12-04T15:00"));
        Assert.Equal(0, await ToldBy(scene, "2026-12-04T16:30"));
        Assert.Equal(0, await ToldBy(scene, "2026-12-04T19:00"));
    }

    [Fact]
    public async Task Moved_to_Monday_nothing_stale_is_sent()
    {
        await using var scene = await Promised();
        await scene.Says(Ada, "R-1 due mon 5pm");
        await scene.Idle();
        Assert.Equal(0, await ToldBy(scene, "2026-12-04T15:00"));
        Assert.Equal(0, await ToldBy(scene, "2026-12-04T16:30"));
        Assert.Equal(0, await ToldBy(scene, "2026-12-04T19:00"));
    }

    [Fact]
    public async Task Moved_to_Monday_and_back_to_Friday_sends_Fridays()
    {
        await using var scene = await Promised();
        await scene.Says(Ada, "R-1 due 2026-12-07 17:00");
        await scene.Idle();
        await scene.Says(Ada, "R-1 due 2026-12-04 17:00");
        await scene.Idle();
        // Said by Ada, whose Friday 17:00 is an hour before Berlin's.
        Assert.Equal(1, await ToldBy(scene, "2026-12-04T15:00"));
        await scene.Says(Ada, "hours mon-fri 9-21");
        Assert.Equal(1, await ToldBy(scene, "2026-12-04T17:00"));
    }

    [Fact]
    public async Task What_is_not_urgent_waits_for_the_readers_morning()
    {
        await using var scene = await Serving();
        await scene.Says(Ada, "request bolt Order bolts due 2026-12-04 04:00");
        await scene.Says(Ada, "R-1 start");
        await scene.Idle();
        Assert.Equal(0, await ToldBy(scene, "2026-12-03T15:00"));
        Assert.Equal(0, await ToldBy(scene, "2026-12-04T08:59"));
        Assert.Equal(1, await ToldBy(scene, "2026-12-04T09:00"));
    }
}
