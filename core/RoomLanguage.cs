using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core;

/// <summary>
/// In which language a client's room is written to, whatever its people read for themselves. Those of the agency who know the client say so:
/// a contact chooses for nobody else who reads there.
/// </summary>
/// <param name="Said">A language; empty to be shown it, <c>off</c> for the client's again.</param>
internal sealed record RoomLanguage(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead) return turn.Refuse(new LanguageNotYours(turn.Agency.Name));
        if (turn.At is not { Place.Direct: false, Room: { ClientId: { } id } room }) return turn.Refuse(new LanguageNeedsRoom());
        if ((await turn.VisibleClients()).FirstOrDefault(c => c.Id == id) is not { } client) return turn.Refuse(new LanguageNeedsRoom());
        if (Said is "") return Now(turn, room, client);
        if (OwnWords.Meant(Said, "off") is not null)
        {
            await turn.Db.Save(RoomStore.Rooms, room, room with { Language = null });
            return turn.Done(turn.Say.RoomLanguageFollows(client.Name, client.Language));
        }

        var language = Settings.Language(Said);
        if (language.Refused is { } refused) return turn.Refuse(refused);
        if (!Languages.IsSpoken(language.Value)) return turn.Refuse(new LanguageNotSpoken(language.Value));
        await turn.Db.Save(RoomStore.Rooms, room, room with { Language = language.Value });
        return turn.Done(turn.Say.RoomLanguageSet(language.Value));
    }

    public static Buttons Row() => new([.. Languages.Spoken.Select(tag => new Button(Languages.OwnNameOf(tag), $"language here {tag}"))]);

    private static View Now(Turn turn, Room room, Client client)
    {
        var now = room.Language is { } own ? turn.Say.RoomLanguageSet(own) : turn.Say.RoomLanguageFollows(client.Name, client.Language);
        return room.Language is null
            ? View.Of(now, new Line(now), Row())
            : View.Of(now, new Line(now), Row(), new Buttons(new Button(turn.Say.RoomLanguageOff, "language here off")));
    }
}

internal sealed record LanguageNeedsRoom : Refusal
{
    public override string In(Phrases say) => say.RoomLanguageNeedsRoom;
}

/// <summary>Whoever chooses for nobody else there chooses for themselves.</summary>
internal sealed record LanguageNotYours(string Agency) : Refusal
{
    public override string In(Phrases say) => say.RoomLanguageNotYours(Agency);

    public override IReadOnlyList<Button> Instead(Phrases say) => Tongues.Row(again: null).Row;
}

internal sealed record LanguageNotSpoken(string Tag) : Refusal
{
    public override string In(Phrases say) => say.RoomLanguageNotSpoken(Tag);

    public override IReadOnlyList<Button> Instead(Phrases say) => RoomLanguage.Row().Row;
}
