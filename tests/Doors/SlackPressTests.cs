using System.Net;
using Core.Views;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Doors;

public sealed class SlackPressTests
{
    private static readonly View Done = View.Of("Done", new Line("Done"), new Buttons(new Button("Undo", "undo 1")));

    [Fact]
    public async Task On_a_message_that_only_the_presser_sees_the_answer_takes_its_place()
    {
        await using var office = await SlackOffice.Open();
        var shown = await office.Shows("U1");
        var answer = await office.PressGets(office.Ada, shown, "Go", Done);
        Assert.Equal((HttpStatusCode.OK, ""), (answer.Status, answer.Body));
        await office.Slack.Reads(shown, "Done");
    }

    [Fact]
    public async Task On_a_posted_message_the_answer_is_for_the_presser_and_the_message_stays()
    {
        await using var office = await SlackOffice.Open();
        var shown = await office.Shows(null);
        await office.PressGets(office.Ada, shown, "Go", Done);
        Assert.Equal("U1", (await office.Slack.Whispered("U1", "Done")).OnlyFor);
        Assert.Equal(0, shown.Edits);
    }

    [Fact]
    public async Task A_posted_card_is_not_answered_for_it_is_drawn_anew()
    {
        await using var office = await SlackOffice.Open();
        var shown = await office.Shows(null);
        await office.PressGets(office.Ada, shown, "Go", Done with { Card = "r1" });
        await office.PressGets(office.Ada, shown, "Go", View.No("Already done") with { Card = "r1" });
        await office.Slack.Whispered("U1", "Already done");
        Assert.Single(office.Slack.Calls("response_url"));
    }

    [Fact]
    public async Task A_card_that_nothing_moved_is_shown_to_whoever_pressed()
    {
        await using var office = await SlackOffice.Open();
        var shown = await office.Shows(null);
        await office.PressGets(office.Ada, shown, "Go", Done with { Card = "r1", Unmoved = true });
        Assert.Equal("U1", (await office.Slack.Whispered("U1", "Done")).OnlyFor);
    }

    [Fact]
    public async Task What_is_shared_with_the_room_does_not_take_the_place_of_what_was_pressed()
    {
        await using var office = await SlackOffice.Open();
        var shown = await office.Shows("U1");
        await office.PressGets(office.Ada, shown, "Go", Done with { Audience = Audience.Room });
        Assert.Null((await office.Slack.Posted(SlackOffice.Room, "Done")).OnlyFor);
        Assert.Equal(0, shown.Edits);
    }

    [Fact]
    public async Task A_press_can_open_a_form_and_a_card_that_opened_one_shows_by_itself_what_came_of_it()
    {
        await using var office = await SlackOffice.Open();
        var shown = await office.Shows(null);
        await office.PressGets(office.Ada, shown, "Go", SlackOffice.Form());
        var form = await office.Slack.Opened("U1");
        var answer = await office.SubmitGets(office.Ada, form, Done with { Card = "r1" });
        Assert.True(form.Closed, answer.Body);
        await office.Idle();
        Assert.Empty(office.Slack.Calls("chat.postEphemeral"));
        Assert.Empty(office.Slack.Calls("response_url"));
    }

    [Fact]
    public async Task When_Slack_hangs_the_press_is_acknowledged_and_the_answer_comes_as_a_letter()
    {
        await using var office = await SlackOffice.Open();
        var shown = await office.Shows("U1");
        var hanging = office.Slack.Hang("response_url");
        var answer = await office.PressGets(office.Ada, shown, "Go", Done);
        Assert.InRange(answer.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1.5));
        Assert.Equal("U1", (await office.Slack.Whispered("U1", "Done")).OnlyFor);
        hanging.Release();
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task When_the_address_is_used_up_the_answer_comes_as_a_letter(int status)
    {
        await using var office = await SlackOffice.Open();
        var shown = await office.Shows("U1");
        office.Slack.Next("response_url", status == 404 ? new Trouble.Error("used_url") : new Trouble.Broken());
        await office.PressGets(office.Ada, shown, "Go", Done);
        await office.Slack.Whispered("U1", "Done");
        Assert.Single(office.Slack.Calls("response_url"));
    }

    [Fact]
    public async Task An_answer_goes_to_no_host_that_is_not_named()
    {
        await using var office = await SlackOffice.Open(hosts: "hooks.slack.com");
        var shown = await office.Shows("U1");
        await office.PressGets(office.Ada, shown, "Go", Done);
        await office.Slack.Whispered("U1", "Done");
        Assert.Empty(office.Slack.Calls("response_url"));
    }

    [Fact]
    public async Task What_is_not_understood_is_said_to_the_presser()
    {
        await using var office = await SlackOffice.Open();
        var shown = await office.Shows(null);
        await office.Ada.Press(shown, "Go");
        Assert.Contains((await office.Slack.Whispered("U1")).Buttons, button => button.Value is "help");
    }

    [Fact]
    public async Task A_press_inside_a_form_changes_the_form()
    {
        await using var office = await SlackOffice.Open();
        var form = await Nested(office);
        Assert.Equal(("Which one?", 1), (form.Title, form.Updates));
        await office.Gets(office.Ada.PressRequest(form, "Other"), Done);
        await office.Slack.Until(() => form.Updates == 2 && form.Text.Contains("Done", StringComparison.Ordinal) ? form : null, "Done in the form");
        Assert.Empty(form.Inputs);
    }

    [Fact]
    public async Task A_form_that_has_changed_meanwhile_is_not_overwritten()
    {
        await using var office = await SlackOffice.Open();
        var form = await Nested(office);
        office.Slack.Next("views.update", new Trouble.Error("hash_conflict"));
        await office.Gets(office.Ada.PressRequest(form, "Other"), Done);
        await office.Slack.Whispered("U1", "Done");
        Assert.Equal(1, form.Updates);
    }

    /// <summary>A form whose submit brought another one with a button in it.</summary>
    private static async Task<OpenView> Nested(SlackOffice office)
    {
        var form = await office.Opens(office.Ada);
        var next = SlackOffice.Form(title: "Which one?");
        await office.SubmitGets(office.Ada, form, next with { Parts = [.. next.Parts, new Buttons(new Button("Other", "draft 7F3K other x"))] });
        return form;
    }
}
