using NodaTime;

namespace Core.Language;

public abstract partial class Phrases
{
    public abstract string HolidaysTitle { get; }
    public abstract string HolidaysLabel { get; }
    public abstract string HolidaysNone { get; }
    public abstract string HolidaysKeptNone { get; }

    /// <param name="own">True for the reader's own, false for the desk's.</param>
    public abstract string HolidaysSet(string country, bool own);
    public abstract string HolidaysOf(string country);
    public abstract string UnknownCountry(string said, IReadOnlyList<string> near);

    /// <summary>For a form's field: the country and the next day that is kept.</summary>
    public abstract string HolidaysNext(string country, string next);

    public abstract string HolidayOn(LocalDate day, LocalDate today, string feast, bool expected);

    /// <summary>Some days are announced year by year, and are not known beyond that one.</summary>
    public abstract string HolidaysKnownUntil(string country, int year);

    /// <summary>Some days follow the moon or a decree, and are only counted ahead.</summary>
    public abstract string HolidaysExpected(string country);

    // Of a date that somebody named.
    public abstract string DueOnHoliday(string client, string feast);
    public abstract string DueOnDayOff(string client);
    public abstract string DueWhileYouAreOff { get; }

    public abstract string Country(string code);
    internal abstract string FeastName(Feast feast);
}
