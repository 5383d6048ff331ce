using System.Data.Common;
using Core.Store;
using Tests.Kit;

namespace Tests.Store;

/// <summary>SQLite's one writer: what shares a commit shares nothing else.</summary>
public sealed class WriterStories
{
    private const string Insert = "insert into pulse (id, beat_at) values (@Id, 0)";

    private const string Known = "select id from pulse where id like 'x%' order by id";

    private sealed record Row(string Id);

    [Fact]
    public async Task A_delivery_that_fails_takes_only_its_own_work_with_it()
    {
        await using var office = await Office.OnSqlite();
        await using var pause = Pause.In(office.Db);
        var good = Add(office.Db, "x1");
        var bad = Does<int>(office.Db, async s =>
        {
            await s.Do(Insert, new { Id = "x2" });
            throw new InvalidOperationException("a bug");
        });
        var also = Add(office.Db, "x3");
        pause.End();
        await good;
        await also;
        Assert.Equal("a bug", (await Assert.ThrowsAsync<InvalidOperationException>(() => bad)).Message);
        Assert.Equal(["x1", "x3"], await Added(office.Db));
    }

    [Fact]
    public async Task Nobody_is_answered_and_no_reader_sees_anything_before_the_commit()
    {
        await using var office = await Office.OnSqlite();
        await using var before = Pause.In(office.Db);
        var first = Add(office.Db, "x1");
        await using var pause = new Pause(office.Db);
        before.End();
        pause.Begun();
        Assert.False(first.IsCompleted);
        Assert.Empty(await Added(office.Db));
        pause.End();
        await first;
        Assert.Equal(["x1"], await Added(office.Db));
    }

    [Fact]
    public async Task Work_that_waits_for_anything_but_its_session_fails_and_leaves_nothing()
    {
        await using var office = await Office.OnSqlite();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Does(office.Db, async s =>
        {
            await s.Do(Insert, new { Id = "x1" });
            await Task.Yield();
            return await s.Do(Insert, new { Id = "x2" });
        }));
        await Add(office.Db, "x3");
        Assert.Equal(["x3"], await Added(office.Db));
    }

    [Fact]
    public async Task Who_finds_the_queue_full_is_told_so_at_once_and_nothing_is_done()
    {
        await using var office = await Office.OnSqlite();
        await using var pause = Pause.In(office.Db);
        var waiting = Enumerable.Range(0, 4096).Select(i => Does(office.Db, _ => Task.FromResult(i))).ToArray();
        var busy = await office.Says("abracadabra", delivery: "same");
        Assert.StartsWith("I am too busy right now, so nothing was recorded", busy.Fallback, StringComparison.Ordinal);
        Assert.True(busy.Refused);
        pause.End();
        Assert.Equal(Enumerable.Range(0, 4096), await Task.WhenAll(waiting));
        Assert.NotEqual(busy.Fallback, (await office.Says("abracadabra", delivery: "same")).Fallback);
    }

    [Fact]
    public async Task Who_has_waited_as_long_as_the_platform_does_is_told_so_and_nothing_is_done_later()
    {
        await using var office = await Office.OnSqlite();
        await using var pause = Pause.In(office.Db);
        using var patience = new CancellationTokenSource();
        var said = office.Db.InTransaction(s => s.Do(Insert, new { Id = "x1" }), patience.Token);
        var heard = office.Desk.Hear(office.Said("abracadabra"), patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAsync<BusyException>(() => said);
        Assert.StartsWith("I am too busy right now, so nothing was recorded", (await heard)!.Fallback, StringComparison.Ordinal);
        pause.End();
        await Add(office.Db, "x2");
        Assert.Equal(["x2"], await Added(office.Db));
    }

    [Fact]
    public async Task Closing_finishes_what_waits_and_takes_nothing_more()
    {
        using var disk = new Disk();
        var db = await disk.Open();
        var pause = Pause.In(db);
        var waiting = Add(db, "x1");
        var closing = db.DisposeAsync();
        await Assert.ThrowsAsync<BusyException>(() => Add(db, "x2"));
        pause.End();
        await closing;
        await waiting;
        await using var after = await disk.Open();
        Assert.Equal(["x1"], await Added(after));
    }

    [Fact]
    public async Task A_question_can_change_nothing_and_the_next_one_is_answered()
    {
        await using var office = await Office.OnSqlite();
        await Assert.ThrowsAnyAsync<DbException>(() => office.Db.Read(s => s.Do(Insert, new { Id = "x1" })));
        Assert.Empty(await Added(office.Db));
    }

    [Fact]
    public async Task A_question_sees_one_moment_whatever_is_written_meanwhile()
    {
        await using var office = await Office.OnSqlite();
        var (before, after) = await office.Db.Read(async s =>
        {
            var first = (await s.All<Row>(Known)).Count;
            await Add(office.Db, "x1");
            return (first, (await s.All<Row>(Known)).Count);
        });
        Assert.Equal((0, 0), (before, after));
        Assert.Equal(["x1"], await Added(office.Db));
    }

    [Fact]
    public async Task A_commit_that_the_disk_has_failed_is_not_believed_and_the_writer_stops()
    {
        using var disk = new Disk();
        await using var db = await disk.Open();
        disk.Trouble = Disk.IoError;
        var failed = await Assert.ThrowsAsync<UnsureException>(() => Add(db, "x1"));
        Assert.Same(failed, await db.Broken);
        disk.Trouble = 0;
        await Assert.ThrowsAsync<BusyException>(() => Add(db, "x2"));
        Assert.Empty(await Added(db));
    }

    [Fact]
    public async Task After_a_disk_has_failed_its_log_is_left_for_the_next_start_to_look_at()
    {
        using var disk = new Disk();
        await using var db = await disk.Open();
        disk.Trouble = Disk.IoError;
        await Assert.ThrowsAsync<UnsureException>(() => Add(db, "x1"));
        await db.DisposeAsync();
        Assert.True(File.Exists(disk.Log));
    }

    [Fact]
    public async Task A_full_disk_fails_the_batch_and_the_next_one_is_tried()
    {
        using var disk = new Disk();
        await using var db = await disk.Open();
        disk.Trouble = Disk.Full;
        await Assert.ThrowsAsync<NotSavedException>(() => Add(db, "x1"));
        disk.Trouble = 0;
        await Add(db, "x2");
        Assert.False(db.Broken.IsCompleted);
        Assert.Equal(["x2"], await Added(db));
    }

    private static Task<T> Does<T>(Db db, Func<Session, Task<T>> work) => db.InTransaction(work);

    private static Task<int> Add(Db db, string id) => db.InTransaction(s => s.Do(Insert, new { Id = id }));

    private static async Task<IEnumerable<string>> Added(Db db) => (await db.Read(s => s.All<Row>(Known))).Select(r => r.Id);

    /// <summary>Holds the writer inside one piece of work, so that what comes next waits together and shares a commit.</summary>
    private sealed class Pause : IAsyncDisposable
    {
        private readonly ManualResetEventSlim _entered = new(), _end = new();
        private readonly Task<int> _held;

        public Pause(Db db)
        {
            _held = db.InTransaction(_ =>
            {
                _entered.Set();
                _end.Wait();
                return Task.FromResult(0);
            });
        }

        public static Pause In(Db db)
        {
            var pause = new Pause(db);
            pause.Begun();
            return pause;
        }

        public void Begun() => _entered.Wait();

        public void End() => _end.Set();

        public async ValueTask DisposeAsync()
        {
            End();
            await _held;
            _entered.Dispose();
            _end.Dispose();
        }
    }
}
