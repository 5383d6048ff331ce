using Core.Language;

namespace Core.Speech.Reading;

/// <summary>Times of day: `5pm`, `17`, `9:00`, `at 5`, `noon`, `eod`, `morning at 9`.</summary>
internal static class ClockGrammar
{
    /// <summary>After a day a bare number may be an hour and "morning" a time; alone they are not.</summary>
    public static SaidTime? AfterDay(Scan scan) => scan.First(EndOfDay, PartFirst, AfterDayHour);

    public static SaidTime? Alone(Scan scan) => scan.First(EndOfDay, EndOfNamedDay, PartAndHour, AloneHour);

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
        return scan.Next is Piece.Word { Sign: TimeSign.FromToday or TimeSign.Weekday } or Piece.Iso
            ? SaidTime.EndOfDay
            : null;
    }

    /// <summary>What follows a part of the day: its hour, or nothing.</summary>
    public static SaidTime? Of(DayPart part, Scan scan) => scan.First(inner => HourOf(part, inner), inner => DayParts.Hours(part));

    private static SaidTime? PartFirst(Scan scan) => Part(scan) is { } part ? Of(part, scan) : null;

    private static SaidTime? PartAndHour(Scan scan) => Part(scan) is { } part ? HourOf(part, scan) : null;

    private static SaidTime? HourOf(DayPart part, Scan scan)
    {
        scan.Marks(TimeMark.At);
        if (SpokenHour.Read(scan) is not { } said) return null;
        if (SpokenHour.Later(scan) is { } later) return said.Half(later);
        scan.Mark(TimeMark.OClock);
        return DayParts.Hour(part, said.Hour, said.Minute);
    }

    private static SaidTime? AfterDayHour(Scan scan) => Hour(scan, isBareAllowed: true);

    private static SaidTime? AloneHour(Scan scan) => Hour(scan, isBareAllowed: false);

    private static SaidTime? Hour(Scan scan, bool isBareAllowed)
    {
        var isAt = scan.Marks(TimeMark.At);
        if (scan.Mark(TimeMark.Noon)) return SaidTime.At(12, 0);
        if (scan.Mark(TimeMark.Midnight)) return SaidTime.Midnight;
        if (SpokenHour.Read(scan) is not { } said) return null;
        if (SpokenHour.Later(scan) is { } later) return said.Half(later);
        var isHour = scan.Mark(TimeMark.OClock) || isAt || isBareAllowed;
        if (scan.First(PartOf) is { } part) return DayParts.Hour(part.Kind, said.Hour, said.Minute);
        return said.Shape switch
        {
            HourShape.Clock => SaidTime.At(said.Hour, said.Minute),
            HourShape.Dotted when isAt || (isHour && said.Minute is 0 or > 12) => SaidTime.At(said.Hour, said.Minute),
            HourShape.Bare when isHour => Bare(said.Hour, said.Minute),
            HourShape.Full when isHour => SaidTime.At(said.Hour, 0),
            _ => null,
        };
    }

    private static SaidTime Bare(int hour, int minute) =>
        hour is >= 1 and <= 12 ? SaidTime.Half(hour, minute) : SaidTime.At(hour, minute);

    private static TimeSign.Part? PartOf(Scan scan) => Part(scan) is { } kind ? new TimeSign.Part(kind) : null;

    private static DayPart? Part(Scan scan)
    {
        if (scan.Mark(TimeMark.In)) scan.Mark(TimeMark.The);
        else scan.Marks(TimeMark.At);
        return scan.Sign<TimeSign.Part>()?.Kind;
    }
}
