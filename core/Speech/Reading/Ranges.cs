using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>Days of a report: `today`, `week`, `last month`, `1 nov to 30 nov`. A week begins on Monday.</summary>
internal static class Ranges
{
    /// <param name="words">Every word must be understood.</param>
    public static RangeReading Read(string words, SpeakingTime when)
    {
        if (Pieces.Cut(words, when.Words) is not { } pieces) return new RangeReading.NotARange();
        var found = new Scan(pieces).First(Whole(Period), Whole(Month), Whole(Weekdays), Whole(FromTo), Whole(Day));
        var days = found?.Days.Where(span => span.From < span.Until).OrderBy(span => span.From).ToList();
        if (days is not { Count: > 0 }) return new RangeReading.NotARange();
        return found!.Question is { } question ? new RangeReading.Asked(question, days) : new RangeReading.Clear(days[0]);

        Func<Scan, Found?> Whole(Func<Scan, SpeakingTime, Found?> reader) =>
            scan => reader(scan, when) is { } read && scan.IsAtEnd ? read : null;
    }

    /// <summary>Takes a range from the beginning of what follows `timesheet`.</summary>
    /// <returns>What stands after it, whole when there is none.</returns>
    public static (RangeReading Days, string After) Head(string sentence, SpeakingTime when) =>
        Tails.LongestHead(sentence, when.Words, head => Read(head, when) is var read and not RangeReading.NotARange ? read : null)
        ?? (new RangeReading.NotARange(), sentence.Trim());

    private static Found? Period(Scan scan, SpeakingTime when)
    {
        var isLast = scan.Mark(TimeMark.Last);
        if (!isLast) scan.Mark(TimeMark.This);
        if (scan.Sign<TimeSign.Unit>() is not { Kind: TimeUnit.Week or TimeUnit.Month or TimeUnit.Year } unit) return null;
        var first = Periods.First(unit.Kind, when.Today, isLast ? -1 : 0);
        return new Found(null, new DateSpan(first, Periods.First(unit.Kind, first, 1)));
    }

    private static Found? Month(Scan scan, SpeakingTime when)
    {
        if (scan.Sign<TimeSign.Month>() is not { Number: var month }) return null;
        var year = scan.Take<Piece.Number>() is { Digits: 4 } said ? said.Value
            : month <= when.Today.Month ? when.Today.Year : when.Today.Year - 1;
        if (!PieceShapes.IsYear(year)) return null;
        var first = new LocalDate(year, month, 1);
        return new Found(null, new DateSpan(first, first.PlusMonths(1)));
    }

    private static Found? Weekdays(Scan scan, SpeakingTime when) =>
        scan.Take<Piece.Weekdays>() is { } days
            ? Between(new SaidDay.Weekday(days.First), new SaidDay.Weekday(days.Last), when)
            : null;

    private static Found? FromTo(Scan scan, SpeakingTime when)
    {
        scan.Mark(TimeMark.From);
        if (DayGrammar.Read(scan) is not { } from || !scan.IsTo()) return null;
        return DayGrammar.Read(scan) is { } to ? Between(from, to, when) : null;
    }

    private static Found? Day(Scan scan, SpeakingTime when)
    {
        if (DayGrammar.Read(scan) is not { } said) return null;
        var days = Behind.Read(said, when, isSaidAlone: true, date => date <= when.Today);
        return new Found(days.Question, [.. days.Days.Select(date => new DateSpan(date, date.PlusDays(1)))]);
    }

    private static Found Between(SaidDay from, SaidDay to, SpeakingTime when)
    {
        var starts = Behind.Read(from, when, isSaidAlone: false, date => date <= when.Today);
        var spans = starts.Days.SelectMany(start => Ends(to, start, when).Select(end => (start, end))).ToList();
        var isToAsked = starts.Days.Any(start => Ends(to, start, when).Count > 1);
        return new Found(
            starts.Question ?? (isToAsked ? DateQuestion.DayOrMonth : null),
            [.. spans.Select(span => new DateSpan(span.start, span.end.PlusDays(1)))]);
    }

    /// <summary>The first such day that is not before the start; it may be ahead.</summary>
    internal static IReadOnlyList<LocalDate> Ends(SaidDay to, LocalDate start, SpeakingTime when) => to switch
    {
        SaidDay.Near(var days) => [when.Today.PlusDays(days)],
        SaidDay.Exact(var date) => [date],
        SaidDay.Weekday(var day) => [start.DayOfWeek == day ? start : start.Next(day)],
        SaidDay.ThisWeekday(var day) => [AheadInWeek.ThisWeek(day, when)],
        SaidDay.Yearly or SaidDay.Monthly =>
            [.. Ahead.Read(to, new TimeOfDay(LocalTime.MaxValue, 0, true), AsOf(start, when)).Options.Select(due => due.On)],
        SaidDay.Slashed(var first, var second) => [.. Ends(first, start, when), .. Ends(second, start, when)],
        SaidDay.Dated(var day, var date) => [.. Ends(date, start, when).Where(end => end.DayOfWeek == day)],
        _ => [],
    };

    private static SpeakingTime AsOf(LocalDate date, SpeakingTime when) =>
        when with { Now = when.Zone.AtStartOfDay(date).ToInstant() };

    private sealed record Found(DateQuestion? Question, params IReadOnlyList<DateSpan> Days);
}
