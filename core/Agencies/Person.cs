using System.Text.Json.Serialization;
using Core.Language;
using Core.Speech;
using Core.Time;
using NodaTime;

namespace Core.Agencies;

/// <summary>Somebody of an agency. A room bound to a client reads as a person too: a contact of exactly that client.</summary>
/// <param name="ZoneId">IANA.</param>
/// <param name="Standup">When her standup draft comes (<c>9:00 mon-fri</c>); null for the agency's usual time.</param>
/// <param name="Hours">A member's own working hours as <c>WorkWeek</c> writes them; null for the desk's, and always so for the owner.</param>
/// <param name="Holidays">The country whose holidays a member keeps, as <c>Countries</c> names it, or <c>none</c>; null for the desk's.</param>
/// <param name="Off">A member's days off as <c>DaysOff</c> writes them; null for none.</param>
/// <param name="Urgent"><c>any</c> where what a client calls urgent may come outside working hours; null where it waits for them.</param>
/// <param name="Absent">When a member is away, as <c>Absences</c> writes it, what is over for a while included; null for never.</param>
public sealed record Person(
    PersonId Id, Role Role, string Name, string Language, string ZoneId, string? Standup, Instant? RemovedAt, string? Hours = null,
    string? Off = null, string? Holidays = null, string? Urgent = null, string? Absent = null)
{
    [JsonIgnore]
    public DateTimeZone Zone => Tz.Of(ZoneId);

    [JsonIgnore]
    public bool IsMember => (Role & Role.Member) != 0;

    /// <summary>Owner or assistant: sees every client.</summary>
    [JsonIgnore]
    public bool IsLead => (Role & Role.Lead) != 0;
}

/// <summary>Somebody on a platform, person of ours or not.</summary>
/// <param name="Team">The user's own team, never the installation's.</param>
/// <param name="Zone">As the platform told it last, IANA; empty where it has told none. What they live by is their own.</param>
/// <param name="Workspace">The installation through which the bot reaches them.</param>
/// <param name="Dm">Their direct conversation with the bot; null until it is open.</param>
/// <param name="AskedAt">When the owner was asked who this stranger is.</param>
/// <param name="GoneAt">Since when the platform says that nobody is behind it any more; null while somebody is.</param>
/// <param name="SpokeAt">When somebody of several accounts last came over to this one; null for who has but one.</param>
/// <param name="ShutAt">Since when nothing that the bot writes there is taken; null while it is.</param>
internal sealed record Account(
    Platform Platform, string Team, string User, PersonId? PersonId, AccountKind Kind, string Name, string Language, string Zone,
    string Workspace, string? Dm, Instant? AskedAt, Instant? GoneAt = null, Instant? SpokeAt = null, Instant? ShutAt = null);

public enum AccountKind { Full, Guest, External, Bot }
