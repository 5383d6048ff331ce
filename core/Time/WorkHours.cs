using NodaTime;

namespace Core.Time;

/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive; midnight means the end of that day.</param>
public readonly record struct WorkHours(LocalTime Start, LocalTime End)
{
    internal bool IsForward => End == LocalTime.Midnight || Start < End;

    internal bool IsBefore(WorkHours next) => End != LocalTime.Midnight && End <= next.Start;

    public override string ToString() => $"{Clock(Start)}-{(End == LocalTime.Midnight ? "24:00" : Clock(End))}";

    private static string Clock(LocalTime at) => FormattableString.Invariant($"{at.Hour}:{at.Minute:00}");
}
