using System.Data;
using Dapper;
using NodaTime;
using NodaTime.Text;

namespace Core.Store;

/// <summary>The four column types of the product: text, whole number, instant (milliseconds since 1970, UTC), date (ISO text).</summary>
internal static class ColumnTypes
{
    /// <summary>Teaches Dapper to read our types.</summary>
    public static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        Map((long ms) => Instant.FromUnixTimeMilliseconds(ms));
        Map((string date) => LocalDatePattern.Iso.Parse(date).Value);
        Map((string id) => new AgencyId(id));
        Map((string id) => new PersonId(id));
        Map((string id) => new ClientId(id));
        Map((string id) => new RoomId(id));
        Map((string id) => new RequestId(id));
        Map((string id) => new EntryId(id));
    }

    public static object Write(object? value) => Plain(value) ?? DBNull.Value;

    private static object? Plain(object? value) => value switch
    {
        Instant at => at.ToUnixTimeMilliseconds(),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        AgencyId id => id.Value,
        PersonId id => id.Value,
        ClientId id => id.Value,
        RoomId id => id.Value,
        RequestId id => id.Value,
        EntryId id => id.Value,
        Enum choice => choice.ToString(),
        int number => (long)number,
        _ => value,
    };

    private static void Map<TColumn, T>(Func<TColumn, T> read) where T : notnull =>
        SqlMapper.AddTypeHandler(typeof(T), new Handler<TColumn, T>(read));

    private sealed class Handler<TColumn, T>(Func<TColumn, T> read) : SqlMapper.ITypeHandler where T : notnull
    {
        public object? Parse(Type destinationType, object value) => read((TColumn)value);

        public void SetValue(IDbDataParameter parameter, object value) =>
            throw new NotSupportedException("Statements bind by ColumnTypes.Write.");
    }
}
