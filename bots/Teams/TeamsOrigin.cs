namespace Bots.Teams;

/// <summary>A conversation with the bot, and how it is reached: told anew by everything that comes from there.</summary>
/// <param name="Tenant">Where the bot is installed.</param>
/// <param name="Room">The chat or channel, never a thread of it.</param>
/// <param name="Kind"><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
/// <param name="ServiceUrl">As a token proved it, without the slash at its end.</param>
/// <param name="Bot">The bot's own id there.</param>
/// <param name="Team">The team that a channel is in; empty elsewhere.</param>
internal sealed record TeamsOrigin(string Tenant, string Room, string Kind, string ServiceUrl, string Bot, string Team)
{
    public const string Personal = "personal", Group = "groupChat", Channel = "channel";

    public bool IsPersonal => Kind is Personal;

    public bool HasThreads => Kind is Channel;
}

/// <summary>Somebody, as they come with what they say.</summary>
/// <param name="Id">For this bot alone: <c>29:…</c>.</param>
/// <param name="ObjectId">In the directory; empty when it is not told.</param>
/// <param name="Language">As a tag; empty when it is not told, as <paramref name="Zone"/> (IANA).</param>
internal sealed record TeamsAuthor(string Tenant, string Id, string ObjectId, string Name, string Language, string Zone);
