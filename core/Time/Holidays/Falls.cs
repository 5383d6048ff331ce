using Core.Language;
using NodaTime;
using NodaTime.Text;

namespace Core.Time.Holidays;

/// <summary>On which days a holiday falls.</summary>
internal static class Falls
{
    /// <summary>The calendar of Mecca, as Saudi Arabia counts it ahead.</summary>
    private static readonly CalendarSystem Hijri = CalendarSystem.UmAlQura;

    public static Rule On(int month, int day, Feast feast) => new(feast, year => [new LocalDate(year, month, day)]);

    /// <param name="later">Days after Easter Sunday; before it, when negative.</param>
    public static Rule Easter(int later, Feast feast) => new(feast, year => [Easters.Western(year).PlusDays(later)]);

    public static Rule OrthodoxEaster(int later, Feast feast) => new(feast, year => [Easters.Orthodox(year).PlusDays(later)]);

    /// <param name="nth">1 for the first of the month.</param>
    public static Rule Nth(int nth, IsoDayOfWeek weekday, int month, Feast feast) => new(
        feast, year => [DateAdjusters.NextOrSame(weekday)(new LocalDate(year, month, 1)).PlusWeeks(nth - 1)]);

    public static Rule Last(IsoDayOfWeek weekday, int month, Feast feast) => Before(weekday, month + 1, 1, feast);

    /// <summary>The last such weekday before a date, never the date itself.</summary>
    public static Rule Before(IsoDayOfWeek weekday, int month, int day, Feast feast) => new(
        feast, year => [DateAdjusters.Previous(weekday)(new LocalDate(year, month, day))]);

    /// <param name="later">Days after that one of the Islamic year.</param>
    public static Rule Islamic(int month, int day, Feast feast, int later = 0) => new(feast, year =>
        from its in (int[])[year - 580, year - 579, year - 578, year - 577]
        let date = new LocalDate(its, month, day, Hijri).PlusDays(later).WithCalendar(CalendarSystem.Iso)
        where date.Year == year
        select date);

    /// <summary>The thirtieth day of Ramadan, in years that have one.</summary>
    public static Rule LongRamadan(Feast feast) => Islamic(9, 29, feast, later: 1) with
    {
        Days = year => Islamic(9, 29, feast, later: 1).Days(year).Where(date => date.WithCalendar(Hijri).Month == 9),
    };

    /// <param name="month">Of the scriptures: Nisan is the first.</param>
    /// <param name="moved">What the country's law makes of it.</param>
    public static Rule Hebrew(int month, int day, Feast feast, Func<LocalDate, LocalDate>? moved = null) => new(feast, year =>
        from its in (int[])[year + 3760, year + 3761]
        let date = new LocalDate(its, month, day, CalendarSystem.HebrewScriptural).WithCalendar(CalendarSystem.Iso)
        where date.Year == year
        select moved is null ? date : moved(date));

    /// <summary>As it was announced, and in no other year.</summary>
    /// <param name="dates">ISO, spaces between.</param>
    public static Rule Announced(Feast feast, string dates)
    {
        var days = dates.Split(' ').Select(date => LocalDatePattern.Iso.Parse(date).Value).ToLookup(date => date.Year);
        return new Rule(feast, year => days[year]);
    }
}
