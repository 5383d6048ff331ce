using NodaTime;
using static Core.Language.Feast;
using static Core.Time.Holidays.Falls;
using static NodaTime.IsoDayOfWeek;

namespace Core.Time.Holidays;

internal static class Overseas
{
    // 5 U.S.C. 6103 (a) and (b), https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays.
    public static readonly HolidayCalendar UnitedStates = new(
        "US",
        On(1, 1, NewYear).Nearest(), Nth(3, Monday, 1, MartinLutherKing), Nth(3, Monday, 2, Washington), Last(Monday, 5, Memorial),
        On(6, 19, Juneteenth).Since(2021).Nearest(), On(7, 4, AmericanIndependence).Nearest(), Nth(1, Monday, 9, LabourDay),
        Nth(2, Monday, 10, Columbus), On(11, 11, Veterans).Nearest(), Nth(4, Thursday, 11, Thanksgiving), On(12, 25, Christmas).Nearest());

    // What every state and territory keeps, https://www.fairwork.gov.au/employment-conditions/public-holidays.
    private static readonly Rule[] Australian =
    [
        On(1, 1, NewYear).Adds(), On(1, 26, AustraliaDay).Moves(), Easter(-2, GoodFriday), Easter(1, EasterMonday), On(12, 25, Christmas).Adds(),
        On(12, 26, BoxingDay).Adds(),
    ];

    private static readonly Rule AnzacDay = On(4, 25, Anzac);

    public static readonly HolidayCalendar Australia = new("AU", [.. Australian, AnzacDay]);

    // Public Holidays Act 2010 (NSW), sections 4 and 5, and the Public Holidays Amendment (Anzac Day) Order 2026.
    public static readonly HolidayCalendar NewSouthWales = new(
        "AU-NSW",
        [
            .. Australian, AnzacDay, Easter(-1, EasterSaturday), Easter(0, EasterSunday), Nth(2, Monday, 6, SovereignsBirthday),
            Nth(1, Monday, 10, LabourDay), Announced(Anzac, "2026-04-27 2027-04-26"), Announced(RoyalFuneral, "2022-09-22"),
        ]);

    // Public Holidays Act 1993 (Vic), section 6; the Friday before the football final is appointed each year, https://business.vic.gov.au.
    public static readonly HolidayCalendar Victoria = new(
        "AU-VIC",
        [
            .. Australian, AnzacDay, Nth(2, Monday, 3, LabourDay), Easter(-1, EasterSaturday), Easter(0, EasterSunday), Nth(2, Monday, 6, SovereignsBirthday),
            Announced(FootballFinal, "2023-09-29 2024-09-27 2025-09-26"), Nth(1, Tuesday, 11, MelbourneCup), Announced(RoyalFuneral, "2022-09-22"),
        ])
    {
        AnnouncedUntil = 2025,
    };

    // Holidays Act 1983 (Qld), schedule; Anzac Day on a Sunday is kept on the Monday.
    public static readonly HolidayCalendar Queensland = new(
        "AU-QLD",
        [
            .. Australian, Easter(-1, EasterSaturday), Easter(0, EasterSunday), Nth(1, Monday, 5, LabourDay), Nth(1, Monday, 10, SovereignsBirthday),
            new Rule(Anzac, year => [new LocalDate(year, 4, 25) is { DayOfWeek: not Sunday } day ? day : new LocalDate(year, 4, 26)]),
            Announced(RoyalFuneral, "2022-09-22"),
        ]);
}
