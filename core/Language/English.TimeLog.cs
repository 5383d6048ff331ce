namespace Core.Language;

internal sealed partial class English
{
    public override string TimerRequestFor(string request, string client) => Say($"{request} for {client}");

    public override string TimerStarted(string work, string since) => Say($"The timer is running for {work}, since {since}.");
    public override string TimerStopped(string work, string length, string span) => Say($"Stopped: {work}, {length} ({span}).");
    public override string TimerPaused(string work, string length) => Say($"Paused: {work}, after {length}.");
    public override string TimerCancelled(string work, string length) => Say($"Discarded: {length} for {work}. It is not in the log.");
    public override string TimerLogged(string work, string length, string span) => Say($"Logged: {work}, {length} ({span}).");
    public override string TimerEdited(string work, string length, string span) => Say($"Corrected: {work}, {length} ({span}).");
    public override string TimerSplitAt(string work, string at) => Say($"{work} is two entries now, cut at {at}.");
    public override string TimerSplitHint => "Change says what the second part was for.";
    public override string TimerRunning(string work, string since, string length) => Say($"The timer has been running for {work} since {since}: {length}.");
    public override string TimerNothingRuns => "No timer is running.";
    public override string TimerNothingSince(string since) => Say($"No timer is running: nothing since {since}.");
    public override string TimerLeftAlone => "I left it as it was. Nothing was changed.";

    public override string TimerOtherStopped(string work, string length) => Say($"{work} stopped, after {length}.");
    public override string TimerOtherCut(string work, string span) => Say($"{work} is now {span}.");
    public override string TimerGone(string work, string span) => Say($"{work}, {span}, is no longer in the log.");
    public override string TimerAlso(string work, string span) => Say($"{work}, {span}, is an entry of its own.");
    public override string TimerToday(string client, string length) => Say($"Today for {client}: {length}.");
    public override string TimerFromTo(string from, string to) => Say($"{from}–{to}");
    public override string TimerSince(string since) => Say($"since {since}");

    public override string TimerWhich => "Which client is it for?";
    public override string TimerWhichTime => "Which time do you mean?";
    public override string TimerStillToCome => "That is still to come today. Do you mean this?";
    public override string TimerNoClients => "There is no client here yet whose work you could time.";
    public override string TimerOverlaps => "Some of that time is already in your log. Which entry should have it?";
    public override string TimerLeftFree(string spans) => Say($"Shorter, it would be {spans}.");
    public override string TimerCutOther => "Cut the other";
    public override string TimerKeepShorter => "Keep mine shorter";

    public override string TimerStop => "Stop";
    public override string TimerPause => "Pause";
    public override string TimerGoOn => "Resume";
    public override string TimerResume(string work) => Say($"Resume {work}");
    public override string TimerDiscard => "Discard";
    public override string TimerStartFor(string client) => Say($"Start {client}");

    public override string TimerForgotten(string work, string since, string length) =>
        Say($"Your timer for {work} has been running since {since}, for {length}. Is that right?");
    public override string TimerForgottenHint => "If it is, there is nothing to do. Change lets you say when you really stopped.";
    public override string TimerStopNow => "Stop now";
    public override string TimerStopAt(string at) => Say($"Stopped {at}");

    public override string TimerLog => "Log time";
    public override string TimerEdit => "Correct an entry";
    public override string TimerSave => "Save";
    public override string TimerClient => "Client";
    public override string TimerNote => "What you did";
    public override string TimerDay => "Day";
    public override string TimerStart => "From";
    public override string TimerStartHint => "Left empty, it goes where that day is free.";
    public override string TimerEnd => "To";
    public override string TimerEndHint => "Left empty, the timer runs on.";
    public override string TimerLength => "How long";
    public override string TimerLengthHint => "1h30, 90m or 1:30";

    public override string TimerRunsAlready(string since) => Say($"That timer is already running, since {since}. I left it as it is.");
    public override string TimerStartsInFuture(string at) => Say($"{at} is still to come. A timer cannot begin later than now.");
    public override string TimerEndsInFuture(string at) => Say($"{at} is still to come. Only what has been can be in the log.");
    public override string TimerEndsBeforeStart(string start) => Say($"That is before it began, at {start}.");
    public override string TimerEndMissing => "Please say when it ended; only a running timer can be left open.";
    public override string TimerTooLongAgo => "A timer can begin a day ago at most. What is older can be logged by hand.";
    public override string TimerTooLong => "One entry can have 24 hours at most.";
    public override string TimerSplitsOutside(string start) => Say($"It can only be cut inside itself, after {start} and before its end.");
    public override string TimerNotATime(string said) => said is "" ? "Please say at what time, like `10:30` or `15m ago`." : Say($"I cannot read “{said}” as a time. Say it like `10:30` or `15m ago`.");
    public override string TimerNoLength => "Please say how long it was, like `1h30`, or from when to when, like `9-11am`.";
    public override string TimerNoRoomThatDay(string day) => Say($"There is no free stretch of that length on {day}. Say from when to when, like `9-11am`.");
    public override string TimerNothingToEdit => "There is no such entry in your log.";

    public override string TimesheetOf => "Timesheet";
    public override string TimesheetTitle(string days, string? client) => client is null ? Say($"Timesheet, {days}") : Say($"Timesheet for {client}, {days}");
    public override string TimesheetTotal(string length) => Say($"{length} in all");
    public override string TimesheetEmpty => "Nothing is logged for these days.";
    public override string TimesheetRuns(string upTo) => Say($"A timer is still running; it is counted up to {upTo}.");
    public override string TimesheetBefore(string days) => Say($"Before: {days}");
    public override string TimesheetAsFile => "As a file";
    public override string TimesheetFollows => "The file follows in your direct messages with me.";
    public override string TimesheetHere(string days, string length) => Say($"Here is your timesheet for {days}: {length} in all.");
    public override string TimesheetWhichDays => "Which days do you mean?";
    public override string FileSaved(string name) => Say($"{name} is in your OneDrive.");
    public override string FileDeclined => "All right, nothing was saved. The file is made anew whenever you want it.";
    public override string FileAgain => "Offer it again";

    public override string UndoneAlready => "That has been undone already. Nothing was changed.";
    public override string UndoYouChangedSince(string when) => Say($"That cannot be undone: you have changed it since ({when}). You can still change it by hand.");
    public override string SharedBy(string name) => Say($"Shared by {name}.");
    public override string ShareNotForRoom => "That is not for this channel: its client could not ask for it.";
}
