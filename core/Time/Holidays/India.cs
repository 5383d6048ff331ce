using static Core.Language.Feast;
using static Core.Time.Holidays.Falls;

namespace Core.Time.Holidays;

internal static class India
{
    // Three days are kept everywhere. The others follow moons, and are notified for each year.
    private static readonly Rule[] National = [On(1, 26, RepublicDay), On(8, 15, Independence), On(10, 2, GandhiJayanti), On(12, 25, Christmas)];

    // Gazetted holidays of the central government's offices in Delhi, by the yearly memorandum of the Department of Personnel and Training,
    // https://dopt.gov.in.
    public static readonly HolidayCalendar Union = new(
        "IN",
        [
            .. National, Announced(MahaShivaratri, "2025-02-26"), Announced(Holi, "2025-03-14 2026-03-04"), Announced(EidAlFitr, "2025-03-31 2026-03-21"),
            Announced(RamNavami, "2026-03-26"), Announced(MahavirJayanti, "2025-04-10 2026-03-31"), Announced(GoodFriday, "2025-04-18 2026-04-03"),
            Announced(BuddhaPurnima, "2025-05-12 2026-05-01"), Announced(EidAlAdha, "2025-06-07 2026-05-27"), Announced(Ashura, "2025-07-06 2026-06-26"),
            Announced(Janmashtami, "2025-08-16 2026-09-04"), Announced(ProphetsBirthday, "2025-09-05 2026-08-26"),
            Announced(Dussehra, "2025-10-02 2026-10-20"), Announced(Diwali, "2025-10-20 2026-11-08"), Announced(GuruNanakJayanti, "2025-11-05 2026-11-24"),
        ])
    {
        AnnouncedUntil = 2026,
    };

    // Public holidays under section 25 of the Negotiable Instruments Act 1881, by the yearly notification of the General Administration Department,
    // https://gad.maharashtra.gov.in. In these years the Parsi New Year is Independence Day.
    public static readonly HolidayCalendar Maharashtra = new(
        "IN-MH",
        [
            .. National, On(2, 19, ShivajiJayanti), On(4, 14, AmbedkarJayanti), On(5, 1, MaharashtraDay), Easter(-2, GoodFriday),
            Announced(MahaShivaratri, "2025-02-26 2026-02-15"), Announced(Holi, "2025-03-14 2026-03-03"), Announced(GudiPadwa, "2025-03-30 2026-03-19"),
            Announced(EidAlFitr, "2025-03-31 2026-03-21"), Announced(RamNavami, "2025-04-06 2026-03-26"),
            Announced(MahavirJayanti, "2025-04-10 2026-03-31"), Announced(BuddhaPurnima, "2025-05-12 2026-05-01"),
            Announced(EidAlAdha, "2025-06-07 2026-05-28"), Announced(Ashura, "2025-07-06 2026-06-26"),
            Announced(GaneshChaturthi, "2025-08-27 2026-09-14"), Announced(ProphetsBirthday, "2025-09-05 2026-08-26"),
            Announced(Dussehra, "2025-10-02 2026-10-20"), Announced(Diwali, "2025-10-21 2026-11-08"), Announced(Balipratipada, "2025-10-22 2026-11-10"),
            Announced(BhauBeej, "2025-10-23 2026-11-11"), Announced(GuruNanakJayanti, "2025-11-05 2026-11-24"),
        ])
    {
        AnnouncedUntil = 2026,
    };
}
