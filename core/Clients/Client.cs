using System.Text.Json.Serialization;
using Core.Time;
using Core.Time.Holidays;
using NodaTime;

namespace Core.Clients;

/// <summary>A company that the agency serves.</summary>
/// <param name="Handle">Lower case, hyphens for spaces, any script; unique in the agency, and kept when the name changes.</param>
/// <param name="ZoneId">IANA.</param>
/// <param name="Hours">Their working hours as <c>WorkWeek</c> writes them; null until told, when 9–17 holds.</param>
/// <param name="Rate">Per hour, in minor units of <paramref name="Currency"/>; null until agreed. Never shown to a contact or a subcontractor.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Holidays">The country whose holidays they keep, as <c>Countries</c> names it; null for none.</param>
/// <param name="Off">Their days off as <c>DaysOff</c> writes them; null for none.</param>
/// <param name="Urgent"><c>any</c> where what is urgent may come outside their working hours; null where it waits for them.</param>
/// <param name="Promise">Within how much working time they are promised an answer, as <c>WorkLength</c> writes it, or <c>none</c>; null for the desk's.</param>
public sealed record Client(
    ClientId Id, string Name, string Handle, string ZoneId, string Language, string? Hours, long? Rate, string Currency, Instant? ArchivedAt,
    string? Off = null, string? Holidays = null, string? Urgent = null, string? Promise = null)
{
    [JsonIgnore]
    public DateTimeZone Zone => Tz.Of(ZoneId);

    /// <summary>The working hours that hold, told or not.</summary>
    [JsonIgnore]
    public WorkWeek Week => (Hours is null ? null : WorkWeek.Parse(Hours)) ?? WorkWeek.Default;

    [JsonIgnore]
    internal WorkCalendar Calendar => new(Week, Zone, DaysOff.Parse(Off)) { Holidays = Countries.Named(Holidays) };

    [JsonIgnore]
    public string NameKey => ClientNames.Key(Name);
}
