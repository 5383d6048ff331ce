using Core.Store;
using NodaTime;

namespace Core.Agencies;

/// <summary>Who was sent to a platform's consent page. Kept in the database, since another host may see them come back.</summary>
internal static class InstallStates
{
    private const string Put = """
        insert into install_states (hash, browser, invite, ends_at) values (@Hash, @Browser, @Invite, @EndsAt)
        """;

    // In one statement, so that of two who come with it at once one is too late.
    private const string Take = """
        delete from install_states where hash = @Hash and browser = @Browser and ends_at > @Now returning coalesce(invite, '') as invite
        """;

    private const string Forget = """
        delete from install_states where hash in (select hash from install_states where ends_at <= @Now limit 500)
        """;

    private sealed record Row(string Invite);

    public static async Task PutState(this Session db, string hash, string browser, string? invite, Instant now, Instant endsAt)
    {
        await db.Do(Forget, new { Now = now });
        await db.Do(Put, new { Hash = hash, Browser = browser, Invite = invite, EndsAt = endsAt });
    }

    /// <returns>The hash of the invitation that went along, empty without one; null when there is no such state for that browser now.</returns>
    public static async Task<string?> TakeState(this Session db, string hash, string browser, Instant now) =>
        (await db.One<Row>(Take, new { Hash = hash, Browser = browser, Now = now }))?.Invite;
}
