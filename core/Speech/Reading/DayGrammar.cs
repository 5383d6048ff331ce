using Core.Language;

namespace Core.Speech.Reading;

/// <summary>Days: `fri`, `next mon`, `in 3 days`, `end of month`; dates are <see cref="DateGrammar"/>'s.</summary>
internal static class DayGrammar
{
    // Ten years: further ahead nobody plans, and a slip of the finger is likelier.
    private const int MostDays = 3660;

    public static SaidDay? Read(Scan scan)
    {
        scan.Mark(TimeMark.On);
        return Day(scan);
    }

    private static SaidDay? Day(Scan scan) =>
        scan.First<SaidDay>(
            Near, WeekdayFirst, Turned, DateThenWeekday, DateGrammar.Read, Later, Ago, AfterDay, EndOf, UnitThenEnd, ThisPart, Period,
            DateGrammar.Month);

    private static SaidDay.Near? Near(Scan scan)
    {
        scan.Mark(TimeMark.The);
        return scan.Sign<TimeSign.FromToday>() is { } near ? new SaidDay.Near(near.Days) : null;
    }

    private static SaidDay? WeekdayFirst(Scan scan)
    {
        if (scan.Sign<TimeSign.Weekday>() is not { Day: var day }) return null;
        return scan.First<SaidDay>(NextWeek, ThisWeek, Dated, TurnedBehind, _ => new SaidDay.Weekday(day));

        SaidDay? NextWeek(Scan inner) =>
            inner.Mark(TimeMark.Next) && inner.Unit(TimeUnit.Week) ? new SaidDay.WeekdayNextWeek(day) : null;

        SaidDay? ThisWeek(Scan inner) =>
            inner.Mark(TimeMark.This) && inner.Unit(TimeUnit.Week) ? new SaidDay.ThisWeekday(day) : null;

        SaidDay? Dated(Scan inner) =>
            DateGrammar.Read(inner) is { } date and not SaidDay.PerhapsADate ? new SaidDay.Dated(day, date) : null;

        // "الجمعة القادمة", "שישי הקרוב".
        SaidDay? TurnedBehind(Scan inner) =>
            inner.Mark(TimeMark.Next) ? new SaidDay.NextWeekday(day) : inner.Mark(TimeMark.Coming) ? new SaidDay.Weekday(day) : null;
    }

    /// <summary>"15 Nisan Çarşamba".</summary>
    private static SaidDay.Dated? DateThenWeekday(Scan scan) =>
        DateGrammar.Read(scan) is { } date and not SaidDay.PerhapsADate && scan.Sign<TimeSign.Weekday>() is { } weekday
            ? new SaidDay.Dated(weekday.Day, date)
            : null;

    /// <summary>this friday, next friday, last friday, next week friday.</summary>
    private static SaidDay? Turned(Scan scan)
    {
        if (scan.Mark(TimeMark.Coming)) return scan.Sign<TimeSign.Weekday>() is { } near ? new SaidDay.Weekday(near.Day) : null;
        var turn = scan.Mark(TimeMark.This) ? TimeMark.This : scan.Mark(TimeMark.Next) ? TimeMark.Next
            : scan.Mark(TimeMark.Last) ? TimeMark.Last : (TimeMark?)null;
        if (turn is null) return null;
        var isWeek = scan.Unit(TimeUnit.Week);
        if (isWeek) scan.Mark(TimeMark.On);
        if (scan.Sign<TimeSign.Weekday>() is not { Day: var day }) return null;
        return (turn, isWeek) switch
        {
            (TimeMark.This, _) => new SaidDay.ThisWeekday(day),
            (TimeMark.Next, true) => new SaidDay.WeekdayNextWeek(day),
            (TimeMark.Next, false) => new SaidDay.NextWeekday(day),
            (TimeMark.Last, false) => new SaidDay.LastWeekday(day),
            _ => null,
        };
    }

    /// <summary>in 2 days, 2 days from now.</summary>
    private static SaidDay.Later? Later(Scan scan)
    {
        var isIn = scan.Mark(TimeMark.In);
        if (Length(scan) is not { } length) return null;
        if (!isIn && !scan.Mark(TimeMark.FromNow)) return null;

        // "in 3 days' time".
        if (isIn) scan.Mark(TimeMark.ZoneTime);
        return new SaidDay.Later(length.Count, length.Unit);
    }

    /// <summary>2 days ago, "לפני יומיים".</summary>
    private static SaidDay.Near? Ago(Scan scan)
    {
        var isBefore = scan.Mark(TimeMark.Before);
        return Length(scan) is { Unit: TimeUnit.Day or TimeUnit.Week or TimeUnit.Fortnight } length && (isBefore || scan.Mark(TimeMark.Ago))
            ? new SaidDay.Near(-length.Count * Days(length.Unit)!.Value)
            : null;
    }

    private static SaidDay.After? AfterDay(Scan scan) =>
        Length(scan) is { } length && scan.Mark(TimeMark.From)
        && scan.First<SaidDay>(Near, WeekdayFirst, Turned) is { } start
            ? new SaidDay.After(length.Count, length.Unit, start)
            : null;

    private static SaidDay? EndOf(Scan scan)
    {
        scan.Mark(TimeMark.The);
        if (!scan.Mark(TimeMark.End)) return null;
        if (scan.Mark(TimeMark.Of)) scan.Mark(TimeMark.The);
        var isNext = scan.Mark(TimeMark.Next);
        if (!isNext) scan.Mark(TimeMark.This);
        if (LongUnit(scan) is { } unit) return new SaidDay.EndOf(unit, isNext ? 1 : 0);
        return !isNext && scan.Sign<TimeSign.Month>() is { } month ? new SaidDay.EndOfMonth(month.Number) : null;
    }

    /// <summary>"ay sonu", "järgmise kuu lõpuks", "aprilli lõpuks".</summary>
    private static SaidDay? UnitThenEnd(Scan scan)
    {
        var isNext = scan.Mark(TimeMark.Next);
        if (!isNext) scan.Mark(TimeMark.This);
        if (LongUnit(scan) is { } unit) return scan.Mark(TimeMark.End) ? new SaidDay.EndOf(unit, isNext ? 1 : 0) : null;
        return !isNext && scan.Sign<TimeSign.Month>() is { } month && scan.Mark(TimeMark.End) ? new SaidDay.EndOfMonth(month.Number) : null;
    }

    // "this afternoon" is today; the afternoon is read as a time.
    private static SaidDay.Near? ThisPart(Scan scan) =>
        scan.Mark(TimeMark.This) && scan.Next is Piece.Word { Sign: TimeSign.Part } ? new SaidDay.Near(0) : null;

    /// <summary>this week, next month, the weekend.</summary>
    private static SaidDay? Period(Scan scan)
    {
        var isNext = scan.Mark(TimeMark.Next);
        var isThis = !isNext && scan.Mark(TimeMark.This);
        if (!isNext && scan.Mark(TimeMark.EndOrWeekend)) return new SaidDay.EndOrWeekend();
        if (!isNext && (isThis || scan.Mark(TimeMark.The)) && scan.Mark(TimeMark.Weekend)) return new SaidDay.Weekend();
        return (isNext, isThis, LongUnit(scan)) switch
        {
            (false, true, { } unit) => new SaidDay.EndOf(unit, 0),
            (true, _, { } unit and (TimeUnit.Week or TimeUnit.Month)) => new SaidDay.Next(unit),
            _ => null,
        };
    }

    private static TimeUnit? LongUnit(Scan scan) =>
        scan.Unit(TimeUnit.Week) ? TimeUnit.Week : scan.Unit(TimeUnit.Month) ? TimeUnit.Month
        : scan.Unit(TimeUnit.Year) ? TimeUnit.Year : null;

    private static (int Count, TimeUnit Unit)? Length(Scan scan)
    {
        if (scan.Count() is not { } count || scan.Sign<TimeSign.Unit>() is not { Kind: var unit }) return null;
        return count > 0 && Days(unit) is { } days && count <= MostDays / days ? (count, unit) : null;
    }

    /// <returns>Null for what is shorter than a day.</returns>
    private static int? Days(TimeUnit unit) => unit switch
    {
        TimeUnit.Minute or TimeUnit.Hour or TimeUnit.WorkingHour => null,
        TimeUnit.Day or TimeUnit.WorkingDay => 1,
        TimeUnit.Week => 7,
        TimeUnit.Fortnight => 14,
        TimeUnit.Month => 30,
        TimeUnit.Year => 366,
    };
}
