using System.Text.Json.Serialization;
using NodaTime;

namespace Core.Promises;

/// <summary>What a client was told of a request: within how much working time it is answered, and when it is done.</summary>
/// <param name="Month">Of the asking, by the client's clock: <c>2026-12</c>. There it is counted.</param>
/// <param name="Said">The promise as it was given, which no later one changes; null where none was.</param>
/// <param name="Length">The same in milliseconds of the working time of whoever was to answer then.</param>
/// <param name="Used">Milliseconds of working time that passed until the clock was last stopped or handed over.</param>
/// <param name="RunsSince">Since when it runs again; null while it stands.</param>
/// <param name="AnsweredAt">When the client first heard an answer of a member; null until then.</param>
/// <param name="DroppedAt">When the client closed the request without one, and nothing was owed any more.</param>
/// <param name="DoneBy">When the work was said to be done; null where nobody has estimated it.</param>
internal sealed record Pledge(
    RequestId Id, ClientId ClientId, string Month, string? Said, long Length, Instant AskedAt, long Used, Instant? RunsSince,
    Instant? AnsweredAt, Instant? DroppedAt, Instant? DoneBy, Instant? DueAt = null)
{
    /// <summary>
    /// By when it is to be answered; null while the clock stands. Once it is past it stays, whatever becomes of the calendar. Worked out
    /// from the rest, it is no part of what is undone.
    /// </summary>
    [JsonIgnore]
    public Instant? DueAt { get; init; } = DueAt;

    [JsonIgnore]
    public bool IsOpen => Said is not null && AnsweredAt is null && DroppedAt is null;

    [JsonIgnore]
    public Duration Left => Duration.Max(Duration.Zero, Duration.FromMilliseconds(Length - Used));
}
