using NodaTime;
using NodaTime.Text;

namespace Core.Speech.Reading;

/// <param name="From">Inclusive.</param>
/// <param name="Until">Exclusive.</param>
internal readonly record struct DateSpan(LocalDate From, LocalDate Until)
{
    /// <summary>Canonical, with the last day as people say it: `2026-11-01 to 2026-11-30`.</summary>
    public string Text => $"{LocalDatePattern.Iso.Format(From)} to {LocalDatePattern.Iso.Format(Until.PlusDays(-1))}";

    public override string ToString() => Text;
}

/// <summary>What words about the days of a report mean.</summary>
internal abstract record RangeReading
{
    private RangeReading() { }

    public sealed record Clear(DateSpan Days) : RangeReading;

    /// <param name="Options">At least one, in order of time.</param>
    public sealed record Asked(DateQuestion Question, IReadOnlyList<DateSpan> Options) : RangeReading;

    public sealed record NotARange : RangeReading;
}
