namespace Core.Language;

public abstract partial class Phrases
{
    /// <summary>On a button, and in a sentence that says it cannot be pressed.</summary>
    public abstract string Move(RequestMove move);

    /// <summary>A state as the client reads it: whose turn it is, and no matter of the house.</summary>
    public abstract string StateForClient(RequestState state);

    public abstract string More { get; }
    public abstract string Timer { get; }
    public abstract string NewRequest { get; }
    public abstract string RequestList { get; }
    public abstract string FileIt { get; }
    public abstract string SaveRequest { get; }
    public abstract string NoDueDate { get; }
    public abstract string BackToCard(string request);

    public abstract string StateLabel { get; }
    public abstract string DueLabel { get; }
    public abstract string RequestClient { get; }
    public abstract string OwnerLabel { get; }
    public abstract string EstimateLabel { get; }
    public abstract string ConfirmedLabel { get; }
    public abstract string NotesLabel { get; }
    public abstract string UrgencyLabel { get; }
    public abstract string TagsLabel { get; }
    public abstract string EveryLabel { get; }
    public abstract string LinkLabel { get; }
    public abstract string LinkHint { get; }
    public abstract string WhatLabel { get; }
    public abstract string WhatHint { get; }
    public abstract string DetailsLabel { get; }
    public abstract string DueHint { get; }

    /// <summary>A day that is due by the end of work: <c>Fri 4 Dec, by 17:00</c>.</summary>
    public abstract string DayBy(string day, string clock);

    /// <param name="zone">As <see cref="Zone"/> says it.</param>
    public abstract string InZone(string moment, string zone);

    public abstract string Overdue { get; }
    public abstract string CardSummary(string request, string what, string state);
    public abstract string ForClient(string client, string askedBy);
    public abstract string NotesCount(int count);

    public abstract string Filed(string request);

    /// <summary>What somebody has just done to a request.</summary>
    public abstract string Did(RequestMove move, string request, string what);
    public abstract string NotedForMembers(string request);
    public abstract string Assigned(string request, string to);
    public abstract string AssignToWhom(string request);
    public abstract string Estimated(string request, string length);
    public abstract string DueMoved(string request, string due);
    public abstract string DueCleared(string request);
    public abstract string NothingChanged { get; }
    public abstract string ChangedMeanwhile { get; }

    /// <summary>Above a form; platforms cut it at 24 letters.</summary>
    public abstract string MoveTitle(RequestMove move, string request);
    public abstract string MoveField(RequestMove move);

    /// <param name="who">Whoever did it.</param>
    public abstract string Told(Telling news, string who, string request, string what);
    public abstract string TakenBack(string request, string what, string state);

    /// <summary>Above the words of a note.</summary>
    public abstract string NoteLabel(Telling kind);

    /// <summary>The same in a line of the history, behind the name of whoever wrote it, among what else they did.</summary>
    public abstract string NoteInHistory(Telling kind);
    public abstract string AmongMembers(string label);

    public abstract string HistoryOf(string request, string what);
    public abstract string EarlierLeftOut(int count);
    public abstract string WasFiled { get; }
    public abstract string WasChanged { get; }
    public abstract string WasConfirmed { get; }
    public abstract string WasGiven { get; }
    public abstract string DueWasMoved(string due);
    public abstract string DueWasCleared { get; }

    public abstract string OpenRequests { get; }
    public abstract string DoneRequests { get; }
    public abstract string WaitingForYou { get; }
    public abstract string WaitingForClients { get; }
    public abstract string NoRequests(string title);
    public abstract string CountOf(string title, int count);
    public abstract string AndMore(int count);

    public abstract string MakeThisARequest { get; }
    public abstract string FileThis { get; }
    public abstract string MadeOfThis(string request);
    public abstract string AlreadyMade(string request);
    public abstract string FileAnother { get; }
    public abstract string PostIsOver { get; }
    public abstract string PostEdited(string request, string what);
    public abstract string PostDeleted(string request, string what);

    /// <param name="bind">The command that gives the room to a client.</param>
    public abstract string RoomIsNobodys(string bind);

    /// <param name="author">Null where nobody is known.</param>
    public abstract string NotTheAuthor(string? author, string agency);

    public abstract string NoteEdited { get; }
    public abstract string NoteWithdrawn { get; }

    /// <summary>Of a picture that does not change any more.</summary>
    public abstract string AsOf(string moment);
    public abstract string ShowNow { get; }

    public abstract string ForWhichClient { get; }
    public abstract string WhichDate { get; }
    public abstract string IsItADate { get; }
    public abstract string DueIsPast { get; }

    public abstract string NoSuchRequest(long number);

    /// <param name="since">When it came to be so, in the reader's zone.</param>
    public abstract string NotNow(string request, string move, string state, string? owner, string since);
    public abstract string NotSaidToRequests(string request);
    public abstract string NothingAsked { get; }
    public abstract string NoClientHere { get; }
    public abstract string HoldsSecret { get; }
    public abstract string NotALink { get; }
    public abstract string NotADueDate(string said);
    public abstract string NotARule(string said);
    public abstract string OneOfMany(string request, string series);
    public abstract string EveryHint { get; }
    public abstract string SeriesLabel { get; }
    public abstract string ChangeRule { get; }
    public abstract string StopRepeating { get; }
    public abstract string RepeatsNow(string request, string rule);
    public abstract string RepeatsNoMore(string request);
    /// <summary>In place of a state: it is none of the requests that it makes.</summary>
    public abstract string Repeats { get; }
    public abstract string IsSeries { get; }
    public abstract string NotALength(string said);
    public abstract string NoSuchColleague(string said);
}
