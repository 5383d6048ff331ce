using Core.Store;
using Tests.Kit;

namespace Tests.Store;

public sealed class SchemaOnSqlite() : SchemaStories(Office.EmptyOnSqlite);

public sealed class SchemaOnPostgres() : SchemaStories(Office.EmptyOnPostgres);

/// <summary>A database and a version belong together, or the host does not start.</summary>
public abstract class SchemaStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Tamper = "update migrations set hash = 'another' where name = '001_agencies.sql'";
    private const string Future = "insert into migrations (name, hash) values ('999_future.sql', 'x')";
    private const string Scripts = "select name from migrations order by name";

    private sealed record Row(string Name);

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        await using var office = await Open();
        var before = await Applied(office);
        await office.Db.Migrate();
        Assert.NotEmpty(before);
        Assert.Equal(before, await Applied(office));
    }

    [Fact]
    public async Task Hosts_that_start_together_migrate_once()
    {
        await using var office = await Open();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(office.Db.Migrate)));
        Assert.Equal((await Applied(office)).Distinct(), await Applied(office));
    }

    [Fact]
    public async Task A_script_that_was_changed_after_it_ran_stops_the_start()
    {
        await using var office = await Open();
        await Do(office, Tamper);
        var why = await Assert.ThrowsAsync<SchemaException>(office.Db.Migrate);
        Assert.Contains("001_agencies.sql", why.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await using var office = await Open();
        await Do(office, Future);
        var why = await Assert.ThrowsAsync<SchemaException>(office.Db.Migrate);
        Assert.Contains("older than the database", why.Message, StringComparison.Ordinal);
    }

    private static Task<int> Do(Office office, string sql) => office.Db.InTransaction(s => s.Do(sql));

    private static async Task<IReadOnlyList<string>> Applied(Office office) => [.. (await office.Db.Read(s => s.All<Row>(Scripts))).Select(r => r.Name)];
}
