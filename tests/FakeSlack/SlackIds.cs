namespace Tests.FakeSlack;

/// <summary>The one workspace, its bot and its app.</summary>
public static class SlackIds
{
    public const string Team = "T1", TeamName = "Home", TeamDomain = "home";
    public const string App = "A0DESK", Bot = "B0DESK", BotUser = "U0DESK", BotName = "desk";
    public const string BotToken = "xoxb-fake-bot-token", SigningSecret = "fake-signing-secret";
    public const string UnfurlDomain = "desk.example.com";
    public const string VerificationToken = "fake-verification";
}
