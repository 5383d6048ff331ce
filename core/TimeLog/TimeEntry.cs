using System.Text.Json.Serialization;
using NodaTime;

namespace Core.TimeLog;

/// <summary>
/// A stretch of somebody's work. Instants as they happened: rounding is for the sheet, not for the record. One that lasted no time
/// (two starts at one instant) is kept, overlaps nothing and counts nothing.
/// </summary>
/// <param name="Tags">Separated by spaces, without <c>#</c>.</param>
/// <param name="EndedAt">Exclusive; null while the timer runs.</param>
/// <param name="PausedAt">When a pause ended it; null again once somebody went on from it.</param>
/// <param name="Version">Counts changes; an edit names the version that its form was drawn for.</param>
internal sealed record TimeEntry(
    EntryId Id, PersonId PersonId, ClientId ClientId, RequestId? RequestId, string Note, string Tags,
    Instant StartedAt, Instant? EndedAt, Instant? PausedAt, long Version)
{
    [JsonIgnore]
    public bool Runs => EndedAt is null;

    /// <summary>Half-open; without an end while the timer runs.</summary>
    [JsonIgnore]
    public Interval Span => new(StartedAt, EndedAt);

    public Duration Length(Instant now) => (EndedAt ?? Instant.Max(now, StartedAt)) - StartedAt;
}
