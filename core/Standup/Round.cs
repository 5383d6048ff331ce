using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Core.Standup;

/// <summary>
/// One member's standup of one day, or her summary of one week, for all clients. There is no row until she posts, skips or edits it, or it
/// posts itself.
/// </summary>
/// <param name="Id">Made of whose and of what, so that a letter can draw the card before there is a row.</param>
/// <param name="Day">A date in the member's zone, or the week's name as <see cref="WeekRules"/> writes it.</param>
/// <param name="ChangedAt">Of its state: what she writes after posting does not move it.</param>
/// <param name="ByItself">When it was posted though nobody posted it; null otherwise.</param>
internal sealed record Round(string Id, PersonId PersonId, string Day, RoundState State, Instant ChangedAt, Instant? ByItself = null)
{
    [JsonIgnore]
    public bool IsWeekly => WeekRules.IsWeek(Day);

    /// <summary>Of a day's round.</summary>
    [JsonIgnore]
    public LocalDate Date => LocalDatePattern.Iso.Parse(Day).Value;

    public static Round New(PersonId whose, string day, Instant now) => new(IdOf(whose, day), whose, day, RoundState.Draft, now);

    public static string IdOf(PersonId whose, string day) => $"{whose.Value}-{day}";

    public static string IdOf(PersonId whose, LocalDate day) => IdOf(whose, LocalDatePattern.Iso.Format(day));
}

internal enum RoundState { Draft, Posted, Skipped }

/// <param name="Body">What the member wrote for this client; empty when she wants nothing said.</param>
/// <param name="EditedAt">When she last wrote it after the round was posted; null when she has not.</param>
internal sealed record WrittenPart(string Id, string RoundId, ClientId ClientId, string Body, Instant? EditedAt = null);

/// <param name="PostsAt">In the client's zone, <c>H:mm</c>.</param>
internal sealed record PostingTime(ClientId ClientId, string PostsAt)
{
    [JsonIgnore]
    public LocalTime At => ScheduleRules.Read(PostsAt);
}
