using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Whole days to come: `fri`, `24 dec to 2 jan`, `mon-wed`, `next week`.</summary>
internal static class DaysAhead
{
    private static readonly TimeOfDay NoTime = SaidTime.None.Options[0];

    /// <param name="words">Every word must be understood.</param>
    /// <returns>Each stretch that may be meant, the soonest first; none when the words name no days, or days that are over.</returns>
    public static IReadOnlyList<DateInterval> Read(string words, SpeakingTime when)
    {
        if (Pieces.Cut(words, when.Words) is not { } pieces) return [];
        var read = new Scan(pieces).First(Whole(Weekdays), Whole(FromTo), Whole(Period), Whole(Day)) ?? [];
        return [.. read.Where(days => days.End >= when.Today).Distinct().OrderBy(days => days.Start).ThenBy(days => days.End)];

        Func<Scan, IReadOnlyList<DateInterval>?> Whole(Func<Scan, SpeakingTime, IReadOnlyList<DateInterval>?> reader) =>
            scan => reader(scan, when) is { } days && scan.IsAtEnd ? days : null;
    }

    private static IReadOnlyList<DateInterval>? Weekdays(Scan scan, SpeakingTime when) =>
        scan.Take<Piece.Weekdays>() is { } days
            ? Between(new SaidDay.Weekday(days.First), new SaidDay.Weekday(days.Last), when)
            : null;

    private static IReadOnlyList<DateInterval>? FromTo(Scan scan, SpeakingTime when)
    {
        scan.Mark(TimeMark.From);
        if (DayGrammar.Read(scan) is not { } from || !(scan.Mark(TimeMark.To) || scan.Mark(TimeMark.DueBy) || scan.Mark(TimeMark.Until))) return null;
        return DayGrammar.Read(scan) is { } to ? Between(from, to, when) : null;
    }

    private static IReadOnlyList<DateInterval>? Period(Scan scan, SpeakingTime when)
    {
        var later = scan.Mark(TimeMark.Next) ? 1 : 0;
        if (later == 0) scan.Mark(TimeMark.This);
        if (scan.Sign<TimeSign.Unit>() is not { Kind: (TimeUnit.Week or TimeUnit.Month) and var unit }) return null;
        var first = Periods.First(unit, when.Today, later);
        return [new DateInterval(LocalDate.Max(first, when.Today), Periods.First(unit, first, 1).PlusDays(-1))];
    }

    private static IReadOnlyList<DateInterval>? Day(Scan scan, SpeakingTime when) =>
        DayGrammar.Read(scan) is { } said ? [.. Days(said, when).Select(day => new DateInterval(day, day))] : null;

    private static IReadOnlyList<DateInterval> Between(SaidDay first, SaidDay last, SpeakingTime when) =>
    [
        .. from start in Days(first, when)
           from end in Ranges.Ends(last, start, when)
           where end >= start
           select new DateInterval(start, end),
    ];

    // At the beginning of today: the day itself is meant as long as it lasts.
    private static IEnumerable<LocalDate> Days(SaidDay said, SpeakingTime when) =>
        Ahead.Read(said, NoTime, when with { Now = when.Zone.AtStartOfDay(when.Today).ToInstant() }).Options
            .Select(due => due.On).Where(day => day >= when.Today);
}
