using NodaTime;

namespace Core.Language;

internal sealed partial class English
{
    public override string NothingDue(DueGroup? by) => by switch
    {
        Language.DueGroup.Today => "Nothing is due today.",
        Language.DueGroup.ThisWeek => "Nothing is due until the end of Sunday.",
        _ => "Nothing is due.",
    };

    public override string IsLate => "Overdue";

    public override string DueOn(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => Say($"Today, {Day(day, today)}"),
        1 => Say($"Tomorrow, {Day(day, today)}"),
        _ => Day(day, today),
    };

    public override string BeginBy(string moment) => Say($"begin by {moment}");
    public override string TooLate => "does not fit any more";

    public override string BeginNow(string request, string what, string due) => Say($"{request} has to be begun now to be done by {due}: {what}");

    public override string BeginFirst(string request, string what, string due, string next) =>
        Say($"{next} has to be begun now for {request} to be done after it by {due}: {what}");

    public override string LeftLabel => "Left to do";
    public override string LeftOfEstimate(string left, string estimate, string logged) => Say($"{left} ({estimate} estimated, {logged} logged)");
    public override string NoEstimate(string taken) => Say($"{taken} (no estimate: I took an hour)");
    public override string LatestStartLabel => "Latest start";
    public override string WhyNow(string left, string room) =>
        Say($"Counted back from the due date in your working hours: {left} of work, and {room} to spare. `deadlines buffer 50%` keeps more to spare.");

    public override string WhyFirst(string room) => Say($"What comes before it is due sooner. With all of that there is no more than {room} to spare.");

    public override string NoLongerFits(string request, string what, string due) => Say($"{request} does not fit any more: it is due {due}. {what}");
    public override string WouldBeDoneLabel => "You would be done";
    public override string BeforeItLabel => "Before it";

    public override string BeforeIt(IEnumerable<string> requests, int more, string length) =>
        more > 0 ? Say($"{length} of work: {string.Join(", ", requests)} and {more} more") : Say($"{length} of work: {List(requests)}");

    public override string ClientNotTold => "The client hears nothing of this until you say so.";

    public override string MoveLater => "Move";
    public override string ReduceIt => "Reduce";
    public override string DelegateIt => "Delegate";
    public override string TellTheClient => "Tell the client";
    public override string FirstFits(string request, string moment) => Say($"{request} fits from {moment} on. Move it there?");
    public override string FitsLabel => "First date that fits";
    public override string MoveIt => "Move it there";
    public override string AnotherDate => "Another date";
    public override string ReduceTitle(string request) => Say($"{request}: do less");
    public override string LeftOutLabel => "What is left out";
    public override string LeftOut(string what) => Say($"Left out: {what}");
    public override string NewEstimateLabel => "New estimate";
    public override string NewEstimateHint => "For example: 2h, 45m, 1h30";
    public override string NobodyElse => "There is nobody else on the team yet: `team add @colleague` brings somebody in.";
    public override string DelegateToWhom(string request) => Say($"{request} fits for them. Who gets it?");
    public override string FitsNobody(string request) => Say($"{request} would not be done in time by anybody. Soonest by:");
    public override string DoneBy(string moment) => Say($"done by {moment}");
    public override string GiveTo(string colleague) => Say($"Give to {colleague}");
    public override string TellTitle(string client) => Say($"Tell {client}");
    public override string ProposeLabel => "Propose this date";
    public override string ProposeHint => "The first that fits. They agree, or name another.";
    public override string AddWordsLabel => "In your words";
    public override string AddWordsHint(string client) => Say($"{client} reads this, and the date in its own time.");
    public override string ClientIsTold(string client, string request) => Say($"{client} is told that {request} will be later. Nothing moves until they agree.");

    public override string ProposesInstead(string moment) => Say($"Proposed instead: {moment}.");
    public override string WillBeLater(string agency, string request, string what) => Say($"{agency} will need longer for {request}: {what}");
    public override string ProposedLabel => "Proposed";
    public override string Agree => "Yes";
    public override string NotAgree => "No";
    public override string MayItBeLater(string request, string moment) => Say($"May {request} be due {moment} instead?");
    public override string AskedForLabel => "Asked the client for";
    public override string NobodyToAsk(string client, string request, string moment) =>
        Say($"Nobody of {client} reads what I write, so I cannot ask them. Once they say yes to you: move {request} to {moment}?");
    public override string NothingAskedOf(string request) => Say($"Nothing is asked about {request} any more. This is how it stands now:");
    public override string StaysDue(string request, string? due) => due is null ? Say($"{request} stays as it is.") : Say($"{request} stays due {due}.");
    public override string ClientAgrees(string by, string request, string what, string moment) => Say($"{by} says yes: {request} is due {moment} now. {what}");
    public override string ClientKeeps(string by, string request, string what, string moment) =>
        Say($"{by} says no to {moment}: {request} is due as it was. {what}");
    public override string AnswerIt => "Answer";

    public override string BufferIs(long percent) => Say($"Before each deadline I keep {percent} % of what is left to do, and an hour at the least, in your working hours.");
    public override string BufferSet(long percent) => Say($"From now on I keep {percent} % of what is left to do before each deadline, and an hour at the least.");
    public override string BufferHint => "To change it: `deadlines buffer 50%`.";
    public override string NotABuffer(string said, long most) => Say($"“{said}” is no share from 0 to {most} %. Say it like this: `deadlines buffer 50%`.");

    public override string IsOverdue(string request, string what, string due) => Say($"{request} was due {due} and is still open: {what}");
    public override string LateReminder(string planned) => Say($"This should have reached you {planned}. It was night for you then, or I could not send it.");
}
