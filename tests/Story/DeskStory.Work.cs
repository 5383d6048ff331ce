using static Tests.Story.Room;
using static Tests.Story.Who;

namespace Tests.Story;

/// <summary>5. A request's life; 6. the cards of both sides, and what is written below them.</summary>
public abstract partial class DeskStory
{
    [Fact]
    public async Task A_request_lives_from_new_to_done_and_each_side_reads_it_in_its_words()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        await scene.PressCard(Ada, toAda, "Take");
        toAda.Reads("accepted");
        inRoom.Reads("accepted");
        (await scene.Says(Ada, "R-1 start")).Reads("R-1", "in progress");
        inRoom.Reads("being worked on");
        (await scene.Says(Ada, "R-1 review")).Reads("in review");
        (await scene.Says(Ada, "R-1 deliver https://example.com/banner")).Reads("R-1");
        toAda.Reads("waiting for the client");
        inRoom.Reads("ready for your approval");
        (await scene.Says(Cleo, "R-1 approve", Acme)).Reads("R-1", "done");
        toAda.Reads("done");
        (await scene.Says(Ada, "R-1 reopen")).Reads("R-1");
        inRoom.Reads("R-1");
    }

    [Fact]
    public async Task What_was_delivered_is_approved_beneath_the_card_only_as_long_as_it_waits()
    {
        var (scene, _, inRoom, _) = await Asked();
        await using var _ = scene;
        await scene.Says(Ada, "R-1 take");
        await scene.Says(Ada, "R-1 deliver https://example.com/banner");
        await scene.Idle();
        var told = Assert.Single(scene.Beneath(inRoom));
        told.Saying("R-1 approve");
        var approved = await scene.Says(Cleo, "R-1 approve", Acme);
        await scene.Idle();
        Assert.Empty(told.Buttons);
        told.Reads("https://example.com/banner");
        await scene.Press(Cleo, approved, "Undo");
        await scene.Idle();
        told.Saying("R-1 approve");
        await scene.Says(Cleo, "R-1 changes Bigger letters", Acme);
        await scene.Says(Ada, "R-1 deliver https://example.com/bigger");
        await scene.Idle();
        Assert.Empty(told.Buttons);
        scene.Beneath(inRoom).Last(m => m.Text.Contains("bigger", StringComparison.Ordinal)).Saying("R-1 approve");
    }

    [Fact]
    public async Task A_question_is_asked_and_answered_and_changes_are_wanted()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        await scene.PressCard(Ada, toAda, "Take");
        await scene.Says(Ada, "R-1 ask Which banner?");
        await scene.Idle();
        inRoom.Reads("waiting for your answer");
        var told = Assert.Single(scene.Beneath(inRoom));
        told.Reads("Which banner?", scene.Named(Cleo));
        (await scene.Says(Cleo, "R-1 answer The left one", Acme)).Reads("R-1");
        await scene.Idle();
        scene.Posted(Ada, "The left one").Reads("R-1");
        await scene.Says(Ada, "R-1 deliver");
        await scene.Says(Cleo, "R-1 changes Bigger letters", Acme);
        await scene.Idle();
        toAda.Reads("changes wanted");
        scene.Posted(Ada, "Bigger letters");
    }

    [Fact]
    public async Task What_does_not_go_is_refused_with_what_is_possible_now()
    {
        var (scene, _, _, _) = await Asked();
        await using var _ = scene;
        await scene.Says(Ada, "R-1 take");
        await scene.Says(Ada, "R-1 done");
        var refused = await scene.Says(Ada, "R-1 take");
        refused.Reads("R-1", "done");
        Assert.Contains("Reopen", refused.Labels);
        var theirs = await scene.Says(Cleo, "R-1 take", Acme);
        Assert.DoesNotContain("Take", theirs.Labels);
    }

    [Fact]
    public async Task A_button_of_an_older_state_brings_the_fresh_card_and_changes_nothing()
    {
        var (scene, _, _, toAda) = await Asked();
        await using var _ = scene;
        var late = scene.Later(Ada, toAda, "Decline");
        var take = scene.Later(Ada, toAda, "Take");
        await take();
        await take();
        await scene.Idle();
        await late();
        await scene.Idle();
        toAda.Reads("accepted");
    }

    [Fact]
    public async Task Each_side_has_its_own_card()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        toAda.Reads("Acme & Sons");
        Assert.DoesNotContain("Take", inRoom.Labels);
        Assert.DoesNotContain("Decline", inRoom.Labels);
        inRoom.Lacks("estimate", "2h");
    }
}
