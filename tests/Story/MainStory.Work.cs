using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Story;

/// <summary>5. A request's life; 6. the cards of both sides, and what is written below them.</summary>
public abstract partial class MainStory
{
    [Fact]
    public async Task A_request_lives_from_new_to_done_and_each_side_reads_it_in_its_words()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        await scene.PressCard(scene.Ada, toAda, "Take");
        await scene.Slack.Reads(toAda, "accepted");
        await scene.Slack.Reads(inRoom, "accepted");
        (await scene.Says(scene.Ada, "/va R-1 start")).Reads("R-1", "in progress");
        await scene.Slack.Reads(inRoom, "being worked on");
        (await scene.Says(scene.Ada, "/va R-1 review")).Reads("in review");
        (await scene.Says(scene.Ada, "/va R-1 deliver https://example.com/banner")).Reads("R-1");
        await scene.Slack.Reads(toAda, "waiting for the client");
        await scene.Slack.Reads(inRoom, "ready for your approval");
        (await scene.Says(scene.Cleo, "/va R-1 approve", Scene.Acme)).Reads("R-1", "done");
        await scene.Slack.Reads(toAda, "done");
        (await scene.Says(scene.Ada, "/va R-1 reopen")).Reads("R-1");
        await scene.Slack.Reads(inRoom, "R-1");
    }

    [Fact]
    public async Task A_question_is_asked_and_answered_and_changes_are_wanted()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        await scene.PressCard(scene.Ada, toAda, "Take");
        await scene.Says(scene.Ada, "/va R-1 ask Which banner?");
        await scene.Idle();
        await scene.Slack.Reads(inRoom, "waiting for your answer");
        var told = Assert.Single(scene.Slack.Posts(Scene.Acme), m => m.ThreadTs == inRoom.Ts);
        told.Reads("Which banner?", "<@UCLEO>");
        (await scene.Says(scene.Cleo, "/va R-1 answer The left one", Scene.Acme)).Reads("R-1");
        await scene.Idle();
        (await scene.Slack.PostedTo("UADA", "The left one")).Reads("R-1");
        await scene.Says(scene.Ada, "/va R-1 deliver");
        await scene.Says(scene.Cleo, "/va R-1 changes Bigger letters", Scene.Acme);
        await scene.Idle();
        await scene.Slack.Reads(toAda, "changes wanted");
        await scene.Slack.PostedTo("UADA", "Bigger letters");
    }

    [Fact]
    public async Task Declined_with_a_reason_the_client_reads_why()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        var form = await scene.PressForForm(scene.Ada, toAda, "Decline");
        await scene.SendsToCard(scene.Ada, form, toAda, (form.Inputs[0].ActionId, "We do not print banners"));
        await scene.Slack.Reads(inRoom, "declined");
        await scene.Slack.Posted(Scene.Acme, "We do not print banners");
    }

    [Fact]
    public async Task What_does_not_go_is_refused_with_what_is_possible_now()
    {
        var (scene, _, _, _) = await Asked();
        await using var _ = scene;
        await scene.Says(scene.Ada, "/va R-1 take");
        await scene.Says(scene.Ada, "/va R-1 done");
        var refused = await scene.Says(scene.Ada, "/va R-1 take");
        refused.Reads("R-1", "done");
        Assert.Contains("Reopen", refused.Labels());
        var theirs = await scene.Says(scene.Cleo, "/va R-1 take", Scene.Acme);
        Assert.DoesNotContain("Take", theirs.Labels());
    }

    [Fact]
    public async Task A_button_of_an_older_state_brings_the_fresh_card_and_changes_nothing()
    {
        var (scene, _, _, toAda) = await Asked();
        await using var _ = scene;
        var late = scene.Ada.PressRequest(toAda, "Decline");
        var take = scene.Ada.PressRequest(toAda, "Take");
        Talking.Acknowledged(await scene.Client.Send(take));
        Talking.Acknowledged(await scene.Client.Send(take));
        await scene.Idle();
        Talking.Acknowledged(await scene.Client.Send(late));
        await scene.Idle();
        await scene.Slack.Reads(toAda, "accepted");
    }

    [Fact]
    public async Task Both_cards_show_a_change_within_two_seconds()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        var (room, desk) = (inRoom.Edits, toAda.Edits);
        Talking.Acknowledged(await scene.Ada.Press(toAda, "Take"));
        // No nudge: the postman hears of it by the commit.
        await scene.Slack.Until(() => inRoom.Edits > room && toAda.Edits > desk ? inRoom : null, "both cards drawn anew", TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task Each_side_has_its_own_card()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        toAda.Reads("Acme & Sons");
        Assert.DoesNotContain("Take", inRoom.Labels());
        Assert.DoesNotContain("Decline", inRoom.Labels());
        inRoom.Lacks("estimate", "2h");
    }

    [Fact]
    public async Task A_note_in_the_thread_with_or_without_a_file_is_on_the_request()
    {
        var (scene, _, inRoom, _) = await Asked();
        await using var _ = scene;
        Talking.Acknowledged(await scene.Cleo.Says("The blue one, please", thread: inRoom));
        Talking.Acknowledged(await scene.Cleo.Says(
            "like this", thread: inRoom, files: new SlackFile("F1", "a.png", "A", "https://home.slack.com/files/F1/a.png")));
        Talking.Acknowledged(await scene.Cleo.Says("and this is no note", Scene.Acme));
        await scene.Idle();
        var shown = await scene.Says(scene.Ada, "/va R-1 more");
        shown.Reads("The blue one, please", "like this", "files/F1");
        shown.Lacks("this is no note");
    }

    [Fact]
    public async Task The_bots_own_posts_in_the_thread_are_no_notes()
    {
        var (scene, _, inRoom, _) = await Asked();
        await using var _ = scene;
        await scene.Says(scene.Ada, "/va R-1 take");
        await scene.Says(scene.Ada, "/va R-1 ask Which banner?");
        await scene.Idle();
        var posts = scene.Slack.Posts(Scene.Acme).Count;
        Talking.Acknowledged(await scene.Client.Echo(scene.Slack.Posts(Scene.Acme).Single(m => m.ThreadTs == inRoom.Ts)));
        await scene.Idle();
        Assert.Equal(posts, scene.Slack.Posts(Scene.Acme).Count);
    }
}
