using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Dates: `31 dec`, `jan 5th 2027`, `the 5th`, `5.12.`, `12/5`, `2026-12-31`.</summary>
internal static class DateGrammar
{
    // A year that every date exists in.
    private const int LeapYear = 2000;

    // After a date `17` is an hour; what is no hour can only be a year of this century.
    private const int NoHour = 25;

    public static SaidDay? Read(Scan scan) => scan.First<SaidDay>(Iso, Numbers, DayThenMonth, MonthThenDay, OfMonth, Ordinal);

    /// <summary>january, in january.</summary>
    public static SaidDay? Month(Scan scan)
    {
        scan.Mark(TimeMark.In);
        return scan.Sign<TimeSign.Month>() is { } month ? new SaidDay.MonthAlone(month.Number) : null;
    }

    private static SaidDay.Exact? Iso(Scan scan) =>
        scan.Take<Piece.Iso>() is { } iso ? new SaidDay.Exact(iso.Date) : null;

    private static SaidDay? Numbers(Scan scan)
    {
        if (scan.Take<Piece.DayMonth>() is { } dots) return Dated(dots.Day, dots.Month, dots.Year ?? Year(scan));
        if (scan.Take<Piece.Dotted>() is { } dotted)
            return Dated(dotted.First, dotted.Second, null) is { } date ? new SaidDay.PerhapsADate(date) : null;
        if (scan.Take<Piece.Slashed>() is not { } said) return null;
        var dayFirst = Dated(said.First, said.Second, said.Year);
        var monthFirst = Dated(said.Second, said.First, said.Year);
        if (dayFirst is null || monthFirst is null || dayFirst == monthFirst) return dayFirst ?? monthFirst;
        return new SaidDay.Slashed(dayFirst, monthFirst);
    }

    private static SaidDay? DayThenMonth(Scan scan)
    {
        scan.Mark(TimeMark.The);
        if (Number(scan) is not { } day) return null;
        scan.Mark(TimeMark.Of);
        return scan.Sign<TimeSign.Month>() is { } month ? Dated(day, month.Number, Year(scan)) : null;
    }

    private static SaidDay? MonthThenDay(Scan scan)
    {
        if (scan.Sign<TimeSign.Month>() is not { } month) return null;
        scan.Mark(TimeMark.The);
        return Number(scan) is { } day ? Dated(day, month.Number, Year(scan)) : null;
    }

    /// <summary>"ayın 15'i", "२० तारखेला".</summary>
    private static SaidDay.Monthly? OfMonth(Scan scan)
    {
        var isSaid = scan.Mark(TimeMark.DayOfMonth);
        return Number(scan) is >= 1 and <= 31 and var day && (isSaid || scan.Mark(TimeMark.DayOfMonth)) ? new SaidDay.Monthly(day) : null;
    }

    private static int? Number(Scan scan) =>
        scan.Take<Piece.Number>()?.Value ?? scan.Take<Piece.Ordinal>()?.Value ?? scan.Sign<TimeSign.Ordinal>()?.Value;

    private static SaidDay.Monthly? Ordinal(Scan scan)
    {
        scan.Mark(TimeMark.The);
        return scan.Take<Piece.Ordinal>() is { Value: >= 1 and <= 31 } day ? new SaidDay.Monthly(day.Value) : null;
    }

    private static int? Year(Scan scan) => scan.Next switch
    {
        Piece.Number { Digits: 4 } year when PieceShapes.IsYear(year.Value) => scan.Take<Piece.Number>()!.Value,
        Piece.Number { Digits: 2, Value: >= NoHour } => 2000 + scan.Take<Piece.Number>()!.Value,
        _ => null,
    };

    /// <returns>Null when no year, or not that year, has such a day: 31 November is no date.</returns>
    private static SaidDay? Dated(int day, int month, int? year)
    {
        if (month is < 1 or > 12 || day < 1) return null;
        if (day > CalendarSystem.Iso.GetDaysInMonth(year ?? LeapYear, month)) return null;
        return year is { } said ? new SaidDay.Exact(new LocalDate(said, month, day)) : new SaidDay.Yearly(month, day);
    }
}
