using Core.Requests;
using Core.Speech;
using Core.Store;

namespace Core;

/// <summary>What is written in a room is the bot's business only in the thread of a card: there it is a note on what the card shows.</summary>
internal static class Overhearing
{
    /// <returns>The sentence that it amounts to; null when it is none of ours.</returns>
    public static async Task<string?> Sentence(AgencySession db, Utterance said)
    {
        if (said.Place.Thread is not { } thread) return null;
        if (await db.CardAt(said.Platform, said.Place.Workspace, said.Place.Room, thread) is not { } card) return null;
        return await db.Request(new RequestId(card.Subject)) is { } request ? $"{request.Name} heard {said.Text}" : null;
    }
}
