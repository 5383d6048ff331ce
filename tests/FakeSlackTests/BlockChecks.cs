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
        { "must be less than 151 characters", Header(X(151)) },
        { "must be more than 0 characters", Header("") },
        { "must be of type plain_text", """{"type":"header","text":{"type":"mrkdwn","text":"*x*"}}""" },
        { "missing required field: text", """{"type":"header"}""" },
        { "unsupported type: headline", """{"type":"headline"}""" },
        { "must be an object", "\"text\"" },
        {
            "block_id same already exists",
            """{"type":"divider","block_id":"same"},{"type":"divider","block_id":"same"}"""
        },
        { "must be less than 256 characters", $$"""{"type":"divider","block_id":"{{X(256)}}"}""" },
        { "invalid additional property: color", """{"type":"divider","color":"red"}""" },
        {
            "must be less than 3001 characters",
            $$"""{"type":"section","text":{"type":"mrkdwn","text":"{{X(3001)}}"} }"""
        },
        { "text or fields", """{"type":"section"}""" },
        { "no more than 10 items", $$"""{"type":"section","fields":[{{Many(Ok, 11)}}]}""" },
        {
            "must be less than 2001 characters",
            $$"""{"type":"section","fields":[{"type":"mrkdwn","text":"{{X(2001)}}"}]}"""
        },
        { "no more than 10 items", $$"""{"type":"context","elements":[{{Many(Ok, 11)}}]}""" },
        { "no less than 1 items", """{"type":"actions","elements":[]}""" },
        {
            "no more than 25 items",
            Actions(string.Join(',', Enumerable.Range(0, 26).Select(i => Button($"\"action_id\":\"a{i}\""))))
        },
        {
            "must be less than 76 characters",
            Actions($$"""{"type":"button","text":{{Plain(X(76))}} }""")
        },
        { "must be less than 2001 characters", Actions(Button($"\"value\":\"{X(2001)}\"")) },
        { "must be less than 256 characters", Actions(Button($"\"action_id\":\"{X(256)}\"")) },
        { "must be one of: primary, danger", Actions(Button("\"style\":\"default\"")) },
        { "must be less than 3001 characters", Actions(Button($"\"url\":\"https://x/{X(3000)}\"")) },
        {
            "action_id a already exists",
            Actions(Button("\"action_id\":\"a\"") + "," + Button("\"action_id\":\"a\""))
        },
        { "missing required field: text", Actions("""{"type":"button"}""") },
        { "unsupported type: plain_text_input", Actions("""{"type":"plain_text_input"}""") },
        { "unsupported type: button", Input(Button("\"action_id\":\"a\"")) },
        { "missing required field: label", """{"type":"input","element":{"type":"plain_text_input"}}""" },
        {
            "must be less than 2001 characters",
            $$"""{"type":"input","element":{"type":"plain_text_input"},"label":{{Plain(X(2001))}} }"""
        },
        {
            "must be less than 151 characters",
            Input($$"""{"type":"plain_text_input","placeholder":{{Plain(X(151))}} }""")
        },
        {
            "must be less than 3001 characters",
            Input($$"""{"type":"plain_text_input","initial_value":"{{X(3001)}}"}""")
        },
        {
            "must be less than 11 characters",
            Input("""{"type":"plain_text_input","max_length":10,"initial_value":"12345678901"}""")
        },
        { "must be an integer from 1 to 3000", Input("""{"type":"plain_text_input","max_length":3001}""") },
        { "must be YYYY-MM-DD", Input("""{"type":"datepicker","initial_date":"1.12.2026"}""") },
        { "must be YYYY-MM-DD", Input("""{"type":"datepicker","initial_date":"2026-02-30"}""") },
        { "must be HH:mm", Input("""{"type":"timepicker","initial_time":"5:00"}""") },
        { "must be HH:mm", Input("""{"type":"timepicker","initial_time":"24:00"}""") },
        { "no less than 1 items", Input("""{"type":"static_select","options":[]}""") },
        {
            "no more than 100 items",
            Input($$"""{"type":"static_select","options":[{{Many(Option("a", "a"), 101)}}]}""")
        },
        {
            "must be less than 76 characters",
            Input($$"""{"type":"static_select","options":[{{Option(X(76), "a")}}]}""")
        },
        {
            "must be less than 151 characters",
            Input($$"""{"type":"static_select","options":[{{Option("a", X(151))}}]}""")
        },
        {
            "initial_option must equal",
            Input(Select(Option("A", "a"), Option("Another", "a")))
        },
        { "either options or option_groups", Input("""{"type":"static_select"}""") },
        {
            "no more than 10 items",
            Input($$"""{"type":"checkboxes","options":[{{Many(Option("a", "a"), 11)}}]}""")
        },
        {
            "no more than 5 items",
            Actions($$"""{"type":"overflow","options":[{{Many(Option("a", "a"), 6)}}]}""")
        },
    };

    public static TheoryData<string> Right => new(
        Header(X(150)),
        string.Join(',', Enumerable.Repeat("""{"type":"divider"}""", 50)),
        Actions($$"""{"type":"button","text":{{Plain(X(75))}},"value":"{{X(2000)}}","style":"danger"}"""),
        Input($$"""{"type":"plain_text_input","multiline":true,"initial_value":"{{X(3000)}}"}"""),
        Input("""{"type":"datepicker","initial_date":"2028-02-29"}"""),
        Input("""{"type":"timepicker","initial_time":"05:00"}"""),
        Input(Select(Option(X(75), X(150)), Option(X(75), X(150)))),
        Actions(Button("\"action_id\":\"a\"")) + "," + Actions(Button("\"action_id\":\"a\"")));

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_Slack_refuses_is_refused_and_named(string why, string blocks)
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.postMessage", $$"""{"channel":"C1","text":"f","blocks":[{{blocks}}]}""");
        Assert.Equal("invalid_blocks", answer.Text("error"));
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
        Assert.True(answer.Flag("ok"), answer.ToJsonString());
        bot.Slack.AssertNothingUnexpected();
    }

    [Fact]
    public async Task The_pointer_leads_to_the_fault()
    {
        await using var bot = await Bot.Open();
        var blocks = """{"type":"divider"},""" + Actions(Button("\"style\":\"x\""));
        var answer = await bot.Calls("chat.postMessage", $$"""{"channel":"C1","blocks":[{{blocks}}]}""");
        Assert.Contains("[json-pointer:/blocks/1/elements/0/style]", Messages(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_that_were_left_out_are_given()
    {
        await using var bot = await Bot.Open();
        var blocks = Actions(Button("\"value\":\"take R-1\""));
        await bot.Calls("chat.postMessage", $$"""{"channel":"C1","blocks":[{{blocks}}]}""");
        var button = Assert.Single(bot.Slack.Posts("C1").Single().Buttons);
        Assert.Equal(("ok", "take R-1"), (button.Label, button.Value));
        Assert.NotEmpty(button.ActionId);
        Assert.NotEmpty(button.BlockId);
    }

    private static string Messages(JsonNode answer) => answer["response_metadata"]!["messages"]!.ToJsonString();

    private static string Header(string text) => $$"""{"type":"header","text":{{Plain(text)}} }""";

    private static string Actions(string elements) => $$"""{"type":"actions","elements":[{{elements}}]}""";

    private static string Button(string more) => $$"""{"type":"button","text":{{Ok}},{{more}}}""";

    private static string Input(string element) => $$"""{"type":"input","label":{{Ok}},"element":{{element}}}""";

    private static string Option(string text, string value) => $$"""{"text":{{Plain(text)}},"value":"{{value}}"}""";

    private static string Select(string option, string initial) =>
        $$"""{"type":"static_select","options":[{{option}}],"initial_option":{{initial}} }""";

    private static string Plain(string text) => $$"""{"type":"plain_text","text":"{{text}}"}""";

    private static string X(int times) => new('x', times);

    private static string Many(string item, int times) => string.Join(',', Enumerable.Repeat(item, times));
}
