using NodaTime;

namespace Core.Language;

/// <summary>Until when something is due.</summary>
public enum DueGroup { Today, ThisWeek }

public abstract partial class Phrases
{
    /// <param name="by">Null when nothing is due at all; otherwise something may be due later.</param>
    public abstract string NothingDue(DueGroup? by);
    public abstract string IsLate { get; }

    /// <summary>Above what is due on a day: <c>Today, Wed 2 Dec</c>.</summary>
    public abstract string DueOn(LocalDate day, LocalDate today);

    public abstract string BeginBy(string moment);
    public abstract string TooLate { get; }

    // To be begun, or too late
    public abstract string BeginNow(string request, string what, string due);
    public abstract string LeftLabel { get; }
    public abstract string LeftOfEstimate(string left, string estimate, string logged);
    /// <param name="taken">What is taken for it.</param>
    public abstract string NoEstimate(string taken);
    /// <param name="next">Another request, which comes before it.</param>
    public abstract string BeginFirst(string request, string what, string due, string next);

    public abstract string LatestStartLabel { get; }
    public abstract string WhyNow(string left, string room);
    public abstract string WhyFirst(string room);
    public abstract string NoLongerFits(string request, string what, string due);
    public abstract string WouldBeDoneLabel { get; }
    public abstract string BeforeItLabel { get; }

    /// <param name="more">Besides those; none or fewer when all are named.</param>
    public abstract string BeforeIt(IEnumerable<string> requests, int more, string length);
    public abstract string ClientNotTold { get; }

    // What can be done about it
    public abstract string MoveLater { get; }
    public abstract string ReduceIt { get; }
    public abstract string DelegateIt { get; }
    public abstract string TellTheClient { get; }
    public abstract string FirstFits(string request, string moment);
    public abstract string FitsLabel { get; }
    public abstract string MoveIt { get; }
    public abstract string AnotherDate { get; }
    public abstract string ReduceTitle(string request);
    public abstract string LeftOutLabel { get; }
    public abstract string LeftOut(string what);
    public abstract string NewEstimateLabel { get; }
    public abstract string NewEstimateHint { get; }
    public abstract string NobodyElse { get; }
    public abstract string DelegateToWhom(string request);
    public abstract string FitsNobody(string request);
    public abstract string DoneBy(string moment);
    public abstract string GiveTo(string colleague);
    public abstract string TellTitle(string client);
    public abstract string ProposeLabel { get; }
    public abstract string ProposeHint { get; }
    public abstract string AddWordsLabel { get; }
    public abstract string AddWordsHint(string client);
    public abstract string ClientIsTold(string client, string request);

    // What a client reads
    public abstract string ProposesInstead(string moment);
    public abstract string WillBeLater(string agency, string request, string what);
    public abstract string ProposedLabel { get; }
    public abstract string Agree { get; }
    public abstract string NotAgree { get; }

    /// <summary>The question to a client.</summary>
    public abstract string MayItBeLater(string request, string moment);

    /// <summary>To a member: what the client is asked, and has not answered.</summary>
    public abstract string AskedForLabel { get; }
    public abstract string NobodyToAsk(string client, string request, string moment);
    public abstract string NothingAskedOf(string request);

    /// <param name="due">Null where it has no due date.</param>
    public abstract string StaysDue(string request, string? due);
    public abstract string ClientAgrees(string by, string request, string what, string moment);
    public abstract string ClientKeeps(string by, string request, string what, string moment);
    public abstract string AnswerIt { get; }

    // The room that is kept
    public abstract string BufferIs(long percent);
    public abstract string BufferSet(long percent);
    public abstract string BufferHint { get; }
    public abstract string NotABuffer(string said, long most);

    public abstract string IsOverdue(string request, string what, string due);

    /// <param name="planned">When it should have come.</param>
    public abstract string LateReminder(string planned);
}
