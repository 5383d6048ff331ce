using NodaTime;
using NodaTime.Text;

namespace Core.Time;

/// <summary>A time of the day on some days of the week. Its text is what is stored.</summary>
internal sealed record WeekTime
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    private WeekTime(LocalTime at, IReadOnlyList<IsoDayOfWeek> days) => (At, Days) = (at, days);

    public LocalTime At { get; }

    /// <summary>In the order of the week, each once, at least one.</summary>
    public IReadOnlyList<IsoDayOfWeek> Days { get; }

    /// <summary>Canonical: `9:00 mon-fri`, `9:00 mon, wed`.</summary>
    public string Text => $"{Clock.Format(At)} {WorkWeekText.DaysText(Days)}";

    public static WeekTime? Of(LocalTime at, IEnumerable<IsoDayOfWeek> days) =>
        days.Distinct().Order().ToList() is { Count: > 0 } said ? new WeekTime(at, said) : null;

    /// <summary>Reads what <see cref="Text"/> wrote.</summary>
    public static WeekTime? Parse(string text)
    {
        if (text.Split(' ', 2) is not [var time, var days] || !Clock.Parse(time).TryGetValue(default, out var at)) return null;
        var read = days.Split(", ").Select(WorkWeekText.DaysOf).ToList();
        return read.Contains(null) ? null : Of(at, read.OfType<IReadOnlyList<IsoDayOfWeek>>().SelectMany(day => day));
    }

    public bool Equals(WeekTime? other) => other is not null && other.Text == Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
