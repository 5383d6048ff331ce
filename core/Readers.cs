using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;

namespace Core;

/// <summary>Somebody, or a room, as the reader of a letter: with whose rights it is drawn, and where it goes.</summary>
internal sealed record Found(Person Who, Setting At, Address To, string Language);

internal static class Readers
{
    /// <returns>Null when they are gone or cannot be reached anywhere.</returns>
    public static Task<Found?> Find(AgencySession db, Agency agency, LetterReader reader) => reader switch
    {
        LetterReader.ForPerson(var id) => Person(db, id),
        LetterReader.ForRoom(var id) => Room(db, id),
        LetterReader.ForSpeaker speaker => Speaker(db, agency, speaker),
        _ => Task.FromResult<Found?>(null),
    };

    /// <summary>A room bound to a client reads as a contact of exactly that client, in the room's or the client's language and zone.</summary>
    public static Person AsContact(Room room, Client client) => new(
        default, Role.Contact, client.Name, room.Language ?? client.Language, client.ZoneId, Standup: null, RemovedAt: null);

    public static async Task<string?> LanguageOf(AgencySession db, Platform platform, Speaker who) =>
        await db.Account(platform, who.Team, who.User) is not { } account ? null
        : account.PersonId is { } id && await db.Person(id) is { RemovedAt: null } person ? person.Language
        : account.Language;

    private static async Task<Found?> Person(AgencySession db, PersonId id)
    {
        if (await db.Person(id) is not { RemovedAt: null } person) return null;
        if ((await db.AccountsOf(id)).FirstOrDefault(a => a.GoneAt is null) is not { } account) return null;
        return new Found(
            person,
            new Setting(account.Platform, Place: null, new Speaker(account.Team, account.User), Client: null, Room: null),
            new Address(account.Platform, account.Workspace, account.Dm, account.User, Direct: true),
            person.Language);
    }

    private static async Task<Found?> Room(AgencySession db, RoomId id)
    {
        if (await db.Room(id) is not { UnboundAt: null, ClientId: { } clientId } room) return null;
        if (await db.Client(clientId) is not { ArchivedAt: null } client) return null;
        var who = AsContact(room, client);
        return new Found(
            who,
            new Setting(
                room.Platform, new Place(room.Workspace, room.PlatformRoom, Direct: false), Speaker: null, clientId, room,
                Everybody: true, Abroad: room.SharedSince is not null),
            new Address(room.Platform, room.Workspace, room.PlatformRoom, User: null, Direct: false),
            who.Language);
    }

    private static async Task<Found?> Speaker(AgencySession db, Agency agency, LetterReader.ForSpeaker speaker)
    {
        var account = await db.Account(speaker.Platform, speaker.Speaker.Team, speaker.Speaker.User);
        var person = account?.PersonId is { } id && await db.Person(id) is { RemovedAt: null } here ? here : null;
        var place = speaker.Place;
        // Not every platform tells everybody's zone.
        var zone = account?.Zone is { Length: > 0 } told ? told : agency.ZoneId;
        var who = person ?? new Person(
            default, Role.Stranger, account?.Name ?? "", Languages.First(account?.Language ?? "", agency.Language), zone, Standup: null, RemovedAt: null);
        return new Found(
            who,
            new Setting(speaker.Platform, place, speaker.Speaker, await db.ClientOfWorkspace(speaker.Platform, place.Workspace), Room: null),
            new Address(speaker.Platform, place.Workspace, place.Room, speaker.Speaker.User, place.Direct, place.Thread),
            who.Language);
    }
}
