using System.Net;
using Tests.FakeSlack;

namespace Tests.FakeSlackTests;

/// <summary>Bad days, and waiting without sleeping.</summary>
public sealed class TroubleChecks
{
    [Fact]
    public async Task The_next_calls_fail_and_then_it_works_again()
    {
        await using var bot = await Bot.Open();
        bot.Slack.Next("chat.postMessage", new Trouble.Error("internal_error"), times: 2);
        Assert.Equal("internal_error", (await bot.Calls("chat.postMessage", "{}")).Text("error"));
        await bot.Calls("chat.postMessage", "{}");
        Assert.Empty(bot.Slack.Posts("C1"));
        await bot.Posts();
        Assert.Single(bot.Slack.Posts("C1"));
        Assert.Equal(
            ["internal_error", "internal_error", "ok"],
            bot.Slack.Calls("chat.postMessage").Select(call => call.Outcome));
        bot.Slack.AssertNothingUnexpected();
    }

    [Fact]
    public async Task Too_many_says_when_to_come_back()
    {
        await using var bot = await Bot.Open();
        bot.Slack.Next("chat.postMessage", new Trouble.TooMany(30));
        using var response = await bot.Sends(
            new Uri(bot.Slack.ApiUrl, "chat.postMessage"), new StringContent("{}"), SlackIds.BotToken);
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), response.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task Broken_is_a_500()
    {
        await using var bot = await Bot.Open();
        bot.Slack.Next("auth.test", new Trouble.Broken());
        using var response = await bot.Sends(
            new Uri(bot.Slack.ApiUrl, "auth.test"), new StringContent("{}"), SlackIds.BotToken);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task A_hanging_call_is_seen_at_once_and_works_when_released()
    {
        await using var bot = await Bot.Open();
        var hang = bot.Slack.Hang("chat.postMessage");
        var posting = bot.Posts();
        var call = await bot.Slack.Received("chat.postMessage");
        Assert.Equal("hanging", call.Outcome);
        Assert.False(posting.IsCompleted);
        Assert.Empty(bot.Slack.Posts("C1"));
        hang.Release();
        await posting;
        Assert.Equal("hello", (await bot.Slack.Posted("C1")).Text);
        Assert.True(call.Ok);
    }

    [Fact]
    public async Task A_dropped_call_did_its_work()
    {
        await using var bot = await Bot.Open();
        bot.Slack.Next("chat.postMessage", new Trouble.Dropped());
        await Assert.ThrowsAsync<HttpRequestException>(() => bot.Posts());
        Assert.Equal("hello", (await bot.Slack.Posted("C1")).Text);
        Assert.Equal("dropped", bot.Slack.Calls("chat.postMessage").Single().Outcome);
    }

    [Fact]
    public async Task Waiting_finds_what_was_and_what_comes()
    {
        await using var bot = await Bot.Open();
        var waiting = bot.Slack.Posted("C1", "second");
        await bot.Posts("first");
        Assert.False(waiting.IsCompleted);
        await bot.Posts("second");
        Assert.Equal("second", (await waiting).Text);
        Assert.Equal("first", (await bot.Slack.Received(call => call["text"] == "first"))["text"]);
    }

    [Fact]
    public async Task Waiting_in_vain_tells_what_was_received()
    {
        await using var bot = await Bot.Open();
        await bot.Posts("only this");
        var briefly = TimeSpan.FromMilliseconds(50);
        var failed = await Assert.ThrowsAnyAsync<Exception>(() => bot.Slack.Posted("C1", "never", briefly));
        Assert.Contains("“never” in C1", failed.Message, StringComparison.Ordinal);
        Assert.Contains("only this", failed.Message, StringComparison.Ordinal);
    }
}
