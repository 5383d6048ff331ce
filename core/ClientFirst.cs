using Core.Clients;

namespace Core;

/// <summary><c>acme holidays Scotland</c>: what is said of a calendar, with a client's name in front, is said of theirs.</summary>
internal static class ClientFirst
{
    private static readonly string[] Calendars = ["hours", "holidays", "day off", "promise"];

    /// <returns>The whole sentence; null when it begins with no client that the speaker may change, or says something else of it.</returns>
    public static async Task<string?> Sentence(Turn turn)
    {
        if (!turn.Who.IsLead || turn.Voice != turn.Who.Role) return null;
        if (ClientNames.Read(turn.Said.Text, await turn.VisibleClients()) is not ClientReading.Found(var client, var rest)) return null;
        return Calendars.Any(word => $"{rest} ".StartsWith($"{word} ", StringComparison.OrdinalIgnoreCase)) ? $"client {client.Handle} {rest}" : null;
    }
}
