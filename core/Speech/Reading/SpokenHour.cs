using Core.Language;

namespace Core.Speech.Reading;

internal enum HourShape
{
    /// <summary>5, which may be an hour of the morning or of the afternoon.</summary>
    Bare,

    /// <summary>05: nobody writes the nought who means the afternoon.</summary>
    Full,

    /// <summary>5:00.</summary>
    Clock,

    /// <summary>5.30.</summary>
    Dotted,
}

/// <summary>The digits of a time of day.</summary>
internal sealed record SpokenHour(int Hour, int Minute, HourShape Shape)
{
    public static SpokenHour? Read(Scan scan) => scan.First(ShiftedHour.Read, Number, Clock, Dotted);

    /// <summary>24, which no time begins with.</summary>
    public static SpokenHour? EndOfDay(Scan scan) =>
        scan.First(inner => inner.Take<Piece.Number>() is { Value: 24, Digits: 2 } ? new SpokenHour(24, 0, HourShape.Full) : null);

    /// <returns>The hours to add, 0 for `am` and 12 for `pm`; null when neither was said.</returns>
    public static int? Later(Scan scan) => scan.Mark(TimeMark.Am) ? 0 : scan.Mark(TimeMark.Pm) ? 12 : null;

    /// <returns>Null for a time that no morning or afternoon has: `13pm` is a slip.</returns>
    public SaidTime? Half(int later) => MinutesOf(later) switch
    {
        null => null,
        0 => SaidTime.Midnight,
        { } minutes => SaidTime.At(minutes / 60, minutes % 60),
    };

    /// <returns>Minutes after midnight; null as above.</returns>
    public int? MinutesOf(int later) => Hour is >= 1 and <= 12 ? (((Hour % 12) + later) * 60) + Minute : null;

    /// <summary>In digits, or as a word where hours are said so.</summary>
    internal static SpokenHour? Number(Scan scan)
    {
        if (scan.Next is Piece.Word { Sign: TimeSign.Count { IsHour: true, Value: var said } })
            return scan.Count() is null ? null : new SpokenHour(said, 0, HourShape.Bare);
        return scan.Take<Piece.Number>() is { Digits: <= 2, Value: < 24 } number
            ? new SpokenHour(number.Value, 0, number is { Digits: 2, Value: < 10 } ? HourShape.Full : HourShape.Bare)
            : null;
    }

    private static SpokenHour? Clock(Scan scan) =>
        scan.Take<Piece.Clock>() is { } clock ? new SpokenHour(clock.Hour, clock.Minute, HourShape.Clock) : null;

    private static SpokenHour? Dotted(Scan scan) =>
        scan.Take<Piece.Dotted>() is { First: < 24, Second: < 60, SecondDigits: 2 } dotted
            ? new SpokenHour(dotted.First, dotted.Second, HourShape.Dotted)
            : null;
}
