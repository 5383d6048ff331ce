using System.Data.Common;

namespace Core.Store;

/// <summary>The database: <see cref="InTransaction"/> for work, <see cref="Read"/> for questions.</summary>
public sealed class Db(Engine engine) : IAsyncDisposable
{
    private const string UniqueViolation = "23505", SerializationFailure = "40001", Deadlock = "40P01";

    private readonly Writer? _writer = engine.OneWriter ? new Writer(engine) : null;

    static Db() => ColumnTypes.Register();

    /// <summary>
    /// All of <paramref name="work"/> or nothing: on disk when this returns, undone when it throws. Work may be done again from the start
    /// after a lost race, and on SQLite it runs on the one writer's thread: so it touches nothing but its session.
    /// </summary>
    /// <param name="patience">Ends the wait for a turn. Work that has begun is never cut short.</param>
    /// <exception cref="BusyException">Its turn did not come; nothing was done.</exception>
    public Task<T> InTransaction<T>(Func<Session, Task<T>> work, CancellationToken patience = default) =>
        _writer is { } writer ? writer.Write(work, patience) : Race(work);

    /// <summary>Answers from a connection of its own, as of one moment; never waits for a writer, and can change nothing.</summary>
    public async Task<T> Read<T>(Func<Session, Task<T>> question)
    {
        await using var connection = new Connection(await engine.Source.OpenConnectionAsync(), engine);
        var session = new Session(connection);
        await session.Do(engine.ToRead);
        try
        {
            return await question(session);
        }
        finally
        {
            await session.Do("rollback");
        }
    }

    public Task Migrate() => InTransaction(async db =>
    {
        await Migrator.Run(db, engine.ToMigrate);
        return 0;
    });

    /// <summary>Takes no more work, finishes what waits, and closes.</summary>
    public ValueTask DisposeAsync() => _writer?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<T> Race<T>(Func<Session, Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Alone(work);
            }
            catch (DbException lost) when (attempt < 4 && lost.SqlState is UniqueViolation or SerializationFailure or Deadlock)
            {
                // Somebody else was first: what they did is seen on the next attempt.
            }
        }
    }

    private async Task<T> Alone<T>(Func<Session, Task<T>> work)
    {
        await using var connection = new Connection(await engine.Source.OpenConnectionAsync(), engine);
        await using var transaction = await connection.Begin();
        var result = await work(new Session(connection));
        await transaction.CommitAsync();
        return result;
    }
}

/// <summary>Too much is waiting to be written. Nothing was done; the same may be asked again.</summary>
public sealed class BusyException() : Exception("Too much is waiting to be written.");
