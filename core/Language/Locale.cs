using NodaTime;

namespace Core.Language;

/// <summary>
/// How a language writes numbers, money and days: our own data, for a machine’s differ from the next one’s. In a pattern `E` stands for
/// the weekday, `d` for the day, `M` for the month and `y` for the year.
/// </summary>
/// <param name="Months">January first, in the form that stands beside a day: of our six only Hebrew’s differs, by the letter before it.</param>
/// <param name="Weekdays">Monday first, as ISO counts them.</param>
internal sealed record Locale(
    string Tag, IReadOnlyList<string> Months, IReadOnlyList<string> ShortMonths, IReadOnlyList<string> Weekdays, IReadOnlyList<string> ShortWeekdays)
{
    public required IsoDayOfWeek FirstDay { get; init; }

    public DigitShape Digits { get; init; }

    public required DayPatterns Patterns { get; init; }

    public char Point { get; init; } = '.';

    public string Thousands { get; init; } = ",";

    /// <summary>How many digits are grouped from left of the first three on: 2 in India.</summary>
    public int Group { get; init; } = 3;

    /// <summary>A number of fewer digits before its point is not grouped.</summary>
    public int FirstGrouped { get; init; } = 4;

    public char Minus { get; init; } = '-';

    /// <summary>`€45`, or `45 €`.</summary>
    public bool SymbolFirst { get; init; } = true;

    /// <summary>Currencies that its people know by a sign; any other is written by its code.</summary>
    public required IReadOnlyDictionary<string, string> Symbols { get; init; }

    /// <summary>Morning and afternoon, where the clock is read in halves of a day; null where it goes to 24.</summary>
    public (string Morning, string Afternoon)? Halves { get; init; }

    /// <summary>What stands before the last of several: ` and `.</summary>
    public required string And { get; init; }

    public string Comma { get; init; } = ", ";

    public Direction Direction => Bidi.Of(Tag);
}

/// <param name="Short">Of this year: `Fri 4 Dec`.</param>
internal sealed record DayPatterns(string Short, string ShortOfAnotherYear, string Long, string LongOfAnotherYear);
