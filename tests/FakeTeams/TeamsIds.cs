namespace Tests.FakeTeams;

/// <summary>What is registered, and where.</summary>
public static class TeamsIds
{
    public const string App = "0f9e6a52-8d3c-4f0e-9b7a-2f1f5a6d7c01", Secret = "s3cret-of-the-bot", Bot = "28:" + App, BotName = "VA Desk";

    public const string Tenant = "7e4a1b2c-0000-4000-8000-00000000000a", Elsewhere = "7e4a1b2c-0000-4000-8000-00000000000e";

    public const string Issuer = "https://api.botframework.com", Scope = "https://api.botframework.com/.default";
}
