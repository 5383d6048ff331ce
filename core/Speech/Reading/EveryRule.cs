using Core.Language;

namespace Core.Speech.Reading;

/// <summary>What repeats: `mon`, `weekday at 9:00`, `2 weeks`, `other mon`, `1st workday`, `last fri of month`.</summary>
internal static class EveryRule
{
    /// <returns>The rule in lower case and single spaces; null when it is none.</returns>
    public static string? Read(string said, TimeWords words)
    {
        if (Pieces.Cut(said, words) is not { } pieces || !IsRule(new Scan(pieces))) return null;
        return string.Join(' ', TailWords.Parts(said));
    }

    private static bool IsRule(Scan scan) => scan.Any(Days, Repeated, Nth, MonthDay) && HasTimeOrNothing(scan);

    private static bool Days(Scan scan)
    {
        scan.Mark(TimeMark.Other);
        if (!Day(scan)) return false;
        while (scan.Any(AndDay)) continue;
        return true;
    }

    private static bool AndDay(Scan scan)
    {
        scan.Mark(TimeMark.And);
        return Day(scan);
    }

    private static bool Day(Scan scan) =>
        scan.Sign<TimeSign.Weekday>() is not null || scan.Take<Piece.Weekdays>() is not null;

    /// <summary>day, weekday, other week, 2 months.</summary>
    private static bool Repeated(Scan scan)
    {
        if (!scan.Mark(TimeMark.Other) && scan.Count() is <= 0) return false;
        return scan.Sign<TimeSign.Unit>() is { Kind: not (TimeUnit.Minute or TimeUnit.Hour) };
    }

    /// <summary>1st workday, last fri of the month.</summary>
    private static bool Nth(Scan scan)
    {
        scan.Mark(TimeMark.The);
        if (scan.Take<Piece.Ordinal>() is null && !scan.Mark(TimeMark.Last) && !scan.Mark(TimeMark.First)) return false;
        return (scan.Sign<TimeSign.Weekday>() is not null || scan.Unit(TimeUnit.WorkingDay) || scan.Unit(TimeUnit.Day))
            && OfMonth(scan);
    }

    private static bool MonthDay(Scan scan)
    {
        scan.Mark(TimeMark.The);
        return scan.Take<Piece.Ordinal>() is { Value: >= 1 and <= 31 } && OfMonth(scan);
    }

    private static bool OfMonth(Scan scan)
    {
        if (!scan.Mark(TimeMark.Of)) return true;
        if (!scan.Mark(TimeMark.The)) scan.Mark(TimeMark.Every);
        return scan.Unit(TimeUnit.Month);
    }

    private static bool HasTimeOrNothing(Scan scan) =>
        scan.IsAtEnd || (ClockGrammar.AfterDay(scan) is { Question: null } && scan.IsAtEnd);
}
