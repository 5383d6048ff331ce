using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Core.Standup;

/// <summary>One member's standup of one day, for all clients. There is no row until she posts, skips or edits it.</summary>
/// <param name="Id">Made of whose and which day, so that a letter can draw the card before there is a row.</param>
/// <param name="Day">In the member's zone.</param>
internal sealed record Round(string Id, PersonId PersonId, LocalDate Day, RoundState State, Instant ChangedAt)
{
    public static Round New(PersonId whose, LocalDate day, Instant now) => new(IdOf(whose, day), whose, day, RoundState.Draft, now);

    public static string IdOf(PersonId whose, LocalDate day) => $"{whose.Value}-{LocalDatePattern.Iso.Format(day)}";
}

internal enum RoundState { Draft, Posted, Skipped }

/// <param name="Body">What the member wrote for this client; empty when she wants nothing said.</param>
internal sealed record WrittenPart(string Id, string RoundId, ClientId ClientId, string Body);

/// <param name="PostsAt">In the client's zone, <c>H:mm</c>.</param>
internal sealed record PostingTime(ClientId ClientId, string PostsAt)
{
    [JsonIgnore]
    public LocalTime At => ScheduleRules.Read(PostsAt);
}
