using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Tests.Kit;

/// <summary>A real driver's connection with its statements looked at on their way.</summary>
/// <param name="run">Carries out what returns no rows, or something else in its place.</param>
/// <param name="asked">Hears of what returns rows, before it is carried out.</param>
internal sealed class WatchedConnection(
    DbConnection real, Func<DbCommand, string, int> run, Action<DbCommand, string>? asked = null) : DbConnection
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

    protected override DbCommand CreateDbCommand() => new Command(real.CreateCommand(), run, asked);

    protected override void Dispose(bool disposing)
    {
        real.Dispose();
        base.Dispose(disposing);
    }

    private sealed class Command(DbCommand real, Func<DbCommand, string, int> run, Action<DbCommand, string>? asked) : DbCommand
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

        public override int ExecuteNonQuery() => run(real, _text);

        protected override DbParameter CreateDbParameter() => real.CreateParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            asked?.Invoke(real, _text);
            return real.ExecuteReader(behavior);
        }

        protected override void Dispose(bool disposing)
        {
            real.Dispose();
            base.Dispose(disposing);
        }
    }
}
