using System.Text.Json.Serialization;
using Core.Time;
using NodaTime;

namespace Core.Agencies;

/// <summary>The tenant: a VA's business. Every row in the store belongs to exactly one.</summary>
/// <param name="ZoneId">IANA.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Hours">Working hours as <c>WorkWeek</c> writes them; null until told, when 9–17 from Monday to Friday holds.</param>
/// <param name="Holidays">The country whose holidays the desk keeps, as <c>Countries</c> names it; null for none.</param>
/// <param name="Promise">Within how much working time an answer is promised, as <c>WorkLength</c> writes it, or <c>none</c>; null until said.</param>
/// <param name="OpenedAt">Null until <c>setup</c>: the bot is in a workspace, and nobody has said whose it is.</param>
/// <param name="LeftSteps">First steps that the owner chose to leave, separated by spaces.</param>
public sealed record Agency(
    AgencyId Id, string Name, string ZoneId, string Language, string Currency, string? Hours, Instant? OpenedAt, string LeftSteps,
    string? Holidays = null, string? Promise = null)
{
    [JsonIgnore]
    public DateTimeZone Zone => Tz.Of(ZoneId);

    /// <summary>The working hours that hold, told or not.</summary>
    [JsonIgnore]
    public WorkWeek Week => (Hours is null ? null : WorkWeek.Parse(Hours)) ?? WorkWeek.Default;
}
