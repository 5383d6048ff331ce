using System.Collections.Concurrent;
using System.Data.Common;

namespace Core.Store;

/// <summary>
/// The one who writes to SQLite. A commit waits for the disk, so all who wait share one; nobody is answered before it has
/// returned, and whoever fails fails alone. When the disk has failed it knows no longer what is on it, and stops.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int Waiting = 4096;

    /// <summary>So many commits are in the log before it is brought into the database: some hundred pages, and a sync for each sixty.</summary>
    private const int InLog = 64;

    private readonly BlockingCollection<Work> _queue = new(Waiting);
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Exception> _broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Engine _engine;
    private Connection? _connection;
    private int _commits;

    public Writer(Engine engine)
    {
        _engine = engine;
        new Thread(WriteAll) { IsBackground = true, Name = "Writer" }.Start();
    }

    /// <summary>Completes with the reason when a commit failed and nothing more is written. The process had better end.</summary>
    public Task<Exception> Broken => _broken.Task;

    internal Action<Failpoint>? Passing { get; set; }

    /// <exception cref="BusyException">The queue is full, or patience ended before the turn came.</exception>
    public Task<T> Write<T>(Func<Session, Task<T>> work, CancellationToken patience)
    {
        var waiting = new Work<T>(work);
        return Takes(waiting) ? waiting.Answered(patience) : throw new BusyException();
    }

    public async ValueTask DisposeAsync()
    {
        _queue.CompleteAdding();
        await _drained.Task;
    }

    private void WriteAll()
    {
        SynchronizationContext.SetSynchronizationContext(new Nowhere());
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            if (!_broken.Task.IsCompleted) Commit(first);
            else if (first.Claim()) first.Fail(new BusyException());
        }
        Close();
        _drained.SetResult();
    }

    private bool Takes(Work work)
    {
        try
        {
            return _queue.TryAdd(work);
        }
        catch (InvalidOperationException) when (_queue.IsAddingCompleted)
        {
            return false;
        }
    }

    private void Commit(Work first)
    {
        var batch = new List<Work>();
        var committing = false;
        try
        {
            _connection ??= Open();
            // Somebody else may have the database. Until it is ours nobody's work has begun, and who is out of patience may go.
            Say("begin immediate");
            Gather(batch, first);
            var done = AllDone(batch) ? batch : OneByOne(batch);
            committing = true;
            Passing?.Invoke(Failpoint.BeforeCommit);
            Say("commit");
            Passing?.Invoke(Failpoint.AfterCommit);
            done.ForEach(work => work.Answer());
        }
        catch (Exception why) when (why is not OutOfMemoryException)
        {
            // Not one delivery's work failed but the commit, or the way to it: nobody is told yes.
            if (batch.Count == 0) Gather(batch, first);
            var unknown = committing && !_engine.DiskFull(why);
            DbException sorry = unknown ? new UnsureException(why) : new NotSavedException(why);
            if (unknown) Break(sorry);
            batch.ForEach(work => work.Fail(sorry));
            Close();
        }
        if (++_commits % InLog == 0 && _connection is not null) Checkpoint();
    }

    private void Gather(List<Work> batch, Work first)
    {
        for (var next = first; next is not null; next = batch.Count < _engine.Together && _queue.TryTake(out next) ? next : null)
        {
            if (next.Claim()) batch.Add(next);
        }
    }

    // By itself SQLite would do this in a commit, and keep to itself that the disk has failed.
    private void Checkpoint()
    {
        try
        {
            Say(_engine.ToCheckpoint);
        }
        catch (DbException why)
        {
            // All that was answered is in the log; where there is no room it only grows until there is.
            if (!_engine.DiskFull(why)) Break(why);
            Close();
        }
    }

    private void Break(Exception why)
    {
        _queue.CompleteAdding();
        _broken.TrySetResult(why);
    }

    // Nearly always nothing fails, and a savepoint copies every page it touches: so there is none until somebody fails.
    private bool AllDone(List<Work> batch)
    {
        try
        {
            batch.ForEach(work => work.Do(new Session(_connection!)));
            return true;
        }
        catch (Exception why) when (why is not OutOfMemoryException)
        {
            return false;
        }
    }

    private List<Work> OneByOne(List<Work> batch)
    {
        Say("rollback");
        Say("begin immediate");
        return batch.FindAll(DoneAlone);
    }

    private bool DoneAlone(Work work)
    {
        Say("savepoint one");
        try
        {
            work.Do(new Session(_connection!));
            Say("release one");
            return true;
        }
        catch (Exception why) when (why is not OutOfMemoryException)
        {
            Say("rollback to one; release one");
            work.Fail(why);
            return false;
        }
    }

    private Connection Open()
    {
        var connection = new Connection(_engine.Source.OpenConnection(), _engine);
        try
        {
            connection[_engine.ToWrite].Run().GetAwaiter().GetResult();
            return connection;
        }
        catch
        {
            // Left to itself it would hold the file's log until the garbage is collected.
            connection.DisposeAsync().AsTask().GetAwaiter().GetResult();
            throw;
        }
    }

    private void Close()
    {
        // Whoever closes last brings the log into the database, and would believe in a sync after one that has failed.
        if (_broken.Task.IsCompleted) return;
        _connection?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _connection = null;
    }

    private void Say(string sql) => _connection![sql].Run().GetAwaiter().GetResult();

    /// <summary>Work that awaits something else than its session never comes back to this thread: it is failed, and its rest is dropped.</summary>
    private sealed class Nowhere : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
