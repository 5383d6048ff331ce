using Tests.FakeSlack;

namespace Tests.FakeSlackTests;

public sealed class RichTextChecks
{
    [Theory]
    [InlineData("unsupported type: bold", """{"type":"bold","text":"x"}""")]
    [InlineData("must be more than 0 characters", """{"type":"text","text":""}""")]
    [InlineData("missing required field: text", """{"type":"text"}""")]
    [InlineData("invalid additional property: weight", """{"type":"text","text":"x","style":{"weight":true}}""")]
    [InlineData("must be a boolean", """{"type":"text","text":"x","style":{"bold":"yes"}}""")]
    [InlineData("missing required field: url", """{"type":"link","text":"x"}""")]
    [InlineData("no such user: UNOBODY", """{"type":"user","user_id":"UNOBODY"}""")]
    [InlineData("missing required field: user_id", """{"type":"user","user":"UANN"}""")]
    [InlineData("no such channel: C99", """{"type":"channel","channel_id":"C99"}""")]
    [InlineData("must be here, channel or everyone", """{"type":"broadcast","range":"all"}""")]
    [InlineData("must be whole Unix seconds", """{"type":"date","timestamp":"1795000000","format":"{time}"}""")]
    [InlineData("must be whole Unix seconds", """{"type":"date","timestamp":1795000000.5,"format":"{time}"}""")]
    [InlineData("missing required field: format", """{"type":"date","timestamp":1795000000}""")]
    [InlineData("at least one token", """{"type":"date","timestamp":1795000000,"format":"today"}""")]
    [InlineData("unknown token: date_tiny", """{"type":"date","timestamp":1795000000,"format":"{date_tiny}"}""")]
    public async Task A_wrong_inline_element_is_refused(string why, string inline)
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.postMessage", Section(inline));
        Assert.Equal("invalid_blocks", answer.Text("error"));
        bot.Slack.ExpectFault(why);
    }

    [Theory]
    [InlineData("unsupported type: section", """{"type":"section","elements":[]}""")]
    [InlineData("must be one of: bullet, ordered", """{"type":"rich_text_list","style":"dash","elements":[]}""")]
    [InlineData("must be a rich_text_section", """{"type":"rich_text_list","style":"ordered","elements":[{}]}""")]
    [InlineData("missing required field: elements", """{"type":"rich_text_section"}""")]
    public async Task A_wrong_part_is_refused(string why, string part)
    {
        await using var bot = await Bot.Open();
        await bot.Calls("chat.postMessage", Blocks(part));
        bot.Slack.ExpectFault(why);
    }

    [Fact]
    public async Task A_right_one_reads_as_a_person_reads_it()
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.postMessage", Section(
            """
            {"type":"text","text":"Due ","style":{"bold":true}},
            {"type":"date","timestamp":1795000000,"format":"{date_short_pretty} {time}","fallback":"Fri 5 pm"},
            {"type":"text","text":" for "},{"type":"user","user_id":"UANN"},
            {"type":"text","text":" <!channel> "},{"type":"link","url":"https://a.example","text":"the brief"},
            {"type":"emoji","name":"wave"}
            """));
        Assert.True(answer.Flag("ok"), answer.ToJsonString());
        Assert.Equal("Due Fri 5 pm for <@UANN> <!channel> the brief:wave:", bot.Slack.Posts("C1").Single().Text);
        bot.Slack.AssertNothingUnexpected();
    }

    private static string Section(string inlines) =>
        Blocks($$"""{"type":"rich_text_section","elements":[{{inlines}}]}""");

    private static string Blocks(string part) =>
        $$"""{"channel":"C1","text":"f","blocks":[{"type":"rich_text","elements":[{{part}}]}]}""";
}
