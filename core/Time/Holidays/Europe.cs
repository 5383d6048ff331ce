using static Core.Language.Feast;
using static Core.Time.Holidays.Falls;
using static NodaTime.IsoDayOfWeek;

namespace Core.Time.Holidays;

internal static class Europe
{
    // Pühade ja tähtpäevade seadus, §§ 1 and 2, https://www.riigiteataja.ee/akt/13276841.
    public static readonly HolidayCalendar Estonia = new(
        "EE",
        On(1, 1, NewYear), On(2, 24, Independence), Easter(-2, GoodFriday), Easter(0, EasterSunday), On(5, 1, LabourDay), Easter(49, WhitSunday),
        On(6, 23, VictoryDay), On(6, 24, Midsummer), On(8, 20, RestoredIndependence), On(12, 24, ChristmasEve), On(12, 25, Christmas),
        On(12, 26, SecondChristmas));

    // Code du travail, article L3133-1, https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006902611.
    public static readonly HolidayCalendar France = new(
        "FR",
        On(1, 1, NewYear), Easter(1, EasterMonday), On(5, 1, LabourDay), On(5, 8, VictoryDay), Easter(39, Ascension), Easter(50, WhitMonday),
        On(7, 14, Bastille), On(8, 15, Assumption), On(11, 1, AllSaints), On(11, 11, Armistice), On(12, 25, Christmas));

    // Banking and Financial Dealings Act 1971, schedule 1, and royal proclamations, https://www.gov.uk/bank-holidays.
    private static readonly Rule[] Kingdom =
    [
        On(1, 1, NewYear).Moves(), Easter(-2, GoodFriday), Nth(1, Monday, 5, EarlyMay).Except(2020), Announced(EarlyMay, "2020-05-08"),
        Last(Monday, 5, SpringBankHoliday).Except(2022), Announced(SpringBankHoliday, "2022-06-02"), Announced(Jubilee, "2022-06-03"),
        Announced(RoyalFuneral, "2022-09-19"), Announced(Coronation, "2023-05-08"), On(12, 25, Christmas).Moves(), On(12, 26, BoxingDay).Moves(),
    ];

    public static readonly HolidayCalendar England = new("GB-EAW", [.. Kingdom, Easter(1, EasterMonday), Last(Monday, 8, SummerBankHoliday)]);

    // St Andrew's Day Bank Holiday (Scotland) Act 2007; the day of the World Cup by proclamation of 4 February 2026.
    public static readonly HolidayCalendar Scotland = new(
        "GB-SCT",
        [
            .. Kingdom, On(1, 2, SecondOfJanuary).Moves(), Nth(1, Monday, 8, SummerBankHoliday), On(11, 30, StAndrew).Moves(),
            Announced(WorldCup, "2026-06-15"),
        ]);

    public static readonly HolidayCalendar NorthernIreland = new(
        "GB-NIR",
        [
            .. Kingdom, On(3, 17, StPatrick).Moves(), Easter(1, EasterMonday), On(7, 12, BattleOfTheBoyne).Moves(),
            Last(Monday, 8, SummerBankHoliday),
        ]);
}
