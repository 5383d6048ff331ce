using System.Data.Common;

namespace Core.Store;

/// <summary>All that differs between the two databases.</summary>
public sealed record Engine
{
    public required DbDataSource Source { get; init; }

    /// <summary>True where the database lets in one writer at a time, so that those who wait may as well share its commit.</summary>
    public bool OneWriter { get; private init; }

    /// <summary>At most so many share a commit where there is one writer. The bench has each wait for its own, to see what sharing gains.</summary>
    internal int Together { get; init; } = 256;

    /// <summary>Said first on a connection that will write.</summary>
    public string ToWrite { get; internal init; } = "";

    /// <summary>Brings what is in the log into the database, where there is such a log.</summary>
    public string ToCheckpoint { get; private init; } = "";

    /// <summary>Said first on a connection that will only read: from here on it sees one moment, and can change nothing.</summary>
    public required string ToRead { get; init; }

    /// <summary>Keeps other hosts out while the schema changes.</summary>
    public string ToMigrate { get; private init; } = "";

    /// <summary>What <c>/*lock*/</c> in a statement stands for: the row stays ours until the commit.</summary>
    public string Lock { get; private init; } = "";

    /// <summary>What <c>/*claim*/</c> stands for: rows that others are taking are passed over.</summary>
    public string Claim { get; private init; } = "";

    /// <summary>What <c>/*held*/</c> stands for: the entries of the JSON array @Held, each a row's <c>value</c>.</summary>
    public required string Held { get; init; }

    /// <summary>True for a commit that failed for want of room: nothing was written, and the next one may succeed.</summary>
    public Func<Exception, bool> DiskFull { get; private init; } = _ => false;

    /// <param name="source">Unpooled: one connection writes, and those that read are kept with what they have compiled.</param>
    /// <param name="diskFull">Knows the driver's error for a full disk.</param>
    public static Engine Sqlite(DbDataSource source, Func<Exception, bool>? diskFull = null) => new()
    {
        Source = source,
        OneWriter = true,
        DiskFull = diskFull ?? (_ => false),
        ToWrite = "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; " +
            "pragma busy_timeout = 5000; pragma query_only = off; pragma temp_store = memory; " +
            "pragma cache_size = -8192; pragma wal_autocheckpoint = 0",
        ToCheckpoint = "pragma wal_checkpoint(passive)",
        ToRead = "pragma busy_timeout = 5000; pragma query_only = on; pragma temp_store = memory; begin",
        Held = "json_each(@Held)",
    };

    public static Engine Postgres(DbDataSource source) => new()
    {
        Source = source,
        ToRead = "begin isolation level repeatable read read only",
        ToMigrate = "select pg_advisory_xact_lock(7315)",
        Lock = "for update",
        Claim = "for update skip locked",
        Held = "jsonb_array_elements(@Held::jsonb)",
    };

    internal string Speak(string sql) => sql
        .Replace("/*lock*/", Lock, StringComparison.Ordinal)
        .Replace("/*claim*/", Claim, StringComparison.Ordinal)
        .Replace("/*held*/", Held, StringComparison.Ordinal);
}
