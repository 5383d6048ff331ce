namespace Core.Language;

/// <summary>The stopwatch. <c>work</c> is a client's name, or <see cref="TimerRequestFor"/>; times and lengths are already spelled.</summary>
public abstract partial class Phrases
{
    /// <summary><c>R-41 for Acme</c>.</summary>
    public abstract string TimerRequestFor(string request, string client);

    public abstract string TimerStarted(string work, string since);
    public abstract string TimerStopped(string work, string length, string span);
    public abstract string TimerPaused(string work, string length);
    public abstract string TimerCancelled(string work, string length);
    public abstract string TimerLogged(string work, string length, string span);
    public abstract string TimerEdited(string work, string length, string span);
    public abstract string TimerSplitAt(string work, string at);
    public abstract string TimerSplitHint { get; }
    public abstract string TimerRunning(string work, string since, string length);
    public abstract string TimerNothingRuns { get; }
    public abstract string TimerNothingSince(string since);
    public abstract string TimerLeftAlone { get; }

    public abstract string TimerOtherStopped(string work, string length);
    public abstract string TimerOtherCut(string work, string span);
    public abstract string TimerGone(string work, string span);
    public abstract string TimerAlso(string work, string span);
    public abstract string TimerToday(string client, string length);

    /// <summary><c>9:00–10:30</c>.</summary>
    public abstract string TimerFromTo(string from, string to);

    /// <summary><c>since 9:00</c>.</summary>
    public abstract string TimerSince(string since);

    public abstract string TimerWhich { get; }
    public abstract string TimerWhichTime { get; }
    public abstract string TimerStillToCome { get; }
    public abstract string TimerNoClients { get; }
    public abstract string TimerOverlaps { get; }
    public abstract string TimerLeftFree(string spans);
    public abstract string TimerCutOther { get; }
    public abstract string TimerKeepShorter { get; }

    public abstract string TimerStop { get; }
    public abstract string TimerPause { get; }
    public abstract string TimerGoOn { get; }
    public abstract string TimerResume(string work);
    public abstract string TimerDiscard { get; }
    public abstract string TimerStartFor(string client);

    public abstract string TimerForgotten(string work, string since, string length);
    public abstract string TimerForgottenHint { get; }
    public abstract string TimerStopNow { get; }
    public abstract string TimerStopAt(string at);

    public abstract string TimerLog { get; }
    public abstract string TimerEdit { get; }
    public abstract string TimerSave { get; }
    public abstract string TimerClient { get; }
    public abstract string TimerNote { get; }
    public abstract string TimerDay { get; }
    public abstract string TimerStart { get; }
    public abstract string TimerStartHint { get; }
    public abstract string TimerEnd { get; }
    public abstract string TimerEndHint { get; }
    public abstract string TimerLength { get; }
    public abstract string TimerLengthHint { get; }

    public abstract string TimerRunsAlready(string since);
    public abstract string TimerStartsInFuture(string at);
    public abstract string TimerEndsInFuture(string at);
    public abstract string TimerEndsBeforeStart(string start);
    public abstract string TimerEndMissing { get; }
    public abstract string TimerTooLongAgo { get; }
    public abstract string TimerTooLong { get; }
    public abstract string TimerSplitsOutside(string start);
    public abstract string TimerNotATime(string said);
    public abstract string TimerNoLength { get; }
    public abstract string TimerNoRoomThatDay(string day);
    public abstract string TimerNothingToEdit { get; }

    public abstract string TimesheetOf { get; }
    public abstract string TimesheetTitle(string days, string? client);
    public abstract string TimesheetTotal(string length);
    public abstract string TimesheetEmpty { get; }
    public abstract string TimesheetRuns(string upTo);
    public abstract string TimesheetBefore(string days);
    public abstract string TimesheetAsFile { get; }
    public abstract string TimesheetFollows { get; }
    public abstract string TimesheetHere(string days, string length);
    public abstract string TimesheetWhichDays { get; }

    /// <summary>It is where its reader wanted it.</summary>
    public abstract string FileSaved(string name);
    public abstract string FileDeclined { get; }
    public abstract string FileAgain { get; }

    public abstract string UndoneAlready { get; }
    public abstract string UndoYouChangedSince(string when);
    public abstract string SharedBy(string name);
    public abstract string ShareNotForRoom { get; }
}
