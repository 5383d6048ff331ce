namespace Bots.Web;

/// <param name="User">Their id on the playground's platform.</param>
/// <param name="Kind">What a chat platform would tell of them.</param>
public sealed record Player(string User, string Name, string Zone, string Kind);

/// <summary>Who is in the playground, and where.</summary>
public static class Cast
{
    public const string Workspace = "playground", Channel = "acme";

    // A name that reads alike in every language: what the bot would make of hers is in one.
    public const string Agency = "Studio Valente";

    // Nine in São Paulo is seven or eight in New York: whatever the hour, both are awake at the same time, and see each other's messages arrive.
    public static readonly Player Assistant = new("vera", "Vera Valente", "America/Sao_Paulo", "Full");
    public static readonly Player Client = new("cleo", "Cleo Carter", "America/New_York", "Guest");

    public static Player? Find(string user) => user == Assistant.User ? Assistant : user == Client.User ? Client : null;

    /// <summary>Somebody's direct conversation with the bot.</summary>
    public static string Direct(string user) => $"dm-{user}";

    /// <summary>Only the shared channel, and one's own direct conversation.</summary>
    public static bool MayEnter(string user, string room) => room == Channel || room == Direct(user);
}
