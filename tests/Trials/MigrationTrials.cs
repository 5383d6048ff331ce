using System.Diagnostics;
using Bots.Host;
using Tests.Kit;

namespace Tests.Trials;

public sealed class MigrationOnSqlite() : MigrationTrials("SQLite", MigrationPlace.OnSqlite);

public sealed class MigrationOnPostgres() : MigrationTrials("PostgreSQL", MigrationPlace.OnPostgres);

/// <summary>A new version on the database of any older one, ended at any moment; and an old version on a newer one's.</summary>
[Collection(nameof(Alone))]
public abstract class MigrationTrials
{
    private readonly string _name;
    private readonly Func<Task<MigrationPlace>> _open;

    private protected MigrationTrials(string name, Func<Task<MigrationPlace>> open) => (_name, _open) = (name, open);

    [Fact]
    public async Task Ended_after_any_statement_from_any_older_version_the_next_start_goes_on_and_nothing_is_lost()
    {
        var kills = 0;
        // Each older version on a database of its own, several at once: what takes long here is waiting for the server.
        await Parallel.ForAsync(0, MigrationPlace.Scripts.Count, async (from, _) => Interlocked.Add(ref kills, await EndedEverywhere(from)));
        Assert.InRange(kills, 100, int.MaxValue);
        Counts.Print($"migrations on {_name}",
            $"from {MigrationPlace.Scripts.Count} older schemas, ended after each statement, {kills} times: 0 halves, 0 lost, the same schema each time");
    }

    [Fact]
    public async Task A_host_does_not_start_on_a_newer_versions_database_and_says_why()
    {
        await using var place = await _open();
        await place.Migrate();
        await place.Does("insert into migrations (name, hash) values ('999_future.sql', 'x')");
        (await Chore.Run("--Urls=http://127.0.0.1:0", place.Setting)).Refused(1, "older than the database");
    }

    [Fact]
    public async Task A_host_does_not_start_where_a_script_ran_with_another_text_and_says_which()
    {
        await using var place = await _open();
        await place.Migrate();
        await place.Does("update migrations set hash = 'x' where name = '002_clients_requests.sql'");
        (await Chore.Run("--Urls=http://127.0.0.1:0", place.Setting)).Refused(1, "002_clients_requests.sql");
    }

    /// <returns>How often it was ended.</returns>
    private async Task<int> EndedEverywhere(int from)
    {
        await using var place = await _open();
        await place.Released(from);
        var (before, whole) = (await place.Holds(), await Undisturbed(from));
        for (var after = 1; ; after++)
        {
            await using var dying = new DyingSource(place.Unpooled, after);
            var death = await Record.ExceptionAsync(() => place.Migrate(dying));
            Assert.Equal(dying.Died, death is not null);
            if (death is null)
            {
                await place.Migrate();
                Assert.Equal(whole, await place.Holds());
                return after - 1;
            }
            // The last one to be carried out may have been the commit itself.
            var left = await place.Holds();
            if (!left.SequenceEqual(before)) Assert.Equal(whole, left);
        }
    }

    private async Task<IReadOnlyList<string>> Undisturbed(int from)
    {
        await using var place = await _open();
        await place.Released(from);
        await place.Migrate();
        return await place.Holds();
    }
}

/// <summary>Hosts in processes of their own, on an empty server's database.</summary>
[Collection(nameof(Alone))]
public sealed class MigrationTogether
{
    private const string Stuck = """
        select 'stuck' from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()
        """;

    [Fact]
    public async Task Three_hosts_that_start_at_once_on_nothing_all_come_up()
    {
        await using var place = await MigrationPlace.OnPostgres();
        var hosts = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Telephone.Host(place.Setting)));
        Assert.Equal(MigrationPlace.Scripts.Count, (await place.Rows("select name from migrations")).Count);
        foreach (var host in hosts) host.Dispose();
    }

    [Fact]
    public async Task A_host_that_is_killed_in_the_middle_leaves_nothing_half_done()
    {
        var last = MigrationPlace.Scripts.Count;
        for (var from = 1; from < last; from++)
        {
            await using var place = await MigrationPlace.OnPostgres();
            await place.Released(from);
            await using (var held = await place.Source.OpenConnectionAsync(TestContext.Current.CancellationToken))
            await using (var transaction = await held.BeginTransactionAsync(TestContext.Current.CancellationToken))
            {
                // A table that refers to agencies cannot be made meanwhile, so the host waits between two statements.
                await using var hold = held.CreateCommand();
                hold.CommandText = "lock table agencies in share mode";
                await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
                using var host = Process.Start(new ProcessStartInfo("dotnet", [typeof(App).Assembly.Location, "--Urls=http://127.0.0.1:0", place.Setting])
                { RedirectStandardOutput = true, RedirectStandardError = true })!;
                using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
                while ((await place.Rows(Stuck)).Count == 0 && !host.HasExited) await beat.WaitForNextTickAsync(TestContext.Current.CancellationToken);
                Assert.False(host.HasExited);
                host.Kill();
                await host.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
            await place.Migrate();
            Assert.Equal(last, (await place.Rows("select name from migrations")).Count);
            Assert.Equal(["a1 North"], await place.Somebodies());
        }
    }
}
