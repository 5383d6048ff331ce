using Core;
using Core.Agencies;
using Core.Speech;
using Core.Store;
using Tests.Kit;

namespace Tests.Store;

public sealed class RaceOnSqlite() : RaceStories(Office.OnSqlite);

public sealed class RaceOnPostgres() : RaceStories(Office.OnPostgres);

/// <summary>Whoever comes second sees what the first one did.</summary>
public abstract class RaceStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Put = "insert into pulse (id, beat_at) values (@Id, 0)";
    private const string Look = "select id from pulse where id = @Id";

    private sealed record Row(string Id);

    [Fact]
    public async Task Of_many_who_find_a_key_free_one_takes_it_and_the_others_see_that()
    {
        await using var office = await Open();
        var first = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => office.Db.InTransaction(async s =>
        {
            if (await s.One<Row>(Look, new { Id = "x" }) is not null) return false;
            await s.Do(Put, new { Id = "x" });
            return true;
        }))));
        Assert.Single(first, won => won);
    }

    [Fact]
    public async Task An_agency_has_one_writer_so_that_nobody_decides_on_what_another_is_changing()
    {
        await using var office = await Open();
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => office.Db.InTransaction(async s =>
        {
            await s.TakeTenant(Platform.Slack, "T1");
            var db = s.For(office.Agency, new Act(Ids.New(), default, "test", office.Clock.Now));
            var agency = (await db.AgencyItself())!;
            await db.Save(AgencyStore.Agencies, agency, agency with { LeftSteps = agency.LeftSteps + "x" });
            return 0;
        }))));
        Assert.Equal(16, (await office.Db.Read(s => s.For(office.Agency).AgencyItself()))!.LeftSteps.Length);
    }

    [Fact]
    public async Task Ids_made_in_one_breath_keep_their_order()
    {
        await using var office = await Open();
        string[] ids = [.. Enumerable.Range(0, 5000).Select(_ => Ids.New())];
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(7, Guid.Parse(id).Version));
    }
}
