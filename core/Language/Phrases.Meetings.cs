using NodaTime;

namespace Core.Language;

public abstract partial class Phrases
{
    public abstract string WhenTitle(string length, string with, bool weekly);
    public abstract string WhenNoneFits { get; }
    public abstract string WhenNothing { get; }
    public abstract string WhenNextWeek { get; }
    public abstract string WhenWithWhom { get; }
    public abstract string WhenNobodyCalled(string said);
    public abstract string WhenNoDays(string said);
    public abstract string WhenNoLength(string said);
    public abstract string WhenForm { get; }
    public abstract string WhenPropose { get; }
    public abstract string WhenClient { get; }
    public abstract string WhenAlso { get; }
    public abstract string WhenColleague { get; }
    public abstract string WhenNobodyElse { get; }
    public abstract string WhenLength { get; }
    public abstract string WhenLengthHint { get; }
    public abstract string WhenDays { get; }
    public abstract string WhenDaysHint { get; }
    public abstract string WhenOften { get; }
    public abstract string WhenOnce { get; }
    public abstract string WhenWeekly { get; }
    public abstract string WhenFormHow { get; }
    public abstract string WhenTooLong(string longest);

    /// <param name="who">Null for the reader.</param>
    /// <param name="how"><c>Early</c>, <c>Late</c> or <c>DayOff</c>.</param>
    public abstract string WhoPays(string? who, string how, string length);

    /// <param name="to">Null where there is but one.</param>
    public abstract string OfferTo(string time, string? to);
    public abstract string EveryWeekAt(LocalDateTime local);

    /// <param name="client">On whose clock it stays.</param>
    public abstract string WeeklyStays(string client);
    public abstract string WeeklyFits { get; }

    /// <param name="who">Null for the reader.</param>
    /// <param name="first">The first such day.</param>
    public abstract string WeeklyOutside(string? who, int weeks, int of, string first);

    public abstract string MeetingOffered(string time, string client);

    /// <param name="state"><c>Agreed</c>, <c>Another</c> or <c>Cancelled</c>.</param>
    /// <param name="client">Null for the client itself.</param>
    public abstract string MeetingSettled(string state, string time, string? client);

    /// <param name="state">Those, or <c>Offered</c>.</param>
    public abstract string MeetingIs(string state, string length, string with);
    public abstract string MeetingWith(string length, string with);
    public abstract string MeetingState(string state);
    public abstract string MeetingSoon(string clock, string with, string length);

    /// <param name="whose">Whose clock moves; null for the reader's own.</param>
    /// <param name="weeks">For how many meetings; null for good.</param>
    public abstract string ClocksMoveMeeting(string from, string with, string? whose, string after, string before, int? weeks);

    public abstract string MeetingYes { get; }
    public abstract string MeetingAnother { get; }
    public abstract string MeetingFindAnother { get; }

    /// <param name="with">Null where it is clear.</param>
    public abstract string MeetingMove(string? with);
    public abstract string MeetingCancel(string? with);
    public abstract string MeetingsTitle { get; }
    public abstract string MeetingsNone { get; }
    public abstract string MeetingsHow { get; }
    public abstract string MeetingGone { get; }
    public abstract string MeetingPast { get; }
    public abstract string MeetsAlready(string when);
}
