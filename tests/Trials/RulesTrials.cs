using System.Globalization;
using Core;
using Core.Agencies;
using Core.Clients;
using Core.Speech.Reading;
using Core.Store;
using NodaTime;
using NodaTime.Text;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

[Collection(nameof(Alone))]
public sealed class RulesOnSqlite() : RulesTrials(Office.OnSqlite);

[Collection(nameof(Alone))]
public sealed class RulesOnPostgres() : RulesTrials(Office.OnPostgres);

/// <summary>
/// D8: Paraguay, whose clocks stand three hours behind UTC, moves its rule at midnight of 10 December, and all that lies ahead there moves
/// along: 50,000 requests, each with the moment at which it is due and the letter that says so then.
/// </summary>
public abstract class RulesTrials(Func<Task<Office>> open) : Stories(open)
{
    private const int Near = 40;
    private const string Overdue = "overdue/";
    private const string Zone = "America/Asuncion";

    private const string All = "select subject, kind, occurrence, due_at, outcome from letters where agency_id = @Agency";
    private const string Requests = "select id, due, due_at from requests where agency_id = @Agency and due is not null";

    private const string IntoRequests = """
        insert into requests (id, agency_id, number, client_id, due, due_zone, due_at, what, details, link, state, urgency, tags, asked_by,
          filed_by, owner_id, created_at, changed_at, version) values
        """;

    private const string Rest = "'Wombat page', '', '', 'Accepted', 'Urgent', '', @Ada, @Ada, @Does, @Now, @Now, 1";

    private const string IntoLetters = """
        insert into letters (id, agency_id, subject, kind, occurrence, reader, say, due_at, manners, takes, tries) values
        """;

    private const string Waiting = """
        select subject, kind, occurrence, due_at, outcome from letters where agency_id = @Agency and done_at is null and kind <> 'redraw'
        """;

    private const string Unmarked = "update agencies set tz_version = null where id = @Agency";

    private const string Counted = "update agencies set last_request = 30000 where id = @Agency";

    private static readonly Instant Moves = Instant.FromUtc(2026, 12, 10, 3, 0);
    private static readonly Offset Before = Offset.FromHours(-3);

    internal sealed record Sent(string Subject, string Kind, string Occurrence, Instant DueAt, string? Outcome);

    internal sealed record Kept(RequestId Id, string Due, Instant DueAt);

    [Theory]
    [InlineData(-4, 49_920)]
    [InlineData(-2, 960)]
    public async Task A_hundred_thousand_moments_follow_a_moved_rule_and_nothing_comes_twice(int hours, int far)
    {
        await using var office = await Open();
        await Fill(office, far);
        await office.Upkeep.TakeUpRules(TestContext.Current.CancellationToken);
        foreach (var hour in (int[])[10, 13, 16]) await SendAt(office, $"2026-12-09T{hour:00}:10");
        var before = await Rows(office);
        Assert.True(before.Letters.Count(l => l.DueAt > office.Clock.Now) + before.Requests.Count >= 2 * far);
        Right(before, office.Clock.Now, _ => Before);

        // The rule moves; the host dies on the way, and another begins where it finds things.
        office.Clock.To("2026-12-10T02:40", Zone);
        using var rules = MovedZone.TakeUp(Zone, Moves, Offset.FromHours(hours), "9999a");
        using var dies = new CancellationTokenSource();
        var pages = 0;
        office.Db.Passing = point =>
        {
            if (point is Failpoint.BeforeCommit && Interlocked.Increment(ref pages) == 5) dies.Cancel();
        };
        await Assert.ThrowsAnyAsync<Exception>(() => office.Upkeep.TakeUpRules(dies.Token));
        office.Db.Passing = null;
        var next = new Upkeep(office.Db, office.Clock, new Bell());
        Assert.Equal(1, await next.TakeUpRules(TestContext.Current.CancellationToken));
        Assert.Equal(0, await next.TakeUpRules(TestContext.Current.CancellationToken));
        Offset After(LocalDateTime local) => local >= new LocalDateTime(2026, 12, 10, 0, 0) ? Offset.FromHours(hours) : Before;
        Right(await Rows(office), office.Clock.Now, After);

        foreach (var hour in (int[])[3, 5, 7, 9, 11, 14, 18, 23]) await SendAt(office, $"2026-12-10T{hour:00}:30");
        var rows = await Rows(office);
        Right(rows, office.Clock.Now, After);
        var sent = rows.Letters.Where(l => l.Outcome is "sent" && l.Occurrence.StartsWith(Overdue, StringComparison.Ordinal)).ToList();
        Assert.Equal(sent.Count, office.Courier.Carried.Count(c => !c.Again && Reminds(c.View.Fallback)));
        // Nothing that was near was left out.
        Assert.All(rows.Requests.Where(r => r.Due.StartsWith("2026-12-10", StringComparison.Ordinal)), r =>
            Assert.Single(sent, l => l.Subject == r.Id.Value));
    }

    [Fact]
    public async Task What_hangs_on_no_moved_clock_is_left_out_and_would_have_come_to_the_same()
    {
        await using var office = await Open();
        await Fill(office, far: 3 * Near);
        await office.Upkeep.TakeUpRules(TestContext.Current.CancellationToken);
        office.Clock.To("2026-12-09T10:10", Zone);
        await office.Letters();
        var before = await Planned(office);

        // Ada lives in Tallinn; what she does is due in Paraguay.
        using var rules = MovedZone.TakeUp(Zone, Moves, Offset.FromHours(-4), "9999a");
        Assert.Equal(1, await office.Upkeep.TakeUpRules(TestContext.Current.CancellationToken));
        var some = await Planned(office);
        Assert.Contains(before.Except(some), one => one.Contains("first/", StringComparison.Ordinal) || one.Contains("start/", StringComparison.Ordinal));
        await office.Writes(db => db.Do(Unmarked));
        Assert.Equal(1, await new Upkeep(office.Db, office.Clock, new Bell()).TakeUpRules(TestContext.Current.CancellationToken));
        Assert.Equal(some, await Planned(office));
    }

    // Written as the product would, many at a time.
    private static Task Fill(Office office, int far) => office.Writes(async db =>
    {
        var (client, ben, ada) = (await db.Handled("bolt"), await db.Somebody("U2"), await db.Known("U1"));
        // What is far off is nobody's of the desk: how a queue of work is planned is another trial's.
        var dan = await db.Known("U-DAN");
        await db.Save(ClientStore.Clients, client, client with { ZoneId = Zone });
        await db.Save(PeopleStore.People, ben, ben with { ZoneId = Zone });
        // Each is sent when it is due, by night too: in a digest they could not be told apart.
        var owner = await db.Somebody("U1");
        await db.Save(PeopleStore.People, owner, owner with { Urgent = UrgentWord.AnyTime });
        var dues = Enumerable.Range(0, Near).Select(n => new LocalDateTime(2026, 12, 10, 0, 10).PlusMinutes(n * 30))
            .Concat(Enumerable.Range(0, far).Select(n => new LocalDateTime(2026, 12, 20, 0, 0).PlusMinutes(n * 17)));
        foreach (var (page, some) in dues.Chunk(Near).Index())
        {
            var (requests, letters) = (new List<string>(), new List<string>());
            foreach (var (n, local) in some.Index())
            {
                var due = Due.Of(local).Text;
                var at = local.WithOffset(Before).ToInstant();
                var (id, number) = (Ids.New(), (page * Near) + n + 1);
                requests.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"('{id}', @Agency, {number}, @Client, '{due}', '{Zone}', {Ms(at)}, {Rest})"));
                letters.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"('{Ids.New()}', @Agency, '{id}', 'reminder', '{Overdue}{due}', @Reader, '{Say(number, due, at)}', {Ms(at)}, 'AtOnce', 0, 0)"));
            }
            await db.Do($"{IntoRequests} {string.Join(", ", requests)}", new { Client = client.Id, Ada = ada, Does = page == 0 ? ada : dan, office.Clock.Now });
            await db.Do($"{IntoLetters} {string.Join(", ", letters)}", new { Reader = LetterReader.To(ada) });
        }
        await db.Do(Counted);
        await Consequences.Follow(db, office.Clock.Now);
    });

    private static string Say(int number, string due, Instant at) => $"remind R-{number} overdue {due} {InstantPattern.General.Format(at)}";

    private static long Ms(Instant at) => at.ToUnixTimeMilliseconds();

    private static bool Reminds(string text) => text.StartsWith("R-", StringComparison.Ordinal) && text.Contains(" was due ", StringComparison.Ordinal);

    private static async Task SendAt(Office office, string local)
    {
        office.Clock.To(local, Zone);
        await office.Letters();
    }

    // Each due moment is what was said on the clock of its zone, and each reminder that waits hangs on it.
    private static void Right((IReadOnlyList<Kept> Requests, IReadOnlyList<Sent> Letters) rows, Instant now, Func<LocalDateTime, Offset> offset)
    {
        var due = new Dictionary<string, Instant>();
        foreach (var request in rows.Requests)
        {
            var local = Due.Parse(request.Due)!.Value.Local(Core.Time.WorkWeek.Default);
            // A time that the moved clock leaves out is the first after it.
            var at = local.WithOffset(offset(local)).ToInstant();
            due[request.Id.Value] = offset(local) == Before ? at : Instant.Max(at, Moves);
            Assert.True(due[request.Id.Value] == request.DueAt, $"{request.Due}: {request.DueAt}");
        }
        var waiting = rows.Letters.Where(l => l.Occurrence.StartsWith(Overdue, StringComparison.Ordinal) && l.Outcome is null).ToList();
        foreach (var letter in waiting)
        {
            var at = due[letter.Subject];
            // What lies behind us leaves at once, whenever it was to leave.
            Assert.True(at == letter.DueAt || (at <= now && letter.DueAt <= now), $"{letter.Occurrence}: {letter.DueAt}, not {at}");
        }
        var planned = rows.Letters.Select(l => (l.Subject, l.Occurrence)).ToHashSet();
        Assert.Equal([], rows.Requests.Where(r => due[r.Id.Value] > now && !planned.Contains((r.Id.Value, $"{Overdue}{r.Due}"))));
    }

    private static async Task<IReadOnlyList<string>> Planned(Office office) => await office.Db.Read<IReadOnlyList<string>>(async session =>
        [.. (await session.For(office.Agency).All<Sent>(Waiting)).Select(l => $"{l.Subject} {l.Occurrence} {l.DueAt}").Order(StringComparer.Ordinal)]);

    private static async Task<(IReadOnlyList<Kept> Requests, IReadOnlyList<Sent> Letters)> Rows(Office office) => await office.Db.Read(async session =>
    {
        var db = session.For(office.Agency);
        return (await db.All<Kept>(Requests), await db.All<Sent>(All));
    });
}
