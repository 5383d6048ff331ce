using NodaTime;
using NodaTime.Text;

namespace Core.Time;

/// <summary>Days on which somebody does not work, whatever their week says. Its text is what is stored.</summary>
public sealed record DaysOff
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

    private DaysOff(IReadOnlyList<DateInterval> spans)
    {
        Spans = spans;
        Text = string.Join(", ", spans.Select(Write));
    }

    public static DaysOff None { get; } = new([]);

    /// <summary>In order, a day or more between each two; both ends belong to a span.</summary>
    public IReadOnlyList<DateInterval> Spans { get; }

    /// <summary>Canonical, such as <c>2026-12-24, 2027-02-01/2027-02-05</c>.</summary>
    public string Text { get; }

    /// <summary>Reads what <see cref="Text"/> wrote.</summary>
    public static DaysOff Parse(string? text) =>
        string.IsNullOrEmpty(text) ? None : Of(text.Split(", ").Select(span => span.Split('/')).Select(Read));

    public bool Contains(LocalDate date)
    {
        foreach (var span in Spans)
        {
            if (date <= span.End) return date >= span.Start;
        }
        return false;
    }

    public DaysOff With(DateInterval days) => Of([.. Spans, days]);

    public DaysOff Without(DateInterval days) => Of(
    [
        .. from span in Spans
           from left in (DateInterval?[])[Between(span.Start, days.Start.PlusDays(-1), span), Between(days.End.PlusDays(1), span.End, span)]
           where left is not null
           select left,
    ]);

    /// <summary>Without what was before that day.</summary>
    public DaysOff From(LocalDate day) =>
        Of(Spans.Where(span => span.End >= day).Select(span => new DateInterval(LocalDate.Max(span.Start, day), span.End)));

    /// <summary>These until that day, and from there on the others.</summary>
    public DaysOff Then(LocalDate day, DaysOff others) => Of(
    [
        .. Spans.Where(span => span.Start < day).Select(span => new DateInterval(span.Start, LocalDate.Min(span.End, day.PlusDays(-1)))),
        .. others.From(day).Spans,
    ]);

    public bool Equals(DaysOff? other) => other is not null && other.Text == Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static DaysOff Of(IEnumerable<DateInterval> spans)
    {
        var joined = new List<DateInterval>();
        foreach (var span in spans.OrderBy(span => span.Start).ThenBy(span => span.End))
        {
            if (joined is [.., var last] && span.Start <= last.End.PlusDays(1))
                joined[^1] = new DateInterval(last.Start, LocalDate.Max(last.End, span.End));
            else joined.Add(span);
        }
        return joined.Count == 0 && None is not null ? None : new DaysOff(joined);
    }

    // What is left of a span on one side of the days that are taken out of it.
    private static DateInterval? Between(LocalDate start, LocalDate end, DateInterval span) =>
        (LocalDate.Max(start, span.Start), LocalDate.Min(end, span.End)) is var (from, to) && from <= to ? new DateInterval(from, to) : null;

    private static DateInterval Read(string[] ends) => new(Iso.Parse(ends[0]).Value, Iso.Parse(ends[^1]).Value);

    private static string Write(DateInterval span) =>
        span.Start == span.End ? Iso.Format(span.Start) : $"{Iso.Format(span.Start)}/{Iso.Format(span.End)}";
}
