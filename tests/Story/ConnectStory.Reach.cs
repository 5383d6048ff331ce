using Tests.FakeSlack;

namespace Tests.Story;

/// <summary>What becomes of words for her where no direct message reaches her.</summary>
public abstract partial class ConnectStory
{
    [Fact]
    public async Task Where_no_direct_message_reaches_her_she_reads_it_in_the_room_and_the_owner_hears_what_was_lost()
    {
        await using var scene = await Elsewhere.Shared(database);
        var (gia, room) = (scene.Gia(), Elsewhere.Room);
        lock (scene.Slack.World.Gate) scene.Slack.World.Add(Elsewhere.GiaUser with { IsReachable = false });

        // What concerns the request is said in the room, by her name, whether or not she can be written to.
        await scene.Mentions(gia, "request Fix the banner");
        await scene.Idle();
        var card = await scene.Card(room, "R-1 · Fix the banner");
        var toAda = await scene.Slack.PostedTo("UADA", "Fix the banner");
        await scene.PressCard(scene.Ada, toAda, "Take");
        await scene.Says(scene.Ada, "/va R-1 ask Which banner?");
        await scene.Idle();
        await scene.Slack.Until(
            () => scene.Slack.Posts(room).FirstOrDefault(m => m.ThreadTs == card.Ts && m.Text.Contains("Which banner?", StringComparison.Ordinal)),
            "the question beneath the card");

        // Once the room is another client's only she is left to be told, and nothing reaches her: the owner learns it in words, and can send it again.
        await scene.Says(scene.Ada, "/client add Other");
        await scene.Says(scene.Ada, "/client room other", room);
        await scene.Says(scene.Ada, "/va R-1 ask And how wide?");
        await scene.Idle();
        (await scene.Slack.PostedTo("UADA", "I could not write to Gia: their account can no longer be reached."))
            .Saying("resend");
        Assert.DoesNotContain(scene.Slack.Posts(room), m => m.Text.Contains("how wide", StringComparison.Ordinal));
    }
}
