using Tests.FakeSlack;

namespace Tests.Story;

public sealed class ConnectStoryOnSqlite() : ConnectStory(Database.Sqlite);

public sealed class ConnectStoryOnPostgres() : ConnectStory(Database.Postgres);

/// <summary>The same with a host that has no public address.</summary>
public sealed class ConnectStoryOverSockets() : ConnectStory(Database.SqliteOverSockets);

/// <summary>
/// The client's side of the main job as somebody tells it whose company is not the agency's, over a channel that both share: no command, no
/// button, no form, and nothing that only they are shown.
/// </summary>
public abstract partial class ConnectStory(Database database)
{
    [Fact]
    public async Task Somebody_of_another_organisation_is_served_from_asking_to_approving_by_writing_alone()
    {
        await using var scene = await Elsewhere.Shared(database);
        var (gia, room) = (scene.Gia(), Elsewhere.Room);
        var welcome = await scene.Slack.Posted(room, "North Desk");
        welcome.Reads("@VA Desk request");
        welcome.Lacks("`/", " /request");

        // She asks, reads in the thread of her own words what was understood, and how to say yes.
        var asked = await scene.Mentions(gia, "request Fix the banner by friday 5pm !urgent #design");
        asked.Reads("R-1", "Fix the banner", "17:00", "@VA Desk R-1 confirm");
        Assert.NotNull(asked.ThreadTs);
        await scene.Idle();
        var (inRoom, toAda) = (await scene.Card(room, "R-1 · Fix the banner"), await scene.Slack.PostedTo("UADA", "Fix the banner"));
        (await scene.Mentions(gia, "R-1 confirm")).Reads("R-1");
        await scene.Slack.Reads(inRoom, "Confirmed");
        await scene.Slack.Reads(toAda, "Confirmed");

        // A question to her stands in the card's thread, by her name; what she writes below it is the answer.
        await scene.PressCard(scene.Ada, toAda, "Take");
        await scene.Says(scene.Ada, "/va R-1 ask Which banner?");
        await scene.Idle();
        Assert.Single(scene.Slack.Posts(room), m => m.ThreadTs == inRoom.Ts && m.Text.Contains("Which banner?", StringComparison.Ordinal))
            .Reads("<@UGIA>", "@VA Desk R-1 answer");
        await scene.Slack.Reads(inRoom, "waiting for your answer");
        Talking.Acknowledged(await gia.Says("The left one", thread: inRoom));
        await scene.Idle();
        (await scene.Slack.PostedTo("UADA", "The left one")).Reads("R-1");
        await scene.Slack.Reads(inRoom, "accepted");

        // What is delivered she sees in the room, wants it changed, and then takes it.
        await scene.Says(scene.Ada, "/va R-1 deliver https://example.com/banner");
        await scene.Idle();
        await scene.Slack.Reads(inRoom, "ready for your approval");
        Assert.Contains(scene.Slack.Posts(room), m => m.ThreadTs == inRoom.Ts && m.Text.Contains("example.com/banner", StringComparison.Ordinal));
        (await scene.Mentions(gia, "changes Bigger letters", inRoom)).Reads("R-1", "Bigger letters");
        await scene.Idle();
        await scene.Slack.PostedTo("UADA", "Bigger letters");
        await scene.Slack.Reads(toAda, "changes wanted");
        await scene.Says(scene.Ada, "/va R-1 deliver https://example.com/bigger");
        await scene.Idle();

        // Her list and what is due, in the room and in private.
        (await scene.Mentions(gia, "request list")).Reads("R-1", "Fix the banner");
        (await scene.Mentions(gia, "deadlines")).Reads("Fix the banner");
        (await scene.Writes(gia, "request list")).Reads("R-1");
        (await scene.Writes(gia, "deadlines")).Reads("Fix the banner");
        (await scene.Writes(gia, "R-1 approve")).Reads("R-1", "done");
        await scene.Slack.Reads(toAda, "done");
        await scene.Slack.Reads(inRoom, "done");

        // Nothing of all this was for her eyes alone in a room, and nothing was opened for her.
        Assert.DoesNotContain(scene.Slack.Messages(room), m => m.OnlyFor == gia.Id);
        Assert.Null(scene.Slack.View(gia.Id));
        Assert.DoesNotContain(scene.Slack.Posts(room), m => m.Text.Contains("`/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_takes_more_words_or_is_read_in_two_ways_she_is_told_to_write_whole()
    {
        await using var scene = await Elsewhere.Shared(database);
        var gia = scene.Gia();
        (await scene.Mentions(gia, "request")).Reads("Or in one line", "@VA Desk request");
        (await scene.Mentions(gia, "request Fix the banner due 12/5")).Reads("Write the whole sentence again");
        (await scene.Mentions(gia, "request Fix the banner due 12 may")).Reads("R-1");
        await scene.Idle();
        (await scene.Mentions(gia, "R-1 changes")).Lacks("Or in one line");
        (await scene.Mentions(gia, "R-1 note")).Reads("Or in one line", "@VA Desk R-1 note");
        (await scene.Mentions(gia, "R-1 note The blue one")).Reads("R-1", "The blue one");
        (await scene.Mentions(gia, "frobnicate")).Reads("@VA Desk help");
        (await scene.Mentions(gia, "help")).Reads("@VA Desk request");
        (await scene.Writes(gia, "help")).Lacks("/request");
        (await scene.Mentions(gia, "undo")).Reads("Undone");
        (await scene.Mentions(gia, "R-1 change")).Reads("Or in one line", "@VA Desk R-1 change");
        (await scene.Mentions(gia, "R-1 change Fix the footer")).Reads("Fix the footer", "12 May");
    }

    [Fact]
    public async Task What_is_not_kept_of_her_note_she_is_told_where_everybody_reads_it()
    {
        await using var scene = await Elsewhere.Shared(database);
        var gia = scene.Gia();
        await scene.Mentions(gia, "request Fix the banner");
        await scene.Idle();
        var card = await scene.Card(Elsewhere.Room, "R-1 · Fix the banner");
        Talking.Acknowledged(await gia.Says("password: hunter2hunter2", thread: card));
        await scene.Idle();
        var told = await scene.Slack.Until(
            () => scene.Slack.Posts(Elsewhere.Room).LastOrDefault(m => m.ThreadTs == card.Ts && m.Text.Contains("password", StringComparison.Ordinal)),
            "why not");
        told.Lacks("hunter2");
    }
}
