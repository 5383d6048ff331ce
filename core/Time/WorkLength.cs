using System.Globalization;
using NodaTime;

namespace Core.Time;

/// <summary>So much working time, in hours or in whole working days. Its text is what is stored.</summary>
/// <param name="Hours">None where days are counted.</param>
/// <param name="Days">None where hours are counted.</param>
public sealed record WorkLength(Duration Hours, int Days)
{
    // What is promised for a time in which nobody works at all is still something to be kept.
    private static readonly Duration Least = Duration.FromMinutes(1);

    /// <summary>Canonical: <c>1440m</c>, <c>2d</c>.</summary>
    public string Text => Days > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Days}d")
        : string.Create(CultureInfo.InvariantCulture, $"{(long)Hours.TotalMinutes}m");

    /// <summary>Reads what <see cref="Text"/> wrote.</summary>
    public static WorkLength Parse(string text)
    {
        var number = int.Parse(text[..^1], CultureInfo.InvariantCulture);
        return text[^1] is 'd' ? new(Duration.Zero, number) : new(Duration.FromMinutes(number), 0);
    }

    /// <summary>
    /// How much is worked until it is over. Days are whole ones, and that of the beginning is none of them: two from any hour of a Monday
    /// are over with Wednesday's work.
    /// </summary>
    internal Duration From(Instant start, WorkCalendar calendar)
    {
        if (Days == 0) return Hours;
        var day = start.InZone(calendar.Zone).Date;
        for (var left = Days; left > 0; left--) day = calendar.NextWorkingDay(day);
        return Duration.Max(Least, Working.Between(start, Zones.Resolve(calendar.Week.EndOf(day), calendar.Zone), calendar));
    }
}
