using NodaTime;

namespace Core.TimeLog;

/// <summary>What words say of a time that has been.</summary>
/// <typeparam name="T">A moment, or a span.</typeparam>
internal abstract record PastReading<T>
{
    private PastReading() { }

    public sealed record Clear(T When) : PastReading<T>;

    /// <param name="Options">Two or more, in order of time.</param>
    public sealed record Asked(IReadOnlyList<T> Options) : PastReading<T>;

    /// <summary>It speaks of time, and of none that can be meant.</summary>
    public sealed record Impossible : PastReading<T>;

    public static PastReading<T> Of(IReadOnlyList<T> options) => options switch
    {
        [] => new Impossible(),
        [var one] => new Clear(one),
        _ => new Asked(options),
    };
}

/// <summary>A sentence less the time at its end.</summary>
/// <param name="When">Null when it says nothing of time.</param>
/// <param name="Words">What was cut off.</param>
internal sealed record Timed<T>(string Text, PastReading<T>? When, string Words);

/// <summary>A length of time was said without where it lies, with a day alone, or with its beginning.</summary>
internal abstract record LogWhen
{
    private LogWhen() { }

    public sealed record Day(LocalDate On) : LogWhen;

    public sealed record From(Instant Start) : LogWhen;

    public sealed record Until(Instant End) : LogWhen;

    public sealed record Span(Interval Whole) : LogWhen;
}
