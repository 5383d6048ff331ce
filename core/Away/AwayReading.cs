using Core.Speech.Reading;
using NodaTime;

namespace Core.Away;

/// <summary>What was understood of a sentence that says when somebody is away.</summary>
/// <param name="Rest">What follows the time.</param>
internal abstract record AwayReading(string Rest)
{
    public sealed record Clear(Interval Span, string Rest) : AwayReading(Rest);

    /// <summary>One of these stretches, or until the first day of one of them.</summary>
    public sealed record WhichDays(IReadOnlyList<DateInterval> Days, string Rest) : AwayReading(Rest)
    {
        public bool IsUntil { get; init; }
    }

    /// <summary>Until one of these.</summary>
    public sealed record WhichTime(IReadOnlyList<Due> Times, string Rest) : AwayReading(Rest);

    /// <summary>It would be over already.</summary>
    public sealed record Past() : AwayReading("");

    /// <param name="Argument">What cannot be read.</param>
    public sealed record Unclear(string Argument) : AwayReading("");
}
