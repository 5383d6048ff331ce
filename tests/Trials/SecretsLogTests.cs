using Tests.Doors;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>What comes from outside can neither begin a line of the log, nor colour it, nor leave in it what proves something.</summary>
public sealed class SecretsLogTests
{
    private const string Forged = "\r\ncrit: Forged[0]\n\u001b[31m\u202e";

    [Fact]
    public async Task Slacks_words_and_numbers_are_logged_with_what_would_break_a_line_escaped()
    {
        var log = new CapturedLog();
        await using var office = await SlackOffice.Open(log: log);
        office.Slack.Next("chat.postMessage", new Trouble.Error("odd" + Forged));
        await office.Ada.Says("help");
        await office.Idle();
        await office.Does("alter table inbox rename to gone");
        await office.Send("/slack/commands", Slash($"text=mumble&trigger_id=77{Uri.EscapeDataString(Forged)}"));

        var ours = log.Lines.Where(line => line.Contains(": Slack said no", StringComparison.Ordinal)
            || line.Contains("can never be delivered", StringComparison.Ordinal)
            || line.Contains(": Error ", StringComparison.Ordinal)).Select(FirstLine).ToList();
        Assert.Contains(ours, line => line.Contains(@"odd\u000d\u000acrit: Forged[0]\u000a\u001b[31m\u202e", StringComparison.Ordinal));
        Assert.Contains(ours, line => line.Contains(@"delivery 77\u000d\u000acrit: Forged[0]", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(Forged, StringComparison.Ordinal));
        Assert.All(ours, line => Assert.DoesNotContain(line, character => char.IsControl(character) || character is '\u202e'));
    }

    [Fact]
    public async Task A_delivery_that_has_no_number_is_told_apart_without_its_signature()
    {
        var log = new CapturedLog();
        await using var office = await SlackOffice.Open(log: log);
        await office.Does("alter table inbox rename to gone");
        var request = office.Client.Sign("/slack/commands", SlackClient.Form, Slash("text=mumble"));
        await office.Client.Send(request);

        Assert.Contains(log.Lines, line => line.Contains("delivery mac:", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(request.Signature!["v0=".Length..], StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("v0=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--Slack:BotToken=xoxp-secret-token", "--Slack:SigningSecret=the-signing-secret")]
    [InlineData("--Slack:BotToken=xoxb-secret-token")]
    [InlineData("--Slack:SigningSecret=the-signing-secret")]
    [InlineData("--Slack:BotToken=xoxb-secret-token", "--Slack:SigningSecret=the-signing-secret", "--Slack:ApiUrl=nonsense")]
    [InlineData("--ConnectionStrings:Postgres=Password=the-signing-secret;Database=x")]
    [InlineData("--ConnectionStrings:Postgres=Host=127.0.0.1;Port=9;Timeout=2;Password=the-signing-secret")]
    [InlineData("--ConnectionStrings:Postgres=Host=127.0.0.1;Passwort=the-signing-secret")]
    public async Task What_is_wrong_with_the_settings_is_said_without_what_is_secret_in_them(params string[] set)
    {
        await using var errors = new StringWriter();
        Assert.Equal(1, await Bots.Host.Opening.Run(["--Urls=http://127.0.0.1:0", .. set], errors));
        Assert.NotEmpty(errors.ToString());
        Assert.DoesNotContain("secret-token", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("the-signing-secret", errors.ToString(), StringComparison.Ordinal);
    }

    private static string Slash(string more) => "command=/va&team_id=T1&user_id=U1&channel_id=DU1&channel_name=directmessage&" + more;

    // What was thrown follows on lines of its own.
    private static string FirstLine(string entry) => entry.Split("\nMicrosoft.")[0].Split(" Microsoft.Data")[0];
}
