using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Core;
using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Tests.Kit;

namespace Tests.Trials;

public sealed class RaceOnSqlite() : RaceTrials(async () =>
{
    var folder = Directory.CreateTempSubdirectory("va-desk-race-");
    var connection = await Prototype.SqliteIn(folder.FullName);
    return new("SQLite", $"--ConnectionStrings:Sqlite={connection}", new Db(Prototype.SqliteEngine(connection)), () =>
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    });
});

public sealed class RaceOnPostgres() : RaceTrials(async () =>
{
    var database = await Prototype.OnPostgres();
    var source = Prototype.Source(database);
    return new("PostgreSQL", $"--ConnectionStrings:Postgres={database.ConnectionString}", new Db(Engine.Postgres(source)), async () =>
    {
        await source.DisposeAsync();
        await database.DisposeAsync();
    });
});

/// <summary>Many people do the same at once, over HTTP. One is first, and everybody else is told how it stands, at once.</summary>
[Collection(nameof(Alone))]
public abstract class RaceTrials(Func<Task<RaceTrials.Place>> open)
{
    private const int People = 16, Requests = 320, AtATime = 4, Many = 40, Copies = 5, Seed = 20261202;
    private const string Filed = "select number, version, state, owner_id from requests order by number";
    private const string Steps = "select row_id, before, after from changes where in_table = 'requests'";
    private const string Running = "select person_id as id, count(id) as number from time_entries where ended_at is null group by person_id";

    private static readonly string[] Works = ["assign me", "estimate 1h", "deliver https://example.com/1", "start"];

    private readonly ConcurrentDictionary<string, int> _did = [];
    private int _said;

    /// <param name="Setting">Where the host keeps everything, as an argument.</param>
    /// <param name="Db">The same, to look into.</param>
    public sealed record Place(string Name, string Setting, Db Db, Func<ValueTask> Remove);

    private sealed record Row(long Number, long Version, string State, string? OwnerId);

    private sealed record Step(string RowId, string? Before, string After);

    private sealed record Tally(string Id, long Number);

    [Fact]
    public async Task Sixteen_people_over_320_requests_are_right_each_time_and_nobody_is_sent_away()
    {
        var place = await open();
        await Hire(place.Db, People);
        using (var host = await Telephone.Host(place.Setting))
        using (var line = new Telephone(host.Url))
        {
            await Task.WhenAll(Each(People, async p =>
            {
                for (var i = 0; i < Requests / People; i++)
                    Assert.Contains("is filed", await Says(line, p, "request acme-sons Fix it"), StringComparison.Ordinal);
            }));
            var next = 0;
            await Task.WhenAll(Each(People / AtATime, async _ =>
            {
                while (Interlocked.Increment(ref next) is <= Requests and var number) await Life(line, number);
            }));
            await Task.WhenAll(Each(People * 3, p => Says(line, p % People, "timer start acme-sons drafting")));
            Assert.DoesNotContain(host.Said, IsTrouble);
        }
        await Check(place.Db);
        Counts.Print($"races on {place.Name}", string.Create(CultureInfo.InvariantCulture,
            $"{People} people, {Requests} requests, {_said} sentences, {_did.Values.Sum()} of them done, 0 done twice, 0 lost, 0 sent away (seed {Seed})"));
        await place.Db.DisposeAsync();
        await place.Remove();
    }

    [Fact]
    public async Task Of_forty_who_take_one_request_one_has_it_and_the_others_read_who()
    {
        var place = await open();
        await Hire(place.Db, Many);
        using (var host = await Telephone.Host(place.Setting))
        using (var line = new Telephone(host.Url))
        {
            await Says(line, 0, "request acme-sons Fix it");
            var answers = await Task.WhenAll(Each(Many, p => Says(line, p, "R-1 take")));
            var winner = Assert.Single(Enumerable.Range(0, Many), p => answers[p].Contains("R-1 is yours", StringComparison.Ordinal));
            Assert.All(answers.Where((_, p) => p != winner), a => Assert.Contains($"with {Name(winner)}.", a, StringComparison.Ordinal));
            Assert.DoesNotContain(host.Said, IsTrouble);
        }
        var kept = Assert.Single(await place.Db.Read(s => s.All<Row>(Filed)));
        Assert.Equal((2, "Accepted"), (kept.Version, kept.State));
        Counts.Print($"forty takes on {place.Name}", $"{Many} people, 1 has it, {Many - 1} read who");
        await place.Db.DisposeAsync();
        await place.Remove();
    }

    [Fact]
    public async Task Five_copies_of_one_sentence_at_once_do_it_once_and_get_one_answer()
    {
        const int times = 20;
        var place = await open();
        using (var host = await Telephone.Host(place.Setting))
        using (var line = new Telephone(host.Url))
        {
            for (var i = 1; i <= times; i++)
            {
                var id = $"copies-{i}";
                var answers = await Task.WhenAll(Each(Copies, _ => Answer(line.Says($"request acme-sons Again {id}", "U1", id))));
                Assert.Contains($"R-{i} is filed", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
                var takes = await Task.WhenAll(Each(Copies, _ => Answer(line.Says($"R-{i} take @1", "U1", "take-" + id))));
                Assert.Contains($"R-{i} is yours", Assert.Single(takes.Distinct()), StringComparison.Ordinal);
            }
        }
        Assert.All(await place.Db.Read(s => s.All<Row>(Filed)), r => Assert.Equal((2, "Accepted"), (r.Version, r.State)));
        Counts.Print($"five copies on {place.Name}", $"{2 * times} sentences, {Copies} copies of each at once, each done once, one answer to all");
        await place.Db.DisposeAsync();
        await place.Remove();
    }

    /// <summary>Several people at once take it, then work on it in different ways, then finish it.</summary>
    private async Task Life(Telephone line, int number)
    {
        var random = new Random(Seed + number);
        int[] who = [.. Enumerable.Range(0, People)];
        random.Shuffle(who);
        var taken = await All(line, number, who[..AtATime], _ => "take");
        Assert.Equal(1, taken);
        var all = await All(line, number, who[AtATime..(2 * AtATime)], i => Works[i]);
        Assert.Equal(AtATime, all);
        Assert.Equal(1, await All(line, number, who[^3..], _ => "done"));
    }

    /// <returns>How many were told that they did it; the others were told how it stands.</returns>
    private async Task<int> All(Telephone line, int number, int[] who, Func<int, string> what)
    {
        var answers = await Task.WhenAll(who.Select((p, i) => Task.Run(() => Says(line, p, $"R-{number} {what(i)}"))));
        var did = answers.Count(a => !a.Contains("is not possible for you now", StringComparison.Ordinal));
        _did.AddOrUpdate($"R-{number}", did, (_, before) => before + did);
        return did;
    }

    private async Task Check(Db db)
    {
        var kept = await db.Read(s => s.All<Row>(Filed));
        Assert.Equal(Enumerable.Range(1, Requests).Select(n => (long)n), kept.Select(r => r.Number));
        // It was filed, and whatever was told as done is one step of its version.
        Assert.All(kept, r => Assert.Equal(("Done", 1L + _did[$"R-{r.Number}"]), (r.State, r.Version)));
        foreach (var steps in (await db.Read(s => s.All<Step>(Steps))).GroupBy(s => s.RowId))
        {
            var before = steps.Where(s => s.Before is not null).Select(s => s.Before!).Order(StringComparer.Ordinal);
            var after = steps.Where(s => Version(s.After) < steps.Count()).Select(s => s.After).Order(StringComparer.Ordinal);
            // Each began from what another had left, and no two from the same: nothing was written over unseen.
            Assert.Equal(after, before);
        }
        Assert.All(await db.Read(s => s.All<Tally>(Running)), one => Assert.Equal(1, one.Number));
    }

    private async Task<string> Says(Telephone line, int person, string text)
    {
        var answer = await Answer(line.Says(text, $"UP{person}", $"s{Interlocked.Increment(ref _said)}"));
        Assert.DoesNotContain("say it again", answer, StringComparison.Ordinal);
        return answer;
    }

    private static async Task<string> Answer(Task<string?> said) => await said ?? throw new Xunit.Sdk.XunitException("Nobody answered.");

    // As the console's log begins an error, and the runtime its last words. That there is no Slack here is a warning.
    private static bool IsTrouble(string line) =>
        line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal)
        || line.StartsWith("Unhandled exception", StringComparison.Ordinal);

    private static IEnumerable<Task<T>> Each<T>(int count, Func<int, Task<T>> what) => [.. Enumerable.Range(0, count).Select(i => Task.Run(() => what(i)))];

    private static IEnumerable<Task> Each(int count, Func<int, Task> what) => [.. Enumerable.Range(0, count).Select(i => Task.Run(() => what(i)))];

    private static long Version(string row)
    {
        using var json = JsonDocument.Parse(row);
        return json.RootElement.EnumerateObject().Single(p => p.Name.Equals("version", StringComparison.OrdinalIgnoreCase)).Value.GetInt64();
    }

    private static string Name(int person) => $"Member{person}";

    private static async Task Hire(Db db, int people)
    {
        var agency = await FirstDay.Agency(db);
        await db.InTransaction(async session =>
        {
            var desk = session.For(agency, new Act(Ids.New(), default, "setup", Office.Start));
            for (var p = 0; p < people; p++)
            {
                var person = new Person(PeopleStore.NewPerson(), Role.Assistant, Name(p), "en", "Europe/Berlin", Standup: null, RemovedAt: null);
                await desk.Save(PeopleStore.People, null, person);
                await desk.LearnAccount(new Account(
                    Platform.Slack, "T1", $"UP{p}", person.Id, AccountKind.Full, Name(p), "en", "Europe/Berlin", "T1", Dm: null, AskedAt: null));
            }
            return 0;
        });
    }
}
