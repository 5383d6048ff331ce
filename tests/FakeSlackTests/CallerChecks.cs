using System.Net;
using System.Text;
using Tests.FakeSlack;

namespace Tests.FakeSlackTests;

/// <summary>Token, content type, and what exists at all.</summary>
public sealed class CallerChecks
{
    [Fact]
    public async Task The_right_token_learns_whose_it_is()
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("auth.test", "{}");
        Assert.True(answer.Flag("ok"));
        Assert.Equal((SlackIds.Team, SlackIds.BotUser), (answer.Text("team_id"), answer.Text("user_id")));
        bot.Slack.AssertNothingUnexpected();
    }

    [Theory]
    [InlineData(null, "not_authed")]
    [InlineData("xoxb-another", "invalid_auth")]
    public async Task Without_the_right_token_nothing_works(string? token, string error)
    {
        await using var bot = await Bot.Open();
        Assert.Equal(error, (await bot.Calls("auth.test", "{}", token)).Text("error"));
        Assert.ThrowsAny<Exception>(bot.Slack.AssertNothingUnexpected);
        bot.Slack.ExpectFault(error);
        bot.Slack.AssertNothingUnexpected();
    }

    [Fact]
    public async Task A_revoked_token_is_told_so_and_is_no_fault_of_the_caller()
    {
        await using var bot = await Bot.Open();
        bot.Slack.RevokeToken();
        Assert.Equal("token_revoked", (await bot.Calls("auth.test", "{}")).Text("error"));
        bot.Slack.AssertNothingUnexpected();
    }

    [Theory]
    [InlineData("auth.test?token=" + SlackIds.BotToken)]
    [InlineData("users.info?user=UANN&token=" + SlackIds.BotToken)]
    public async Task A_token_in_the_query_is_refused(string method)
    {
        await using var bot = await Bot.Open();
        Assert.Equal("invalid_auth", (await bot.Calls(method, "{}")).Text("error"));
        bot.Slack.ExpectFault("the token is in the query");
    }

    [Fact]
    public async Task A_token_in_the_body_is_refused()
    {
        await using var bot = await Bot.Open();
        await bot.Calls("auth.test", ("token", SlackIds.BotToken));
        bot.Slack.ExpectFault("in the body");
    }

    [Theory]
    [InlineData("text/xml", "invalid_post_type")]
    [InlineData("text/plain", "invalid_post_type")]
    public async Task Another_content_type_is_refused(string type, string error)
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.postMessage", new StringContent("{}", Encoding.UTF8, type));
        Assert.Equal(error, answer.Text("error"));
        bot.Slack.ExpectFault(error);
    }

    [Fact]
    public async Task Json_without_a_charset_works_and_is_complained_about()
    {
        await using var bot = await Bot.Open();
        var content = new ByteArrayContent("""{"channel":"C1","text":"hello"}"""u8.ToArray());
        content.Headers.ContentType = new("application/json");
        var answer = await bot.Calls("chat.postMessage", content);
        Assert.Equal("missing_charset", answer.Text("warning"));
        bot.Slack.ExpectFault("missing_charset");
    }

    [Theory]
    [InlineData("{", "invalid_json")]
    [InlineData("[]", "json_not_object")]
    public async Task Broken_json_is_refused(string json, string error)
    {
        await using var bot = await Bot.Open();
        Assert.Equal(error, (await bot.Calls("chat.postMessage", json)).Text("error"));
        bot.Slack.ExpectFault(error);
    }

    [Fact]
    public async Task Form_and_json_say_the_same_also_for_blocks()
    {
        await using var bot = await Bot.Open();
        const string blocks = """[{"type":"header","text":{"type":"plain_text","text":"One"}}]""";
        await bot.Calls("chat.postMessage", ("channel", "C1"), ("text", "f"), ("blocks", blocks));
        await bot.Calls("chat.postMessage", $$"""{"channel":"C1","text":"f","blocks":{{blocks}}}""");
        Assert.Equal(["One", "One"], bot.Slack.Posts("C1").Select(each => each.Text));
        bot.Slack.AssertNothingUnexpected();
    }

    [Theory]
    [InlineData("users.info", """{"user":"UANN"}""", "user_not_found")]
    [InlineData("files.getUploadURLExternal", """{"filename":"a.csv","length":3}""", "invalid_arguments")]
    public async Task Older_methods_do_not_see_arguments_in_json(string method, string json, string error)
    {
        await using var bot = await Bot.Open();
        Assert.Equal(error, (await bot.Calls(method, json)).Text("error"));
        bot.Slack.ExpectFault("arguments came as JSON");
    }

    [Fact]
    public async Task An_unknown_method_fails_the_test()
    {
        await using var bot = await Bot.Open();
        Assert.Equal("unknown_method", (await bot.Calls("conversations.list", "{}")).Text("error"));
        var failed = Assert.ThrowsAny<Exception>(bot.Slack.AssertNothingUnexpected);
        Assert.Contains("conversations.list", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_path_fails_the_test()
    {
        await using var bot = await Bot.Open();
        using var response = await bot.Sends(new Uri(bot.Slack.Address, "elsewhere"), new StringContent(""));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        bot.Slack.ExpectFault("/elsewhere → no_such_path");
    }

    [Fact]
    public async Task Expecting_a_fault_that_never_came_fails_too()
    {
        await using var bot = await Bot.Open();
        Assert.ThrowsAny<Exception>(() => bot.Slack.ExpectFault("invalid_blocks"));
    }
}
