using Tests.FakeSlack;

namespace Tests.Story;

/// <summary>3. A contact asks; it is filed at once, and played back.</summary>
public abstract partial class MainStory
{
    [Fact]
    public async Task A_request_is_filed_at_once_played_back_and_told()
    {
        var (scene, answer, inRoom, toAda) = await Asked();
        await using var _ = scene;
        // Friday 17:00 in New York is Saturday midnight in Tallinn.
        answer.Reads("R-1", "Fix the banner", "Fri 4 Dec, 17:00", "Sat 5 Dec, 0:00", "urgent", "design");
        Assert.Equal("UCLEO", answer.OnlyFor);
        Assert.Subset(answer.Labels().ToHashSet(), new HashSet<string> { "Confirm", "Change", "Cancel" });
        inRoom.Reads("R-1");
        toAda.Reads("R-1", "Acme & Sons");
        inRoom.Lacks("2h");
    }

    [Fact]
    public async Task What_somebody_says_first_is_said_by_them_and_theirs_to_undo()
    {
        var (scene, _, inRoom, _) = await Asked();
        await using var _ = scene;
        (await scene.Says(scene.Ada, "/va R-1 more")).Reads("Cleo: asked for it");
        (await scene.Says(scene.Cleo, "/va undo", Scene.Acme)).Lacks("nothing of yours");
        await scene.Idle();
        (await scene.Says(scene.Ada, "/request list")).Lacks("banner");
        Assert.DoesNotContain("Take", inRoom.Labels());
        (await scene.Says(scene.Cleo, "/request Paint the fence", Scene.Acme)).Reads("R-2");
    }

    [Fact]
    public async Task Becoming_known_is_nothing_to_undo()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Cleo, "/va hi", Scene.Acme);
        (await scene.Says(scene.Cleo, "/va undo", Scene.Acme)).Reads("nothing of yours");
        (await scene.Says(scene.Cleo, "/request Fix the roof", Scene.Acme)).Reads("R-1");
    }

    [Fact]
    public async Task Confirm_records_only_that_the_playback_was_right()
    {
        var (scene, answer, _, toAda) = await Asked();
        await using var _ = scene;
        (await scene.Press(scene.Cleo, answer, "Confirm")).Reads("R-1");
        Assert.Contains("Take", toAda.Labels());
        (await scene.Says(scene.Cleo, "/request list", Scene.Acme)).Reads("R-1", "Fix the banner");
    }

    [Fact]
    public async Task Change_opens_the_same_form_filled_in()
    {
        var (scene, answer, inRoom, _) = await Asked();
        await using var _ = scene;
        var form = await scene.PressForForm(scene.Cleo, answer, "Change");
        Assert.Contains(form.Inputs, i => i.Initial is "Fix the banner");
        Assert.Contains(form.Inputs, i => i.Initial?.Contains("2026-12-04", StringComparison.Ordinal) is true);
        await scene.Sends(scene.Cleo, form, ("what", "Fix the footer"));
        await scene.Slack.Reads(inRoom, "Fix the footer");
    }

    [Fact]
    public async Task Cancel_takes_it_back_and_the_VA_sees_it()
    {
        var (scene, answer, _, toAda) = await Asked();
        await using var _ = scene;
        await scene.Press(scene.Cleo, answer, "Cancel");
        await scene.Slack.Reads(toAda, "cancelled");
        Assert.DoesNotContain("Take", toAda.Labels());
    }

    [Fact]
    public async Task Bare_request_opens_a_form_and_bad_input_loses_nothing_typed()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Cleo, "/va hi", Scene.Acme);
        var form = await scene.Opens(scene.Cleo, "/request", Scene.Acme);
        Assert.Subset(
            form.Inputs.Select(i => i.ActionId).ToHashSet(), new HashSet<string> { "what", "details", "due", "urgency", "link" });
        var errors = await scene.Cleo.SendsWrong(
            form, ("what", "Fix the banner"), ("details", "The left one"), ("due", "31 feb"));
        Assert.Equal("ask-due", Assert.Single(errors).Key);
        (await scene.Sends(scene.Cleo, form, ("due", "friday 5pm"))).Reads("R-1", "Fix the banner", "Fri 4 Dec, 17:00");
        await scene.Slack.Posted(Scene.Acme, "Fix the banner");
    }

    [Fact]
    public async Task The_VA_files_for_a_client()
    {
        await using var scene = await Serving();
        (await scene.Says(scene.Ada, "/request acme Send the invoice due tomorrow")).Reads("R-1", "Acme & Sons", "Send the invoice");
        (await scene.Slack.Posted(Scene.Acme, "Send the invoice")).Reads("R-1");
        Assert.DoesNotContain(scene.Slack.Posts(Scene.Bolt), m => m.Text.Contains("invoice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_doubtful_time_is_asked_and_each_answer_is_one_button()
    {
        await using var scene = await Serving();
        var asked = await scene.Says(scene.Cleo, "/request Call the printer due 12/5", Scene.Acme);
        Assert.True(asked.Buttons.Count >= 2, asked.Text);
        Assert.DoesNotContain(scene.Slack.Posts(Scene.Acme), m => m.Text.Contains("printer", StringComparison.Ordinal));
        (await scene.Press(scene.Cleo, asked, asked.Buttons[0].Label)).Reads("R-1", "Call the printer");
    }

    [Fact]
    public async Task What_is_no_option_stays_text()
    {
        await using var scene = await Serving();
        (await scene.Says(scene.Cleo, "/request Do the due diligence by the board", Scene.Acme)).Reads("Do the due diligence by the board");
    }
}
