using System.Collections.Concurrent;
using System.Net;
using Bots.Slack;
using Core.Store;
using Core.Views;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Doors;

/// <summary>The start, and what of all this stands in the log.</summary>
public sealed class SlackHomeTests
{
    [Fact]
    public async Task At_the_start_the_bot_finds_out_where_it_lives()
    {
        await using var office = await SlackOffice.Open(filled: false);
        Assert.Single(office.Slack.Calls("auth.test"));
        Assert.Contains("setup", (await office.Ada.Slash("/timer stop")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_Slack_is_down_the_host_starts_all_the_same_and_asks_on()
    {
        await using var office = await SlackOffice.Open(slack => slack.Next("auth.test", new Trouble.Broken(), times: 2), filled: false);
        Assert.Equal(HttpStatusCode.OK, (await office.Client.VerifyUrl("x")).Status);
        await office.Slack.Received(call => call.Method is "auth.test" && call.Ok);
    }

    [Fact]
    public async Task A_wrong_token_is_told_in_the_log_and_not_tried_again()
    {
        var log = new LogBook();
        await using var office = await SlackOffice.Open(
            slack => slack.Next("auth.test", new Trouble.Error("invalid_auth")), filled: false, log: log);
        Assert.Contains(log.Lines, line => line.Contains("auth.test: invalid_auth. Check Slack:BotToken", StringComparison.Ordinal));
        Assert.Single(office.Slack.Calls("auth.test"));
    }

    [Fact]
    public async Task No_secret_no_address_and_nothing_that_people_wrote_is_logged()
    {
        var log = new LogBook();
        await using (var office = await SlackOffice.Open(log: log))
        {
            const string private1 = "the merger is off";
            office.Slack.Next("views.open", new Trouble.Error("expired_trigger_id"));
            office.Slack.Next("response_url", new Trouble.Broken());
            office.Slack.Next("chat.postMessage", new Trouble.TooMany(1));
            await office.Ada.Slash($"/va {private1}", SlackOffice.Room);
            await office.SlashGets(office.Ada, SlackOffice.Room, SlackOffice.Form());
            await office.PressGets(office.Ada, await office.Shows("U1"), "Go", View.Of(private1, new Line(private1)));
            await office.Slack.Whispered("U1", private1);
            await office.Ada.Says(private1);
            await office.Idle();
            await office.Send("/slack/commands", $"command=/timer&text={private1}");
        }
        Assert.NotEmpty(log.Lines);
        string[] secrets = [SlackIds.BotToken, SlackIds.SigningSecret, SlackIds.VerificationToken, "merger", "/actions/", "/commands/", "/upload/"];
        Assert.All(secrets, secret => Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task When_something_breaks_one_sentence_says_so_and_a_form_stays_open()
    {
        var log = new LogBook();
        await using var office = await SlackOffice.Open(log: log);
        var shown = await office.Shows("U1");
        var form = await office.Opens(office.Ada);
        await office.Does("alter table inbox rename to gone");

        var answer = await office.Ada.Slash("/va mumble", SlackOffice.Room);
        Assert.Matches("[0-9a-f]{8}", answer.Text);
        await office.Ada.Press(shown, "Go");
        await office.Slack.Whispered("U1", "Something went wrong");
        var errors = (await office.Ada.Submit(form)).Errors;
        Assert.Equal("ask-what", Assert.Single(errors).Key);
        Assert.False(form.Closed);
        // An event is brought again by Slack.
        Assert.Equal(HttpStatusCode.InternalServerError, (await office.Ada.Says("mumble")).Status);
        Assert.Contains(log.Lines, line => line.Contains(answer.Text.Split(' ')[^1].TrimEnd('.'), StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_too_much_waits_a_person_is_told_so_and_an_event_is_to_come_again()
    {
        await using var office = await SlackOffice.Open();
        // A database that takes nothing more looks like a queue that is full.
        await office.Services.GetRequiredService<Db>().DisposeAsync();
        Assert.StartsWith("I am too busy", (await office.Ada.Slash("/va mumble", SlackOffice.Room)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await office.Ada.Says("mumble")).Status);
    }

    [Theory]
    [InlineData("https://hooks.slack.com/actions/T1/1/x", true)]
    [InlineData("https://HOOKS.slack.com/x", true)]
    [InlineData("http://127.0.0.1:5000/x", true)]
    [InlineData("http://hooks.slack.com/x", false)]
    [InlineData("https://hooks.slack.com:8443/x", false)]
    [InlineData("https://hooks.slack.com.evil.example/x", false)]
    [InlineData("https://evil.example/hooks.slack.com", false)]
    [InlineData("https://hooks.slack.com@evil.example/x", false)]
    [InlineData("https://me:pass@hooks.slack.com/x", false)]
    [InlineData("http://169.254.169.254/latest", false)]
    [InlineData("https://127.0.0.2/x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//hooks.slack.com/x", false)]
    [InlineData("", false)]
    public void An_answer_goes_only_where_the_settings_say(string url, bool may) =>
        Assert.Equal(may, SlackAddresses.MayAnswerAt(url, ["hooks.slack.com", "127.0.0.1"], out _));

    private sealed class LogBook : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
