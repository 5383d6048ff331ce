using System.Text.Json.Serialization;
using Core.Language;
using NodaTime;

namespace Core.Requests;

/// <summary>A piece of work that a client asked for.</summary>
/// <param name="Number">One series an agency, never reused: people say <c>R-41</c>.</param>
/// <param name="Due">As it was said, in the client's zone: an ISO date or date-time; null when no time was named.</param>
/// <param name="DueZone">IANA; the zone in which <paramref name="Due"/> holds.</param>
/// <param name="DueAt">The instant computed from both.</param>
/// <param name="Estimate">In minutes.</param>
/// <param name="Tags">Separated by spaces, without <c>#</c>.</param>
/// <param name="Every">The rule of a series as <c>Every</c> writes it, by the client's clock; null for what is asked for once.</param>
/// <param name="AskedBy">Whose wish it is.</param>
/// <param name="FiledBy">Who said it: the asker, or a member on the client's behalf.</param>
/// <param name="OwnerId">Who does it; null while nobody has taken it.</param>
/// <param name="AskedIn">While an answer is awaited: the state to which the answer returns.</param>
/// <param name="ConfirmedAt">When the asker said that it was understood rightly.</param>
/// <param name="EveryFrom">Since when the rule holds, an ISO date; null for what was filed before there were series, which begin when they were filed.</param>
/// <param name="SeriesId">The series of which it is one; null for what is asked for by itself.</param>
/// <param name="SeriesOn">The date of the series' rule, ISO: no two of a series have the same.</param>
/// <param name="Version">Counts changes; a button names the version that it was drawn for.</param>
public sealed record Request(
    RequestId Id, long Number, ClientId ClientId, string What, string Details, string Link, RequestState State, Urgency Urgency,
    string? Due, string? DueZone, Instant? DueAt, long? Estimate, string Tags, string? Every,
    PersonId AskedBy, PersonId FiledBy, PersonId? OwnerId, Instant CreatedAt, Instant ChangedAt, RequestState? AskedIn,
    Instant? ConfirmedAt, long Version, string? EveryFrom = null, RequestId? SeriesId = null, string? SeriesOn = null)
{
    /// <summary>It is asked for again and again: nothing to be done itself, and due never.</summary>
    [JsonIgnore]
    public bool IsSeries => Every is not null;

    [JsonIgnore]
    public bool IsOpen => State is not (RequestState.Done or RequestState.Declined or RequestState.Cancelled);

    [JsonIgnore]
    public string Name => $"R-{Number}";
}
