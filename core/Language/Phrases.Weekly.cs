namespace Core.Language;

/// <summary>Weekly summaries, and drafts that post themselves.</summary>
public abstract partial class Phrases
{
    // What a week's part says
    public abstract string WeekDone { get; }
    public abstract string WeekOpen { get; }
    public abstract string WeekNext { get; }
    public abstract string WeekHours(string length);
    public abstract string WeekAnswersLabel { get; }

    /// <summary>How many promised first answers came in time, and how many did not, or have not.</summary>
    public abstract string WeekAnswers(long kept, long broken);

    public abstract string WeekAnswersOfAll(long kept, long broken);
    /// <summary>Above what a client reads.</summary>
    public abstract string WeekFrom(string who, string since);

    // The member's
    /// <summary>What her summary is of.</summary>
    public abstract string WeekOf(string since);
    public abstract string WeekTitle(string week);
    public abstract string WeeklyComesAt(string clock, string days);
    public abstract string WeeklyComesLast(string clock);
    public abstract string WeeklyComesUsually { get; }
    public abstract string WeeklyIsOff { get; }
    public abstract string WeeklyOff { get; }
    public abstract string WeeklyOn { get; }
    public abstract string WeeklyTimeUnclear(string said);
    public abstract string HoursAreShown(string client);
    public abstract string HoursAreNotShown(string client);
    public abstract string HoursShow { get; }
    public abstract string HoursHide { get; }

    // What posts itself
    public abstract string AutoIsOn { get; }
    public abstract string AutoIsOff { get; }
    public abstract string WeeklyAutoIsOn { get; }
    public abstract string WeeklyAutoIsOff { get; }
    public abstract string AutoOn { get; }
    public abstract string AutoOff { get; }
    public abstract string AutoUnclear { get; }
    /// <summary>On the draft.</summary>
    public abstract string AutoPostsAt(string when);
    public abstract string AutoPosted(string when);
    public abstract string AutoTakeBack { get; }
    public abstract string AutoTakenBack(string when);
    public abstract string AutoUnposted(string day);
}
