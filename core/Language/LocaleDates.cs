using System.Globalization;
using NodaTime;

namespace Core.Language;

/// <summary>Days and times as a language writes them, in Latin digits: <see cref="Digits.Show"/> turns those into the reader’s.</summary>
internal static class LocaleDates
{
    extension(Locale locale)
    {
        public string Day(LocalDate day, LocalDate today) => Written(
            day, day.Year == today.Year ? locale.Patterns.Short : locale.Patterns.ShortOfAnotherYear, locale.ShortWeekdays, locale.ShortMonths);

        public string LongDay(LocalDate day, LocalDate today) => Written(
            day, day.Year == today.Year ? locale.Patterns.Long : locale.Patterns.LongOfAnotherYear, locale.Weekdays, locale.Months);

        public string Clock(LocalTime at)
        {
            if (locale.Halves is not { } halves) return string.Create(CultureInfo.InvariantCulture, $"{at.Hour}:{at.Minute:00}");
            var half = at.Hour < 12 ? halves.Morning : halves.Afternoon;
            return string.Create(CultureInfo.InvariantCulture, $"{((at.Hour + 11) % 12) + 1}:{at.Minute:00}{LocaleNumbers.NoBreak}{half}");
        }

        /// <summary>`a, b and c`.</summary>
        public string List(IEnumerable<string> items) => items.ToList() switch
        {
            [] => "",
            [var only] => only,
            [.. var first, var last] => string.Join(locale.Comma, first) + locale.And + last,
        };
    }

    private static string Written(LocalDate day, string pattern, IReadOnlyList<string> weekdays, IReadOnlyList<string> months) =>
        string.Concat(pattern.Select(letter => letter switch
        {
            'E' => weekdays[(int)day.DayOfWeek - 1],
            'd' => day.Day.ToString(CultureInfo.InvariantCulture),
            'M' => months[day.Month - 1],
            'y' => day.Year.ToString(CultureInfo.InvariantCulture),
            _ => letter.ToString(),
        }));
}
