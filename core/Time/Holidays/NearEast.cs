using Core.Language;
using NodaTime;
using static Core.Language.Feast;
using static Core.Time.Holidays.Falls;

namespace Core.Time.Holidays;

internal static class NearEast
{
    // Law 2429 on national and general holidays; the days of the two feasts as the presidency of religious affairs (Diyanet) has counted them ahead,
    // https://vakithesaplama.diyanet.gov.tr. The half days before feasts are working days here.
    public static readonly HolidayCalendar Turkey = new(
        "TR",
        [
            On(1, 1, NewYear), On(4, 23, Sovereignty), On(5, 1, LabourDay), On(5, 19, Youth), On(7, 15, DemocracyDay).Since(2017),
            On(8, 30, VictoryDay), On(10, 29, RepublicDay),
            .. Days(EidAlFitr, 3, "2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30 2026-03-20 2027-03-09 2028-02-26"),
            .. Days(EidAlAdha, 4, "2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05"),
        ])
    {
        AnnouncedUntil = 2028,
    };

    // Labour Law, article 112, and article 24 of its executive regulations (four days from the day after 29 Ramadan, four from the day of Arafat, by the
    // calendar of Umm al-Qura), https://www.hrsd.gov.sa; the Founding Day by royal order of 27 January 2022. Days in lieu are the employer's choice.
    public static readonly HolidayCalendar SaudiArabia = new(
        "SA",
        [
            On(2, 22, FoundingDay).Since(2022), On(9, 23, NationalDay),
            .. Enumerable.Range(1, 4).Select(day => Islamic(9, 29, EidAlFitr, later: day)),
            Islamic(12, 9, Arafat), .. Enumerable.Range(10, 3).Select(day => Islamic(12, day, EidAlAdha)),
        ]);

    // Cabinet resolution 27 of 2024, https://u.ae/en/information-and-services/public-holidays-and-religious-affairs/public-holidays. The moon is looked for,
    // and the cabinet may move a day to the beginning or the end of a week: both are announced days before (https://www.mohre.gov.ae).
    public static readonly HolidayCalendar Emirates = new(
        "AE",
        [
            On(1, 1, NewYear), On(12, 2, NationalDay).Except(2025), On(12, 3, NationalDay).Except(2025),
            Announced(NationalDay, "2025-12-01 2025-12-02"),
            Announced(EidAlFitr, "2025-03-30 2025-03-31 2025-04-01 2026-03-19 2026-03-20 2026-03-21 2026-03-22"),
            Announced(Arafat, "2025-06-05"), Announced(EidAlAdha, "2025-06-06 2025-06-07 2025-06-08"),
            Announced(IslamicNewYear, "2025-06-27"), Announced(ProphetsBirthday, "2025-09-05"),
            .. new[]
            {
                LongRamadan(EidAlFitr), Islamic(10, 1, EidAlFitr), Islamic(10, 2, EidAlFitr), Islamic(10, 3, EidAlFitr), Islamic(12, 9, Arafat),
                Islamic(12, 10, EidAlAdha), Islamic(12, 11, EidAlAdha), Islamic(12, 12, EidAlAdha), Islamic(1, 1, IslamicNewYear),
                Islamic(3, 12, ProphetsBirthday),
            }.Select(rule => rule.Except(2025).Expected()),
        ]);

    // The days that the presidency lists, https://www.presidency.eg/en/مصر/العطلات-الرسمية. By decree of the prime minister, days before, many are kept
    // on the Thursday of their week, and the feasts are a day or two longer.
    public static readonly HolidayCalendar Egypt = new(
        "EG",
        [
            On(1, 7, CopticChristmas), On(1, 25, Revolution), On(4, 25, Sinai), OrthodoxEaster(1, SpringFeast), On(5, 1, LabourDay), On(6, 30, Revolution),
            On(7, 23, Revolution), On(10, 6, ArmedForces),
            .. new[]
            {
                Islamic(10, 1, EidAlFitr), Islamic(10, 2, EidAlFitr), Islamic(12, 9, Arafat), Islamic(12, 10, EidAlAdha), Islamic(12, 11, EidAlAdha),
                Islamic(12, 12, EidAlAdha), Islamic(1, 1, IslamicNewYear), Islamic(3, 12, ProphetsBirthday),
            }.Select(rule => rule.Expected()),
        ]);

    // Law and Administration Ordinance 1948, section 18A; Independence Day Law 1949, as amended in 2004, https://www.nevo.co.il.
    public static readonly HolidayCalendar Israel = new(
        "IL",
        Hebrew(7, 1, RoshHashanah), Hebrew(7, 2, RoshHashanah), Hebrew(7, 10, YomKippur), Hebrew(7, 15, Sukkot), Hebrew(7, 22, SimchatTorah),
        Hebrew(1, 15, Passover), Hebrew(1, 21, SeventhOfPassover), Hebrew(2, 5, Independence, AwayFromTheSabbath), Hebrew(3, 6, Shavuot));

    // Neither the day nor the eve of it, on which the fallen are remembered, may touch the sabbath.
    private static LocalDate AwayFromTheSabbath(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Friday => day.PlusDays(-1),
        IsoDayOfWeek.Saturday => day.PlusDays(-2),
        IsoDayOfWeek.Monday => day.PlusDays(1),
        _ => day,
    };

    private static IEnumerable<Rule> Days(Feast feast, int length, string firsts) => Enumerable.Range(0, length).Select(later =>
        Announced(feast, firsts) is var first ? first with { Days = year => first.Days(year).Select(day => day.PlusDays(later)) } : first);
}
