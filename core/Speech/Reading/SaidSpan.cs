using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>A day, a range of hours, or both, as they were said; or two moments, as a button says them.</summary>
internal sealed record SaidSpan(SaidDay? Day, IReadOnlyList<ClockRange>? Ranges, SpanReading.Between? Exactly = null)
{
    public static SaidSpan? Read(IReadOnlyList<Piece> pieces, DateTimeZone zone) =>
        new Scan(pieces).First(Whole(scan => Moments(scan, zone)), Whole(DayThenRange), Whole(RangeThenDay), Whole(DayAlone));

    private static Func<Scan, SaidSpan?> Whole(Func<Scan, SaidSpan?> reader) =>
        scan => reader(scan) is { } said && scan.IsAtEnd ? said : null;

    private static SaidSpan? DayThenRange(Scan scan) =>
        DayGrammar.Read(scan) is { } day && ClockRange.Read(scan) is { } ranges ? new SaidSpan(day, ranges) : null;

    private static SaidSpan? RangeThenDay(Scan scan)
    {
        if (ClockRange.Read(scan) is not { } ranges) return null;
        return new SaidSpan(scan.IsAtEnd ? null : DayGrammar.Read(scan), ranges);
    }

    private static SaidSpan? DayAlone(Scan scan) => DayGrammar.Read(scan) is { } day ? new SaidSpan(day, null) : null;

    private static SaidSpan? Moments(Scan scan, DateTimeZone zone)
    {
        if (scan.Take<Piece.IsoMoment>() is not { } first || !scan.Mark(TimeMark.To)) return null;
        if (scan.Take<Piece.IsoMoment>() is not { } last) return null;
        var (start, end) = (first.At(zone), last.At(zone));
        return start < end ? new SaidSpan(null, null, new SpanReading.Between(start, end)) : null;
    }
}
