using NodaTime;

namespace Core.Language;

/// <summary>What a word about time means, whatever its language.</summary>
internal abstract record TimeSign
{
    private protected TimeSign() { }

    public sealed record Weekday(IsoDayOfWeek Day) : TimeSign;

    public sealed record Month(int Number) : TimeSign;

    /// <param name="Days">0 is today, 1 tomorrow, -1 yesterday.</param>
    public sealed record FromToday(int Days) : TimeSign;

    /// <summary>A number written as a word: "two", "an".</summary>
    public sealed record Count(int Value) : TimeSign
    {
        /// <summary>It is said of the clock too: "saat beşte". English hours are written in digits.</summary>
        public bool IsHour { get; init; }
    }

    /// <summary>"esimeseks": a day of a month, as a word.</summary>
    public sealed record Ordinal(int Value) : TimeSign;

    public sealed record Unit(TimeUnit Kind) : TimeSign
    {
        /// <summary>It means one of them when no number stands there: "בעוד שעה".</summary>
        public bool IsOne { get; init; }
    }

    /// <summary>Minutes from a full hour, of the clock or of a length: "beş buçuk", "pool kuus", "पावणे पाच", "والنصف".</summary>
    public sealed record Shift(int Minutes, ShiftPlace Place) : TimeSign;

    /// <summary>"half an hour".</summary>
    public sealed record Length(int Minutes) : TimeSign;

    public sealed record Part(DayPart Kind) : TimeSign;

    /// <summary>A word that only joins or turns others.</summary>
    public sealed record Mark(TimeMark Kind) : TimeSign;
}

internal enum TimeUnit { Minute, Hour, WorkingHour, Day, WorkingDay, Week, Fortnight, Month, Year }

/// <summary>On which side of its number a <see cref="TimeSign.Shift"/> stands.</summary>
internal enum ShiftPlace { Before, After }

internal enum DayPart { Morning, Midday, Afternoon, Evening, Night }

internal enum TimeMark
{
    On, At, In, The, Of, From, FromNow, Ago, Since, To, And, AndAHalf,
    This, Next, Last, Every, Other, First, End, Weekend,
    Am, Pm, OClock, Noon, Midnight,
    Due, DueBy, Estimate, ZoneTime,

    /// <summary>"kuni": by when something is due, and the last of a stretch.</summary>
    Until,

    /// <summary>"ago" where it stands before the length: "לפני שעה", "منذ ساعة".</summary>
    Before,

    /// <summary>The nearest to come, and no other: "חמישי הקרוב".</summary>
    Coming,

    /// <summary>That the number beside it is a day of a month: "ayın 15'i", "२० तारखेला".</summary>
    DayOfMonth,

    /// <summary>The end of the week or the weekend: one phrase in some languages.</summary>
    EndOrWeekend,
}
