using System.Net;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Story;

namespace Tests.Doors;

public sealed class SlackWaysOnSqlite() : SlackWays(Database.Sqlite);

public sealed class SlackWaysOnPostgres() : SlackWays(Database.Postgres);

public sealed class SlackWaysOnSockets() : SlackWays(Database.SqliteOverSockets);

/// <summary>Requests are made from messages: by the shortcut in their menu, and by an emoji.</summary>
public abstract class SlackWays(Database database)
{
    private const string Wish = "Could you fix the banner? It is blurred on phones.\nThe logo & the <title> too.";

    [Fact]
    public async Task A_message_of_a_client_becomes_a_request_that_can_be_changed_before_it_is_sent()
    {
        await using var scene = await Ways.Open(database);
        var wish = (await scene.Cleo.Says(Wish, Scene.Acme)).Said!;
        await scene.Ada.Shortcut(wish);
        var form = await scene.Slack.Opened("UADA");
        Assert.Equal("Could you fix the banner?", form.Stands("what"));
        Assert.Equal(Wish, form.Stands("details"));
        Assert.Equal($"https://home.slack.com/archives/CACME/p{wish.Ts.Replace(".", "", StringComparison.Ordinal)}", form.Stands("link"));
        Assert.DoesNotContain(form.Inputs, input => input.BlockId is "ask-client");

        await scene.Idle();
        await scene.Ada.Submit(form, ("due", "friday 5pm"), ("what", "Fix the banner"));
        await scene.Slack.Whispered("UADA", "R-1 is filed");
        var card = await scene.Slack.Posted(Scene.Acme, "R-1 · Fix the banner");
        Assert.Equal(wish.Ts, card.ThreadTs);
        // It is the client's wish, whoever filed it.
        Assert.Contains("asked by Cleo", (await scene.Slack.PostedTo("UADA", "R-1 · Fix the banner")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_beneath_the_message_is_a_note_and_news_come_there()
    {
        await using var scene = await Ways.Open(database);
        var wish = (await scene.Cleo.Says(Wish, Scene.Acme)).Said!;
        await scene.Cleo.Shortcut(wish);
        await scene.Cleo.Submit(await scene.Slack.Opened("UCLEO"));
        var card = await scene.Slack.Posted(Scene.Acme, "R-1");
        await scene.Cleo.Says("the green one, please", Scene.Acme, wish);
        await scene.Slack.Reads(card, "1 note");
        await scene.Ada.Says("@desk ask which green?", Scene.Acme, wish);
        var asked = await scene.Slack.Posted(Scene.Acme, "which green?");
        Assert.Equal(wish.Ts, asked.ThreadTs);
        await scene.Cleo.Says("the dark one", Scene.Acme, wish);
        await scene.Slack.Reads(card, "received");
    }

    [Fact]
    public async Task The_shortcut_works_where_the_bot_is_not()
    {
        await using var scene = await Ways.Open(database);
        scene.Slack.Channel("CFAR", "far", "UADA", "UBEN");
        var wish = scene.Ben.WritesUnheard("Order new chairs. Blue ones.", "CFAR");
        await scene.Ada.Shortcut(wish);
        var form = await scene.Slack.Opened("UADA");
        Assert.Equal(("Order new chairs.", "Order new chairs. Blue ones."), (form.Stands("what"), form.Stands("details")));
        await scene.Ada.Submit(form, ("client", "acme-sons"));
        // In that room nothing can be said, and nobody there is to read it.
        await scene.Slack.PostedTo("UADA", "R-1 is filed");
        Assert.Null((await scene.Slack.Posted(Scene.Acme, "R-1 · Order new chairs.")).ThreadTs);
        Assert.Empty(scene.Slack.Posts("CFAR"));
    }

    [Fact]
    public async Task What_a_bot_wrote_and_files_can_be_made_a_request_too()
    {
        await using var scene = await Ways.Open(database);
        var file = new SlackFile("F1", "a.png", "a", "https://home.slack.com/files/UCLEO/F1/a.png");
        var wish = (await scene.Cleo.Says("Look", Scene.Acme, null, file)).Said!;
        await scene.Cleo.Shortcut(wish);
        Assert.Contains(file.Permalink, (await scene.Slack.Opened("UCLEO")).Stands("details"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_forms_of_one_message_file_one_request_unless_it_is_said_to_be_another()
    {
        await using var scene = await Ways.Open(database);
        var wish = (await scene.Cleo.Says(Wish, Scene.Acme)).Said!;
        await scene.Cleo.Shortcut(wish);
        var first = await scene.Slack.Opened("UCLEO");
        await scene.Ada.Shortcut(wish);
        var second = await scene.Slack.Opened("UADA");
        await scene.Cleo.Submit(first);
        await scene.Slack.Posted(Scene.Acme, "R-1");
        await scene.Ada.Submit(second, ("what", "The banner"));
        var told = await scene.Slack.Whispered("UADA", "This message is R-1 already");
        await scene.Idle();
        Assert.DoesNotContain(scene.Slack.Posts(Scene.Acme), post => post.Text.Contains("R-2", StringComparison.Ordinal));
        await scene.Ada.Press(told, "Make another");
        await scene.Slack.Posted(Scene.Acme, "R-2 · The banner");
        // The menu shows what there is.
        await scene.Cleo.Shortcut(wish);
        await scene.Slack.Whispered("UCLEO", "This message is R-");
        Assert.Null(scene.Slack.View("UCLEO"));
    }

    [Fact]
    public async Task Somebody_of_no_client_reads_why_not()
    {
        await using var scene = await Ways.Open(database);
        var wish = (await scene.Cleo.Says(Wish, Scene.Acme)).Said!;
        scene.Slack.Channel(Scene.Acme).Members.Add("UXEN");
        await scene.Xen.Shortcut(wish);
        await scene.Slack.Whispered("UXEN");
        Assert.Null(scene.Slack.View("UXEN"));
    }

    [Fact]
    public async Task A_ticket_on_a_message_asks_its_author_and_one_press_files_it()
    {
        await using var scene = await Ways.Open(database);
        var wish = (await scene.Cleo.Says(Wish, Scene.Acme)).Said!;
        await scene.Ada.Reacts(wish);
        var asked = await scene.Slack.Posted(Scene.Acme, "Shall I make this a request?");
        Assert.Equal(wish.Ts, asked.ThreadTs);
        Assert.StartsWith("<@UCLEO> ", asked.Text, StringComparison.Ordinal);
        Assert.Single(asked.Buttons);

        await scene.Cleo.Press(asked, "Make it a request");
        var card = await scene.Slack.Posted(Scene.Acme, "R-1 · Could you fix the banner?");
        Assert.Equal(wish.Ts, card.ThreadTs);
        await scene.Slack.Reads(asked, "This is R-1 now.");
        await scene.Slack.PostedTo("UADA", "asked by Cleo");
        // Pressed again it is no second one.
        Assert.DoesNotContain(asked.Buttons, button => button.Label is "Make it a request");
    }

    [Fact]
    public async Task However_many_put_a_ticket_on_it_and_however_often_it_is_asked_once()
    {
        await using var scene = await Ways.Open(database);
        var wish = (await scene.Cleo.Says(Wish, Scene.Acme)).Said!;
        var requests = new[] { scene.Cleo.ReactionRequest(wish)!, scene.Ada.ReactionRequest(wish)! };
        await Task.WhenAll(requests.Concat(requests).Select(scene.Client.Send));
        await scene.Cleo.TakesBack(wish);
        await scene.Cleo.Reacts(wish);
        await scene.Slack.Posted(Scene.Acme, "Shall I make this");
        await scene.Idle();
        Assert.Single(scene.Slack.Posts(Scene.Acme), post => post.Text.Contains("Shall I make this", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_ticket_on_what_is_a_request_already_shows_it()
    {
        await using var scene = await Ways.Open(database);
        var wish = (await scene.Cleo.Says(Wish, Scene.Acme)).Said!;
        await scene.Cleo.Shortcut(wish);
        await scene.Cleo.Submit(await scene.Slack.Opened("UCLEO"));
        var card = await scene.Slack.Posted(Scene.Acme, "R-1");
        await scene.Ada.Reacts(wish);
        await scene.Slack.Whispered("UADA", "This message is R-1 already");
        await scene.Cleo.Reacts(card);
        var shown = await scene.Slack.Until(
            () => scene.Cleo.Sees(Scene.Acme).LastOrDefault(m => m.Text.Contains("This message is R-1 already", StringComparison.Ordinal)), "an answer");
        Assert.Equal(wish.Ts, shown.ThreadTs);
        await scene.Idle();
        Assert.DoesNotContain(scene.Slack.Posts(Scene.Acme), post => post.Text.Contains("Shall I make this", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_author_and_the_agency_may_press()
    {
        await using var scene = await Ways.Open(database);
        scene.Slack.Add(new SlackUser("UCORA", "cora") { RealName = "Cora", IsRestricted = true });
        scene.Slack.Channel(Scene.Acme).Members.Add("UCORA");
        var wish = (await scene.Cleo.Says(Wish, Scene.Acme)).Said!;
        await scene.Cleo.Reacts(wish);
        var asked = await scene.Slack.Posted(Scene.Acme, "Shall I make this");
        await scene.Client.Person("UCORA").Press(asked, "Make it a request");
        await scene.Slack.Whispered("UCORA", "Only Cleo or");
        await scene.Ada.Press(asked, "Make it a request");
        await scene.Slack.Posted(Scene.Acme, "R-1");
    }

    [Fact]
    public async Task Other_emoji_other_rooms_and_the_bots_own_words_are_nothing()
    {
        await using var scene = await Ways.Open(database);
        var wish = (await scene.Cleo.Says(Wish, Scene.Acme)).Said!;
        await scene.Cleo.Reacts(wish, "eyes");
        await scene.Cleo.Reacts(scene.Slack.Posts(Scene.Acme)[0]);
        scene.Slack.Channel("CFREE", "free", "UXEN", "UBEN", SlackIds.BotUser);
        var other = (await scene.Xen.Says("lunch?", "CFREE")).Said!;
        Assert.Equal(HttpStatusCode.OK, (await scene.Xen.Reacts(other))!.Status);
        await scene.Idle();
        Assert.Empty(scene.Slack.Calls("reactions.get"));
        Assert.Empty(scene.Slack.Posts("CFREE"));
    }

    [Fact]
    public async Task A_message_that_was_deleted_meanwhile_is_not_asked_about()
    {
        await using var scene = await Ways.Open(database);
        var wish = (await scene.Cleo.Says(Wish, Scene.Acme)).Said!;
        var reacted = scene.Ada.ReactionRequest(wish)!;
        await scene.Cleo.Deletes(wish);
        await scene.Client.Send(reacted);
        await scene.Idle();
        Assert.DoesNotContain(scene.Slack.Posts(Scene.Acme), post => post.Text.Contains("Shall I make this", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_whose_message_was_deleted_stands_by_itself()
    {
        await using var scene = await Ways.Open(database);
        var wish = (await scene.Cleo.Says(Wish, Scene.Acme)).Said!;
        await scene.Cleo.Shortcut(wish);
        var form = await scene.Slack.Opened("UCLEO");
        wish.Deleted = true;
        await scene.Cleo.Submit(form);
        var card = await scene.Slack.Posted(Scene.Acme, "R-1");
        Assert.Null(card.ThreadTs);
        await scene.Idle();
        await scene.Cleo.Says("the green one", Scene.Acme, card);
        await scene.Slack.Reads(card, "1 note");
    }
}
