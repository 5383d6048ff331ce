using Core.Agencies;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Standup;
using Core.Store;

namespace Core;

/// <summary>
/// What is written in a room is the bot's business only in the thread of a card: there it is a note on what the card shows. Said to the
/// bot, by a mention or in a direct conversation, <c>done</c> is about the card too. What became of a message later, an edit or a deletion,
/// is our business where the message is.
/// </summary>
internal static class Overhearing
{
    private const string Later = "post-later";

    /// <returns>The sentence that it amounts to; null when it is none of ours.</returns>
    public static async Task<string?> Sentence(AgencySession db, Utterance said)
    {
        var post = said.Post is { IsLater: true } later
            ? await db.PostAt(said.Platform, said.Place.Workspace, said.Place.Room, later.Message)
            : null;
        if (post is { UsedAs: not (PostUse.None or PostUse.Note or PostUse.Reply) }) return Later;
        if (said.Place.Thread is not { } thread) return null;
        if (await PartOf(db, said, thread) is { } part)
            return said.Post is { IsLater: true } && IsCommand(said) ? null : $"standup-heard {part} {said.Text}";
        if (await OfThread(db, said, thread) is not { } request) return null;
        var ofCard = $"{request.Name} {said.Text}";
        // In a thread everything is a note on the card: what may be English is noted whole, and loses no word to a verb of another language.
        var isMove = said.Manner is Manner.Asked && Desk.Grammar.Read(ofCard, said.Fields) is { Verb.Name: not "R-#" } read
            && (read.Tongues.Count == 0 || !EnglishToo.Begins(said.Text));
        if (said.Post is not { IsLater: true }) return isMove ? ofCard : $"{request.Name} heard {said.Text}";
        // What was said to the bot was done when it was said: it is not done again for being corrected.
        return isMove || IsCommand(said) ? null : $"{request.Name} heard {said.Text}";
    }

    private static bool IsCommand(Utterance said) => said.Manner is Manner.Asked && Desk.Grammar.Read(said.Text, said.Fields) is not null;

    /// <summary>The client's part of a standup that the thread is about; null when it is about something else.</summary>
    private static async Task<string?> PartOf(AgencySession db, Utterance said, string thread) =>
        await db.CardAt(said.Platform, said.Place.Workspace, said.Place.Room, thread) is { } card && PartRules.Read(card.Subject) is not null
            ? card.Subject
            : null;

    /// <summary>What the thread's card shows; where its message became a request a moment ago, that one, though its card is still on its way.</summary>
    private static async Task<Request?> OfThread(AgencySession db, Utterance said, string thread)
    {
        var place = said.Place;
        if (await db.CardAt(said.Platform, place.Workspace, place.Room, thread) is { } card) return await db.Request(new RequestId(card.Subject));
        if (await db.PostAt(said.Platform, place.Workspace, place.Room, thread) is not { UsedAs: PostUse.Pointed, Thread: null, Subject: { } id }) return null;
        var room = await db.RoomAt(said.Platform, place.Workspace, place.Room);
        return await db.Request(new RequestId(id)) is { } request && request.ClientId == room?.ClientId ? request : null;
    }
}
