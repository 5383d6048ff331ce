using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>`in 90 minutes`, `an hour from now`: counted in hours of the world, whatever the clocks do.</summary>
internal static class DatesAfterLength
{
    private static readonly Duration Longest = Duration.FromHours(1000);

    public static DateReading? Read(string said, SpeakingTime when)
    {
        string[] parts = [.. TailWords.Parts(said)];
        return Length(parts, when.Words) is { } length ? DatesElsewhere.At(when.Now + length, when) : null;
    }

    private static Duration? Length(string[] parts, TimeWords words)
    {
        if (parts.Length < 2) return null;
        if (Is(parts[..1], TimeMark.In, words)) return Durations.Read(string.Join(' ', parts[1..]), words, Longest);
        for (var last = 1; last < parts.Length; last++)
        {
            if (Is(parts[^last..], TimeMark.FromNow, words))
                return Durations.Read(string.Join(' ', parts[..^last]), words, Longest);
        }

        return null;
    }

    private static bool Is(string[] parts, TimeMark kind, TimeWords words) =>
        words.Meaning(string.Join(' ', parts)) is [TimeSign.Mark mark] && mark.Kind == kind;
}
