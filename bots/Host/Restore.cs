using Core.Store;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Bots.Host;

/// <param name="Aside">Where the database is that was replaced; null when there was none.</param>
/// <param name="Carried">True when it could still be read, so that what it had sent is not sent again.</param>
/// <param name="Overdue">Letters that go out when the host starts.</param>
internal sealed record Restored(string? Aside, bool Carried, long Overdue);

/// <summary>
/// Puts a backup in the place of the database. By hand the old log would stay beside the new file and be played into it.
/// </summary>
internal static class Restore
{
    private const string Ours = "select name from migrations where name = '001_agencies.sql'";

    private const string Overdue = "select count(id) from letters where done_at is null and due_at <= @Now";

    // What the replaced database had sent is sent, though the backup does not know it yet.
    private const string CarryLetters = """
        update letters set takes = letters.takes + 1, done_at = o.done_at, outcome = o.outcome, why = o.why
        from old.letters o
        where o.agency_id = letters.agency_id and o.subject = letters.subject and o.occurrence = letters.occurrence
          and o.done_at is not null and o.outcome <> 'untrue' and letters.done_at is null and letters.kind <> 'redraw'
        """;

    // Cards that are posted are found again, whatever they show.
    private const string CarryCards = """
        insert or ignore into cards (agency_id, subject, reader, platform, workspace, room, message, drawn, posted_at)
        select agency_id, subject, reader, platform, workspace, room, message, drawn, posted_at
        from old.cards where agency_id in (select id from agencies)
        """;

    // An older version's cards have threads of their own.
    private const string CarryThreads = """
        update cards set thread = o.thread from old.cards o
        where o.platform = cards.platform and o.workspace = cards.workspace and o.room = cards.room and o.message = cards.message
          and o.thread is not null
        """;

    private const string HasThreads = "select name from old.migrations where name = '010_ways.sql'";

    // A token that renews itself is good once, and one that was taken back is not to come back. The keys are not in a backup: these are those that hold.
    private const string CarryTokens = """
        update workspaces set token = o.token, renewal = o.renewal, ends_at = o.ends_at, token_at = o.token_at, stopped_at = o.stopped_at,
          renewals = o.renewals, installer = o.installer, organization = o.organization, renewing_until = null
        from old.workspaces o
        where o.platform = workspaces.platform and o.id = workspaces.id and o.renewals >= workspaces.renewals
        """;

    // What is good once stays used.
    private const string CarryInvites = """
        delete from invites where hash not in (select hash from old.invites where used_at is null)
        """;

    // Cards of what the backup does not know yet are still in front of people: their numbers never name something else.
    private const string CarryNumbers = """
        update agencies set last_request = o.last_request
        from old.agencies o where o.id = agencies.id and o.last_request > agencies.last_request
        """;

    // What is good once, and for minutes, was used or has ended.
    private const string ForgetCodes = "delete from link_codes where ends_at >= 0";

    private const string ForgetStates = "delete from install_states where ends_at >= 0";

    /// <exception cref="LockedException">A host is running on the database.</exception>
    /// <exception cref="BackupException">The file is no backup of ours; the database is as it was.</exception>
    /// <exception cref="SchemaException">The backup is a newer version's; the database is as it was.</exception>
    public static async Task<Restored> Put(string database, string file, Instant now)
    {
        if (!File.Exists(file)) throw new BackupException($"There is no file {file}.");
        if (file == database) throw new BackupException($"{file} is the database itself.");
        using var alone = FileLock.On(database);
        var part = Backup.PartOf(database);
        try
        {
            if (!IsOurs(file)) throw new BackupException($"{file} is no database of VA Desk.");
            Backup.Copy(file, part, like: File.Exists(database) ? database : file);
            await Migrate(part);
            var whole = File.Exists(database) && Folded(database);
            var carried = whole && Carried(part, database);
            var overdue = Finish(part, now);
            Backup.Sync(part);
            var aside = Swap(part, database);
            Backup.Sync(database);
            return new Restored(aside, carried, overdue);
        }
        finally
        {
            foreach (var rest in (string[])["", "-wal", "-shm", "-journal"]) File.Delete(part + rest);
        }
    }

    private static bool IsOurs(string file)
    {
        try
        {
            using var connection = Backup.Open(file, SqliteOpenMode.ReadOnly);
            return Backup.Say(connection, Ours) is not null;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static async Task Migrate(string file)
    {
        var source = SqliteFactory.Instance.CreateDataSource(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        await using var db = new Db(Engine.Sqlite(source));
        await db.Migrate();
    }

    /// <summary>What is still in the log goes into the file. False when it is too damaged for that.</summary>
    private static bool Folded(string database)
    {
        try
        {
            using var connection = Backup.Open(database, SqliteOpenMode.ReadWrite);
            return Backup.Say(connection, "pragma journal_mode = delete") is "delete";
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static bool Carried(string part, string database)
    {
        using var connection = Backup.Open(part, SqliteOpenMode.ReadWrite);
        using var all = connection.CreateCommand();
        all.CommandText = "attach @Old as old";
        all.Parameters.AddWithValue("@Old", database);
        try
        {
            all.ExecuteNonQuery();
            using var transaction = connection.BeginTransaction();
            foreach (var sql in (string[])[CarryLetters, CarryCards, CarryNumbers, CarryTokens, CarryInvites]) Backup.Say(connection, sql);
            if (Backup.Say(connection, HasThreads) is not null) Backup.Say(connection, CarryThreads);
            transaction.Commit();
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static long Finish(string part, Instant now)
    {
        using var connection = Backup.Open(part, SqliteOpenMode.ReadWrite);
        Backup.Say(connection, "pragma journal_mode = delete");
        // Nobody who was sent to the consent page then is still on the way.
        Backup.Say(connection, ForgetStates);
        Backup.Say(connection, ForgetCodes);
        using var count = connection.CreateCommand();
        count.CommandText = Overdue;
        count.Parameters.AddWithValue("@Now", now.ToUnixTimeMilliseconds());
        return (long)count.ExecuteScalar()!;
    }

    /// <summary>At no moment is there no database: a host that starts on nothing would begin a new one.</summary>
    private static string? Swap(string part, string database)
    {
        var aside = File.Exists(database) ? FreeName(database) : null;
        // Left only by one too damaged to be folded; it belongs to the old file and would ruin the new one.
        if (File.Exists(database + "-wal")) File.Move(database + "-wal", (aside ?? FreeName(database)) + "-wal");
        File.Delete(database + "-shm");
        if (aside is null) File.Move(part, database);
        else File.Replace(part, database, aside);
        return aside;
    }

    private static string FreeName(string database) =>
        Enumerable.Range(1, int.MaxValue).Select(n => $"{database}.replaced-{n}").First(name => !Path.Exists(name) && !Path.Exists(name + "-wal"));
}
