using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Core.Store;

/// <summary>Runs each embedded <c>NNN_name.sql</c> once, in order, in one transaction. Forward only.</summary>
internal static class Migrator
{
    private const string Done = "select name, hash from migrations order by name";
    private const string Note = "insert into migrations (name, hash) values (@Name, @Hash)";

    private sealed record Applied(string Name, string Hash);

    /// <exception cref="SchemaException">A script that ran here is not the one of this version, or is unknown to it.</exception>
    public static async Task Run(Session db, string hold)
    {
        if (hold is not "") await db.Do(hold);
        await db.Do("create table if not exists migrations (name text primary key, hash text not null)");
        var done = (await db.All<Applied>(Done)).ToDictionary(a => a.Name, a => a.Hash);
        var scripts = Scripts().ToDictionary(name => name, Read);
        foreach (var (name, hash) in done)
        {
            if (!scripts.TryGetValue(name, out var script))
                throw new SchemaException($"The database knows {name}, and this version does not: it is older than the database. Start the newer version.");
            if (hash != Hash(script)) throw new SchemaException($"{name} ran here with another text. Scripts that ran are never changed: add a new one.");
        }
        foreach (var (name, script) in scripts.Where(s => !done.ContainsKey(s.Key)).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            await db.Do(script);
            await db.Do(Note, new { Name = name, Hash = Hash(script) });
        }
    }

    private static IEnumerable<string> Scripts() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal));

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Hash(string script) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n"))));
}

/// <summary>The database and this version do not belong together. The host does not start.</summary>
public sealed class SchemaException(string message) : Exception(message);
