namespace Core.Language;

internal sealed partial class English
{
    public override string WeekDone => "This week";
    public override string WeekOpen => "Still open";
    public override string WeekNext => "Due next week";
    public override string WeekHours(string length) => Say($"Time this week: {length}");
    public override string WeekAnswersLabel => "First answers";

    public override string WeekAnswers(long kept, long broken) =>
        broken == 0 ? Say($"{kept} as promised") : Say($"{kept} as promised, {broken} not");

    public override string WeekAnswersOfAll(long kept, long broken) => Say($"First answers, all clients: {WeekAnswers(kept, broken)}");
    public override string WeekFrom(string who, string since) => Say($"{who}’s summary of the week from {since}");

    public override string WeekOf(string since) => Say($"the week from {since}");
    public override string WeekTitle(string week) => Say($"Summary of {week}");
    public override string WeeklyComesAt(string clock, string days) =>
        Say($"The draft of your weekly summary comes at {clock}, {Capital().Replace(days, c => c.Value.ToUpperInvariant())}; when you are off then, on the last working day before.");

    public override string WeeklyComesLast(string clock) => Say($"The draft of your weekly summary comes at {clock} on your last working day of the week.");
    public override string WeeklyComesUsually => "The draft of your weekly summary comes in the afternoon of your last working day of the week.";
    public override string WeeklyIsOff => "There is no weekly summary.";
    public override string WeeklyOff => "No weekly summary";
    public override string WeeklyOn => "A weekly summary";
    public override string WeeklyTimeUnclear(string said) => Say($"I cannot read a time in “{said}”. Say it like this: `standup weekly at 15:00 fri`.");
    public override string HoursAreShown(string client) => Say($"{client} reads in its weekly summary how long was worked. Rates are never shown.");
    public override string HoursAreNotShown(string client) => Say($"{client} reads no hours in its weekly summary.");
    public override string HoursShow => "Show hours";
    public override string HoursHide => "Show no hours";

    public override string AutoIsOn => "A draft that you neither post nor skip is posted by itself, half an hour after it came. Each client reads it in its own morning.";
    public override string AutoIsOff => "Drafts wait until you post them.";
    public override string WeeklyAutoIsOn => "A weekly summary that you neither post nor skip is posted by itself, half an hour after its draft came.";
    public override string WeeklyAutoIsOff => "Weekly summaries wait until you post them.";
    public override string AutoOn => "Post by itself";
    public override string AutoOff => "Wait for me";
    public override string AutoUnclear => "Is it to be on or off?";
    public override string AutoPostsAt(string when) => Say($"Posts itself {when} unless you skip it.");
    public override string AutoPosted(string when) => Say($"Posted by itself {when}: you had neither posted nor skipped it.");
    public override string AutoTakeBack => "Take it back";
    public override string AutoTakenBack(string when) => Say($"Taken back {when}. Whoever had read it is told.");
    public override string AutoUnposted(string day) =>
        Say($"Your standup for {day} was to post itself and could not in time. More than three hours later I leave it to you: nothing was sent.");
}
