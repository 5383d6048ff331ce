using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.FakeSlackTests;

/// <summary>Presses and submits.</summary>
public sealed class FormChecks
{
    private const string View = """
        {"type":"modal","callback_id":"form","private_metadata":"draft 7","notify_on_close":true,
         "title":{"type":"plain_text","text":"New"},"submit":{"type":"plain_text","text":"Send"},"blocks":[
          {"type":"input","block_id":"ask-what","label":{"type":"plain_text","text":"What"},
           "element":{"type":"plain_text_input","action_id":"what","max_length":20}},
          {"type":"input","block_id":"ask-due","optional":true,"label":{"type":"plain_text","text":"Due"},
           "element":{"type":"datepicker","action_id":"due","initial_date":"2026-12-01"}},
          {"type":"input","block_id":"ask-urgency","optional":true,"label":{"type":"plain_text","text":"Urgency"},
           "element":{"type":"static_select","action_id":"urgency","options":[
            {"text":{"type":"plain_text","text":"Normal"},"value":"normal"},
            {"text":{"type":"plain_text","text":"Urgent"},"value":"urgent"}]}},
          {"type":"actions","block_id":"row","elements":[
           {"type":"button","action_id":"more","text":{"type":"plain_text","text":"More"},"value":"more fields"}]}]}
        """;

    private const string Card = """
        {"channel":"C1","text":"R-1","blocks":[{"type":"actions","block_id":"part-1","elements":[
          {"type":"button","action_id":"say-0","style":"primary","value":"take R-1",
           "text":{"type":"plain_text","text":"Take"}},
          {"type":"overflow","action_id":"more","options":[
           {"text":{"type":"plain_text","text":"Later"},"value":"later R-1"}]}]}]}
        """;

    [Fact]
    public async Task A_press_on_a_post_tells_the_message_and_the_action()
    {
        await using var desk = await Desk.Open();
        await desk.Bot.Calls("chat.postMessage", Card);
        var card = await desk.Slack.Posted("C1");
        await desk.Ann.Press(card, "Take");
        var payload = desk.Last.Payload;
        Assert.Equal(("/slack/interactivity", true), (desk.Last.Path, desk.Last.IsSigned));
        Assert.Equal(("block_actions", "UANN", "C1", "T1"), (
            payload.Text("type"), payload["user"].Text("id"),
            payload["channel"].Text("id"), payload["team"].Text("id")));
        Assert.Equal(("say-0", "part-1", "take R-1", "button"), (
            payload["actions"]![0].Text("action_id"), payload["actions"]![0].Text("block_id"),
            payload["actions"]![0].Text("value"), payload["actions"]![0].Text("type")));
        Assert.Equal((card.Ts, card.Ts, false), (
            payload["container"].Text("message_ts"),
            payload["message"].Text("ts"),
            payload["container"].Flag("is_ephemeral")));
        Assert.Contains("/actions/T1/", payload.Text("response_url"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_tells_the_option()
    {
        await using var desk = await Desk.Open();
        await desk.Bot.Calls("chat.postMessage", Card);
        await desk.Ann.Choose(await desk.Slack.Posted("C1"), "more", "Later");
        Assert.Equal("later R-1", desk.Last.Payload["actions"]![0]!["selected_option"].Text("value"));
    }

    [Fact]
    public async Task A_press_on_an_ephemeral_message_does_not_tell_its_content()
    {
        await using var desk = await Desk.Open();
        await desk.Bot.Calls(
            "chat.postEphemeral", Card.Replace(
                "\"text\":\"R-1\"", "\"user\":\"UANN\",\"text\":\"R-1\"", StringComparison.Ordinal));
        var card = await desk.Slack.Whispered("UANN");
        await desk.Ann.Press(card, "Take");
        Assert.True(desk.Last.Payload["container"].Flag("is_ephemeral"));
        Assert.Null(desk.Last.Payload["message"]);
        Assert.Throws<InvalidOperationException>(() => desk.Client.Person("UBO").PressRequest(card, "Take"));
    }

    [Fact]
    public async Task A_button_that_is_not_there_cannot_be_pressed()
    {
        await using var desk = await Desk.Open();
        await desk.Bot.Calls("chat.postMessage", Card);
        var card = await desk.Slack.Posted("C1");
        var failed = Assert.Throws<InvalidOperationException>(() => desk.Ann.PressRequest(card, "Decline"));
        Assert.Contains("[Take]", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_submit_carries_all_values_typed_and_untouched()
    {
        await using var desk = await Desk.Open();
        var view = await Opened(desk);
        await desk.Ann.Submit(view, ("What", "Fix <b> & co"), ("urgency", "Urgent"));
        var sent = desk.Last.Payload["view"]!;
        Assert.Equal(
            ("form", "draft 7", view.Id),
            (sent.Text("callback_id"), sent.Text("private_metadata"), sent.Text("id")));
        var values = sent["state"]!["values"]!;
        Assert.Equal("Fix <b> & co", values["ask-what"]!["what"].Text("value"));
        Assert.Equal("2026-12-01", values["ask-due"]!["due"].Text("selected_date"));
        Assert.Equal("urgent", values["ask-urgency"]!["urgency"]!["selected_option"].Text("value"));
        Assert.True(view.Closed);
        Assert.Null(desk.Ann.View);
    }

    [Fact]
    public async Task What_is_emptied_is_null()
    {
        await using var desk = await Desk.Open();
        await desk.Ann.Submit(await Opened(desk), ("What", "x"), ("Due", null));
        var values = desk.Last.Payload["view"]!["state"]!["values"]!;
        Assert.Null(values["ask-due"]!["due"]!["selected_date"]);
        Assert.Null(values["ask-urgency"]!["urgency"]!["selected_option"]);
    }

    [Theory]
    [InlineData("", "“What” is empty")]
    [InlineData("much longer than twenty", "“What” is too long")]
    public async Task Slack_itself_keeps_a_form_that_lacks_or_overflows(string what, string why)
    {
        await using var desk = await Desk.Open();
        var view = await Opened(desk);
        var kept = Assert.Throws<InvalidOperationException>(() => desk.Ann.SubmitRequest(view, ("What", what)));
        Assert.Contains(why, kept.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_stay_at_their_fields_and_what_was_typed_stays_too()
    {
        await using var desk = await Desk.Open();
        var view = await Opened(desk);
        desk.Answers = (200, "application/json", """{"response_action":"errors","errors":{"ask-due":"No such day"}}""");
        var answer = await desk.Ann.Submit(view, ("What", "kept"));
        Assert.Equal("No such day", answer.Errors["ask-due"]);
        Assert.Same(view, desk.Ann.View);
        desk.Answers = null;
        await desk.Ann.Submit(view);
        Assert.Equal("kept", desk.Last.Payload["view"]!["state"]!["values"]!["ask-what"]!["what"].Text("value"));
    }

    [Theory]
    [InlineData("""{"response_action":"errors","errors":{"what":"?"}}""", "no input block what")]
    [InlineData("""{"response_action":"errors","errors":{}}""", "errors without any")]
    [InlineData("""{"response_action":"shout"}""", "unknown response_action")]
    [InlineData("""{"response_action":"update","view":{"type":"modal"}}""", "missing required field: title")]
    public async Task A_wrong_answer_to_a_submit_fails_the_test(string body, string why)
    {
        await using var desk = await Desk.Open();
        var view = await Opened(desk);
        desk.Answers = (200, "application/json", body);
        await desk.Ann.Submit(view, ("What", "x"));
        desk.Slack.ExpectFault(why);
    }

    [Fact]
    public async Task An_answer_may_put_another_form_in_place_on_top_or_clear_all()
    {
        await using var desk = await Desk.Open();
        var view = await Opened(desk);
        var second = View.Replace("\"New\"", "\"Second\"", StringComparison.Ordinal);
        desk.Answers = (200, "application/json", $$"""{"response_action":"update","view":{{second}} }""");
        await desk.Ann.Submit(view, ("What", "x"));
        Assert.Equal(("Second", 1), (desk.Ann.View!.Title, view.Updates));
        desk.Answers = (200, "application/json", $$"""{"response_action":"push","view":{{second}} }""");
        await desk.Ann.Submit(view);
        Assert.Equal(view.Id, desk.Ann.View!.PreviousId);
        desk.Answers = (200, "application/json", """{"response_action":"clear"}""");
        await desk.Ann.Submit(desk.Ann.View!, ("What", "y"));
        Assert.Null(desk.Ann.View);
    }

    [Fact]
    public async Task A_press_inside_a_form_tells_the_form_and_no_channel()
    {
        await using var desk = await Desk.Open();
        var view = await Opened(desk);
        await desk.Ann.Press(view, "More", ("What", "half typed"));
        var payload = desk.Last.Payload;
        Assert.Equal(("view", view.Id, "more fields"), (
            payload["container"].Text("type"),
            payload["container"].Text("view_id"),
            payload["actions"]![0].Text("value")));
        Assert.Equal("half typed", payload["view"]!["state"]!["values"]!["ask-what"]!["what"].Text("value"));
        Assert.Null(payload["channel"]);
        Assert.Null(payload["response_url"]);
    }

    [Fact]
    public async Task A_closed_form_tells_if_it_was_asked_to()
    {
        await using var desk = await Desk.Open();
        var view = await Opened(desk);
        await desk.Ann.Close(view);
        Assert.Equal(("view_closed", view.Id), (desk.Last.Payload.Text("type"), desk.Last.Payload["view"].Text("id")));
        Assert.Throws<InvalidOperationException>(() => desk.Ann.SubmitRequest(view, ("What", "x")));
    }

    [Fact]
    public async Task A_form_can_be_read()
    {
        await using var desk = await Desk.Open();
        var view = await Opened(desk);
        Assert.Equal(["What", "Due", "Urgency"], view.Inputs.Select(input => input.Label));
        Assert.Equal([null, "2026-12-01", null], view.Inputs.Select(input => input.Initial));
        Assert.Equal(["Normal", "Urgent"], view.Inputs[2].Options);
        Assert.Equal("New\nWhat\nDue\n2026-12-01\nUrgency\n[More]", view.Text);
    }

    private static async Task<OpenView> Opened(Desk desk)
    {
        await desk.Ann.Slash("/request", "C1");
        var answer = await desk.Bot.Calls("views.open", ("trigger_id", desk.Last.Form["trigger_id"]), ("view", View));
        Assert.True(answer.Flag("ok"), answer.ToJsonString());
        return await desk.Slack.Opened("UANN");
    }
}
