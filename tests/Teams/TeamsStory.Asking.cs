using System.Net;

namespace Tests.Teams;

/// <summary>A room that belongs to a client, and what a contact asks there.</summary>
public abstract partial class TeamsStory
{
    [Fact]
    public async Task A_room_is_bound_and_welcomed_once()
    {
        await using var scene = await Opened();
        await scene.Says(scene.Ada, "client add \"Acme & Sons\" zone America/New_York");
        await scene.Ada.Installs(scene.Acme);
        (await scene.Says(scene.Ada, "client room acme", scene.Acme)).Reads("Acme & Sons");
        await scene.Says(scene.Ada, "client room acme", scene.Acme);
        var welcome = Assert.Single(scene.Acme.Messages, m => m.IsBots);
        welcome.Reads("North Desk", "Ada", "2:00–10:00", "@VA Desk request");
    }

    [Fact]
    public async Task A_request_is_filed_at_once_played_back_beneath_it_and_told()
    {
        var (scene, answer, inRoom, toAda) = await Asked();
        await using var _ = scene;
        answer.Reads("R-1", "Fix the banner", "urgent", "design");
        Assert.Equal(scene.Acme, answer.Room);
        Assert.NotNull(answer.Thread);
        foreach (var label in (string[])["Confirm", "Change", "Cancel"]) answer.Card().Button(label);
        foreach (var label in (string[])["Take", "Ask", "Decline"]) toAda.Card().Button(label);
        toAda.Reads("R-1", "Acme & Sons");
        inRoom.Lacks("2h", "Take");
        Assert.Null(inRoom.Thread);
    }

    [Fact]
    public async Task In_a_group_chat_it_is_the_same()
    {
        await using var scene = await Serving();
        (await scene.Says(scene.Dan, "request Order bolts by friday 5pm", scene.Bolt)).Reads("R-1", "Order bolts", "2026-12-04T16:00:00Z");
        scene.Posted(scene.Bolt, "Order bolts");
        scene.Posted(scene.Ada.Personal, "Order bolts", "Bolt");
    }

    [Fact]
    public async Task Cancel_takes_it_back_and_an_answered_card_shows_its_new_state()
    {
        var (scene, answer, inRoom, toAda) = await Asked();
        await using var _ = scene;
        await scene.Press(scene.Cleo, answer, "Cancel");
        Assert.DoesNotContain(answer.Card(scene.Cleo.Id).Buttons, b => b.Title is "Cancel");
        toAda.Reads("cancelled");
        Assert.DoesNotContain(toAda.Card().Buttons, b => b.Title is "Take");
        Assert.True(inRoom.Edits > 0);
    }

    [Fact]
    public async Task Change_is_a_dialog_and_what_was_typed_is_not_lost()
    {
        var (scene, answer, inRoom, _) = await Asked();
        await using var _ = scene;
        var form = await scene.Opens(scene.Cleo, answer, "Change");
        Assert.Equal("Fix the banner", form.Fields["what"]);
        await scene.Sends(form, "Save", ("what", "Fix the footer"), ("due", "31 feb"));
        form.Reads("31 feb");
        Assert.Equal(("Fix the footer", "31 feb"), (form.Fields["what"], form.Fields["due"]));
        await scene.Sends(form, "Save", ("due", "friday 5pm"));
        form.Reads("R-1 is changed");
        inRoom.Reads("Fix the footer");
    }

    [Fact]
    public async Task Bare_request_is_a_form_too()
    {
        await using var scene = await Serving();
        var form = await scene.Says(scene.Ada, "request");
        Assert.Subset(form.Card().Inputs.Keys.ToHashSet(), new HashSet<string> { "what", "details", "due", "urgency", "link", "client" });
        var send = form.Card().Buttons[^1].Title;
        var read = await scene.Press(scene.Ada, form, send, ("what", "Fix the banner"), ("client", "acme-sons"), ("due", "friday 5pm"));
        Assert.Contains("R-1", read, StringComparison.Ordinal);
        scene.Posted(scene.Acme, "Fix the banner");
    }

    [Fact]
    public async Task A_client_that_knows_only_how_to_send_a_card_is_answered_too()
    {
        await using var scene = await Serving();
        var form = await scene.Says(scene.Ada, "request");
        TeamsTalking.Taken(await scene.Ada.Submits(form, form.Card().Buttons[^1].Title, ("what", "Fix the banner"), ("client", "acme-sons")));
        await scene.Idle();
        scene.Posted(scene.Ada.Personal, "R-1", "Fix the banner");
    }

    [Fact]
    public async Task A_doubtful_time_is_asked_and_each_answer_is_one_button()
    {
        await using var scene = await Serving();
        var asked = await scene.Says(scene.Cleo, "request Call the printer due 12/5", scene.Acme);
        Assert.True(asked.Card().Buttons.Count >= 2, asked.Text);
        Assert.Contains("Call the printer", await scene.Press(scene.Cleo, asked, asked.Card().Buttons[0].Title), StringComparison.Ordinal);
        scene.Posted(scene.Acme, "Call the printer");
    }

    [Fact]
    public async Task An_activity_that_comes_again_acts_once_and_a_press_gets_the_same_answer()
    {
        await using var scene = await Serving();
        var said = scene.Cleo.SaysActivity("request Fix the roof", scene.Acme);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => scene.Client.Send(said)));
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, ""), (answer.Status, answer.Body)));
        await scene.Idle();
        scene.Clock.Pass(NodaTime.Duration.FromSeconds(15));
        await scene.Client.Send(said);
        await scene.Idle();
        Assert.Single(scene.Acme.Messages, m => m.IsBots && m.Thread is not null);
        var toAda = scene.Posted(scene.Ada.Personal, "Fix the roof");
        var take = scene.Ada.PressActivity(toAda, "Take");
        var first = await scene.Client.Send(take);
        await scene.Idle();
        Assert.Equal(first.Body, (await scene.Client.Send(take)).Body);
        (await scene.Says(scene.Ada, "request list")).Lacks("R-2");
    }

    [Theory]
    [InlineData("Ship it 🚀 to Zoë 👩‍👩‍👧‍👦")]
    [InlineData("תקן את הבאנר 12 בדף הבית")]
    [InlineData("*bold* _it_ ~no~ `code` &amp; <b>")]
    [InlineData("[link](https://evil.example) ![x](y) # head")]
    public async Task Odd_texts_come_back_as_they_were(string text)
    {
        await using var scene = await Serving();
        (await scene.Says(scene.Cleo, $"request {text}", scene.Acme)).Reads("R-1", text);
        scene.Posted(scene.Ada.Personal, "R-1").Reads(text);
    }

    [Fact]
    public async Task A_strangers_question_is_answered_politely_and_the_owner_is_asked_once()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Ada, "request acme Fix the banner");
        foreach (var line in (string[])["request list", "deadlines", "client list", "timesheet week", "R-1", "team list", "request acme Buy me a car"])
        {
            var answer = await scene.Says(scene.Xen, line, scene.Acme);
            answer.Lacks("banner", "Acme", "Bolt", "R-2");
            answer.Reads("I do not know you yet");
        }
        Assert.Single(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains("Xen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_clients_contact_finds_nothing_and_learns_nothing()
    {
        var (scene, _, _, _) = await Asked();
        await using var _ = scene;
        static string First(FakeTeams.TeamsMessage message) => message.Text.Split('\n')[0];
        var missing = First(await scene.Says(scene.Dan, "R-99", scene.Bolt));
        foreach (var line in (string[])["R-1", "R-1 more", "R-1 note hello", "R-1 cancel", "R-1 due monday"])
            Assert.Equal(missing.Replace("R-99", "R-1", StringComparison.Ordinal), First(await scene.Says(scene.Dan, line, scene.Bolt)));
        (await scene.Says(scene.Dan, "client acme", scene.Bolt)).Lacks("Acme & Sons");
    }
}
