using Core.Speech;
using NodaTime;

namespace Core.Store;

/// <summary>
/// Personal pages, each in its reader's own place on the platform. A page is a card that nobody posted: it is there from the moment somebody
/// opens it, and is drawn anew like any other. Who never opened theirs costs nothing.
/// </summary>
internal static class Homes
{
    /// <summary>The sentence that draws a page for whoever reads it.</summary>
    public const string Say = "home page";

    private const string Put = """
        insert into cards (agency_id, subject, reader, platform, workspace, room, message, drawn, posted_at)
        values (@Agency, @Subject, @Reader, @Platform, @Workspace, @Room, 'home', '', @Now)
        on conflict (platform, workspace, room, message) do update set subject = excluded.subject, reader = excluded.reader
        """;

    private const string Blank = """
        update cards set drawn = ''
        where agency_id = @Agency and platform = @Platform and workspace = @Workspace and room = @Room and message = 'home'
        """;

    private const string Opened = "select subject from cards where agency_id = @Agency and subject = @Subject limit 1";

    private const string Everybodys = "select distinct subject from cards where agency_id = @Agency and message = 'home' order by subject";

    // Who works for a client: the leads. Who is of the client: its contacts. Subcontractors are told of what is theirs by their own name.
    private const string Concerned = """
        select distinct subject from cards
        where agency_id = @Agency and subject in
          (select 'home/' || id from people where agency_id = @Agency and role in ('Owner', 'Assistant') and removed_at is null
           union all
           select 'home/' || person_id from contacts where agency_id = @Agency and client_id = @Client)
        order by subject
        """;

    private const string Adopt = "update cards set subject = @Person where agency_id = @Agency and subject = @Account";

    // The last words of a page's reader are whose account it is.
    private const string HandOver = """
        update cards set subject = @After
        where agency_id = @Agency and subject = @Before and message = 'home' and platform = @Platform and reader like @Reader
        """;

    private sealed record Row(string Subject);

    /// <summary>One person's pages, wherever they opened them.</summary>
    public static string Of(PersonId person) => $"home/{person.Value}";

    /// <summary>The page of somebody who is nobody of ours.</summary>
    public static string Of(Platform platform, Speaker account) => $"home/{platform}/{account.Team}/{account.User}";

    extension(AgencySession db)
    {
        /// <summary>Somebody looks at their page: from now on it lives, and it is drawn if what it shows is no longer so.</summary>
        /// <param name="blank">The platform shows nothing there, whatever we believe.</param>
        public async Task OpenHome(string subject, string reader, Platform platform, Place place, bool blank, Instant now)
        {
            var at = new { Subject = subject, Reader = reader, Platform = platform, place.Workspace, place.Room, Now = now };
            await db.Do(Put, at);
            if (blank) await db.Do(Blank, at);
            await db.OweRedraw(subject, Say, now);
        }

        public async Task RedrawHome(PersonId person, Instant now)
        {
            if (await db.One<Row>(Opened, new { Subject = Of(person) }) is not null) await db.OweRedraw(Of(person), Say, now);
        }

        /// <summary>Those of all who may see what concerns a client.</summary>
        public async Task RedrawHomesAbout(ClientId client, Instant now)
        {
            foreach (var home in await db.All<Row>(Concerned, new { Client = client })) await db.OweRedraw(home.Subject, Say, now);
        }

        public async Task RedrawHomes(Instant now)
        {
            foreach (var home in await db.All<Row>(Everybodys)) await db.OweRedraw(home.Subject, Say, now);
        }

        /// <summary>Who was nobody of ours has become somebody: what they opened before is theirs.</summary>
        public async Task AdoptHome(Platform platform, Speaker account, PersonId person, Instant now)
        {
            if (await db.Do(Adopt, new { Account = Of(platform, account), Person = Of(person) }) > 0) await db.OweRedraw(Of(person), Say, now);
        }

        /// <summary>An account has become another's, or nobody's: its page shows what is theirs.</summary>
        public async Task HandHomeOver(Platform platform, Speaker account, PersonId? from, PersonId? to, Instant now)
        {
            var (before, after) = (from is { } left ? Of(left) : Of(platform, account), to is { } whose ? Of(whose) : Of(platform, account));
            var reader = $"%/{account.Team}/{account.User}/-";
            if (await db.Do(HandOver, new { Before = before, After = after, Platform = platform, Reader = reader }) > 0) await db.OweRedraw(after, Say, now);
            foreach (var person in (PersonId?[])[from, to])
                if (person is { } theirs) await db.RedrawHome(theirs, now);
        }
    }
}
