using NodaTime;

namespace Core.Speech.Reading;

/// <summary>A time of day as it was said: one, or the few that it may be.</summary>
/// <param name="Question">Null when there is one option.</param>
internal sealed record SaidTime(DateQuestion? Question, params IReadOnlyList<TimeOfDay> Options)
{
    public static SaidTime None { get; } = new(null, new TimeOfDay(null, 0, false));

    public static SaidTime EndOfDay { get; } = new(null, new TimeOfDay(null, 0, true));

    public static SaidTime Midnight { get; } = new(DateQuestion.WhichMidnight, TimeOfDay.At(0, 0), TimeOfDay.At(24, 0));

    public bool IsSaid => Options[0].IsSaid;

    /// <summary>A time of the clock, and not the end of the working day.</summary>
    public bool IsClock => Options[0].Clock is not null;

    public static SaidTime At(int hour, int minute) => new(null, TimeOfDay.At(hour, minute));

    public static SaidTime Half(int hour, int minute) =>
        new(DateQuestion.WhichHalf, TimeOfDay.At(hour, minute), TimeOfDay.At(hour + 12, minute));

    public static SaidTime Hours(params IReadOnlyList<LocalTime> hours) =>
        new(DateQuestion.WhichHour, [.. hours.Select(hour => new TimeOfDay(hour, 0, true))]);
}

/// <param name="Clock">Null for the end of the working day.</param>
/// <param name="DaysLater">1 for 24:00, which is the next day's midnight.</param>
/// <param name="IsSaid">False when the day was said alone.</param>
internal readonly record struct TimeOfDay(LocalTime? Clock, int DaysLater, bool IsSaid)
{
    /// <param name="hour">0 to 24.</param>
    public static TimeOfDay At(int hour, int minute) =>
        new(new LocalTime(hour % 24, minute), hour / 24, true);

    public Due On(LocalDate date) => new(date.PlusDays(DaysLater), Clock);
}
