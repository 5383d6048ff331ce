using System.Collections.Concurrent;
using System.Text;
using Bots.Host;
using Npgsql;

namespace Tests.Kit;

/// <summary>Looks for secrets in what the hosts of this run have stored, as long as it is there.</summary>
internal static class KeptData
{
    private const string Tables =
        "select quote_ident(table_name) from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'";

    private static readonly ConcurrentDictionary<string, int> Searched = new();
    private static readonly ConcurrentQueue<string> Leaked = [];

    /// <summary>How many databases were looked into, and how many files of theirs or dumps.</summary>
    public static (int Databases, int Files) Count => (Searched.Count, Searched.Values.Sum());

    /// <summary>What was found, and where.</summary>
    public static IReadOnlyCollection<string> Findings => [.. Leaked];

    /// <summary>In such a folder is the host to which anything at all is sent: an answer's address among it, as somebody's words.</summary>
    public const string Unsearched = "va-desk-fuzz-";

    /// <summary>Everything that a host has stored up to now.</summary>
    public static void Search(Settings settings)
    {
        if (settings.Sqlite.Contains(Unsearched, StringComparison.Ordinal)) return;
        var secrets = Secret.Of(settings);
        var found = settings.Postgres is { } postgres ? InPostgres(postgres, secrets) : InFolder(Databases.File(settings.Sqlite), secrets);
        foreach (var each in found) Leaked.Enqueue(each);
    }

    /// <summary>The file with that name and all that begin so: the log of what is not in it yet, and copies.</summary>
    /// <returns>What was found, and where.</returns>
    public static IReadOnlyList<string> InFolder(string file, IReadOnlyCollection<string> secrets)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (!Directory.Exists(folder)) return [];
        var files = Directory.GetFiles(folder, Path.GetFileNameWithoutExtension(file) + "*").Where(each => !Held(each))
            .OrderDescending(StringComparer.Ordinal).ToList();
        if (files.Count > 0) Searched.AddOrUpdate(file, files.Count, (_, before) => Math.Max(before, files.Count));
        return [.. from each in files let text = Read(each) where text is not null
                let found = Secret.InData(text, secrets) where found is not null select $"{found} in {each}"];
    }

    /// <summary>All rows of all tables, as text.</summary>
    public static IReadOnlyList<string> InPostgres(string connection, IReadOnlyCollection<string> secrets)
    {
        var found = new List<string>();
        try
        {
            using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString);
            using var open = source.OpenConnection();
            foreach (var table in All(open, Tables))
            {
                if (Secret.InData(string.Join('\n', All(open, $"select x::text from {table} as x")), secrets) is { } secret)
                    found.Add($"{secret} in {table}");
            }
            Searched.AddOrUpdate(connection, 1, (_, before) => before);
        }
        catch (NpgsqlException gone)
        {
            // A trial has taken the server away, or a test its database: what is not counted was not looked into.
            TestContext.Current.SendDiagnosticMessage($"A database was gone before it was searched: {gone.Message}");
        }
        return found;
    }

    private static List<string> All(NpgsqlConnection open, string sql)
    {
        using var command = new NpgsqlCommand(sql, open);
        using var reader = command.ExecuteReader();
        var all = new List<string>();
        while (reader.Read()) all.Add(reader.GetString(0));
        return all;
    }

    // These are kept open for their locks alone. (A file's closing takes SQLite's locks from it: so all this is done when a host goes.)
    private static bool Held(string file) =>
        file.EndsWith("-shm", StringComparison.Ordinal) || file.EndsWith(".lock", StringComparison.Ordinal);

    // Another process or connection has it open and goes on writing; or has ended meanwhile
    // and taken its log away: then its text is in the file, which is read after the log.
    private static string? Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd();
        }
        catch (FileNotFoundException gone)
        {
            TestContext.Current.SendDiagnosticMessage($"A file was gone before it was searched: {gone.FileName}");
            return null;
        }
    }
}
