using System.Net;
using Core.Views;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Doors;

public sealed class SlackFormTests
{
    private static readonly View Done = View.Of("Filed as R-1", new Line("Filed as R-1"));

    [Fact]
    public async Task A_sent_form_closes_and_its_answer_comes_where_it_was_asked_for()
    {
        await using var office = await SlackOffice.Open();
        var form = await office.Opens(office.Cleo);
        var answer = await office.SubmitGets(office.Cleo, form, Done, ("what", "Fix the banner"));
        Assert.Equal("""{"response_action":"clear"}""", answer.Body);
        Assert.True(form.Closed);
        Assert.Equal(SlackOffice.Room, (await office.Slack.Whispered("U-CLEO", "Filed as R-1")).Channel);
    }

    [Fact]
    public async Task An_error_stands_at_its_field_and_nothing_typed_is_lost()
    {
        await using var office = await SlackOffice.Open();
        var form = await office.Opens(office.Cleo);
        var answer = await office.SubmitGets(office.Cleo, form, SlackOffice.Form(error: "What is it?"), ("what", "Fix the banner"), ("due", "x"));
        Assert.Equal(("ask-what", "What is it?"), (Assert.Single(answer.Errors).Key, answer.Errors["ask-what"]));
        Assert.False(form.Closed);
        // Corrected, the same view is sent once more, with the same id and hash: it is another delivery.
        Assert.True(await office.SubmitGets(office.Cleo, form, Done) is { Body: """{"response_action":"clear"}""" });
    }

    [Fact]
    public async Task An_error_at_a_field_that_is_not_there_shows_the_form_that_has_it()
    {
        await using var office = await SlackOffice.Open();
        var form = await office.Opens(office.Cleo);
        var next = SlackOffice.Form(title: "Once more") with { Parts = [new Ask("client", "For whom?") { Error = "Whom?" }] };
        await office.SubmitGets(office.Cleo, form, next);
        Assert.Equal(("Once more", false), (form.Title, form.Closed));
        Assert.Contains("Whom?", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_can_lead_to_the_next_one()
    {
        await using var office = await SlackOffice.Open();
        var form = await office.Opens(office.Cleo);
        await office.SubmitGets(office.Cleo, form, SlackOffice.Form(title: "And then"));
        Assert.Equal("And then", form.Title);
        await office.SubmitGets(office.Cleo, form, Done);
        Assert.Equal(SlackOffice.Room, (await office.Slack.Whispered("U-CLEO", "Filed as R-1")).Channel);
    }

    [Fact]
    public async Task Where_the_bot_is_not_the_answer_comes_to_the_direct_message()
    {
        await using var office = await SlackOffice.Open();
        var form = await office.Opens(office.Ada, "C-OUT");
        await office.SubmitGets(office.Ada, form, Done);
        await office.Slack.PostedTo("U1", "Filed as R-1");
    }

    [Fact]
    public async Task What_was_asked_for_in_a_direct_message_is_answered_there()
    {
        await using var office = await SlackOffice.Open();
        var form = await office.Opens(office.Ada, room: null);
        await office.SubmitGets(office.Ada, form, Done);
        await office.Slack.PostedTo("U1", "Filed as R-1");
        Assert.Empty(office.Slack.Calls("chat.postEphemeral"));
    }

    [Fact]
    public async Task A_form_sent_twice_by_the_network_is_answered_alike_and_once()
    {
        await using var office = await SlackOffice.Open();
        var form = await office.Opens(office.Cleo);
        var request = office.Cleo.SubmitRequest(form);
        var first = await office.Gets(request, Done);
        var second = await office.Client.Send(request);
        Assert.Equal((first.Status, first.Body), (second.Status, second.Body));
        await office.Slack.Whispered("U-CLEO", "Filed as R-1");
        await office.Idle();
        Assert.Single(office.Slack.Calls("chat.postEphemeral"));
    }

    [Fact]
    public async Task Closing_a_form_says_nothing()
    {
        await using var office = await SlackOffice.Open();
        var form = await office.Opens(office.Cleo);
        Assert.True(await office.Cleo.Close(form) is null or { Status: HttpStatusCode.OK, Body: "" });
        Assert.True(form.Closed);
    }
}
