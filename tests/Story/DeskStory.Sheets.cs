using static Tests.Story.Room;
using static Tests.Story.Who;

namespace Tests.Story;

/// <summary>7. What is due, what was done, and help on every word.</summary>
public abstract partial class DeskStory
{
    [Fact]
    public async Task Deadlines_are_sorted_and_a_contact_sees_their_own()
    {
        await using var scene = await Serving();
        await scene.Says(Ada, "request acme Fix the banner due friday 5pm");
        await scene.Says(Ada, "request bolt Order bolts due tomorrow 5pm");
        var all = (await scene.Says(Ada, "deadlines")).Text;
        Assert.True(
            all.IndexOf("Order bolts", StringComparison.Ordinal) is >= 0 and var first && first < all.IndexOf("Fix the banner", StringComparison.Ordinal), all);
        var own = await scene.Says(Cleo, "deadlines", Acme);
        own.Reads("Fix the banner");
        own.Lacks("Order bolts", "Bolt");
    }

    [Fact]
    public async Task A_weeks_sheet_is_answered_at_once()
    {
        await using var scene = await Serving();
        await scene.Says(Ada, "timer log 1h30 acme drafting yesterday");
        await scene.Says(Ada, "timer log 45m bolt ordering");
        (await scene.Says(Ada, "timesheet week")).Reads("Acme & Sons", "1h 30m", "Bolt", "45m", "2h 15m");
    }

    [Fact]
    public async Task Request_list_shows_each_reader_their_own()
    {
        await using var scene = await Serving();
        await scene.Says(Cleo, "request Fix the banner", Acme);
        await scene.Says(Dan, "request Order bolts", Bolt);
        (await scene.Says(Ada, "request list")).Reads("Fix the banner", "Order bolts");
        var own = await scene.Says(Dan, "request list", Bolt);
        own.Reads("Order bolts");
        own.Lacks("banner", "Acme");
    }
}
