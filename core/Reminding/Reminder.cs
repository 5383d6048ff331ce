using System.Text.Json.Serialization;
using Core.Speech.Reading;
using NodaTime;
using NodaTime.Text;

namespace Core.Reminding;

public enum ReminderState { Open, Done, Cancelled }

/// <summary>Something that somebody wants to be told, once or again and again: themselves, a colleague, or a client's side.</summary>
/// <param name="PersonId">Whom; null when it is for a client.</param>
/// <param name="ClientId">For whose rooms, or without a room whose contacts; null when it is for a person.</param>
/// <param name="What">As it was written; empty where the request says all.</param>
/// <param name="Every">The rule as <c>Every</c> writes it; null for once.</param>
/// <param name="StartsOn">Since when the rule holds, an ISO date; null for once.</param>
/// <param name="Due">Of one that comes once: an ISO date-time in <paramref name="DueZone"/>; null with a rule.</param>
/// <param name="DueAt">The instant computed from both.</param>
/// <param name="AwaitsClient">Put off until they answer, and at the latest until <paramref name="DueAt"/>; null otherwise.</param>
public sealed record Reminder(
    string Id, PersonId AskedBy, PersonId? PersonId, ClientId? ClientId, RequestId? RequestId, string What,
    string? Every, string? StartsOn, string? Due, string? DueZone, Instant? DueAt, ClientId? AwaitsClient,
    ReminderState State, Instant CreatedAt, Instant ChangedAt)
{
    [JsonIgnore]
    public bool IsOpen => State is ReminderState.Open;

    /// <summary>Whoever asked for it reads it.</summary>
    [JsonIgnore]
    public bool IsOwn => PersonId == AskedBy;

    [JsonIgnore]
    internal Every? Rule => Every is null ? null : Speech.Reading.Every.Parse(Every);

    [JsonIgnore]
    internal LocalDate Start => LocalDatePattern.Iso.Parse(StartsOn!).Value;

    /// <summary>Once, at that moment; whatever rule it had, or whatever it waited for, is over.</summary>
    internal Reminder Once(Due due, DateTimeZone zone, Instant now) => this with
    {
        Every = null,
        StartsOn = null,
        AwaitsClient = null,
        ChangedAt = now,
        Due = due.Text,
        DueZone = zone.Id,
        DueAt = Core.Time.Zones.Resolve(due.On + due.At!.Value, zone),
    };

    internal Reminder Again(Every rule, LocalDate start, Instant now) => this with
    {
        Every = rule.Text,
        StartsOn = LocalDatePattern.Iso.Format(start),
        Due = null,
        DueZone = null,
        DueAt = null,
        AwaitsClient = null,
        ChangedAt = now,
    };
}
