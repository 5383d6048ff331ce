using System.Text.Json.Nodes;
using Tests.FakeSlack;

namespace Tests.FakeSlackTests;

/// <summary>Block Kit's limits, each one at its edge and one beyond.</summary>
public sealed class BlockChecks
{
    private const string Ok = """{"type":"plain_text","text":"ok"}""";

    public static TheoryData<string, string> Wrong => new()
    {
        { "no more than 50 items", string.Join(',', Enumerable.Repeat("""{"type":"divider"}""", 51)) },
        { "must be less than 151 characters", Header(new string('x', 151)) },
        { "must be more than 0 characters", Header("") },
        { "must be of type plain_text", """{"type":"header","text":{"type":"mrkdwn","text":"*x*"}}""" },
        { "missing required field: text", """{"type":"header"}""" },
        { "unsupported type: headline", """{"type":"headline"}""" },
        { "must be an object", "\"text\"" },
        { "block_id same already exists", """{"type":"divider","block_id":"same"},{"type":"divider","block_id":"same"}""" },
        { "must be less than 256 characters", $$"""{"type":"divider","block_id":"{{new string('x', 256)}}"}""" },
        { "invalid additional property: color", """{"type":"divider","color":"red"}""" },
        { "must be less than 3001 characters", $$"""{"type":"section","text":{"type":"mrkdwn","text":"{{new string('x', 3001)}}"} }""" },
        { "text or fields", """{"type":"section"}""" },
        { "no more than 10 items", $$"""{"type":"section","fields":[{{Many(Ok, 11)}}]}""" },
        { "must be less than 2001 characters", $$"""{"type":"section","fields":[{"type":"mrkdwn","text":"{{new string('x', 2001)}}"}]}""" },
        { "no more than 10 items", $$"""{"type":"context","elements":[{{Many(Ok, 11)}}]}""" },
        { "no less than 1 items", """{"type":"actions","elements":[]}""" },
        { "no more than 25 items", $$"""{"type":"actions","elements":[{{string.Join(',', Enumerable.Range(0, 26).Select(i => Button($"\"action_id\":\"a{i}\"")))}}]}""" },
        { "must be less than 76 characters", Actions($$"""{"type":"button","text":{"type":"plain_text","text":"{{new string('x', 76)}}"} }""") },
        { "must be less than 2001 characters", Actions(Button($"\"value\":\"{new string('x', 2001)}\"")) },
        { "must be less than 256 characters", Actions(Button($"\"action_id\":\"{new string('x', 256)}\"")) },
        { "must be one of: primary, danger", Actions(Button("\"style\":\"default\"")) },
        { "must be less than 3001 characters", Actions(Button($"\"url\":\"https://x/{new string('x', 3000)}\"")) },
        { "action_id a already exists", Actions(Button("\"action_id\":\"a\"") + "," + Button("\"action_id\":\"a\"")) },
        { "missing required field: text", Actions("""{"type":"button"}""") },
        { "unsupported type: plain_text_input", Actions("""{"type":"plain_text_input"}""") },
        { "unsupported type: button", Input(Button("\"action_id\":\"a\"")) },
        { "missing required field: label", """{"type":"input","element":{"type":"plain_text_input"}}""" },
        { "must be less than 2001 characters", $$"""{"type":"input","label":{"type":"plain_text","text":"{{new string('x', 2001)}}"},"element":{"type":"plain_text_input"} }""" },
        { "must be less than 151 characters", Input($$"""{"type":"plain_text_input","placeholder":{"type":"plain_text","text":"{{new string('x', 151)}}"} }""") },
        { "must be less than 3001 characters", Input($$"""{"type":"plain_text_input","initial_value":"{{new string('x', 3001)}}"}""") },
        { "must be less than 11 characters", Input("""{"type":"plain_text_input","max_length":10,"initial_value":"12345678901"}""") },
        { "must be an integer from 1 to 3000", Input("""{"type":"plain_text_input","max_length":3001}""") },
        { "must be YYYY-MM-DD", Input("""{"type":"datepicker","initial_date":"1.12.2026"}""") },
        { "must be YYYY-MM-DD", Input("""{"type":"datepicker","initial_date":"2026-02-30"}""") },
        { "must be HH:mm", Input("""{"type":"timepicker","initial_time":"5:00"}""") },
        { "must be HH:mm", Input("""{"type":"timepicker","initial_time":"24:00"}""") },
        { "no less than 1 items", Input("""{"type":"static_select","options":[]}""") },
        { "no more than 100 items", Input($$"""{"type":"static_select","options":[{{Many(Option("a", "a"), 101)}}]}""") },
        { "must be less than 76 characters", Input($$"""{"type":"static_select","options":[{{Option(new string('x', 76), "a")}}]}""") },
        { "must be less than 151 characters", Input($$"""{"type":"static_select","options":[{{Option("a", new string('x', 151))}}]}""") },
        { "initial_option must equal", Input($$"""{"type":"static_select","options":[{{Option("A", "a")}}],"initial_option":{{Option("Another", "a")}}}""") },
        { "either options or option_groups", Input("""{"type":"static_select"}""") },
        { "no more than 10 items", Input($$"""{"type":"checkboxes","options":[{{Many(Option("a", "a"), 11)}}]}""") },
        { "no more than 5 items", Actions($$"""{"type":"overflow","options":[{{Many(Option("a", "a"), 6)}}]}""") },
    };

    public static TheoryData<string> Right => new(
        Header(new string('x', 150)),
        string.Join(',', Enumerable.Repeat("""{"type":"divider"}""", 50)),
        Actions($$"""{"type":"button","text":{"type":"plain_text","text":"{{new string('x', 75)}}"},"value":"{{new string('x', 2000)}}","style":"danger"}"""),
        Input($$"""{"type":"plain_text_input","multiline":true,"initial_value":"{{new string('x', 3000)}}"}"""),
        Input("""{"type":"datepicker","initial_date":"2028-02-29"}"""),
        Input("""{"type":"timepicker","initial_time":"05:00"}"""),
        Input($$"""{"type":"static_select","options":[{{Option(new string('x', 75), new string('x', 150))}}],"initial_option":{{Option(new string('x', 75), new string('x', 150))}}}"""),
        Actions(Button("\"action_id\":\"a\"")) + "," + Actions(Button("\"action_id\":\"a\"")));

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_Slack_refuses_is_refused_and_named(string why, string blocks)
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.postMessage", $$"""{"channel":"C1","text":"f","blocks":[{{blocks}}]}""");
        Assert.Equal("invalid_blocks", answer["error"]!.GetValue<string>());
        Assert.Contains(why, Messages(answer), StringComparison.Ordinal);
        Assert.Empty(bot.Slack.Posts("C1"));
        bot.Slack.ExpectFault(why);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task What_is_just_within_the_limits_is_taken(string blocks)
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.postMessage", $$"""{"channel":"C1","text":"f","blocks":[{{blocks}}]}""");
        Assert.True(answer["ok"]!.GetValue<bool>(), answer.ToJsonString());
        bot.Slack.AssertNothingUnexpected();
    }

    [Fact]
    public async Task The_pointer_leads_to_the_fault()
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.postMessage", $$"""{"channel":"C1","blocks":[{"type":"divider"},{{Actions(Button("\"style\":\"x\""))}}]}""");
        Assert.Contains("[json-pointer:/blocks/1/elements/0/style]", Messages(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_that_were_left_out_are_given()
    {
        await using var bot = await Bot.Open();
        await bot.Calls("chat.postMessage", $$"""{"channel":"C1","blocks":[{{Actions(Button("\"value\":\"take R-1\""))}}]}""");
        var button = Assert.Single(bot.Slack.Posts("C1").Single().Buttons);
        Assert.Equal(("ok", "take R-1"), (button.Label, button.Value));
        Assert.NotEmpty(button.ActionId);
        Assert.NotEmpty(button.BlockId);
    }

    private static string Messages(JsonNode answer) => answer["response_metadata"]!["messages"]!.ToJsonString();

    private static string Header(string text) => $$"""{"type":"header","text":{"type":"plain_text","text":"{{text}}"} }""";

    private static string Actions(string elements) => $$"""{"type":"actions","elements":[{{elements}}]}""";

    private static string Button(string more) => $$"""{"type":"button","text":{{Ok}},{{more}}}""";

    private static string Input(string element) => $$"""{"type":"input","label":{{Ok}},"element":{{element}}}""";

    private static string Option(string text, string value) => $$"""{"text":{"type":"plain_text","text":"{{text}}"},"value":"{{value}}"}""";

    private static string Many(string item, int times) => string.Join(',', Enumerable.Repeat(item, times));
}
