using System.Data.Common;
using System.Reflection;
using System.Text.RegularExpressions;
using Dapper;

namespace Core.Store;

/// <summary>A statement compiled once and bound by name; Dapper reads its rows.</summary>
internal sealed partial class Statement(DbCommand command) : IAsyncDisposable
{
    private const string Tenant = "Agency";

    private readonly HashSet<string> _named = [.. Parameter().Matches(command.CommandText).Select(m => m.Groups[1].Value)];
    private Type? _shape;
    private bool _shaped;
    private PropertyInfo[] _bound = [];
    private Delegate? _parse;

    /// <summary>Binds each property of <paramref name="args"/> that the statement names, and <c>@Agency</c>.</summary>
    /// <exception cref="InvalidOperationException">The statement names a tenant, and there is none.</exception>
    public Statement With(object? args, AgencyId? agency)
    {
        if (!_shaped || args?.GetType() != _shape) Shape(args?.GetType());
        for (var i = 0; i < _bound.Length; i++) command.Parameters[i].Value = ColumnTypes.Write(_bound[i].GetValue(args));
        if (_named.Contains(Tenant))
            command.Parameters[_bound.Length].Value = agency?.Value ?? throw new InvalidOperationException("This statement needs its agency.");
        return this;
    }

    public Task<int> Run() => command.ExecuteNonQueryAsync();

    public async Task<T?> One<T>() where T : class
    {
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? Parser<T>(reader)(reader) : null;
    }

    public async Task<IReadOnlyList<T>> All<T>() where T : class
    {
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync()) rows.Add(Parser<T>(reader)(reader));
        return rows;
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    // Two stores may ask the same of the same connection, each with its own record.
    private Func<DbDataReader, T> Parser<T>(DbDataReader reader)
    {
        if (_parse is Func<DbDataReader, T> known) return known;
        var parse = reader.GetRowParser<T>();
        _parse = parse;
        return parse;
    }

    private void Shape(Type? args)
    {
        (_shape, _shaped) = (args, true);
        _bound = [.. (args?.GetProperties() ?? []).Where(p => _named.Contains(p.Name) && p.Name is not Tenant)];
        command.Parameters.Clear();
        foreach (var property in _bound) Add(property.Name);
        if (_named.Contains(Tenant)) Add(Tenant);
    }

    private void Add(string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@" + name;
        command.Parameters.Add(parameter);
    }

    [GeneratedRegex(@"(?<![@\w])@(\w+)")]
    private static partial Regex Parameter();
}
