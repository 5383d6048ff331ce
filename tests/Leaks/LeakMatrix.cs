using Tests.Kit;
using Tests.Story;

namespace Tests.Leaks;

public sealed class LeaksOnSqlite() : LeakMatrix(Database.Sqlite, AtSlack.Stand);

public sealed class LeaksOnPostgres() : LeakMatrix(Database.Postgres, AtSlack.Stand);

/// <summary>All of it once more at the other door; what lies behind it, the queries with it, is the same on both databases.</summary>
public sealed class LeaksOverTeams() : LeakMatrix(Database.Sqlite, AtTeams.Stand);

/// <summary>Everything that left the host while everybody said and pressed everything, and nobody read what is not theirs.</summary>
public abstract class LeakMatrix
{
    private readonly Func<Task<LeakHost>> _open;
    private readonly string _where;

    private protected LeakMatrix(Database database, Func<StoppedClock, Task<Door>> stand) =>
        (_open, _where) = (() => LeakHost.On(database, stand), $"{GetType().Name["Leaks".Length..]}");

    [Fact]
    public async Task Nobody_reads_what_is_not_theirs()
    {
        await using var host = await _open();
        await Matrix.Nothing(host, $"leaks-{_where}", slice: null);
    }
}
