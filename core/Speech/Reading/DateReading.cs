namespace Core.Speech.Reading;

/// <summary>What words about a date mean: one thing, one of several, or nothing.</summary>
internal abstract record DateReading
{
    private DateReading() { }

    public sealed record Clear(Due Due) : DateReading;

    /// <param name="Options">At least one, in order of time; each reads back clear at the same moment.</param>
    public sealed record Asked(DateQuestion Question, IReadOnlyList<Due> Options) : DateReading;

    public sealed record NotADate : DateReading;
}

/// <summary>Why a date must be asked. When several reasons meet, the first of these is given.</summary>
internal enum DateQuestion
{
    /// <summary>"next friday" on a Wednesday.</summary>
    WhichWeek,

    /// <summary>12/5.</summary>
    DayOrMonth,

    /// <summary>"next week", "january", a weekday that its date does not have.</summary>
    WhichDay,

    /// <summary>5.12, which may be a number.</summary>
    IsItADate,

    /// <summary>"at 5".</summary>
    WhichHalf,

    /// <summary>"monday morning".</summary>
    WhichHour,

    WhichMidnight,

    /// <summary>"5pm EST" in summer.</summary>
    WhichZone,

    /// <summary>The second of two equal hours, which a local time cannot say.</summary>
    ClockGoesBack,

    /// <summary>What was said lies in the past; the options are what may have been meant.</summary>
    Past,

    /// <summary>Of a timer: what was said is still to come today; the option is yesterday's.</summary>
    StillToCome,
}
