namespace Core.Language;

/// <summary>
/// Which form stands beside a number (CLDR 48, cardinals). The nought behind a point counts, as it is written: a decimal keeps it, so
/// that `1.0` hours are many in English.
/// </summary>
internal static class PluralRules
{
    /// <param name="number">As it will be written, with its noughts. Below nought as if above.</param>
    public static Plural Of(string tag, decimal number)
    {
        var (size, isWhole) = (Math.Abs(number), number.Scale == 0);
        return tag switch
        {
            "ar" => Arabic(size),
            "he" => Hebrew(size, isWhole),
            "mr" or "tr" => size == 1 ? Plural.One : Plural.Other,
            _ => size == 1 && isWhole ? Plural.One : Plural.Other,
        };
    }

    // 103 is as 3, and 100 as 0 would be if there were nothing before it.
    private static Plural Arabic(decimal size) => size switch
    {
        0 => Plural.Zero,
        1 => Plural.One,
        2 => Plural.Two,
        _ when decimal.Truncate(size) != size => Plural.Other,
        _ => (size % 100) switch
        {
            >= 3 and <= 10 => Plural.Few,
            >= 11 => Plural.Many,
            _ => Plural.Other,
        },
    };

    private static Plural Hebrew(decimal size, bool isWhole) => (decimal.Truncate(size), isWhole) switch
    {
        (1, true) or (0, false) => Plural.One,
        (2, true) => Plural.Two,
        _ => Plural.Other,
    };
}
