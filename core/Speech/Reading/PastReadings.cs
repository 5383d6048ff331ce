using NodaTime;

namespace Core.Speech.Reading;

/// <summary>What words about a time that has been mean.</summary>
internal abstract record TimeReading
{
    private TimeReading() { }

    public sealed record Clear(Instant At) : TimeReading;

    /// <summary>Plainly said, and still to come: to be refused.</summary>
    public sealed record Ahead(Instant At) : TimeReading;

    /// <param name="Options">At least one, latest first.</param>
    public sealed record Asked(DateQuestion Question, IReadOnlyList<Instant> Options) : TimeReading;

    public sealed record NotATime : TimeReading;
}

/// <summary>What words about when work was done mean.</summary>
internal abstract record SpanReading
{
    private SpanReading() { }

    /// <summary>Some time on this day, in the speaker's zone.</summary>
    public sealed record Day(LocalDate On) : SpanReading;

    /// <param name="End">Exclusive, and not in the future.</param>
    public sealed record Between(Instant Start, Instant End) : SpanReading;

    /// <param name="Options">At least one <see cref="Day"/> or <see cref="Between"/>, latest first.</param>
    public sealed record Asked(DateQuestion Question, IReadOnlyList<SpanReading> Options) : SpanReading;

    public sealed record NotASpan : SpanReading;
}
