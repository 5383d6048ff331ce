using System.Collections.Concurrent;

namespace Core.Store;

/// <summary>
/// The one who writes to SQLite. A commit waits for the disk, so all who wait share one; nobody is answered before it has
/// returned, and whoever fails fails alone. After a commit that failed it knows no longer what is on the disk, and stops.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int Waiting = 4096;

    private readonly BlockingCollection<Work> _queue = new(Waiting);
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Exception> _broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Engine _engine;
    private Connection? _connection;

    public Writer(Engine engine)
    {
        _engine = engine;
        new Thread(WriteAll) { IsBackground = true, Name = "Writer" }.Start();
    }

    /// <summary>Completes with the reason when a commit failed and nothing more is written. The process had better end.</summary>
    public Task<Exception> Broken => _broken.Task;

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
        var batch = new List<Work>(_engine.Together);
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            for (var next = first; next is not null; next = batch.Count < _engine.Together && _queue.TryTake(out next) ? next : null)
            {
                if (next.Claim()) batch.Add(next);
            }
            if (_broken.Task.IsCompleted) batch.ForEach(work => work.Fail(new BusyException()));
            else if (batch.Count > 0) Commit(batch);
            batch.Clear();
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

    private void Commit(List<Work> batch)
    {
        var committing = false;
        try
        {
            _connection ??= Open();
            Say("begin immediate");
            var done = AllDone(batch) ? batch : OneByOne(batch);
            committing = true;
            Say("commit");
            done.ForEach(work => work.Answer());
        }
        catch (Exception why) when (why is not OutOfMemoryException)
        {
            // Not one delivery's work failed but the commit, or the way to it: nobody is told yes, and everybody hears why.
            batch.ForEach(work => work.Fail(why));
            if (committing && !_engine.DiskFull(why)) Break(why);
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
        connection[_engine.ToWrite].Run().GetAwaiter().GetResult();
        return connection;
    }

    private void Close()
    {
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
