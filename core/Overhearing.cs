using Core.Requests;
using Core.Speech;
using Core.Store;

namespace Core;

/// <summary>
/// What is written in a room is the bot's business only in the thread of a card: there it is a note on what the card shows. Said to the
/// bot, by a mention or in a direct conversation, <c>done</c> is about the card too.
/// </summary>
internal static class Overhearing
{
    /// <returns>The sentence that it amounts to; null when it is none of ours.</returns>
    public static async Task<string?> Sentence(AgencySession db, Utterance said)
    {
        if (said.Place.Thread is not { } thread) return null;
        if (await db.CardAt(said.Platform, said.Place.Workspace, said.Place.Room, thread) is not { } card) return null;
        if (await db.Request(new RequestId(card.Subject)) is not { } request) return null;
        var ofCard = $"{request.Name} {said.Text}";
        var isMove = said.Manner is Manner.Asked && Desk.Grammar.Read(ofCard, said.Fields) is { Verb.Name: not "R-#" };
        return isMove ? ofCard : $"{request.Name} heard {said.Text}";
    }
}
