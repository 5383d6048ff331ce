using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Store;
using NodaTime;

namespace Core.Quiet;

/// <summary>Whose hours a letter keeps: a member's own; a client's for its rooms and, by the clock of their zone, for its contacts.</summary>
internal static class HoursOfReader
{
    /// <summary>Whoever did something about it so short a time ago waits for what comes of it.</summary>
    private static readonly Duration StillThere = Duration.FromMinutes(15);

    private const string ByPerson = """
        select turn from changes
        where agency_id = @Agency and in_table = 'requests' and row_id = @Subject and at >= @Since and person_id = @Person
        limit 1
        """;

    private const string ByClient = """
        select turn from changes
        where agency_id = @Agency and in_table = 'requests' and row_id = @Subject and at >= @Since
          and person_id in (select person_id from contacts where agency_id = @Agency and client_id = @Client)
        limit 1
        """;

    private sealed record Done(string Turn);

    public static async Task<ReaderHours> HoursOf(this AgencySession db, Agency agency, Found reader)
    {
        if (reader.Who is { IsMember: true } member) return new ReaderHours([agency.CalendarOf(member)], member.Urgent is UrgentWord.AnyTime);
        if (reader.Who.Role is not Role.Contact) return new ReaderHours([], UrgentAnyTime: false);
        var clients = new List<Client>();
        IEnumerable<ClientId> ids = reader.At is { Everybody: true, Client: { } its } ? [its] : await db.ClientsOf(reader.Who.Id);
        foreach (var id in ids)
            if (await db.Client(id) is { ArchivedAt: null } client) clients.Add(client);
        return new ReaderHours(
            [.. clients.Select(client => client.Calendar with { Zone = reader.Who.Zone })], clients.Any(client => client.Urgent is UrgentWord.AnyTime));
    }

    /// <summary>True for news of a request of somebody who did something about it just now, or whose client did: they look at it.</summary>
    public static async Task<bool> IsAwaited(this AgencySession db, Letter letter, Found reader, Instant now)
    {
        if (letter.Manners is not (Manners.ByDay or Manners.AsUrgent) || letter.Kind is not ("tell" or "card")) return false;
        var since = now - StillThere;
        return reader.At is { Everybody: true, Client: { } client }
            ? await db.One<Done>(ByClient, new { letter.Subject, Since = since, Client = client }) is not null
            : reader.Who.Id.Value is not null && await db.One<Done>(ByPerson, new { letter.Subject, Since = since, Person = reader.Who.Id }) is not null;
    }
}
