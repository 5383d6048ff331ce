using Core.Language;

namespace Core.Speech.Reading;

/// <summary>An hour and some minutes before or behind it, in words: "beş buçuk", "pool kuus", "साडे पाच", "الخامسة إلا ربعًا".</summary>
internal static class ShiftedHour
{
    private const int Hour = 60;

    public static SpokenHour? Read(Scan scan) => scan.First(Before, After);

    private static SpokenHour? Before(Scan scan) =>
        scan.Sign<TimeSign.Shift>() is { Place: ShiftPlace.Before } shift && SpokenHour.Number(scan) is { } said ? Moved(said, shift) : null;

    private static SpokenHour? After(Scan scan) =>
        SpokenHour.Number(scan) is { } said && scan.Sign<TimeSign.Shift>() is { Place: ShiftPlace.After } shift ? Moved(said, shift) : null;

    // Half before one is half past twelve, of either half of the day.
    private static SpokenHour Moved(SpokenHour said, TimeSign.Shift shift)
    {
        var isHalf = said is { Shape: HourShape.Bare, Hour: >= 1 and <= 12 };
        var minutes = (said.Hour * Hour) + shift.Minutes;
        if (isHalf && minutes < Hour) minutes += 12 * Hour;
        if (isHalf && minutes >= 13 * Hour) minutes -= 12 * Hour;
        minutes = (minutes + (24 * Hour)) % (24 * Hour);
        return new SpokenHour(minutes / Hour, minutes % Hour, isHalf ? HourShape.Bare : HourShape.Clock);
    }
}
