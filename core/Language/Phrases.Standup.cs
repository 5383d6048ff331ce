using NodaTime;

namespace Core.Language;

public abstract partial class Phrases
{
    // What a part says
    public abstract string StandupYesterday(LocalDate since, LocalDate day);
    public abstract string StandupToday { get; }
    public abstract string StandupWaiting { get; }
    public abstract string StandupUnnamed { get; }

    /// <summary>Between the entries of one line.</summary>
    public virtual string Semicolon => "; ";

    public abstract string StandupDone(string what);
    public abstract string StandupDelivered(string what);
    public abstract string StandupDue(string what, string due);
    public abstract string StandupWasDue(string what, string due);
    public abstract string StandupChecking(string what);
    public abstract string StandupNeedsAnswer(string what, string client);
    public abstract string StandupNeedsApproval(string what, string client);
    public abstract string StandupNeedsUs(string what, string agency);
    public abstract string StandupMore(int more);

    /// <summary>Above what a client reads.</summary>
    public abstract string StandupTakenBack(string agency);
    public abstract string StandupFrom(string who, string day);

    // The member's draft
    public abstract string StandupTitle(string day);
    public abstract string StandupLead(int clients);
    public abstract string StandupLogged(string length);
    public abstract string StandupGoesOutAt(string clock, string zone);
    /// <param name="bind">What makes a channel theirs, typed there.</param>
    public abstract string StandupReachesNobody(string bind);
    public abstract string StandupMoreClients(int more);
    public abstract string StandupPreviewTitle(string day);
    public abstract string StandupPreviewLead { get; }
    public abstract string StandupNothing(string day);
    public abstract string StandupComing { get; }
    public abstract string StandupWasPosted(string when);
    public abstract string StandupPostedTo(IEnumerable<string> clients);
    public abstract string StandupPostsLater(string client, string when);
    public abstract string StandupWasSkipped(string when);
    public abstract string StandupTooLate(string day, string due, string late);
    /// <summary>Beneath what comes late.</summary>
    public abstract string StandupLate(string due);
    public abstract string StandupNeverPosted(string day);
    public abstract string StandupMissed(IEnumerable<string> clients, string day);
    public abstract string StandupSendTo(string client);
    /// <summary>Beneath what was changed after it was posted.</summary>
    public abstract string StandupEdited(string when);
    public abstract string StandupRewritten(string day);
    public abstract string StandupNudge(string day, int clients);
    public abstract string StandupEditTitle { get; }
    public abstract string StandupEditHint { get; }
    public abstract string StandupEditSave { get; }
    public abstract string StandupEditNext(string client);
    /// <summary>Of the button whose form begins with that client.</summary>
    public abstract string StandupEditFrom(string client);
    public abstract string StandupAnother { get; }
    public abstract string StandupAnotherText { get; }
    public abstract string StandupAnotherHint { get; }
    public abstract string StandupAnotherWho { get; }
    public abstract string StandupAnotherWhat { get; }

    // Times
    /// <param name="days">As a schedule is stored: <c>mon-thu, sun</c>.</param>
    public abstract string StandupComesAt(string clock, string days);
    public abstract string StandupComesUsually { get; }
    public abstract string StandupNextDraft(string when);
    public abstract string StandupHowToChange { get; }
    public abstract string StandupClientAt(string client, string clock, string zone);

    // Buttons
    public abstract string StandupPost { get; }
    public abstract string StandupEdit { get; }
    public abstract string StandupPreview { get; }
    public abstract string StandupSkip { get; }
    public abstract string StandupShow { get; }
    public abstract string StandupNow { get; }

    // Refusals
    public abstract string StandupOld(string day);
    public abstract string StandupEmpty { get; }
    /// <param name="bind">What makes a channel a client's, typed there.</param>
    public abstract string StandupNoReaders(string bind);
    public abstract string StandupTimeUnclear(string said);
    public abstract string StandupWhichTime { get; }
    public abstract string StandupByDayOnly { get; }
}
