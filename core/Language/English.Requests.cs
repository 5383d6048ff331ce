namespace Core.Language;

internal sealed partial class English
{
    public override string Move(RequestMove move) => move switch
    {
        RequestMove.Take => "Take",
        RequestMove.Assign => "Assign",
        RequestMove.Start => "Start",
        RequestMove.Ask => "Ask",
        RequestMove.Answer => "Answer",
        RequestMove.Review => "Review",
        RequestMove.Deliver => "Deliver",
        RequestMove.Approve => "Approve",
        RequestMove.Changes => "Ask for changes",
        RequestMove.Done => "Done",
        RequestMove.Decline => "Decline",
        RequestMove.Cancel => "Cancel",
        RequestMove.Reopen => "Reopen",
        RequestMove.Confirm => "Confirm",
        RequestMove.Change => "Change",
        RequestMove.Due => "Due date",
        RequestMove.Estimate => "Estimate",
        RequestMove.Note => "Note",
    };

    public override string StateForClient(RequestState state) => state switch
    {
        RequestState.New => "received",
        RequestState.Accepted => "accepted",
        RequestState.InProgress => "being worked on",
        RequestState.NeedsInfo => "waiting for your answer",
        RequestState.InReview => "being checked",
        RequestState.ChangesWanted => "changes under way",
        RequestState.Waiting => "ready for your approval",
        RequestState.Done => "done",
        RequestState.Declined => "declined",
        RequestState.Cancelled => "cancelled",
    };

    public override string More => "More";
    public override string Timer => "Timer";
    public override string NewRequest => "New request";
    public override string RequestList => "My requests";
    public override string FileIt => "Send";
    public override string SaveRequest => "Save";
    public override string NoDueDate => "No due date";
    public override string BackToCard(string request) => Say($"Back to {request}");

    public override string StateLabel => "State";
    public override string DueLabel => "Due";
    public override string RequestClient => "Client";
    public override string OwnerLabel => "With";
    public override string EstimateLabel => "Estimate";
    public override string ConfirmedLabel => "Confirmed";
    public override string NotesLabel => "Notes";
    public override string UrgencyLabel => "Urgency";
    public override string TagsLabel => "Tags";
    public override string EveryLabel => "Every";
    public override string LinkLabel => "Link";
    public override string LinkHint => "For files and examples: an address that begins with https://";
    public override string WhatLabel => "What is to be done";
    public override string WhatHint => "In a few words, up to 300 characters";
    public override string DetailsLabel => "Details";
    public override string DueHint => "For example: friday 5pm, tomorrow, 31 dec, in 3 days";

    public override string DayBy(string day, string clock) => Say($"{day}, by {clock}");
    public override string InZone(string moment, string zone) => Say($"{moment} ({zone})");

    public override string Overdue => "overdue";
    public override string CardSummary(string request, string what, string state) => Say($"{request} {what}: {state}");
    public override string ForClient(string client, string askedBy) => Say($"{client}, asked by {askedBy}");
    public override string NotesCount(int count) => count == 1 ? "1 note" : Say($"{count} notes");

    public override string Filed(string request) => Say($"{request} is filed. This is what I understood:");

    public override string Did(RequestMove move, string request, string what) => move switch
    {
        RequestMove.Take => Say($"{request} is yours: {what}"),
        RequestMove.Assign => Say($"{request} has a new owner: {what}"),
        RequestMove.Start => Say($"{request} is in progress: {what}"),
        RequestMove.Ask => Say($"Your question about {request} is on its way. It waits for the answer."),
        RequestMove.Answer => Say($"Thank you. Your answer to {request} is on its way."),
        RequestMove.Review => Say($"{request} is in review: {what}"),
        RequestMove.Deliver => Say($"{request} is delivered. It waits for the client’s approval."),
        RequestMove.Approve => Say($"{request} is approved and done: {what}"),
        RequestMove.Changes => Say($"The changes you would like to {request} are on their way."),
        RequestMove.Done => Say($"{request} is done: {what}"),
        RequestMove.Decline => Say($"{request} is declined, and the client is told why."),
        RequestMove.Cancel => Say($"{request} is cancelled: {what}"),
        RequestMove.Reopen => Say($"{request} is open again: {what}"),
        RequestMove.Confirm => Say($"Thank you. I have noted that {request} was understood correctly."),
        RequestMove.Change => Say($"{request} is changed."),
        RequestMove.Due => Say($"{request} has a new due date."),
        RequestMove.Estimate => Say($"{request} has a new estimate."),
        RequestMove.Note => Say($"Your note is on {request}."),
    };

    public override string NotedForMembers(string request) => Say($"Your note is on {request}. Only your own people can read it; what the client should read belongs in their channel.");
    public override string Assigned(string request, string to) => Say($"{request} is with {to} now.");
    public override string AssignToWhom(string request) => Say($"Who does {request}?");
    public override string Estimated(string request, string length) => Say($"{request} is estimated at {length}. Only your own people see that.");
    public override string DueMoved(string request, string due) => Say($"{request} is due {due} now.");
    public override string DueCleared(string request) => Say($"{request} has no due date any more.");
    public override string NothingChanged => "Nothing was changed.";
    public override string ChangedMeanwhile => "This was changed while you were writing. Nothing is saved yet: here is how it stands now, and below it what you wrote.";

    public override string MoveTitle(RequestMove move, string request) => move switch
    {
        RequestMove.Ask => Say($"Ask about {request}"),
        RequestMove.Answer => Say($"Answer on {request}"),
        RequestMove.Changes => Say($"Changes to {request}"),
        RequestMove.Decline => Say($"Decline {request}"),
        RequestMove.Due => Say($"When is {request} due?"),
        RequestMove.Estimate => Say($"Estimate {request}"),
        RequestMove.Note => Say($"Note on {request}"),
        _ => Say($"{Move(move)} {request}"),
    };

    public override string MoveField(RequestMove move) => move switch
    {
        RequestMove.Ask => "Your question",
        RequestMove.Answer => "Your answer",
        RequestMove.Changes => "What should be different?",
        RequestMove.Decline => "Why? The client reads this",
        RequestMove.Due => "Due",
        RequestMove.Estimate => "How long, for example 1h30",
        _ => "Your note",
    };

    public override string Told(Telling news, string who, string request, string what) => news switch
    {
        Telling.Asked => Say($"{who} has a question about {request} ({what}):"),
        Telling.Answered => Say($"{who} answered on {request} ({what}):"),
        Telling.Delivered => Say($"{who} delivered {request} ({what}). Is it all right?"),
        Telling.Changes => Say($"{who} would like changes to {request} ({what}):"),
        Telling.Declined => Say($"{who} declined {request} ({what}):"),
        Telling.Noted => Say($"{who} wrote about {request} ({what}):"),
        Telling.Done => Say($"{who} finished {request}: {what}"),
        Telling.Approved => Say($"{who} approved {request}: {what}"),
        Telling.Cancelled => Say($"{who} cancelled {request}: {what}"),
        Telling.Reopened => Say($"{who} reopened {request}: {what}"),
        Telling.Changed => Say($"{who} changed {request}. It is now: {what}"),
    };

    public override string TakenBack(string request, string what, string state) => Say($"What I said last about {request} was taken back. It is {state}: {what}");

    public override string NoteLabel(Telling kind) => kind switch
    {
        Telling.Asked => "Question",
        Telling.Answered => "Answer",
        Telling.Delivered => "Delivered",
        Telling.Changes => "To be changed",
        Telling.Declined => "Why it was declined",
        _ => "Note",
    };

    public override string NoteInHistory(Telling kind) => kind switch
    {
        Telling.Asked => "had a question",
        Telling.Answered => "answered",
        Telling.Delivered => "delivered",
        Telling.Changes => "asked for changes",
        Telling.Declined => "said why it was declined",
        _ => "wrote a note",
    };

    public override string AmongMembers(string label) => Say($"{label} (not for the client)");

    public override string HistoryOf(string request, string what) => Say($"All about {request}: {what}");
    public override string EarlierLeftOut(int count) => count == 1 ? "One earlier line is left out." : Say($"{count} earlier lines are left out.");
    public override string WasFiled => "asked for it";
    public override string WasChanged => "changed what it says";
    public override string WasConfirmed => "confirmed what was understood";
    public override string WasGiven => "gave it to a colleague";
    public override string DueWasMoved(string due) => Say($"due {due}");
    public override string DueWasCleared => "no due date";

    public override string OpenRequests => "Open requests";
    public override string DoneRequests => "Closed requests";
    public override string WaitingForYou => "Waiting for you";
    public override string WaitingForClients => "Waiting for clients";
    public override string NoRequests(string title) => Say($"{title}: none.");
    public override string CountOf(string title, int count) => Say($"{title}: {count}");
    public override string AndMore(int count) => Say($"and {count} more");

    public override string MakeThisARequest => "Shall I make this a request? One press files it; then we know when it is due and who does it.";
    public override string FileThis => "Make it a request";
    public override string MadeOfThis(string request) => Say($"This is {request} now.");
    public override string AlreadyMade(string request) => Say($"This message is {request} already:");
    public override string FileAnother => "Make another";
    public override string PostIsOver => "The message is gone, or it is too long ago that I asked about it. Nothing was filed.";
    public override string PostEdited(string request, string what) =>
        Say($"You changed the message that {request} was made from. {request} still says: {what}. If it should say something else, change it here:");
    public override string PostDeleted(string request, string what) =>
        Say($"You deleted the message that {request} was made from. {request} is still open: {what}. If nobody needs it any more, cancel it here:");
    public override string RoomIsNobodys(string bind) => Say($"I do not know which client this channel is for, so I asked nobody. Type `{bind}` with the client’s name in here first.");
    public override string NotTheAuthor(string? author, string agency) =>
        Say($"Only {author ?? "whoever wrote it"} or {agency} can make this message a request. You can ask for something yourself, with `request` and what is to be done.");

    public override string NoteEdited => "edited";
    public override string NoteWithdrawn => "withdrawn by whoever wrote it";
    public override string AsOf(string moment) => Say($"As it was on {moment}");
    public override string ShowNow => "Show it as it is now";

    public override string ForWhichClient => "For which client? Nothing is filed yet.";
    public override string WhichDate => "Which date do you mean? Nothing is done yet.";
    public override string IsItADate => "Is that a date? Nothing is done yet.";
    public override string DueIsPast => "That is already past. Which date do you mean? Nothing is done yet.";

    public override string NoSuchRequest(long number) => Say($"There is no R-{number} here.");
    public override string NotNow(string request, string move, string state, string? owner, string since) =>
        Say($"{request}: {state} since {since}{(owner is null ? "" : $", with {owner}")}. “{move}” is not possible for you now, but this is:");
    public override string NotSaidToRequests(string request) => Say($"I did not understand what you would like to do with {request}. This is possible:");
    public override string NothingAsked => "Say what is to be done, in a few words.";
    public override string NoClientHere => "There is no client yet that I could file this for.";
    public override string HoldsSecret => "That looks as if it contained a password, so I did not keep it. Please delete it here, keep it in a password manager, and give me the link to it.";
    public override string NotALink => "A link has to begin with https:// and name a place on the web.";
    public override string NotADueDate(string said) => Say($"I cannot read “{said}” as a date. Say it as in: friday 5pm, tomorrow, 31 dec, 2026-12-31 17:00, in 3 days.");
    public override string NotARule(string said) => Say($"I cannot read “{said}” as a rule. Say it as in: every fri at 17:00, every other mon, every 1st workday, or none.");
    public override string OneOfMany(string request, string series) => Say($"{request} is one of {series}: the rule is changed there.");
    public override string EveryHint => "Only if it is wanted again and again: every fri at 17:00, every month on the 15th";
    public override string SeriesLabel => "One of";
    public override string ChangeRule => "Change the rule";
    public override string StopRepeating => "Stop repeating";
    public override string RepeatsNow(string request, string rule) => Say($"{request} is wanted {rule} now.");
    public override string RepeatsNoMore(string request) => Say($"{request} is not wanted again and again any more. What was made of it stays.");
    public override string Repeats => "repeats";
    public override string IsSeries => "Each is a request of its own, made a week before it is due. Days off and holidays are left out.";
    public override string NotALength(string said) => Say($"I cannot read “{said}” as a length of time. Say it as in: 45m, 1h30, 2h.");
    public override string NoSuchColleague(string said) => Say($"I do not know a colleague called {said} here.");
}
