using Core.Language;

namespace Core.Speech.Reading;

/// <summary>What "morning" and "tonight" may mean, alone and with an hour.</summary>
internal static class DayParts
{
    /// <summary>Hours to choose from. A night's last is a minute before midnight, so that it is still that day.</summary>
    public static SaidTime Hours(DayPart part) => part switch
    {
        DayPart.Morning => SaidTime.Hours(new(9, 0), new(12, 0)),
        DayPart.Midday => SaidTime.Hours(new(12, 0), new(13, 0)),
        DayPart.Afternoon => SaidTime.Hours(new(15, 0), new(17, 0)),
        DayPart.Evening => SaidTime.Hours(new(18, 0), new(20, 0)),
        DayPart.Night => SaidTime.Hours(new(18, 0), new(20, 0), new(23, 59)),
    };

    /// <returns>Null when that part of the day has no such hour.</returns>
    public static SaidTime? Hour(DayPart part, int hour, int minute) => (part, hour) switch
    {
        (DayPart.Morning, < 12) => SaidTime.At(hour, minute),
        (DayPart.Midday, >= 11 and < 18) => SaidTime.At(hour, minute),
        (DayPart.Midday, >= 1 and < 6) => SaidTime.At(hour + 12, minute),
        (DayPart.Afternoon, >= 12 and < 19) => SaidTime.At(hour, minute),
        (DayPart.Afternoon, >= 1 and < 7) => SaidTime.At(hour + 12, minute),
        (DayPart.Evening or DayPart.Night, >= 16) => SaidTime.At(hour, minute),
        (DayPart.Evening, >= 1 and < 12) or (DayPart.Night, >= 4 and < 12) => SaidTime.At(hour + 12, minute),
        (DayPart.Evening, 12) => SaidTime.Half(hour, minute),
        (DayPart.Night, 12) when minute == 0 => SaidTime.Midnight,
        _ => null,
    };
}
