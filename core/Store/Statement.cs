using System.Data.Common;
using System.Reflection;
using System.Text.RegularExpressions;
using Dapper;

namespace Core.Store;

/// <summary>A statement compiled once and bound by name; Dapper reads its rows.</summary>
internal sealed partial class Statement(DbCommand command) : IAsyncDisposable
{
    private const string Tenant = "Agency";

    private readonly Dictionary<Type, (PropertyInfo Property, DbParameter Parameter)[]> _shapes = [];
    private Delegate? _parse;

    // Made once and kept for good: a driver that has prepared the statement goes on reading those that it was prepared with, and would send
    // the values of an earlier call if others took their place.
    private readonly Dictionary<string, DbParameter> _parameters = Parameters(command);

    /// <summary>Binds each parameter that the statement names from <paramref name="args"/>, and <c>@Agency</c>.</summary>
    /// <exception cref="InvalidOperationException">The statement names a tenant, and there is none; or something that was not given.</exception>
    public Statement With(object? args, AgencyId? agency)
    {
        foreach (var (property, parameter) in Shape(args?.GetType() ?? typeof(object))) parameter.Value = ColumnTypes.Write(property.GetValue(args));
        if (_parameters.TryGetValue(Tenant, out var tenant))
            tenant.Value = agency?.Value ?? throw new InvalidOperationException("This statement needs its agency.");
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

    public async Task<IReadOnlyList<T>> All<T>(Func<DbDataReader, T> read) where T : class
    {
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync()) rows.Add(read(reader));
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

    private (PropertyInfo Property, DbParameter Parameter)[] Shape(Type args)
    {
        if (_shapes.TryGetValue(args, out var known)) return known;
        return _shapes[args] = [.. from named in _parameters
                                   where named.Key is not Tenant
                                   let property = args.GetProperty(named.Key) ?? throw new InvalidOperationException($"@{named.Key} was not given.")
                                   select (property, named.Value)];
    }

    private static Dictionary<string, DbParameter> Parameters(DbCommand command)
    {
        var parameters = new Dictionary<string, DbParameter>();
        foreach (Match named in Parameter().Matches(command.CommandText))
        {
            if (parameters.ContainsKey(named.Groups[1].Value)) continue;
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + named.Groups[1].Value;
            command.Parameters.Add(parameters[named.Groups[1].Value] = parameter);
        }
        return parameters;
    }

    [GeneratedRegex(@"(?<![@\w])@(\w+)")]
    private static partial Regex Parameter();
}
