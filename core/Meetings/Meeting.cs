using System.Text.Json.Serialization;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.Meetings;

/// <summary>A time that was offered to one client, and what became of it.</summary>
/// <param name="HostId">Who offered it.</param>
/// <param name="Members">Ids of the other members who come along, separated by spaces.</param>
/// <param name="StartsAt">Of a weekly one, its first time.</param>
/// <param name="Weekly">The local date and time of a weekly one's first time, in <paramref name="WeeklyZone"/>, where it stays; null for one meeting.</param>
/// <param name="Version">Counts its changes, those that were undone too.</param>
internal sealed record Meeting(
    string Id, ClientId ClientId, PersonId HostId, string Members, Instant StartsAt, long Minutes, string? Weekly, string? WeeklyZone,
    MeetingState State, Instant ChangedAt, long Version = 1)
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    [JsonIgnore]
    public Duration Length => Duration.FromMinutes(Minutes);

    [JsonIgnore]
    public IEnumerable<PersonId> MemberIds => Members.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => new PersonId(m)).Prepend(HostId);

    [JsonIgnore]
    public bool IsOpen => State is MeetingState.Offered or MeetingState.Agreed;

    /// <summary>The times at which it begins from one moment on; one, or one a week.</summary>
    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive.</param>
    public IEnumerable<Instant> Times(Instant from, Instant to)
    {
        if (Weekly is null)
        {
            if (StartsAt >= from && StartsAt < to) yield return StartsAt;
            yield break;
        }
        var (first, zone) = (Local.Parse(Weekly).Value, Tz.Of(WeeklyZone!));
        var weeks = Math.Max(0, (long)Math.Floor((from - StartsAt).TotalDays / 7) - 1);
        for (var at = first.PlusWeeks((int)weeks); ; at = at.PlusWeeks(1))
        {
            var starts = Zones.Resolve(at, zone);
            if (starts >= to) yield break;
            if (starts >= from) yield return starts;
        }
    }

    public static string Kept(LocalDateTime local) => Local.Format(local);
}

internal enum MeetingState { Offered, Agreed, Another, Cancelled }
