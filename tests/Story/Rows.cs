using Tests.Kit;

namespace Tests.Story;

/// <summary>How many rows there are of what a press can make.</summary>
internal sealed record Rows(long Requests, long Entries, long Notes, long Letters, long People, long Clients)
{
    // A card drawn anew is the same card, and what somebody asked to be sent is sent as often as they ask.
    private const string Count = """
        select (select count(*) from requests where agency_id = @Agency) as requests,
               (select count(*) from time_entries where agency_id = @Agency) as entries,
               (select count(*) from notes where agency_id = @Agency) as notes,
               (select count(*) from letters where agency_id = @Agency and kind not in ('redraw', 'file')) as letters,
               (select count(*) from people where agency_id = @Agency) as people,
               (select count(*) from clients where agency_id = @Agency) as clients
        """;

    public static Rows None { get; } = new(0, 0, 0, 0, 0, 0);

    public bool IsNone => this == None;

    /// <summary>Letters go to everybody concerned; of all else one press makes one.</summary>
    public bool IsMoreThanOne => Requests > 1 || Entries > 1 || Notes > 1 || People > 1 || Clients > 1;

    public static Rows operator +(Rows a, Rows b) => new(
        a.Requests + b.Requests, a.Entries + b.Entries, a.Notes + b.Notes, a.Letters + b.Letters, a.People + b.People, a.Clients + b.Clients);

    public static Rows operator -(Rows a, Rows b) => new(
        a.Requests - b.Requests, a.Entries - b.Entries, a.Notes - b.Notes, a.Letters - b.Letters, a.People - b.People, a.Clients - b.Clients);

    public static Task<Rows> In(Office office) => office.Db.Read(async s => (await s.For(office.Agency).One<Rows>(Count))!);
}
