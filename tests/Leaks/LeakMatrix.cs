using Tests.Kit;
using Tests.Story;

namespace Tests.Leaks;

public sealed class LeaksOnSqlite() : LeakMatrix(Database.Sqlite);

public sealed class LeaksOnPostgres() : LeakMatrix(Database.Postgres);

/// <summary>Everything that left the host while everybody said and pressed everything, and nobody read what is not theirs.</summary>
[Collection(nameof(Alone))]
public abstract class LeakMatrix(Database database)
{
    [Fact]
    public async Task Nobody_reads_what_is_not_theirs()
    {
        await using var host = await LeakHost.On(database);
        var words = new Aviary();
        var (wire, ground) = (new Wire(host), new Ground(host.Db, words, host.Clock.Now));
        var matrix = new Matrix(host, ground, wire, new Outgoing(host, wire, words), new Fresh(host, ground, words));
        await matrix.Run();
        await matrix.PressAll();
        await matrix.Draw();
        await matrix.PressAll();
        var wrong = matrix.Wrong.ToList();
        Counts.Print($"leaks-{database}", $"{matrix.Counted}, {words.Count} canaries, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join("\n\n", wrong.Take(40))}");
    }
}
