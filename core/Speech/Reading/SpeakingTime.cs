using Core.Language;
using Core.Time;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>When, where and in which words somebody speaks of time.</summary>
/// <param name="Zone">Of the speaker.</param>
/// <param name="Calendar">Whose working days and whose end of day count.</param>
internal sealed record SpeakingTime(Instant Now, DateTimeZone Zone, WorkCalendar Calendar, TimeWords Words)
{
    internal WorkWeek Week => Calendar.Week;


    /// <summary>To the minute: nobody says seconds.</summary>
    internal LocalDateTime Here => Minute(Now.InZone(Zone).LocalDateTime);

    internal LocalDate Today => Here.Date;

    internal bool IsPast(Due due) => due.Instant(Zone, Week) <= Now;

    internal static LocalDateTime Minute(LocalDateTime local) => local.Date + new LocalTime(local.Hour, local.Minute);
}
