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
    public async Task Bare_request_opens_a_form_and_bad_input_loses_nothing_typed()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Cleo, "/va hi", Scene.Acme);
        var form = await scene.Opens(scene.Cleo, "/request", Scene.Acme);
        Assert.Subset(
            form.Inputs.Select(i => i.ActionId).ToHashSet(), new HashSet<string> { "what", "details", "due", "urgency", "every", "link" });
        var errors = await scene.Cleo.SendsWrong(
            form, ("what", "Fix the banner"), ("details", "The left one"), ("due", "31 feb"));
        Assert.Equal("ask-due", Assert.Single(errors).Key);
        (await scene.Sends(scene.Cleo, form, ("due", "friday 5pm"))).Reads("R-1", "Fix the banner", "Fri 4 Dec, 17:00");
        await scene.Slack.Posted(Scene.Acme, "Fix the banner");
    }
}
