using NodaTime;

namespace Core.TimeLog;

/// <summary>What a rule of the time log says to a wish.</summary>
internal abstract record Decision
{
    private Decision() { }

    /// <param name="Entry">The one that was wished for, as it will be.</param>
    /// <param name="Steps">In the order in which they are saved: whatever runs ends before another begins.</param>
    public sealed record Done(TimeEntry Entry, params IReadOnlyList<Step> Steps) : Decision;

    /// <summary>It lies over others: whose is the time?</summary>
    /// <param name="Others">In order of time.</param>
    /// <param name="Free">What would be left for it without cutting them; empty when there is nothing.</param>
    public sealed record Overlap(TimeEntry Mine, IReadOnlyList<TimeEntry> Others, IReadOnlyList<Interval> Free) : Decision;

    /// <param name="At">The moment that it is about.</param>
    public sealed record No(TimerNo Why, Instant At) : Decision;
}

/// <summary>Why a rule of the time log says no.</summary>
internal enum TimerNo
{
    /// <summary>Since when is said; nothing is lost by asking twice.</summary>
    AlreadyRunning,

    StartsInFuture,
    EndsInFuture,
    EndsBeforeStart,
    EndMissing,
    TooLongAgo,
    TooLong,
    SplitsOutside,
}

/// <summary>One row as it was and as it will be; null where there is none.</summary>
internal sealed record Step(TimeEntry? Before, TimeEntry? After);

/// <summary>How an overlap is to be settled.</summary>
internal enum Settle
{
    Ask,

    /// <summary>The new entry takes the time, and the others keep what is left to them.</summary>
    CutOthers,

    /// <summary>The new entry has only the time that is nobody's.</summary>
    KeepShorter,
}
