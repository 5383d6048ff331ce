using NodaTime;
using NodaTime.Text;

namespace Core.Time;

/// <summary>Stretches of time in which somebody is away, whatever their week says. Its text is what is stored.</summary>
public sealed record Absences
{
    private static readonly InstantPattern Iso = InstantPattern.ExtendedIso;

    private Absences(IReadOnlyList<Interval> spans)
    {
        Spans = spans;
        Text = string.Join(", ", spans.Select(span => $"{Iso.Format(span.Start)}/{Iso.Format(span.End)}"));
    }

    public static Absences None { get; } = new([]);

    /// <summary>In order, with some time between each two.</summary>
    public IReadOnlyList<Interval> Spans { get; }

    /// <summary>Canonical, such as <c>2026-12-24T15:00:00Z/2027-01-02T07:00:00Z</c>.</summary>
    public string Text { get; }

    /// <summary>Reads what <see cref="Text"/> wrote.</summary>
    public static Absences Parse(string? text) => string.IsNullOrEmpty(text)
        ? None
        : Of(text.Split(", ").Select(span => span.Split('/')).Select(ends => new Interval(Iso.Parse(ends[0]).Value, Iso.Parse(ends[1]).Value)));

    /// <returns>The one that holds at this moment, or else the next; null when none is to come.</returns>
    public Interval? From(Instant now) => Spans.Where(span => span.End > now).Select(span => (Interval?)span).FirstOrDefault();

    /// <summary>True while somebody is away.</summary>
    public bool Contains(Instant at) => From(at) is { } span && span.Start <= at;

    /// <summary>True when somebody is away from the first moment to the last.</summary>
    public bool Covers(Instant from, Instant to) => Spans.Any(span => span.Start <= from && to <= span.End);

    public Absences With(Interval away) => Of([.. Spans, away]);

    /// <summary>What is over by then, without the rest.</summary>
    public Absences Until(Instant end) =>
        Of(Spans.Where(span => span.Start < end).Select(span => new Interval(span.Start, Instant.Min(span.End, end))));

    /// <summary>Without what was over before.</summary>
    public Absences Since(Instant start) => Of(Spans.Where(span => span.End > start));

    /// <summary>What is left of working time; most often all of it.</summary>
    public IEnumerable<Interval> Leave(Interval open)
    {
        var start = open.Start;
        foreach (var span in Spans)
        {
            if (span.End <= start) continue;
            if (span.Start >= open.End) break;
            if (span.Start > start) yield return new Interval(start, span.Start);
            start = span.End;
        }
        if (start < open.End) yield return new Interval(start, open.End);
    }

    public bool Equals(Absences? other) => other is not null && other.Text == Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static Absences Of(IEnumerable<Interval> spans)
    {
        var joined = new List<Interval>();
        foreach (var span in spans.Where(span => span.End > span.Start).OrderBy(span => span.Start))
        {
            if (joined is [.., var last] && span.Start <= last.End) joined[^1] = new Interval(last.Start, Instant.Max(last.End, span.End));
            else joined.Add(span);
        }
        return joined.Count == 0 && None is not null ? None : new Absences(joined);
    }
}
