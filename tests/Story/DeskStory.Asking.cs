using static Tests.Story.Room;
using static Tests.Story.Who;

namespace Tests.Story;

/// <summary>3. A contact asks; it is filed at once, and played back.</summary>
public abstract partial class DeskStory
{
    [Fact]
    public async Task What_somebody_says_first_is_said_by_them_and_theirs_to_undo()
    {
        var (scene, _, inRoom, _) = await Asked();
        await using var _ = scene;
        (await scene.Says(Ada, "R-1 more")).Reads("Cleo: asked for it");
        (await scene.Says(Cleo, "undo", Acme)).Lacks("nothing of yours");
        await scene.Idle();
        (await scene.Says(Ada, "request list")).Lacks("banner");
        Assert.DoesNotContain("Take", inRoom.Labels);
        (await scene.Says(Cleo, "request Paint the fence", Acme)).Reads("R-2");
    }

    [Fact]
    public async Task Becoming_known_is_nothing_to_undo()
    {
        await using var scene = await Serving();
        await scene.Says(Cleo, "hi", Acme);
        (await scene.Says(Cleo, "undo", Acme)).Reads("nothing of yours");
        (await scene.Says(Cleo, "request Fix the roof", Acme)).Reads("R-1");
    }

    [Fact]
    public async Task Confirm_records_only_that_the_playback_was_right()
    {
        var (scene, answer, _, toAda) = await Asked();
        await using var _ = scene;
        (await scene.Press(Cleo, answer, "Confirm")).Reads("R-1");
        Assert.Contains("Take", toAda.Labels);
        (await scene.Says(Cleo, "request list", Acme)).Reads("R-1", "Fix the banner");
    }

    [Fact]
    public async Task Cancel_takes_it_back_and_the_VA_sees_it()
    {
        var (scene, answer, _, toAda) = await Asked();
        await using var _ = scene;
        await scene.Press(Cleo, answer, "Cancel");
        toAda.Reads("cancelled");
        Assert.DoesNotContain("Take", toAda.Labels);
    }

    [Fact]
    public async Task The_VA_files_for_a_client()
    {
        await using var scene = await Serving();
        (await scene.Says(Ada, "request acme Send the invoice due tomorrow")).Reads("R-1", "Acme & Sons", "Send the invoice");
        scene.Posted(Acme, "Send the invoice").Reads("R-1");
        Assert.DoesNotContain(scene.Posts(Bolt), m => m.Text.Contains("invoice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_doubtful_time_is_asked_and_each_answer_is_one_button()
    {
        await using var scene = await Serving();
        var asked = await scene.Says(Cleo, "request Call the printer due 12/5", Acme);
        Assert.True(asked.Buttons.Count >= 2, asked.Text);
        Assert.DoesNotContain(scene.Posts(Acme), m => m.Text.Contains("printer", StringComparison.Ordinal));
        (await scene.Press(Cleo, asked, asked.Buttons[0].Label)).Reads("R-1", "Call the printer");
    }

    [Fact]
    public async Task What_is_no_option_stays_text()
    {
        await using var scene = await Serving();
        (await scene.Says(Cleo, "request Do the due diligence by the board", Acme)).Reads("Do the due diligence by the board");
    }
}
