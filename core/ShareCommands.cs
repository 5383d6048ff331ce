using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core;

internal static class ShareCommands
{
    public static readonly Verb[] Verbs =
    [
        new("share", Role.Known, w => new Share(w.Rest("sentence"))) { Example = "share deadlines" },
    ];
}

/// <summary>
/// Shows a room what somebody can look at, drawn for the room: what a contact of its client may not say or see is not shown, whoever
/// shares it.
/// </summary>
/// <param name="Sentence">A question.</param>
internal sealed record Share(string Sentence) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At is not { Room: { ClientId: { } clientId } room, Place.Direct: false }) return turn.Refuse(new ShareNeedsRoom());
        if (Desk.Grammar.Read(Sentence, Nothing) is not { Command: Question and not Share } sentence)
            return turn.Refuse(new NothingToShare());
        if ((sentence.Verb.Who & Role.Contact) == 0) return turn.Refuse(new NotForTheRoom());
        if ((await turn.VisibleClients()).FirstOrDefault(c => c.Id == clientId) is not { } client)
            return turn.Refuse(new ShareNeedsRoom());

        var reader = Readers.AsContact(room, client);
        var view = await Carry.Out(
            turn with
            {
                Who = reader,
                At = turn.At with { Speaker = null, Client = clientId, Everybody = true, Abroad = room.SharedSince is not null },
                Said = new Said(Sentence, Nothing),
                Say = Phrases.In(reader.Language),
                Voice = Role.Contact,
                Draft = null,
                Version = null,
            },
            sentence);
        if (view.Refused) return turn.Refuse(new NotForTheRoom());
        var by = Phrases.In(reader.Language).SharedBy(turn.Who.Name);
        return view with { Audience = Audience.Room, Parts = [.. view.Parts, new Hint(by)] };
    }

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();
}

internal sealed record ShareNeedsRoom : Refusal
{
    public override string In(Phrases say) => say.ShareNeedsRoom;
}

internal sealed record NothingToShare : Refusal
{
    public override string In(Phrases say) => say.NothingToShare;
}

/// <summary>A contact of the room's client could not say it, or would be told no.</summary>
internal sealed record NotForTheRoom : Refusal
{
    public override string In(Phrases say) => say.ShareNotForRoom;
}
