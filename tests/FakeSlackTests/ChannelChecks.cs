using Tests.FakeSlack;

namespace Tests.FakeSlackTests;

/// <summary>Where the bot may write, and what it may change.</summary>
public sealed class ChannelChecks
{
    [Theory]
    [InlineData("C99", "channel_not_found")]
    [InlineData("UNOBODY", "channel_not_found")]
    [InlineData("C2", "not_in_channel")]
    [InlineData("C3", "channel_not_found")]
    [InlineData("C4", "is_archived")]
    [InlineData(SlackIds.BotUser, "cannot_dm_bot")]
    public async Task A_channel_that_is_not_open_to_the_bot_says_why(string channel, string error)
    {
        await using var bot = await Bot.Open();
        Assert.Equal(
            error, (await bot.Calls("chat.postMessage", ("channel", channel), ("text", "hi"))).Text("error"));
        bot.Slack.AssertNothingUnexpected();
    }

    [Fact]
    public async Task A_post_to_a_person_lands_in_their_direct_message()
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.postMessage", ("channel", "UCY"), ("text", "hi"));
        Assert.Equal(bot.Slack.Direct("UCY"), answer.Text("channel"));
        Assert.Equal("hi", (await bot.Slack.PostedTo("UCY")).Text);
    }

    [Fact]
    public async Task Nothing_to_say_is_no_text()
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.postMessage", """{"channel":"C1","text":"","blocks":[]}""");
        Assert.Equal("no_text", answer.Text("error"));
        bot.Slack.ExpectFault("no_text");
    }

    [Fact]
    public async Task Timestamps_differ_and_grow_while_the_clock_stands()
    {
        await using var bot = await Bot.Open();
        var (first, second) = (await bot.Posts(), await bot.Posts());
        Assert.True(string.CompareOrdinal(first, second) < 0, $"{first} {second}");
        Assert.StartsWith("1795000000.", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_changes_the_message_in_place()
    {
        await using var bot = await Bot.Open();
        var ts = await bot.Posts("before");
        var message = await bot.Slack.Posted("C1", "before");
        await bot.Calls("chat.update", ("channel", "C1"), ("ts", ts), ("text", "after"));
        Assert.Equal(("after", 1), (message.Text, message.Edits));
    }

    [Fact]
    public async Task An_update_with_a_text_alone_removes_the_blocks()
    {
        await using var bot = await Bot.Open();
        const string blocks = """[{"type":"header","text":{"type":"plain_text","text":"H"}}]""";
        var answer = await bot.Calls("chat.postMessage", ("channel", "C1"), ("text", "f"), ("blocks", blocks));
        await bot.Calls("chat.update", ("channel", "C1"), ("ts", answer.Text("ts")!), ("text", "plain"));
        Assert.Equal("plain", bot.Slack.Posts("C1").Single().Text);
    }

    [Fact]
    public async Task An_update_of_an_unknown_message_is_not_found()
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.update", ("channel", "C1"), ("ts", "1.000001"), ("text", "x"));
        Assert.Equal("message_not_found", answer.Text("error"));
    }

    [Fact]
    public async Task A_persons_message_cannot_be_updated()
    {
        await using var desk = await Desk.Open();
        var said = (await desk.Ann.Says("mine", "C1")).Said!;
        var answer = await desk.Bot.Calls("chat.update", ("channel", "C1"), ("ts", said.Ts), ("text", "x"));
        Assert.Equal("cant_update_message", answer.Text("error"));
    }

    [Fact]
    public async Task An_ephemeral_message_cannot_be_updated_and_is_seen_by_one()
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.postEphemeral", ("channel", "C1"), ("user", "UANN"), ("text", "psst"));
        Assert.Equal("psst", Assert.Single(bot.Slack.Sees("UANN", "C1")).Text);
        Assert.Empty(bot.Slack.Sees("UBO", "C1"));
        Assert.Equal("psst", (await bot.Slack.Whispered("UANN")).Text);
        var updated = await bot.Calls(
            "chat.update", ("channel", "C1"), ("ts", answer.Text("message_ts")!), ("text", "x"));
        Assert.Equal("message_not_found", updated.Text("error"));
    }

    [Theory]
    [InlineData("C1", "UCY", "user_not_in_channel")]
    [InlineData("C1", "UNOBODY", "user_not_found")]
    [InlineData("C2", "UANN", "not_in_channel")]
    [InlineData("UANN", "UANN", "channel_not_found")]
    public async Task A_whisper_needs_both_in_the_channel(string channel, string user, string error)
    {
        await using var bot = await Bot.Open();
        var answer = await bot.Calls("chat.postEphemeral", ("channel", channel), ("user", user), ("text", "psst"));
        Assert.Equal(error, answer.Text("error"));
    }

    [Fact]
    public async Task A_reply_needs_a_threads_first_message()
    {
        await using var bot = await Bot.Open();
        var root = await bot.Posts();
        var reply = await bot.Calls("chat.postMessage", ("channel", "C1"), ("text", "re"), ("thread_ts", root));
        Assert.Equal(root, bot.Slack.Posts("C1")[1].ThreadTs);
        await bot.Calls(
            "chat.postMessage", ("channel", "C1"), ("text", "re re"), ("thread_ts", reply.Text("ts")!));
        bot.Slack.ExpectFault("use its parent's");
        await bot.Calls("chat.postMessage", ("channel", "C1"), ("text", "re"), ("thread_ts", "1.000001"));
        bot.Slack.ExpectFault("is no message of C1");
    }

    [Fact]
    public async Task A_profile_tells_the_zone_and_the_locale_only_when_asked()
    {
        await using var bot = await Bot.Open();
        bot.Slack.Add(new SlackUser("UEVE", "eve")
        {
            RealName = "Eve Org", Tz = "Asia/Kolkata", Locale = "et-EE", TeamId = "T2", IsRestricted = true,
        });
        var user = (await bot.Calls("users.info", ("user", "UEVE"), ("include_locale", "true")))["user"]!;
        Assert.Equal(("Eve Org", "Asia/Kolkata", "et-EE", "T2"), (
            user.Text("real_name"), user.Text("tz"), user.Text("locale"), user.Text("team_id")));
        Assert.True(user.Flag("is_restricted"));
        Assert.True(user.Flag("is_stranger"));
        Assert.Null((await bot.Calls("users.info", ("user", "UEVE")))["user"]!["locale"]);
        Assert.Equal("user_not_found", (await bot.Calls("users.info", ("user", "UX"))).Text("error"));
    }

    [Fact]
    public async Task Opening_a_conversation_twice_is_the_same_one()
    {
        await using var bot = await Bot.Open();
        var first = await bot.Calls("conversations.open", """{"users":"UANN"}""");
        var again = await bot.Calls("conversations.open", ("users", "UANN"));
        Assert.Equal(first["channel"].Text("id"), again["channel"].Text("id"));
        Assert.Equal(
            "user_not_found", (await bot.Calls("conversations.open", ("users", "UX"))).Text("error"));
        var group = await bot.Calls("conversations.open", ("users", "UANN,UBO"));
        Assert.NotEqual(first["channel"].Text("id"), group["channel"].Text("id"));
    }
}
