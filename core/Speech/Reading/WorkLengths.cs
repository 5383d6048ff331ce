using Core.Language;
using Core.Time;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>`24 working hours`, `2 working days`; `4h` and `2 days` mean the same of working time.</summary>
internal static class WorkLengths
{
    public const int LongestInDays = 60;

    public static readonly Duration Longest = Duration.FromHours(500);

    /// <returns>Null for anything else, and for what is longer.</returns>
    public static WorkLength? Read(string said, TimeWords words)
    {
        var parts = LengthParts.Cut(words.Plain(said)).ToList();
        if (parts is [var first, ..] && words.Meaning(first) is [TimeSign.Mark { Kind: TimeMark.In }]) parts.RemoveAt(0);
        var length = string.Join(' ', parts);
        if (Durations.Working(length, words, Longest) is { } working) return new WorkLength(working, 0);
        if (Durations.Read(length, words, Longest) is { } hours) return new WorkLength(hours, 0);
        return (Days(length.Split((char[]?)null, 2), words) ?? DaysInWords(length, words)) is { } days ? new WorkLength(Duration.Zero, days) : null;
    }

    /// <summary>Whether it was said to be working time, or is only taken for it.</summary>
    public static bool SaysWorking(string said, TimeWords words) =>
        Pieces.Cut(string.Join(' ', LengthParts.Cut(words.Plain(said))), words) is { } pieces
        && pieces.Any(piece => piece is Piece.Word { Sign: TimeSign.Unit { Kind: TimeUnit.WorkingDay or TimeUnit.WorkingHour } });

    // "يومين", "שני ימי עבודה": a number within the word, or beside a unit of two.
    private static int? DaysInWords(string said, TimeWords words) =>
        Pieces.Cut(said, words) is { } pieces && new Scan(pieces) is var scan && scan.Count() is >= 1 and <= LongestInDays and var count
        && (scan.Unit(TimeUnit.Day) || scan.Unit(TimeUnit.WorkingDay)) && scan.IsAtEnd
            ? count
            : null;

    private static int? Days(string[] parts, TimeWords words)
    {
        if (parts is not [var number, var unit] || Unit([unit], words) is not (TimeUnit.Day or TimeUnit.WorkingDay)) return null;
        var count = int.TryParse(number, out var digits) ? digits : words.Meaning(number) is [TimeSign.Count said] ? said.Value : 0;
        return count is >= 1 and <= LongestInDays ? count : null;
    }

    private static TimeUnit? Unit(IReadOnlyList<string> unit, TimeWords words) =>
        words.Meaning(string.Join(' ', unit)) is [TimeSign.Unit known] ? known.Kind : null;
}
