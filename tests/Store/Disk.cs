using System.Data.Common;
using Core.Store;
using Microsoft.Data.Sqlite;
using Tests.Kit;

namespace Tests.Store;

/// <summary>SQLite on a disk that fails at the commit when told to. Everything else is the real driver.</summary>
internal sealed class Disk : DbDataSource
{
    public const int IoError = 10, Full = 13;

    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-disk-").FullName;

    /// <summary>SQLite's code of the error that each commit ends with; 0 for none.</summary>
    public int Trouble { get; set; }

    /// <summary>True while the writer asks for the database, and has it not yet.</summary>
    public bool Waiting { get; private set; }

    /// <summary>Where SQLite keeps what it has not brought into the database yet; there until it has.</summary>
    public string Log => Path.Combine(_folder, "office.db-wal");

    public override string ConnectionString => $"Data Source={Path.Combine(_folder, "office.db")};Pooling=False";

    public async Task<Db> Open()
    {
        var db = new Db(Engine.Sqlite(this, why => why is SqliteException { SqliteErrorCode: Full }));
        await db.Migrate();
        return db;
    }

    protected override DbConnection CreateDbConnection() => new WatchedConnection(new SqliteConnection(ConnectionString), Run);

    protected override void Dispose(bool disposing)
    {
        Directory.Delete(_folder, recursive: true);
        base.Dispose(disposing);
    }

    private int Run(DbCommand command, string text)
    {
        if (text is "commit" && Trouble is not 0 and var code) throw new SqliteException("The disk has failed.", code);
        Waiting = text is "begin immediate";
        var rows = command.ExecuteNonQuery();
        Waiting = false;
        return rows;
    }
}
