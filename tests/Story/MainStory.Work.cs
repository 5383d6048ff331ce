using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Story;

/// <summary>5. A request's life; 6. the cards of both sides, and what is written below them.</summary>
public abstract partial class MainStory
{
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
