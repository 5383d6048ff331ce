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

    /// <summary>On which days this speaker's week may begin: Monday, or else the language's own and that of the working hours.</summary>
    internal IReadOnlyList<IsoDayOfWeek> WeekBegins =>
        Words.WeekBegins is [_, ..] own ? [.. own.Append(OfHours).Distinct()] : [IsoDayOfWeek.Monday];

    /// <summary>The same of a week whose end is meant: where the language says nothing of its own, the week is that of the working hours.</summary>
    internal IReadOnlyList<IsoDayOfWeek> WorkBegins => Words.WeekBegins is [] ? [OfHours] : WeekBegins;

    /// <summary>To the minute: nobody says seconds.</summary>
    internal LocalDateTime Here => Minute(Now.InZone(Zone).LocalDateTime);

    internal LocalDate Today => Here.Date;

    internal bool IsPast(Due due) => due.Instant(Zone, Week) <= Now;

    private IsoDayOfWeek OfHours => Works(IsoDayOfWeek.Sunday) && !Works(IsoDayOfWeek.Saturday) ? IsoDayOfWeek.Sunday
        : Works(IsoDayOfWeek.Saturday) && !Works(IsoDayOfWeek.Friday) ? IsoDayOfWeek.Saturday
        : IsoDayOfWeek.Monday;

    private bool Works(IsoDayOfWeek day) => Week.On(day).Count > 0;

    internal static LocalDateTime Minute(LocalDateTime local) => local.Date + new LocalTime(local.Hour, local.Minute);
}
