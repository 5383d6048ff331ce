using NodaTime;

namespace Core.Time;

/// <summary>The hours of a week in which somebody works, in their own zone. Its text is what is stored.</summary>
public sealed record WorkWeek
{
    private readonly Dictionary<IsoDayOfWeek, IReadOnlyList<WorkHours>> _days;

    private WorkWeek(Dictionary<IsoDayOfWeek, IReadOnlyList<WorkHours>> days)
    {
        _days = days;
        Text = WorkWeekText.Write(On);
    }

    /// <summary>What holds until somebody says their hours.</summary>
    public static WorkWeek Default { get; } = Parse("mon-fri 9:00-17:00")!;

    /// <summary>Canonical, such as `mon-thu 9:00-13:00 14:00-18:00, fri 9:00-13:00`.</summary>
    public string Text { get; }

    /// <returns>Null when there are no hours at all, or some overlap, or some end before they begin.</returns>
    public static WorkWeek? Of(IEnumerable<(IsoDayOfWeek Day, WorkHours Hours)> hours)
    {
        var days = hours.GroupBy(said => said.Day, said => said.Hours)
            .ToDictionary(day => day.Key, day => (IReadOnlyList<WorkHours>)[.. day.OrderBy(range => range.Start)]);
        return days.Count > 0 && days.Values.All(InOrder) ? new WorkWeek(days) : null;
    }

    /// <summary>Reads what <see cref="Text"/> wrote.</summary>
    public static WorkWeek? Parse(string text) => WorkWeekText.Read(text);

    /// <returns>In order; empty on a day off.</returns>
    public IReadOnlyList<WorkHours> On(IsoDayOfWeek day) => _days.GetValueOrDefault(day) ?? [];

    public bool IsWorkingDay(LocalDate date) => _days.ContainsKey(date.DayOfWeek);

    /// <returns>The first working day after this date, never the date itself.</returns>
    public LocalDate NextWorkingDay(LocalDate after) =>
        Enumerable.Range(1, 7).Select(after.PlusDays).First(IsWorkingDay);

    /// <returns>The last working day up to this date, which may be the date itself.</returns>
    public LocalDate LastWorkingDay(LocalDate until) =>
        Enumerable.Range(0, 7).Select(back => until.PlusDays(-back)).First(IsWorkingDay);

    /// <returns>When that day's work ends, at the next midnight at latest; a day off ends as the last working day did.</returns>
    public LocalDateTime EndOf(LocalDate date)
    {
        var end = On(LastWorkingDay(date).DayOfWeek)[^1].End;
        return end == LocalTime.Midnight ? date.PlusDays(1).AtMidnight() : date + end;
    }

    /// <returns>The begin of that day's work; a day off begins as the last working day did.</returns>
    public LocalDateTime StartOf(LocalDate date) => date + On(LastWorkingDay(date).DayOfWeek)[0].Start;

    public bool Equals(WorkWeek? other) => other is not null && other.Text == Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static bool InOrder(IReadOnlyList<WorkHours> day) =>
        day.All(range => range.IsForward) && day.Zip(day.Skip(1)).All(pair => pair.First.IsBefore(pair.Second));
}
