using System.Globalization;

namespace Core.Language;

/// <summary>Numbers and money as a language writes them, in Latin digits.</summary>
internal static class LocaleNumbers
{
    /// <summary>A sign, a unit, or the half of the day is never parted from its number at the end of a line.</summary>
    public const char NoBreak = '\u00A0';

    extension(Locale locale)
    {
        /// <param name="places">Digits behind the point, noughts too.</param>
        public string Number(decimal number, int places)
        {
            var parts = decimal.Round(Math.Abs(number), places, MidpointRounding.AwayFromZero)
                .ToString($"F{places}", CultureInfo.InvariantCulture).Split('.');
            var sign = number < 0 ? locale.Minus.ToString() : "";
            return sign + Grouped(parts[0], locale) + (parts.Length > 1 ? locale.Point + parts[1] : "");
        }

        /// <param name="minor">In the currency's minor units.</param>
        public string Money(long minor, string currency)
        {
            var places = Currencies.Digits(currency);
            var amount = locale.Number(Math.Abs(minor / (decimal)Math.Pow(10, places)), places);
            var sign = minor < 0 ? locale.Minus.ToString() : "";
            var symbol = locale.Symbols.GetValueOrDefault(currency, currency);
            if (!locale.SymbolFirst) return $"{sign}{amount}{NoBreak}{symbol}";
            return symbol == currency ? $"{sign}{symbol}{NoBreak}{amount}" : $"{sign}{symbol}{amount}";
        }
    }

    // 12,34,567: three from the right, then by the language's own count.
    private static string Grouped(string digits, Locale locale)
    {
        if (digits.Length < locale.FirstGrouped) return digits;
        var (groups, end) = (new List<string> { digits[^3..] }, digits.Length - 3);
        for (; end > locale.Group; end -= locale.Group) groups.Insert(0, digits[(end - locale.Group)..end]);
        return string.Join(locale.Thousands, groups.Prepend(digits[..end]));
    }
}
