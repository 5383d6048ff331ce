using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core.Agencies;

/// <summary>Whose an account is. Kept in the journal, so that joining two is taken back like anything else.</summary>
/// <param name="PersonId">Null while it is nobody's.</param>
internal sealed record Tie(Platform Platform, string Team, string User, PersonId? PersonId)
{
    public string Id => $"{Platform}/{Team}/{User}";

    public Speaker Speaker => new(Team, User);

    public static Tie Of(Account account) => new(account.Platform, account.Team, account.User, account.PersonId);
}

internal static class TieStore
{
    private const string ById = """
        select platform, team, account as "user", person_id from accounts
        where agency_id = @Agency and platform || '/' || team || '/' || account = @Id
        """;

    private const string Put = """
        update accounts set person_id = @PersonId
        where agency_id = @Agency and platform = @Platform and team = @Team and account = @User
        """;

    private const string Untie = """
        update accounts set person_id = null where agency_id = @Agency and platform || '/' || team || '/' || account = @Id
        """;

    private const string PassOn = """
        update letters set reader = @After where agency_id = @Agency and reader = @Before and done_at is null
        """;

    private const string HandCards = """
        update cards set reader = @After
        where agency_id = @Agency and platform = @Platform and workspace = @Workspace and room = @Dm and reader = @Before
        """;

    private const string TakeCards = """
        delete from cards
        where agency_id = @Agency and platform = @Platform and workspace = @Workspace and room = @Dm and reader = @Before
        """;

    private const string HasWorked = """
        select id from time_entries where agency_id = @Agency and person_id = @Person
        union all
        select id from requests where agency_id = @Agency and owner_id = @Person
        limit 1
        """;

    internal static readonly Table<Tie> Ties = new("accounts", t => t.Id, ById, Put, Untie);

    private sealed record Row(string Id);

    /// <summary>Hours, or a request in hand: what cannot become somebody else's without a trace.</summary>
    public static async Task<bool> HasOwnWork(this AgencySession db, PersonId person) =>
        await db.One<Row>(HasWorked, new { Person = person }) is not null;

    /// <summary>What is on its way to somebody goes to somebody else.</summary>
    public static Task PassLettersOn(this AgencySession db, PersonId from, PersonId to) =>
        db.Do(PassOn, new { Before = LetterReader.To(from), After = LetterReader.To(to) });

    /// <summary>The cards in an account's own conversation are drawn for whoever it is now; nobody's live no longer.</summary>
    public static Task HandCardsOver(this AgencySession db, Account account, PersonId from, PersonId? to) => account.Dm is not { } dm
        ? Task.CompletedTask
        : db.Do(to is null ? TakeCards : HandCards, new
        {
            account.Platform, account.Workspace, Dm = dm, Before = LetterReader.To(from), After = to is { } other ? LetterReader.To(other) : "",
        });

    /// <summary>What follows where an account has become another's, or nobody's: by a code, by a button, or by an undo.</summary>
    public static async Task FollowTies(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            if (change is not { Before: Tie before, After: Tie after } || before.PersonId == after.PersonId) continue;
            if (before.PersonId is { } left && await db.Account(after.Platform, after.Team, after.User) is { } account)
                await db.HandCardsOver(account, left, after.PersonId);
            await db.HandHomeOver(before.Platform, before.Speaker, before.PersonId, after.PersonId, now);
        }
    }
}
