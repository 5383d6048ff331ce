using System.Collections.Concurrent;
using System.Data.Common;

namespace Core.Store;

/// <summary>The database: <see cref="InTransaction"/> for work, <see cref="Read"/> for questions.</summary>
public sealed class Db(Engine engine) : IAsyncDisposable
{
    private const string UniqueViolation = "23505", SerializationFailure = "40001", Deadlock = "40P01";

    private const int Attempts = 6;

    private static readonly TaskCompletionSource<Exception> Never = new();

    private readonly Writer? _writer = engine.OneWriter ? new Writer(engine) : null;

    // On SQLite a connection is kept with all that it has compiled; a server's driver does that by itself.
    private readonly ConcurrentBag<Connection> _readers = [];

    static Db() => ColumnTypes.Register();

    /// <summary>
    /// All of <paramref name="work"/> or nothing: on disk when this returns, undone when it throws. Work may be done again from the start
    /// after a lost race, and on SQLite it runs on the one writer's thread: so it touches nothing but its session.
    /// </summary>
    /// <param name="patience">Ends the wait for a turn. Work that has begun is never cut short.</param>
    /// <exception cref="BusyException">Its turn did not come; nothing was done.</exception>
    public Task<T> InTransaction<T>(Func<Session, Task<T>> work, CancellationToken patience = default) =>
        _writer is { } writer ? writer.Write(work, patience) : Race(work, patience);

    /// <summary>For trials that stop the process at a moment of their choosing; nobody else sets it.</summary>
    internal Action<Failpoint>? Passing
    {
        get;
        set
        {
            field = value;
            _writer?.Passing = value;
        }
    }

    /// <summary>Completes when nothing can be written any more and the process had better end: a commit failed, and is not believed.</summary>
    public Task<Exception> Broken => _writer?.Broken ?? Never.Task;

    /// <summary>Answers from a connection of its own, as of one moment; never waits for a writer, and can change nothing.</summary>
    public async Task<T> Read<T>(Func<Session, Task<T>> question)
    {
        var connection = _readers.TryTake(out var kept) ? kept : await Open(default);
        var whole = false;
        try
        {
            var session = new Session(connection);
            await session.Do(engine.ToRead);
            try
            {
                return await question(session);
            }
            finally
            {
                await session.Do("rollback");
                whole = true;
            }
        }
        finally
        {
            if (whole && engine.OneWriter) _readers.Add(connection);
            else await connection.DisposeAsync();
        }
    }

    public Task Migrate() => InTransaction(async db =>
    {
        await Migrator.Run(db, engine.ToMigrate);
        return 0;
    });

    /// <summary>Takes no more work, finishes what waits, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_writer is not null) await _writer.DisposeAsync();
        while (_readers.TryTake(out var connection)) await connection.DisposeAsync();
    }

    private async Task<T> Race<T>(Func<Session, Task<T>> work, CancellationToken patience)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Alone(work, patience);
            }
            catch (DbException lost) when (attempt < Attempts && lost.SqlState is UniqueViolation or SerializationFailure or Deadlock)
            {
                // Somebody else was first: what they did is seen on the next attempt. Those who met do not come back together.
                await Task.Delay(Random.Shared.Next(5, 20 * attempt), CancellationToken.None);
            }
        }
    }

    private async Task<T> Alone<T>(Func<Session, Task<T>> work, CancellationToken patience)
    {
        await using var connection = await Open(patience);
        await using var transaction = await connection.Begin();
        var result = await work(new Session(connection));
        Passing?.Invoke(Failpoint.BeforeCommit);
        await Commit(transaction);
        Passing?.Invoke(Failpoint.AfterCommit);
        return result;
    }

    private static async Task Commit(DbTransaction transaction)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (DbException lost) when (lost.SqlState is null)
        {
            // Not the server says no: it says nothing any more, and may have done it.
            throw new UnsureException(lost);
        }
    }

    private async Task<Connection> Open(CancellationToken patience)
    {
        try
        {
            return new Connection(await engine.Source.OpenConnectionAsync(patience), engine);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            throw new BusyException();
        }
    }
}

/// <summary>Too much is waiting to be written. Nothing was done; the same may be asked again.</summary>
public sealed class BusyException() : Exception("Too much is waiting to be written.");
