using NodaTime;

namespace Core.Language;

public abstract partial class Phrases
{
    public abstract string HoursTitle { get; }
    public abstract string HoursLabel { get; }
    public abstract string HoursHint { get; }

    /// <param name="own">True for the reader's own hours, false for the desk's.</param>
    public abstract string HoursAre(string hours, string zone, bool own);
    public abstract string HoursSet(string hours, string zone, bool own);

    public abstract string DaysOffTitle { get; }
    public abstract string DaysOffHint { get; }
    public abstract string DaysOffNone { get; }
    public abstract string DaysOffTaken(string days);
    public abstract string DaysOffTakenBack(string days);
    public abstract string ClientDaysOff(string client, string days);
    public abstract string DayOffTakeBack(string days);
    public abstract string UnknownDays(string said);
    public abstract string WhichDays { get; }
    public abstract string TooLongAway(int days);
    public abstract string NotOff(string days);

    /// <summary>One day, or the first and the last of several.</summary>
    public abstract string Days(DateInterval days, LocalDate today);

    public abstract string FactNow { get; }

    /// <param name="left">What is worked until the week is over.</param>
    public abstract string AtWorkUntil(string moment, string left);
    public abstract string OffUntil(string moment);
}
