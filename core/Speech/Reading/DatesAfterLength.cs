using Core.Language;
using Core.Time;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>
/// `in 90 minutes`, `an hour from now`: counted in hours of the world, whatever the clocks do; `in 4 working hours` in those of a calendar.
/// </summary>
internal static class DatesAfterLength
{
    private static readonly Duration Longest = Duration.FromHours(1000);

    public static DateReading? Read(string words, SpeakingTime when)
    {
        string[] parts = [.. TailWords.Parts(words)];
        if (Said(parts, when.Words) is not { } said) return InWords(words, when);
        if (Durations.Read(said, when.Words, Longest) is { } length) return DatesElsewhere.At(when.Now + length, when);
        return Durations.Working(said, when.Words, Longest) is { } worked
            ? DatesElsewhere.At(Working.Add(when.Now, worked, when.Calendar), when)
            : null;
    }

    // "दोन तासांनी": the word that looks ahead may be the end of the unit.
    private static DateReading? InWords(string words, SpeakingTime when)
    {
        var length = Pieces.Cut(words, when.Words)?.ToArray() switch
        {
            [Piece.Word { Sign: TimeSign.Mark { Kind: TimeMark.In } }, .. var rest] => LengthGrammar.Read(rest),
            [.. var rest, Piece.Word { Sign: TimeSign.Mark { Kind: TimeMark.FromNow } }] => LengthGrammar.Read(rest),
            _ => null,
        };
        return length is >= 1 and var minutes && minutes <= Longest.TotalMinutes
            ? DatesElsewhere.At(when.Now + Duration.FromMinutes(minutes), when)
            : null;
    }

    /// <returns>What stands beside the words that look ahead; null when there are none.</returns>
    private static string? Said(string[] parts, TimeWords words)
    {
        if (parts.Length < 2) return null;
        if (Is(parts[..1], TimeMark.In, words)) return string.Join(' ', parts[1..]);
        for (var last = 1; last < parts.Length; last++)
        {
            if (Is(parts[^last..], TimeMark.FromNow, words)) return string.Join(' ', parts[..^last]);
        }

        return null;
    }

    private static bool Is(string[] parts, TimeMark kind, TimeWords words) =>
        words.Meaning(string.Join(' ', parts)) is [TimeSign.Mark mark] && mark.Kind == kind;
}
