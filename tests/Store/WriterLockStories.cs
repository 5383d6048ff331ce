using System.Diagnostics;
using Core.Store;
using Microsoft.Data.Sqlite;

namespace Tests.Store;

/// <summary>A database that somebody else has: a backup, a shell.</summary>
public sealed class WriterLockStories
{
    private const string Insert = "insert into pulse (id, beat_at) values (@Id, 0)";

    private const string Known = "select id from pulse where id like 'x%' order by id";

    private sealed record Row(string Id);

    [Fact]
    public async Task While_somebody_else_has_the_database_nobodys_work_has_begun_and_who_is_out_of_patience_goes()
    {
        using var disk = new Disk();
        await using var db = await disk.Open();
        await using var other = new SqliteConnection(disk.ConnectionString);
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var hold = other.CreateCommand();
        hold.CommandText = "begin immediate";
        await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        using var patience = new CancellationTokenSource();
        var begun = false;
        var waiting = db.InTransaction(
            s =>
            {
                begun = true;
                return s.Do(Insert, new { Id = "x1" });
            },
            patience.Token);
        // The writer has taken it off the queue, and waits for the lock with it in hand.
        var next = db.InTransaction(s => s.Do(Insert, new { Id = "x2" }), TestContext.Current.CancellationToken);
        await Until(() => disk.Waiting);
        await patience.CancelAsync();
        await Assert.ThrowsAsync<BusyException>(() => waiting.WaitAsync(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken));
        Assert.False(begun);

        hold.CommandText = "rollback";
        await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await next;
        Assert.Equal("x2", Assert.Single(await db.Read(s => s.All<Row>(Known))).Id);
    }

    private static async Task Until(Func<bool> so)
    {
        var since = Stopwatch.GetTimestamp();
        while (!so())
        {
            Assert.InRange(Stopwatch.GetElapsedTime(since), TimeSpan.Zero, TimeSpan.FromSeconds(30));
            await Task.Yield();
        }
    }
}
