using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.Speech.Reading;

/// <summary>A local date on which something is due; whoever keeps it keeps the zone beside it.</summary>
/// <param name="At">To the minute; null means the end of the working day.</param>
internal readonly record struct Due(LocalDate On, LocalTime? At = null)
{
    private static readonly LocalDateTimePattern Moment =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Canonical: `2026-12-04T17:00` or `2026-12-04`.</summary>
    public string Text => At is { } at ? Moment.Format(On + at) : LocalDatePattern.Iso.Format(On);

    /// <summary>Reads what <see cref="Text"/> wrote, and nothing else.</summary>
    public static Due? Parse(string text)
    {
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)) return new Due(date);
        return Moment.Parse(text).TryGetValue(default, out var moment) ? Of(moment) : null;
    }

    public static Due Of(LocalDateTime local) => new(local.Date, local.TimeOfDay);

    /// <param name="week">Of whom it is due for: a date alone is the end of their working day.</param>
    public Instant Instant(DateTimeZone zone, WorkWeek week) => Zones.Resolve(Local(week), zone);

    /// <summary>The same due elsewhere: a time is turned into the other zone, a date alone stays that date.</summary>
    public Due Moved(DateTimeZone from, DateTimeZone to) =>
        At is { } at ? Of(Zones.Resolve(On + at, from).InZone(to).LocalDateTime) : this;

    public override string ToString() => Text;

    internal LocalDateTime Local(WorkWeek week) => At is { } at ? On + at : week.EndOf(On);
}
