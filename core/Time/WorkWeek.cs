using NodaTime;

namespace Core.Time;

/// <summary>
/// The hours of a week in which somebody works, in their own zone. Hours over midnight belong to the day on which they begin. Its text is
/// what is stored.
/// </summary>
public sealed record WorkWeek
{
    private const int Days = 7;

    // From Monday.
    private readonly IReadOnlyList<WorkHours>[] _days;

    private WorkWeek(IReadOnlyList<WorkHours>[] days)
    {
        _days = days;
        Text = WorkWeekText.Write(On);
    }

    /// <summary>What holds until somebody says their hours.</summary>
    public static WorkWeek Default { get; } = Parse("mon-fri 9:00-17:00")!;

    /// <summary>Canonical, such as `mon-thu 9:00-13:00 14:00-18:00, fri 9:00-13:00`.</summary>
    public string Text { get; }

    /// <returns>Null when there are no hours at all, or some overlap, or some last no time.</returns>
    public static WorkWeek? Of(IEnumerable<(IsoDayOfWeek Day, WorkHours Hours)> hours)
    {
        var said = hours.ToLookup(range => range.Day, range => range.Hours);
        IReadOnlyList<WorkHours>[] days =
        [
            .. Enumerable.Range(1, Days).Select(day => (IReadOnlyList<WorkHours>)[.. said[(IsoDayOfWeek)day].OrderBy(range => range.Start)]),
        ];
        var are = said.Count > 0 && days.All(InOrder) && Enumerable.Range(0, Days).All(day => IsOverBefore(days[day], days[(day + 1) % Days]));
        return are ? new WorkWeek(days) : null;
    }

    /// <summary>Reads what <see cref="Text"/> wrote.</summary>
    public static WorkWeek? Parse(string text) => WorkWeekText.Read(text);

    /// <returns>In order; empty on a day off.</returns>
    public IReadOnlyList<WorkHours> On(IsoDayOfWeek day) => _days[(int)day - 1];

    public bool IsWorkingDay(LocalDate date) => On(date.DayOfWeek).Count > 0;

    /// <returns>When that day's work ends, which may be on the next day; a day without hours ends as the last one with hours did.</returns>
    public LocalDateTime EndOf(LocalDate date) => On(LastWorkingDay(date).DayOfWeek)[^1].EndOn(date);

    /// <returns>The begin of that day's work; a day without hours begins as the last one with hours did.</returns>
    public LocalDateTime StartOf(LocalDate date) => date + On(LastWorkingDay(date).DayOfWeek)[0].Start;

    public bool Equals(WorkWeek? other) => other is not null && other.Text == Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private LocalDate LastWorkingDay(LocalDate until) => Enumerable.Range(0, Days).Select(back => until.PlusDays(-back)).First(IsWorkingDay);

    private static bool IsOverBefore(IReadOnlyList<WorkHours> night, IReadOnlyList<WorkHours> morning) =>
        night is not [.., { IsOverMidnight: true } late] || morning is not [var early, ..] || late.End <= early.Start;

    private static bool InOrder(IReadOnlyList<WorkHours> day) =>
        day.All(range => range.IsARange) && day.Zip(day.Skip(1)).All(pair => pair.First.IsBefore(pair.Second));
}
