using static Tests.Story.Room;
using static Tests.Story.Who;

namespace Tests.Story;

/// <summary>4. The VA is told, and times her work.</summary>
public abstract partial class DeskStory
{
    [Fact]
    public async Task The_VA_gets_it_as_a_direct_message_with_take_ask_and_decline()
    {
        var (scene, _, _, toAda) = await Asked();
        await using var _ = scene;
        Assert.Subset(toAda.Labels.ToHashSet(), new HashSet<string> { "Take", "Ask", "Decline" });
        Assert.DoesNotContain(scene.Posts(Ben), m => m.Text.Contains("banner", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Starting_another_stops_the_first_at_the_same_instant()
    {
        var (scene, _, _, _) = await Asked();
        await using var _ = scene;
        (await scene.Says(Ada, "timer start R-1 drafting")).Reads("R-1", "drafting");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(25));
        var other = await scene.Says(Ada, "timer start bolt call");
        other.Reads("Bolt", "Acme & Sons", "25m");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(10));
        (await scene.Says(Ada, "timer status")).Reads("Bolt", "10m");
        (await scene.Says(Ada, "timer stop")).Reads("Bolt", "10m");
        (await scene.Says(Ada, "timesheet today")).Reads("25m", "10m", "35m");
    }

    [Fact]
    public async Task Pause_and_resume_switch_and_cancel()
    {
        await using var scene = await Serving();
        await scene.Says(Ada, "timer start acme drafting");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(20));
        (await scene.Says(Ada, "timer pause")).Reads("20m");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(30));
        (await scene.Says(Ada, "timer resume")).Reads("Acme & Sons", "drafting");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(5));
        (await scene.Says(Ada, "timer switch bolt")).Reads("Bolt", "5m");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(7));
        await scene.Says(Ada, "timer cancel");
        var sheet = await scene.Says(Ada, "timesheet today");
        sheet.Reads("25m in all");
        sheet.Lacks("7m", "32m");
    }

    [Fact]
    public async Task Time_is_logged_by_hand_edited_and_split()
    {
        await using var scene = await Serving();
        (await scene.Says(Ada, "timer log 1h30 acme call with the printer 9-10:30")).Reads("Acme & Sons", "1h 30m");
        (await scene.Says(Ada, "timer split 10:00")).Reads("10:00");
        (await scene.Says(Ada, "timesheet today")).Reads("1h 30m");
        Assert.NotEmpty(await scene.Opens(Ada, "timer edit"));
    }

    [Fact]
    public async Task Archiving_a_client_stops_its_timer()
    {
        await using var scene = await Serving();
        await scene.Says(Ada, "timer start bolt");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(9));
        var sure = await scene.Says(Ada, "client archive bolt");
        await scene.Press(Ada, sure, sure.Saying("draft"));
        (await scene.Says(Ada, "timer status")).Lacks("9m");
        (await scene.Says(Ada, "timesheet today")).Reads("9m in all");
    }

    [Fact]
    public async Task A_contact_and_a_stranger_have_no_timer()
    {
        await using var scene = await Serving();
        (await scene.Says(Cleo, "timer start acme", Acme)).Lacks("Acme & Sons");
        (await scene.Says(Xen, "timer start acme", Acme)).Lacks("Acme & Sons");
        (await scene.Says(Cleo, "timesheet week", Acme)).Lacks("in all");
    }

    [Fact]
    public async Task Started_into_another_entry_the_overlap_is_shown_with_what_can_be_done()
    {
        await using var scene = await Serving();
        await scene.Says(Ada, "timer log 1h acme printing 14-15");
        var asked = await scene.Says(Ada, "timer start bolt at 14:30");
        Assert.Subset(asked.Labels.ToHashSet(), new HashSet<string> { "Cut the other", "Keep mine shorter", "Cancel" });
        (await scene.Press(Ada, asked, "Keep mine shorter")).Reads("Bolt");
        (await scene.Says(Ada, "timer status")).Reads("1h");
        (await scene.Says(Ada, "timer stop")).Reads("1h");
        (await scene.Says(Ada, "timesheet today")).Reads("2h in all");
    }

    [Fact]
    public async Task Nothing_running_and_a_stop_in_the_future_are_said_and_no_error()
    {
        await using var scene = await Serving();
        (await scene.Says(Ada, "timer stop")).Lacks("went wrong", "did not understand");
        await scene.Says(Ada, "timer start acme");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(5));
        await scene.Says(Ada, "timer stop");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(5));
        (await scene.Says(Ada, "timer stop")).Reads("16:05");
        await scene.Says(Ada, "timer start acme");
        (await scene.Says(Ada, "timer stop at 18:00")).Reads("18:00");
        (await scene.Says(Ada, "timer status")).Reads("Acme & Sons");
    }

    [Fact]
    public async Task Undo_brings_both_timers_back_as_one()
    {
        await using var scene = await Serving();
        await scene.Says(Ada, "timer start acme drafting");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(12));
        var other = await scene.Says(Ada, "timer start bolt");
        await scene.Press(Ada, other, "Undo");
        (await scene.Says(Ada, "timer status")).Reads("Acme & Sons", "12m");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(1));
        await scene.Says(Ada, "timer stop");
        await scene.Says(Ada, "undo");
        (await scene.Says(Ada, "timer status")).Reads("Acme & Sons", "13m");
    }

    [Fact]
    public async Task Stop_pressed_twice_stops_once()
    {
        await using var scene = await Serving();
        var started = await scene.Says(Ada, "timer start acme");
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(3));
        var stop = scene.Later(Ada, started, started.Saying("timer stop"));
        await stop();
        await stop();
        await scene.Idle();
        (await scene.Says(Ada, "timesheet today")).Reads("3m in all");
    }
}
