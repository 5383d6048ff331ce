using System.Globalization;
using Core.Agencies;
using Core.Language;
using Core.Store;
using NodaTime;

namespace Core.Requests;

/// <summary>The letters that a change of one request causes. One that is urgent need not wait for the morning.</summary>
internal sealed class RequestPost(AgencySession db, Request request, Instant now)
{
    private const string Card = "card", Tells = "tell";

    private Manners Manners => request.Urgency is Urgency.Urgent ? Manners.AsUrgent : Manners.ByDay;

    /// <summary>A client who has just asked is awake and waits for the card; of what a member files they hear by day.</summary>
    public async Task FirstCards()
    {
        // Two cards that say the same look like two requests: where its first date is there with it, that one says what it is one of.
        if (request.IsSeries && Made().Any(r => r.SeriesId == request.Id)) return;
        var members = await db.Members();
        // Of a series nobody has asked just now, but of what was made with it.
        var isLater = request.SeriesId is { } series && Made().All(r => r.Id != series);
        var toClient = isLater || members.Any(m => m.Id == request.FiledBy) ? Manners : Manners.AtOnce;
        foreach (var reader in await ClientSide()) await Owe(Card, FirstCard(reader), reader, $"card {request.Name} first", toClient);
        foreach (var lead in members.Where(m => m.IsLead))
            await Owe(Card, FirstCard(LetterReader.To(lead.Id)), LetterReader.To(lead.Id), $"card {request.Name} first", Manners);
    }

    private IEnumerable<Request> Made() => db.Changes.Where(c => c.Before is null).Select(c => c.After).OfType<Request>();

    /// <summary>
    /// The agency's people hear that what they have a card of was withdrawn; in the room of whoever withdrew it the card says so.
    /// </summary>
    public async Task TakeBackFirstCards()
    {
        foreach (var reader in await ReadersAt(Side.Agency)) await TakeBack(FirstCard(reader), reader);
    }

    public Task Assigned(PersonId owner) =>
        Owe(Card, $"assigned/{request.Version}", LetterReader.To(owner), $"card {request.Name} assigned", Manners);

    /// <param name="id">Of the note or of the version: the same news twice is told once.</param>
    /// <param name="about">The note, or who did it.</param>
    public async Task Tell(Telling news, string id, string about, Side to)
    {
        foreach (var reader in await ReadersAt(to))
            await Owe(Tells, Occurrence(news, id, reader), reader, $"tell {request.Name} {news} {about}", Manners);
    }

    /// <summary>Those who have read the news read what it says now; the others read only that.</summary>
    public async Task TellAnew(Telling news, string about, Instant edited, Side to)
    {
        foreach (var reader in await ReadersAt(to))
        {
            if (!await db.WasSent(request.Id.Value, Occurrence(news, about, reader))) continue;
            var id = $"{about}@{edited.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}";
            await Owe(Tells, Occurrence(news, id, reader), reader, $"tell {request.Name} {news} {about}", Manners);
        }
    }

    /// <summary>Those who have read the news hear that it is so no longer; the others hear nothing at all.</summary>
    public async Task TakeBack(Telling news, string id, Side from)
    {
        foreach (var reader in await ReadersAt(from)) await TakeBack(Occurrence(news, id, reader), reader);
    }

    /// <summary>False where nobody of the client's can be written to.</summary>
    public async Task<bool> ReachesClient() => (await ClientSide()).Count > 0;

    /// <summary>The client's side reads what a member chose to tell it, and nobody else does.</summary>
    /// <param name="note">What was told, as it is kept.</param>
    public async Task Propose(string note, string say)
    {
        foreach (var reader in await ClientSide()) await Owe(Tells, Proposed(note, reader), reader, say, Manners);
    }

    public async Task TakeBackProposal(string note)
    {
        foreach (var reader in await ClientSide())
        {
            if (await db.WasSent(request.Id.Value, Proposed(note, reader))) await TakeBack(Proposed(note, reader), reader);
        }
    }

    private static string Proposed(string note, string reader) => $"later/{note}/{reader}";

    private Task TakeBack(string letter, string reader) =>
        Owe(Tells, $"back/{letter}", reader, $"tell {request.Name} back {letter}", Manners);

    private static string FirstCard(string reader) => $"card/{reader}";

    private static string Occurrence(Telling news, string id, string reader) => $"{news}/{id}/{reader}";

    // Nobody is told what they did themselves.
    private async Task<IEnumerable<string>> ReadersAt(Side side) =>
        (side is Side.Agency ? await AgencySide() : await ClientSide()).Where(reader => reader != LetterReader.To(db.Act!.Person));

    /// <summary>Whoever does it, or while nobody does, all who could take it.</summary>
    private async Task<IReadOnlyList<string>> AgencySide()
    {
        var members = await db.Members();
        var owner = members.Where(m => m.Id == request.OwnerId).ToList();
        return [.. (owner.Count > 0 ? owner : members.Where(m => m.IsLead)).Select(m => LetterReader.To(m.Id))];
    }

    /// <summary>The client's rooms; where there is none, the contact who asked, or else all of them.</summary>
    private async Task<IReadOnlyList<string>> ClientSide()
    {
        var rooms = await db.RoomsOf(request.ClientId);
        if (rooms.Count > 0) return [.. rooms.Select(r => LetterReader.To(r.Id))];
        var contacts = await db.ReachableContactsOf(request.ClientId);
        var asker = contacts.Where(c => c.Id == request.AskedBy).ToList();
        return [.. (asker.Count > 0 ? asker : contacts).Select(c => LetterReader.To(c.Id))];
    }

    private Task Owe(string kind, string occurrence, string reader, string say, Manners manners) =>
        db.Owe(new Owed(request.Id.Value, kind, occurrence, reader, say, now) { Manners = manners });
}

/// <summary>The two sides of a request.</summary>
internal enum Side { Client, Agency }
