using System.Data.Common;
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

    /// <summary>For many turns that only look, as of this moment: each question that several of them have is asked once.</summary>
    internal AgencySession ToLook(AgencyId agency) => new(_connection, agency, act: null, asksOnce: true);

    public Task<int> Do(string sql, object? args = null) => _connection[sql].With(args, _agency).Run();

    public Task<T?> One<T>(string sql, object? args = null) where T : class =>
        Answers is null ? Ask<T>(sql, args) : Once(Answers, (sql, typeof(T), args), () => Ask<T>(sql, args));

    public Task<IReadOnlyList<T>> All<T>(string sql, object? args = null) where T : class =>
        Answers is null ? AskAll<T>(sql, args) : Once(Answers, (sql, typeof(IReadOnlyList<T>), args), () => AskAll<T>(sql, args));

    /// <param name="read">Reads one row by hand: where there are so many that a turn waits for it.</param>
    internal Task<IReadOnlyList<T>> All<T>(string sql, object? args, Func<DbDataReader, T> read) where T : class =>
        _connection[sql].With(args, _agency).All(read);

    /// <summary>What was asked before is not asked again. Only where nothing can change meanwhile: as of one moment.</summary>
    protected Dictionary<(string Sql, Type Answer, object? Args), object?>? Answers { get; init; }

    private Task<T?> Ask<T>(string sql, object? args) where T : class => _connection[sql].With(args, _agency).One<T>();

    private Task<IReadOnlyList<T>> AskAll<T>(string sql, object? args) where T : class => _connection[sql].With(args, _agency).All<T>();

    // Whatever a statement is given is a record or an anonymous type: two of the same values are the same.
    private static async Task<T> Once<T>(Dictionary<(string, Type, object?), object?> answers, (string, Type, object?) asked, Func<Task<T>> ask)
    {
        if (answers.TryGetValue(asked, out var known)) return (T)known!;
        var answer = await ask();
        answers[asked] = answer;
        return answer;
    }
}

/// <summary>The same transaction on behalf of one agency: every statement has <c>@Agency</c> bound.</summary>
public sealed class AgencySession : Session
{
    internal AgencySession(Connection connection, AgencyId agency, Act? act, bool asksOnce = false) : base(connection, agency) =>
        (Agency, Act, Answers) = (agency, act, asksOnce ? [] : null);

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
