using Core.Time;
using NodaTime;

namespace Core.Agencies;

/// <summary>The hours of one zone as the clocks of another show them.</summary>
internal static class HoursElsewhere
{
    private const int Day = 24 * 60;

    /// <param name="now">The zones' difference is that of this moment.</param>
    public static WorkWeek Of(WorkWeek week, DateTimeZone there, DateTimeZone here, Instant now)
    {
        var shift = (here.GetUtcOffset(now) - there.GetUtcOffset(now)).Seconds / 60;
        if (shift == 0) return week;
        var pieces =
            from day in Enumerable.Range(0, 7)
            from hours in week.On((IsoDayOfWeek)(day + 1))
            from piece in Pieces(day * Day + Minutes(hours.Start) + shift, day * Day + End(hours) + shift)
            select piece;
        return WorkWeek.Of(Joined(pieces)) ?? week;
    }

    // Minutes since Monday. Only a whole day would end where it begins, and so is two pieces.
    private static IEnumerable<(int Start, int End)> Pieces(int start, int end)
    {
        var midnight = (int)Math.Floor(start / (double)Day) * Day + Day;
        return end - start < Day ? [(start, end)] : [(start, midnight), (midnight, end)];
    }

    private static IEnumerable<(IsoDayOfWeek, WorkHours)> Joined(IEnumerable<(int Start, int End)> pieces) =>
        from piece in pieces
        let day = (int)Math.Floor(piece.Start / (double)Day)
        let start = piece.Start - day * Day
        let end = piece.End - day * Day
        select ((IsoDayOfWeek)((day + 7) % 7 + 1), new WorkHours(Clock(start), Clock(end % Day)));

    private static LocalTime Clock(int minutes) => new(minutes / 60, minutes % 60);

    private static int Minutes(LocalTime at) => at.Hour * 60 + at.Minute;

    private static int End(WorkHours hours) => hours.End <= hours.Start ? Day + Minutes(hours.End) : Minutes(hours.End);
}
