using Core.Language;

namespace Core.Speech.Reading;

/// <summary>Times of day: `5pm`, `17`, `9:00`, `at 5`, `noon`, `eod`, `morning at 9`.</summary>
internal static class ClockGrammar
{
    /// <summary>After a day a bare number may be an hour and "morning" a time; alone they are not.</summary>
    public static SaidTime? AfterDay(Scan scan) => scan.First(EndOfDay, PartFirst, AfterDayHour);

    public static SaidTime? Alone(Scan scan) => scan.First(EndOfDay, EndOfNamedDay, AloneHour);

    private static SaidTime? EndOfDay(Scan scan)
    {
        scan.Mark(TimeMark.The);
        if (!scan.Mark(TimeMark.End)) return null;
        if (scan.Mark(TimeMark.Of)) scan.Mark(TimeMark.The);
        return scan.Unit(TimeUnit.Day) ? SaidTime.EndOfDay : null;
    }

    // "end of tomorrow": the day itself is read by whoever reads days.
    private static SaidTime? EndOfNamedDay(Scan scan)
    {
        scan.Mark(TimeMark.The);
        if (!scan.Mark(TimeMark.End) || !scan.Mark(TimeMark.Of)) return null;
        return scan.Next is Piece.Word { Sign: TimeSign.FromToday or TimeSign.Weekday } or Piece.Iso ? SaidTime.EndOfDay : null;
    }

    private static SaidTime? PartFirst(Scan scan)
    {
        if (Part(scan) is not { } part) return null;
        return scan.First(OfPart, inner => DayParts.Hours(part));

        SaidTime? OfPart(Scan inner)
        {
            inner.Mark(TimeMark.At);
            if (Digits(inner) is not { } said) return null;
            return Later(inner) is { } later ? Half(said, later) : DayParts.Hour(part, said.Hour, said.Minute);
        }
    }

    private static SaidTime? AfterDayHour(Scan scan) => Hour(scan, isBareAllowed: true);

    private static SaidTime? AloneHour(Scan scan) => Hour(scan, isBareAllowed: false);

    private static SaidTime? Hour(Scan scan, bool isBareAllowed)
    {
        var isAt = scan.Mark(TimeMark.At);
        if (scan.Mark(TimeMark.Noon)) return SaidTime.At(12, 0);
        if (scan.Mark(TimeMark.Midnight)) return SaidTime.Midnight;
        if (Digits(scan) is not { } said) return null;
        if (Later(scan) is { } later) return Half(said, later);
        var isHour = scan.Mark(TimeMark.OClock) || isAt || isBareAllowed;
        if (scan.First(PartOf) is { } part) return DayParts.Hour(part.Kind, said.Hour, said.Minute);
        return said.Shape switch
        {
            Shape.Clock => SaidTime.At(said.Hour, said.Minute),
            Shape.Dotted when isAt || (isHour && said.Minute is 0 or > 12) => SaidTime.At(said.Hour, said.Minute),
            Shape.Bare when isHour => Bare(said.Hour),
            Shape.FullHour when isHour => SaidTime.At(said.Hour, 0),
            _ => null,
        };
    }

    private static SaidTime Bare(int hour) => hour switch
    {
        12 => SaidTime.Half(12, 0),
        >= 1 and < 12 => SaidTime.Half(hour, 0),
        _ => SaidTime.At(hour, 0),
    };

    /// <returns>Null for a time that is no morning's or afternoon's: `13pm` is a slip.</returns>
    private static SaidTime? Half(Spoken said, int later)
    {
        if (said.Hour is < 1 or > 12) return null;
        var hour = (said.Hour % 12) + later;
        return (hour, said.Minute) == (0, 0) ? SaidTime.Midnight : SaidTime.At(hour, said.Minute);
    }

    private static int? Later(Scan scan) => scan.Mark(TimeMark.Am) ? 0 : scan.Mark(TimeMark.Pm) ? 12 : null;

    private static Spoken? Digits(Scan scan) => scan.Next switch
    {
        Piece.Number { Digits: <= 2, Value: < 24 } number when scan.Take<Piece.Number>() is not null =>
            new Spoken(number.Value, 0, number.Digits == 2 && number.Value < 10 ? Shape.FullHour : Shape.Bare),
        Piece.Clock clock when scan.Take<Piece.Clock>() is not null => new Spoken(clock.Hour, clock.Minute, Shape.Clock),
        Piece.Dotted { First: < 24, Second: < 60, SecondDigits: 2 } dotted when scan.Take<Piece.Dotted>() is not null =>
            new Spoken(dotted.First, dotted.Second, Shape.Dotted),
        _ => null,
    };

    private static TimeSign.Part? PartOf(Scan scan) => Part(scan) is { } kind ? new TimeSign.Part(kind) : null;

    private static DayPart? Part(Scan scan)
    {
        if (scan.Mark(TimeMark.In)) scan.Mark(TimeMark.The);
        else scan.Mark(TimeMark.At);
        return scan.Sign<TimeSign.Part>()?.Kind;
    }

    private enum Shape { Bare, FullHour, Clock, Dotted }

    private sealed record Spoken(int Hour, int Minute, Shape Shape);
}
