using Core.Store;
using NodaTime;
using Tests.Kit;
using Tests.Store;

namespace Tests.Story;

public sealed class QuietAtOnceOnSqlite() : QuietAtOnceStories(Office.OnSqlite);

public sealed class QuietAtOnceOnPostgres() : QuietAtOnceStories(Office.OnPostgres);

/// <summary>What waits for a morning comes as one message, however many begin to wait in the same moment.</summary>
public abstract class QuietAtOnceStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Digests = "select count(*) as many from letters where agency_id = @Agency and kind = 'digest'";

    private sealed record Count(long Many);

    [Fact]
    public async Task Those_that_begin_to_wait_at_once_wait_for_one_digest()
    {
        await using var office = await Open();
        await office.Owes(await office.To("Ada"), Manners.ByDay, [.. Enumerable.Range(0, 16).Select(n => $"lapwing{n:00}")]);
        var (taken, morning) = (await office.Posting.Take(TestContext.Current.CancellationToken), office.Clock.Now + Duration.FromHours(10));
        var held = await Task.WhenAll(taken.Where(l => l.Kind is "test").Select(l => Task.Run(() => office.Posting.Hold(l, morning))));
        Assert.Equal(16, held.Count(isHeld => isHeld));
        Assert.Equal(1, (await office.Db.Read(s => s.For(office.Agency).One<Count>(Digests)))!.Many);
    }
}
