using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Tests.Trials;

/// <summary>A database whose connection breaks off after so many statements, as when the process at its end is killed. The driver is the real one.</summary>
/// <param name="after">The last statement that is still carried out.</param>
internal sealed partial class DyingSource(DbDataSource real, int after) : DbDataSource
{
    private int _done;

    public bool Died => _done >= after;

    public override string ConnectionString => real.ConnectionString;

    protected override DbConnection CreateDbConnection() => new Connection(this, real.CreateConnection());

    private void Run(DbCommand command, string text)
    {
        foreach (var statement in Comment().Replace(text, "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            command.CommandText = statement;
            command.ExecuteNonQuery();
            if (++_done != after) continue;
            command.Connection!.Close();
            throw new IOException($"The connection broke off after: {statement}");
        }
    }

    [GeneratedRegex("--.*")]
    private static partial Regex Comment();

    private sealed class Connection(DyingSource source, DbConnection real) : DbConnection
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

        protected override DbCommand CreateDbCommand() => new Command(source, real.CreateCommand());

        protected override void Dispose(bool disposing)
        {
            real.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed class Command(DyingSource source, DbCommand real) : DbCommand
    {
        private string _text = "";

        [AllowNull]
        public override string CommandText { get => _text; set => real.CommandText = _text = value ?? ""; }

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

        public override int ExecuteNonQuery()
        {
            source.Run(real, _text);
            return 0;
        }

        protected override DbParameter CreateDbParameter() => real.CreateParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => real.ExecuteReader(behavior);

        protected override void Dispose(bool disposing)
        {
            real.Dispose();
            base.Dispose(disposing);
        }
    }
}
