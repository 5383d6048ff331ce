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
    public sealed record Count(int Value) : TimeSign;

    public sealed record Unit(TimeUnit Kind) : TimeSign;

    /// <summary>"half an hour".</summary>
    public sealed record Length(int Minutes) : TimeSign;

    public sealed record Part(DayPart Kind) : TimeSign;

    /// <summary>A word that only joins or turns others.</summary>
    public sealed record Mark(TimeMark Kind) : TimeSign;
}

internal enum TimeUnit { Minute, Hour, WorkingHour, Day, WorkingDay, Week, Fortnight, Month, Year }

internal enum DayPart { Morning, Afternoon, Evening, Night }

internal enum TimeMark
{
    On, At, In, The, Of, From, FromNow, Ago, Since, To, And, AndAHalf,
    This, Next, Last, Every, Other, First, End, Weekend,
    Am, Pm, OClock, Noon, Midnight,
    Due, DueBy, Estimate, ZoneTime,
}
