using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core.Agencies;

internal static class AccountStore
{
    private const string Learn = """
        insert into accounts (agency_id, platform, team, account, person_id, kind, name, language, zone, workspace, dm, asked_at, gone_at)
        values (@Agency, @Platform, @Team, @User, @PersonId, @Kind, @Name, @Language, @Zone, @Workspace, @Dm, @AskedAt, @GoneAt)
        on conflict (agency_id, platform, team, account) do update
        set kind = excluded.kind, name = excluded.name, language = excluded.language, zone = excluded.zone,
            gone_at = excluded.gone_at
        """;

    private const string Tie = """
        update accounts set person_id = @PersonId
        where agency_id = @Agency and platform = @Platform and team = @Team and account = @User
        """;

    private const string Asked = """
        update accounts set asked_at = @Now
        where agency_id = @Agency and platform = @Platform and team = @Team and account = @User
        """;

    // Where somebody is already called so, the old one stays as it is: two accounts of one person are one person.
    private const string Renumber = """
        update accounts set account = @After
        where agency_id = @Agency and platform = @Platform and workspace = @Workspace and account = @Before
          and not exists (select 1 from accounts c where c.agency_id = @Agency and c.platform = @Platform and c.account = @After)
        """;

    private const string ReachThrough = """
        update accounts set workspace = @Workspace, dm = null
        where agency_id = @Agency and platform = @Platform and team = @Team and account = @User
        """;

    private const string Opened = """
        update accounts set dm = @Dm
        where agency_id = @Agency and platform = @Platform and account = @User and workspace = @Workspace
        """;

    private const string Speaks = """
        update accounts set spoke_at = @Now, shut_at = null
        where agency_id = @Agency and platform = @Platform and team = @Team and account = @User
        """;

    private const string Shut = """
        update accounts set shut_at = @Now
        where agency_id = @Agency and platform = @Platform and workspace = @Workspace and account = @User and shut_at is null
        returning platform, team, account as "user", person_id, kind, name, language, zone, workspace, dm, asked_at, gone_at, spoke_at, shut_at
        """;

    private const string ById = """
        select platform, team, account as "user", person_id, kind, name, language, zone, workspace, dm, asked_at, gone_at, spoke_at, shut_at from accounts
        where agency_id = @Agency and platform = @Platform and team = @Team and account = @User
        """;

    private const string HeardOf = """
        select platform, team, account as "user", person_id, kind, name, language, zone, workspace, dm, asked_at, gone_at, spoke_at, shut_at from accounts
        where agency_id = @Agency and platform = @Platform and workspace = @Workspace and account = @User and team <> @Workspace
        order by team
        limit 1
        """;

    private const string OnPlatform = """
        select platform, team, account as "user", person_id, kind, name, language, zone, workspace, dm, asked_at, gone_at, spoke_at, shut_at from accounts
        where agency_id = @Agency and platform = @Platform
        order by name, team, account
        """;

    private const string Elsewhere = """
        select platform, team, account as "user", person_id, kind, name, language, zone, workspace, dm, asked_at, gone_at, spoke_at, shut_at from accounts
        where agency_id = @Agency and platform <> @Platform and account = @User
        limit 1
        """;

    private const string Columns = """
        platform, team, account as "user", person_id, kind, name, language, zone, workspace, dm, asked_at, gone_at, spoke_at, shut_at
        """;

    private const string ReachableFirst = """
        order by
          (select count(*) from workspaces w
           where w.agency_id = accounts.agency_id and w.platform = accounts.platform and w.id = accounts.workspace
             and (w.stopped is not null or w.stopped_at is not null)),
          case when shut_at is null then 0 else 1 end, coalesce(spoke_at, 0) desc, platform, team, account
        """;

    private const string OfPerson = $"""
        select {Columns} from accounts
        where agency_id = @Agency and person_id = @PersonId
        {ReachableFirst}
        """;

    private const string OfAll = $"""
        select {Columns} from accounts
        where agency_id = @Agency and person_id in (select value ->> 0 from /*held*/)
        {ReachableFirst}
        """;

    private const string Wait = """
        insert into waiting (agency_id, platform, team, account, said, at)
        values (@Agency, @Platform, @Team, @User, @Said, @Now)
        """;

    private const string Waiting = """
        delete from waiting where agency_id = @Agency and platform = @Platform and team = @Team and account = @User
        returning said
        """;

    private sealed record WaitingRow(string Said);

    /// <summary>Keeps what a platform told about somebody; whose account it is stays as it was.</summary>
    public static Task LearnAccount(this AgencySession db, Account account) => db.Do(Learn, account);

    /// <summary>From now on what this account says is said by this person.</summary>
    public static async Task TieAccount(this AgencySession db, Account account, PersonId person)
    {
        await db.Do(Tie, new { account.Platform, account.Team, account.User, PersonId = person });
        if (db.Act is { At: var now }) await db.AdoptHome(account.Platform, new Speaker(account.Team, account.User), person, now);
    }

    public static Task HasAsked(this AgencySession db, Account account, Instant now) =>
        db.Do(Asked, new { account.Platform, account.Team, account.User, Now = now });

    /// <summary>The platform calls somebody by another id now.</summary>
    public static Task RenumberAccount(this AgencySession db, Platform platform, string workspace, string before, string after) =>
        db.Do(Renumber, new { Platform = platform, Workspace = workspace, Before = before, After = after });

    /// <summary>From now on the bot writes to them through this installation.</summary>
    public static Task ReachAccount(this AgencySession db, Account account, string workspace) =>
        db.Do(ReachThrough, new { account.Platform, account.Team, account.User, Workspace = workspace });

    /// <summary>Of somebody's accounts this is the one through which they speak now, and where what is written arrives.</summary>
    public static Task SpeaksThrough(this AgencySession db, Account account, Instant now) =>
        db.Do(Speaks, new { account.Platform, account.Team, account.User, Now = now });

    /// <summary>Nothing that the bot writes there is taken any more.</summary>
    /// <returns>Null when that was known, or the account is not.</returns>
    public static Task<Account?> ShutAccount(this AgencySession db, Platform platform, string workspace, string user, Instant now) =>
        db.One<Account>(Shut, new { Platform = platform, Workspace = workspace, User = user, Now = now });

    public static Task DirectIs(this AgencySession db, Platform platform, string workspace, string user, string dm) =>
        db.Do(Opened, new { Platform = platform, Workspace = workspace, User = user, Dm = dm });

    public static Task<Account?> Account(this AgencySession db, Platform platform, string team, string user) =>
        db.One<Account>(ById, new { Platform = platform, Team = team, User = user });

    /// <summary>
    /// Not everything that a platform tells of somebody from elsewhere says whose they are. In one installation an id is one person's all the
    /// same, as in a mention.
    /// </summary>
    /// <param name="team">As told; the installation where nothing was.</param>
    /// <returns>Whose they are, as far as it is known.</returns>
    public static async Task<string> TeamOf(this AgencySession db, Platform platform, string workspace, string team, string user) =>
        team == workspace && await db.Account(platform, team, user) is null
            && await db.One<Account>(HeardOf, new { Platform = platform, Workspace = workspace, User = user }) is { } known
            ? known.Team
            : team;

    /// <summary>Those first where somebody can be reached, and of these the one through which they last came to speak.</summary>
    public static Task<IReadOnlyList<Account>> AccountsOf(this AgencySession db, PersonId person) =>
        db.Known.GetValueOrDefault(KnownOf(person)) is IReadOnlyList<Account> known
            ? Task.FromResult(known)
            : db.All<Account>(OfPerson, new { PersonId = person });

    /// <summary>The same of many, named as <c>/*held*/</c> reads them.</summary>
    internal static Task<IReadOnlyList<Account>> AccountsOfAll(this AgencySession db, string held) => db.All<Account>(OfAll, new { Held = held });

    /// <summary>Where a session that changes nothing has them, once they were read.</summary>
    internal static string KnownOf(PersonId person) => $"accounts of {person.Value}";

    /// <summary>Everybody who was ever heard of there.</summary>
    public static Task<IReadOnlyList<Account>> AccountsOn(this AgencySession db, Platform platform) =>
        db.All<Account>(OnPlatform, new { Platform = platform });

    /// <summary>By the id alone, which no two platforms make alike.</summary>
    public static Task<Account?> AccountElsewhere(this AgencySession db, Platform not, string user) =>
        db.One<Account>(Elsewhere, new { Platform = not, User = user });

    /// <summary>Keeps a sentence about somebody unknown until the platform has told who that is; then it is said again.</summary>
    public static Task LetWaitFor(this AgencySession db, Speaker unknown, Utterance said, Instant now) => db.Do(Wait, new
    {
        said.Platform, unknown.Team, unknown.User, Said = Json.Write(said), Now = now,
    });

    /// <summary>Keeps what somebody unknown said until the platform has told who that is.</summary>
    public static Task LetWait(this AgencySession db, Utterance said, Instant now) => db.Do(Wait, new
    {
        said.Platform, said.Speaker.Team, said.Speaker.User, Said = Json.Write(said), Now = now,
    });

    /// <summary>What waited for this account, which waits no longer.</summary>
    public static async Task<IReadOnlyList<Utterance>> NoLongerWaiting(this AgencySession db, Platform platform, string team, string user) =>
        [.. (await db.All<WaitingRow>(Waiting, new { Platform = platform, Team = team, User = user })).Select(w => Json.Read<Utterance>(w.Said))];
}
