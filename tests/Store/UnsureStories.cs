using Core.Store;
using Npgsql;
using Tests.Kit;

namespace Tests.Store;

/// <summary>A server that was told to commit and says nothing any more may have done it.</summary>
public sealed class UnsureStories
{
    private const string Insert = "insert into pulse (id, beat_at) values (@Id, 0)";

    [Fact]
    public async Task A_commit_whose_answer_never_came_back_is_not_said_to_have_done_nothing()
    {
        await using var database = await Prototype.OnPostgres();
        var direct = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        using var wire = new CutWire(direct.Port);
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Port = wire.Port }.ConnectionString);
        await using var db = new Db(Engine.Postgres(source));
        await Assert.ThrowsAsync<UnsureException>(() => db.InTransaction(
            async s =>
            {
                await s.Do(Insert, new { Id = "x1" });
                wire.AfterTheNext();
                return 0;
            },
            TestContext.Current.CancellationToken));
    }
}
