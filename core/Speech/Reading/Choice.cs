using NodaTime;

namespace Core.Speech.Reading;

/// <summary>The days that a said day may be.</summary>
/// <param name="Question">Null when there is one option, and it is meant.</param>
/// <param name="Instead">What to offer when every option has passed; null for the usual.</param>
internal sealed record Choice(DateQuestion? Question, IReadOnlyList<Due> Options, IReadOnlyList<Due>? Instead = null)
{
    public static Choice Of(Due due, params IReadOnlyList<Due> instead) =>
        new(null, [due], instead.Count > 0 ? instead : null);

    public static Choice Ask(DateQuestion question, params IReadOnlyList<Due> options) => new(question, options);

    /// <summary>Where weeks begin on different days for different people: what all of these agree on, or else a question.</summary>
    public static Choice Either(IEnumerable<Choice> readings)
    {
        IReadOnlyList<Choice> all = [.. readings];
        return all.All(one => one.Options.SequenceEqual(all[0].Options))
            ? all[0]
            : Ask(all.Select(one => one.Question).Min() ?? DateQuestion.WhichWeek, [.. all.SelectMany(one => one.Options)]);
    }

    /// <summary>What may have been meant by a due that has passed: later today, tomorrow, or another year.</summary>
    public static IReadOnlyList<Due> Otherwise(Due past, SpeakingTime when)
    {
        if (past.On < when.Today) return [past with { On = Anniversary(past.On, when.Today) }];
        return past.At is null
            ? [LateOn(when.Today), new Due(when.Calendar.NextWorkingDay(when.Today))]
            : [past with { On = past.On.PlusDays(1) }];
    }

    /// <summary>A minute before midnight, so that it is still that day.</summary>
    public static Due LateOn(LocalDate date) => new(date, new LocalTime(23, 59));

    private static LocalDate Anniversary(LocalDate past, LocalDate today)
    {
        var next = past;
        for (var year = today.Year; next <= today; year++)
        {
            if (past.Day > CalendarSystem.Iso.GetDaysInMonth(year, past.Month)) continue;
            next = new LocalDate(year, past.Month, past.Day);
        }

        return next;
    }
}
