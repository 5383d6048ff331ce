using Core.Store;
using NodaTime;

namespace Core.Agencies;

internal static class SetupTries
{
    /// <summary>Wrong codes an account may say in <see cref="Within"/>.</summary>
    public const int Most = 5;

    public static readonly Duration Within = Duration.FromMinutes(10);

    private const string Since = """
        select at from setup_tries
        where agency_id = @Agency and platform = @Platform and team = @Team and account = @User and at > @Since
        """;

    private const string Add = """
        insert into setup_tries (agency_id, platform, team, account, at) values (@Agency, @Platform, @Team, @User, @Now)
        """;

    private sealed record Try(Instant At);

    /// <summary>How many more wrong codes this account may say now.</summary>
    public static async Task<int> TriesLeft(this AgencySession db, Account account, Instant now) =>
        Most - (await db.All<Try>(Since, new { account.Platform, account.Team, account.User, Since = now - Within })).Count;

    public static Task WrongCode(this AgencySession db, Account account, Instant now) =>
        db.Do(Add, new { account.Platform, account.Team, account.User, Now = now });
}
