using Core.Time;
using NodaTime;
using NodaTime.TimeZones;

namespace Core.Agencies;

/// <summary>What it means that a platform tells another zone. Pure.</summary>
internal static class TripRules
{
    // Whoever lives by either reads the same clock for so long: the next change of one alone is for then to ask about.
    private static readonly Duration Ahead = Duration.FromDays(366);

    /// <summary>The clocks of both show the same for the coming year, whatever they are called and whatever they showed once.</summary>
    public static bool Alike(string one, string other, Instant now) =>
        one == other || ZoneEqualityComparer.ForInterval(new Interval(now, now + Ahead)).Equals(Tz.Of(one), Tz.Of(other));

    /// <summary>Told where they live, or what that platform told of them before they left.</summary>
    /// <param name="open">Their trips that are not over.</param>
    public static bool IsBack(IEnumerable<Trip> open, Account told, Instant now) =>
        open.Any(t => Alike(told.Zone, t.HomeId, now) || (t.IsOf(told) && Alike(told.Zone, t.FromId, now)));

    /// <summary>The trip on which they are by their own word; null when they go by what they always did.</summary>
    public static Trip? Lived(IEnumerable<Trip> open, Person person) =>
        open.FirstOrDefault(t => t.Answer is TripAnswer.Used && t.ZoneId == person.ZoneId);

    /// <summary>
    /// Somebody is told of elsewhere. What was answered or left without one is not asked about again; but who went there with their zone and
    /// came back is away anew.
    /// </summary>
    /// <param name="all">Their trips so far, the newest first.</param>
    /// <param name="id">Of a new one.</param>
    public static Trip Away(IReadOnlyList<Trip> all, Person person, Account before, Account told, string id, Instant now)
    {
        var open = all.Where(t => t.OverAt is null).ToList();
        var known = all.FirstOrDefault(t => Alike(t.ZoneId, told.Zone, now) && t is not { Answer: TripAnswer.Used, OverAt: not null });
        // Another app of theirs tells the same.
        if (known is { OverAt: null }) return known;
        return new Trip(
            known?.Id ?? id, person.Id, told.Platform, told.Team, told.User, known?.ZoneId ?? told.Zone,
            open.LastOrDefault(t => t.IsOf(told))?.FromId ?? before.Zone, open.LastOrDefault()?.HomeId ?? person.ZoneId,
            known?.Answer ?? TripAnswer.Open, now, OverAt: null);
    }
}
