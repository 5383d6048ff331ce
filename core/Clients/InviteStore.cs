using Core.Store;
using NodaTime;

namespace Core.Clients;

/// <summary>One-time links by which a client's own workspace becomes the client's. Only their hashes are kept.</summary>
internal static class InviteStore
{
    // A new link takes the place of the one before, which may have gone astray.
    private const string Replace = "delete from invites where agency_id = @Agency and client_id = @ClientId and used_at is null";

    private const string Put = """
        insert into invites (hash, agency_id, client_id, ends_at) values (@Hash, @Agency, @ClientId, @EndsAt)
        """;

    private const string Good = """
        select i.agency_id, a.name as agency, i.client_id, c.name as client
        from invites i join clients c on c.id = i.client_id and c.agency_id = i.agency_id join agencies a on a.id = i.agency_id
        where i.hash = @Hash and i.used_at is null and i.ends_at > @Now and c.archived_at is null
        """;

    private const string Use = """
        update invites set used_at = @Now where agency_id = @Agency and hash = @Hash and used_at is null
        """;

    internal sealed record Invite(AgencyId AgencyId, string Agency, ClientId ClientId, string Client);

    public static async Task PutInvite(this AgencySession db, ClientId client, string hash, Instant endsAt)
    {
        await db.Do(Replace, new { ClientId = client });
        await db.Do(Put, new { Hash = hash, ClientId = client, EndsAt = endsAt });
    }

    /// <returns>Null when there is no such link, it was used or has ended, or its client was put away.</returns>
    public static Task<Invite?> InviteNow(this Session db, string hash, Instant now) => db.One<Invite>(Good, new { Hash = hash, Now = now });

    /// <returns>False when somebody else was quicker.</returns>
    public static async Task<bool> UseInvite(this AgencySession db, string hash, Instant now) =>
        await db.Do(Use, new { Hash = hash, Now = now }) > 0;
}
