using NodaTime;

namespace Core.Store;

/// <summary>One transaction, before anybody knows whose.</summary>
public class Session
{
    private readonly Connection _connection;
    private readonly AgencyId? _agency;

    internal Session(Connection connection, AgencyId? agency = null) => (_connection, _agency) = (connection, agency);

    /// <summary>True where nobody else writes while this session does, whatever it locks.</summary>
    internal bool WritesAlone => _connection.OneWriter;

    /// <param name="act">Who does what, for the journal. Without it nothing can be saved.</param>
    public AgencySession For(AgencyId agency, Act? act = null) => new(_connection, agency, act);

    public Task<int> Do(string sql, object? args = null) => _connection[sql].With(args, _agency).Run();

    public Task<T?> One<T>(string sql, object? args = null) where T : class => _connection[sql].With(args, _agency).One<T>();

    public Task<IReadOnlyList<T>> All<T>(string sql, object? args = null) where T : class =>
        _connection[sql].With(args, _agency).All<T>();
}

/// <summary>The same transaction on behalf of one agency: every statement has <c>@Agency</c> bound.</summary>
public sealed class AgencySession : Session
{
    internal AgencySession(Connection connection, AgencyId agency, Act? act) : base(connection, agency) =>
        (Agency, Act) = (agency, act);

    public AgencyId Agency { get; }

    internal Act? Act { get; }

    /// <summary>Rows that this session has read, by id, until it saves them: what they say is asked once.</summary>
    internal Dictionary<string, object> Known { get; } = [];

    /// <summary>What this session has saved so far, in order: what follows from it is worked out before the commit.</summary>
    internal List<Change> Changes { get; } = [];

    /// <summary>When the earliest letter that this session owes is due: the postman is rung when that is now.</summary>
    internal Instant? FirstDue { get; private set; }

    internal void DueAt(Instant due) => FirstDue = FirstDue is { } first ? Instant.Min(first, due) : due;
}
