using static Core.Language.Feast;
using static Core.Time.Holidays.Falls;
using static NodaTime.IsoDayOfWeek;

namespace Core.Time.Holidays;

/// <summary>
/// Each state has its law on Sundays and holidays; the Day of Unity is by the treaty of unification, article 2. An overview of all is kept by
/// the ministry of the interior, https://www.bmi.bund.de/DE/themen/verfassung/staatliche-symbole/nationale-feiertage.
/// </summary>
internal static class Germany
{
    private static readonly Rule[] Everywhere =
    [
        On(1, 1, NewYear), Easter(-2, GoodFriday), Easter(1, EasterMonday), On(5, 1, LabourDay), Easter(39, Ascension), Easter(50, WhitMonday),
        On(10, 3, Unity), On(12, 25, Christmas), On(12, 26, SecondChristmas),
    ];

    private static readonly Rule
        ThreeKings = On(1, 6, Epiphany), Fronleichnam = Easter(60, CorpusChristi), Reformationstag = On(10, 31, Reformation),
        Allerheiligen = On(11, 1, AllSaints), Frauentag = On(3, 8, WomensDay);

    /// <summary>What is kept in every state, and each state. Days of single towns (Augsburg, the Catholic parishes of Bavaria) are left out.</summary>
    public static readonly HolidayCalendar[] All =
    [
        new("DE", Everywhere),
        Of("BW", ThreeKings, Fronleichnam, Allerheiligen),
        Of("BY", ThreeKings, Fronleichnam, Allerheiligen),
        Of("BE", Frauentag.Since(2019), Announced(Liberation, "2020-05-08 2025-05-08")),
        Of("BB", Easter(0, EasterSunday), Easter(49, WhitSunday), Reformationstag),
        Of("HB", Reformationstag),
        Of("HH", Reformationstag),
        Of("HE", Fronleichnam),
        Of("MV", Frauentag.Since(2023), Reformationstag),
        Of("NI", Reformationstag),
        Of("NW", Fronleichnam, Allerheiligen),
        Of("RP", Fronleichnam, Allerheiligen),
        Of("SL", Fronleichnam, On(8, 15, Assumption), Allerheiligen),
        Of("SN", Reformationstag, Before(Wednesday, 11, 23, Repentance)),
        Of("ST", ThreeKings, Reformationstag),
        Of("SH", Reformationstag),
        Of("TH", On(9, 20, ChildrensDay).Since(2019), Reformationstag),
    ];

    private static HolidayCalendar Of(string state, params IReadOnlyList<Rule> own) => new($"DE-{state}", [.. Everywhere, .. own]);
}
