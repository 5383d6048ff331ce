using Core.Language;
using Core.Time;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Times said in another zone (`fri 5pm new york time`), turned into the speaker's.</summary>
internal static class DatesElsewhere
{
    private const int LongestName = 4;

    /// <summary>An instant as the speaker's local time, if that can say it.</summary>
    public static DateReading At(Instant target, SpeakingTime when)
    {
        var local = SpeakingTime.Minute(target.InZone(when.Zone).LocalDateTime);
        var due = Due.Of(local);
        if (target <= when.Now)
            return new DateReading.Asked(DateQuestion.Past, Dates.InOrder(Choice.Otherwise(due, when), when));
        if (target - Zones.Resolve(local, when.Zone) < Duration.FromMinutes(1)) return new DateReading.Clear(due);
        var afterTwice = when.Zone.MapLocal(local).EarlyInterval.IsoLocalEnd;
        return new DateReading.Asked(DateQuestion.ClockGoesBack, Dates.InOrder([due, Due.Of(afterTwice)], when));
    }

    public static DateReading? Read(string said, SpeakingTime when)
    {
        string[] parts = [.. TailWords.Parts(said)];
        if (parts.Length > 1 && when.Words.Meaning(parts[^1]) is [TimeSign.Mark { Kind: TimeMark.ZoneTime }])
            parts = parts[..^1];
        for (var length = 1; length <= LongestName && length < parts.Length; length++)
        {
            if (Named(string.Join(' ', parts[^length..])) is not { Count: > 0 } zones) continue;
            if (Pieces.Cut(WithoutIn(parts[..^length], when.Words), when.Words) is not { } pieces) continue;
            if (SaidMoment.Read(pieces) is { Time.IsClock: true } moment) return Together(moment, zones, when);
        }

        return null;
    }

    // "5pm in new york".
    private static string WithoutIn(string[] parts, TimeWords words) =>
        string.Join(' ', words.Meaning(parts[^1]) is [TimeSign.Mark { Kind: TimeMark.In }] ? parts[..^1] : parts);

    private static IReadOnlyList<DateTimeZone> Named(string name) =>
        Zones.Abbreviated(name) is { Count: > 0 } several ? several : Zones.Find(name) is { } zone ? [zone] : [];

    private static DateReading Together(SaidMoment said, IReadOnlyList<DateTimeZone> zones, SpeakingTime when)
    {
        var readings = zones.Select(zone => In(zone, said, when)).ToList();
        var options = Dates.InOrder(readings.SelectMany(Options), when);
        var question = readings.OfType<DateReading.Asked>().Select(asked => (DateQuestion?)asked.Question).Min();
        if (question is { } asked) return new DateReading.Asked(asked, options);
        return options.Count == 1
            ? new DateReading.Clear(options[0])
            : new DateReading.Asked(DateQuestion.WhichZone, options);
    }

    private static DateReading In(DateTimeZone zone, SaidMoment said, SpeakingTime when)
    {
        var there = Dates.Of(said, when with { Zone = zone });
        if (there is DateReading.Asked asked)
            return asked with { Options = [.. asked.Options.SelectMany(due => Options(Here(due, zone, when)))] };
        var clear = (DateReading.Clear)there;

        // "tomorrow" may be another day there; then either may be meant.
        if (Dates.Of(said, when) is DateReading.Clear { Due: var mine } && mine != clear.Due
            && Here(mine, zone, when) is DateReading.Clear { Due: var moved })
            return new DateReading.Asked(DateQuestion.WhichDay, [moved, .. Options(Here(clear.Due, zone, when))]);
        return Here(clear.Due, zone, when);
    }

    private static DateReading Here(Due due, DateTimeZone zone, SpeakingTime when) =>
        At(due.Instant(zone, when.Week), when);

    private static IReadOnlyList<Due> Options(DateReading reading) => reading switch
    {
        DateReading.Clear(var due) => [due],
        DateReading.Asked(_, var options) => options,
        _ => [],
    };
}
