using Core.Language;
using NodaTime;

namespace Core.Time.Holidays;

/// <summary>What happens to a holiday that falls on a Saturday or Sunday.</summary>
internal enum OnWeekend
{
    Stays,

    /// <summary>It is kept on the next weekday that is no holiday, and not on its own day.</summary>
    Moves,

    /// <summary>The next weekday that is no holiday is one too.</summary>
    Adds,

    /// <summary>It is kept on the Friday before or the Monday after.</summary>
    Nearest,
}

/// <summary>One holiday of a country, over the years.</summary>
/// <param name="Days">Of a Gregorian year.</param>
internal sealed record Rule(Feast Feast, Func<int, IEnumerable<LocalDate>> Days)
{
    public OnWeekend OnWeekend { get; init; }

    /// <summary>True when it was counted ahead, and whether it is so is only announced.</summary>
    public bool IsExpected { get; init; }

    public Rule Since(int year) => this with { Days = y => y >= year ? Days(y) : [] };

    public Rule Except(params IReadOnlyList<int> years) => this with { Days = y => years.Contains(y) ? [] : Days(y) };

    public Rule Expected() => this with { IsExpected = true };

    public Rule Moves() => this with { OnWeekend = OnWeekend.Moves };

    public Rule Adds() => this with { OnWeekend = OnWeekend.Adds };

    public Rule Nearest() => this with { OnWeekend = OnWeekend.Nearest };
}
