using Bots.Host;
using Core;
using Core.Speech;
using Core.Store;
using Microsoft.Extensions.Logging.Abstractions;
using Tests.Kit;

namespace Tests.Trials;

public sealed class IdleOnSqlite() : IdleTrials(Office.OnSqlite)
{
    protected override IdleDatabase Beside(Office office) => new IdleSqlite(office.ConnectionString);
}

public sealed class IdleOnPostgres() : IdleTrials(Office.OnPostgres)
{
    protected override IdleDatabase Beside(Office office) => new IdlePostgres(office.ConnectionString);
}

/// <summary>
/// What a host asks of its database while nothing is due: each statement, as it was bound, carried out once more by itself and measured in
/// what the database counts, not in time. (The bench takes the time, and has a hundred times as many rows.)
/// </summary>
public abstract class IdleTrials(Func<Task<Office>> open) : Stories(open)
{
    private const int Few = 2_000, Many = 200_000;

    [Fact]
    public async Task A_minute_in_which_nothing_is_due_costs_the_same_among_many_letters_as_among_few()
    {
        await using var office = await Open();
        var database = Beside(office);
        var (few, many) = (await Cost(office, database, 0, Few), await Cost(office, database, Few, Many));
        Counts.Print(
            $"idle-{database.Name}",
            $"{many.Count} statements look for what is due; {database.Unit} among {Few:#,0} letters {few.Sum(c => c.Count)}, among {Many:#,0} "
                + $"{many.Sum(c => c.Count)}; {many.Count(c => c.WholeTable)} read a whole table of letters");
        Assert.InRange(many.Count, 4, 30);
        Assert.DoesNotContain(many, c => c.WholeTable);
        Assert.InRange(many.Sum(c => c.Count), 1, database.Most);
        // A tree with more rows is no more than a level or two deeper.
        Assert.InRange(many.Sum(c => c.Count) - few.Sum(c => c.Count), double.MinValue, 2 * many.Count);
    }

    [Fact]
    public async Task While_nothing_is_due_nothing_is_asked_that_a_server_plans_anew_for_each_moment()
    {
        await using var office = await Open();
        await office.Letters();
        await IdleRows.Add(office.Db, 0, Few, office.Clock.Now);
        var asked = new List<IdleAsked>();
        await using (var db = new Db(Beside(office).Listening(asked)))
        {
            Assert.Empty(await db.InTransaction(s => s.TakeLetters(office.Clock.Now), TestContext.Current.CancellationToken));
        }
        var only = Assert.Single(asked, one => one.IsOfLetters);
        Assert.Empty(only.Bound);
    }

    /// <summary>The same database, asked past the product.</summary>
    protected abstract IdleDatabase Beside(Office office);

    private static async Task<IReadOnlyList<IdleCost>> Cost(Office office, IdleDatabase database, int from, int to)
    {
        await office.Letters();
        await IdleRows.Add(office.Db, from, to, office.Clock.Now);
        var asked = new List<IdleAsked>();
        await using (var db = new Db(database.Listening(asked)))
        {
            await Idle(db, office);
        }
        var costs = new List<IdleCost>();
        foreach (var one in asked.Where(a => a.IsOfLetters).DistinctBy(a => a.Text)) costs.Add(await database.Cost(one));
        return costs;
    }

    // All that runs by itself, and the look that a health check takes.
    private static async Task Idle(Db db, Office office)
    {
        var bell = new Bell();
        var (posting, upkeep) = (new Posting(db, office.Clock, bell), new Upkeep(db, office.Clock, bell));
        var desk = new Desk(db, office.Clock, Office.Facts, bell);
        var carrier = new Carrier(posting, desk, [office.Courier], NullLogger<Carrier>.Instance);
        using var postman = new Postman(
            posting, new Rounds(carrier, posting, desk, office.Clock, bell, NullLogger<Rounds>.Instance), desk, bell, NullLogger<Postman>.Instance);
        var before = office.Courier.Handed.Count;
        await upkeep.Plan(TestContext.Current.CancellationToken);
        await postman.Idle(TestContext.Current.CancellationToken);
        await posting.TakeResters(Address.PlaceOf(Platform.Slack, "T1"), Outbox.AtOnce);
        await posting.Quiet();
        await db.Read(s => s.OldestLetter());
        Assert.Equal(before, office.Courier.Handed.Count);
    }
}
