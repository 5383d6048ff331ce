using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Core.Store;
using Microsoft.Data.Sqlite;

namespace Tests.Store;

/// <summary>SQLite on a disk that fails at the commit when told to. Everything else is the real driver.</summary>
internal sealed class Disk : DbDataSource
{
    public const int IoError = 10, Full = 13;

    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-disk-").FullName;

    /// <summary>SQLite's code of the error that each commit ends with; 0 for none.</summary>
    public int Trouble { get; set; }

    /// <summary>Where SQLite keeps what it has not brought into the database yet; there until it has.</summary>
    public string Log => Path.Combine(_folder, "office.db-wal");

    public override string ConnectionString => $"Data Source={Path.Combine(_folder, "office.db")};Pooling=False";

    public async Task<Db> Open()
    {
        var db = new Db(Engine.Sqlite(this, why => why is SqliteException { SqliteErrorCode: Full }));
        await db.Migrate();
        return db;
    }

    protected override DbConnection CreateDbConnection() => new Connection(this, new SqliteConnection(ConnectionString));

    protected override void Dispose(bool disposing)
    {
        Directory.Delete(_folder, recursive: true);
        base.Dispose(disposing);
    }

    private sealed class Connection(Disk disk, SqliteConnection real) : DbConnection
    {
        [AllowNull]
        public override string ConnectionString { get => real.ConnectionString; set => real.ConnectionString = value; }

        public override string Database => real.Database;

        public override string DataSource => real.DataSource;

        public override string ServerVersion => real.ServerVersion;

        public override ConnectionState State => real.State;

        public override void ChangeDatabase(string databaseName) => real.ChangeDatabase(databaseName);

        public override void Open() => real.Open();

        public override void Close() => real.Close();

        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => real.BeginTransaction(isolationLevel);

        protected override DbCommand CreateDbCommand() => new Command(disk, real.CreateCommand());

        protected override void Dispose(bool disposing)
        {
            real.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed class Command(Disk disk, SqliteCommand real) : DbCommand
    {
        [AllowNull]
        public override string CommandText { get => real.CommandText; set => real.CommandText = value!; }

        public override int CommandTimeout { get => real.CommandTimeout; set => real.CommandTimeout = value; }

        public override CommandType CommandType { get => real.CommandType; set => real.CommandType = value; }

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get => real.Connection; set => throw new NotSupportedException(); }

        protected override DbParameterCollection DbParameterCollection => real.Parameters;

        protected override DbTransaction? DbTransaction { get => real.Transaction; set => throw new NotSupportedException(); }

        public override void Cancel() => real.Cancel();

        public override void Prepare() => real.Prepare();

        public override object? ExecuteScalar() => real.ExecuteScalar();

        public override int ExecuteNonQuery() => CommandText is "commit" && disk.Trouble is not 0 and var code
            ? throw new SqliteException("The disk has failed.", code)
            : real.ExecuteNonQuery();

        protected override DbParameter CreateDbParameter() => real.CreateParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => real.ExecuteReader(behavior);

        protected override void Dispose(bool disposing)
        {
            real.Dispose();
            base.Dispose(disposing);
        }
    }
}
