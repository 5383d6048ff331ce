using NodaTime;

namespace Core.Language;

/// <summary>A rule by which something comes again, as a sentence needs it.</summary>
/// <param name="Typed">As one would type it in English, without the word `every`: `other mon at 9:00`.</param>
/// <param name="Step">Every so many <paramref name="Unit"/>s; months for what comes by the month, so that a year is twelve.</param>
/// <param name="On">The weekdays, for <see cref="RhythmUnit.Week"/> and (one) <see cref="RhythmUnit.MonthWeekday"/>.</param>
/// <param name="Nth">Within the month: a date (31 is its last day, however many it has), or which of its weekdays or working days; -1 is the last.</param>
/// <param name="At">Null where whoever keeps the rule knows which time is meant.</param>
internal sealed record Rhythm(string Typed, RhythmUnit Unit, int Step, IReadOnlyList<IsoDayOfWeek> On, int Nth, LocalTime? At);

internal enum RhythmUnit { Day, WorkingDay, Week, MonthDate, MonthWeekday, MonthWorkingDay }
