using NodaTime;

namespace Core.Time;

/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive; at or before the start it is of the next day, and midnight is the end of that day.</param>
public readonly record struct WorkHours(LocalTime Start, LocalTime End)
{
    internal bool IsOverMidnight => End < Start && End != LocalTime.Midnight;

    internal bool IsARange => End != Start || End == LocalTime.Midnight;

    internal bool IsBefore(WorkHours next) => End != LocalTime.Midnight && !IsOverMidnight && End <= next.Start;

    internal LocalDateTime StartOn(LocalDate day) => day + Start;

    /// <param name="day">The day on which it starts.</param>
    internal LocalDateTime EndOn(LocalDate day) => (End <= Start ? day.PlusDays(1) : day) + End;

    public override string ToString() => $"{Clock(Start)}-{(End == LocalTime.Midnight ? "24:00" : Clock(End))}";

    private static string Clock(LocalTime at) => FormattableString.Invariant($"{at.Hour}:{at.Minute:00}");
}
