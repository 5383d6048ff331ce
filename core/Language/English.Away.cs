namespace Core.Language;

internal sealed partial class English
{
    public override string AwayTitle => "Away";
    public override string AwayFromLabel => "From";
    public override string AwayFromHint => "Empty for now; or a day or an hour, such as thu, 24 dec, or fri 14:00";
    public override string AwayUntilLabel => "Until";
    public override string AwayUntilHint => "The day you are back, such as mon, 2 jan, or fri 14:00";
    public override string AwayCoverLabel => "Who covers";
    public override string AwayCoverHint => "Those of your clients whom they serve read the name.";
    public override string AwayNobody => "Nobody in particular";
    public override string AwayNoteLabel => "A note for your clients";
    public override string AwayNoteHint => "All of them read it, as you write it.";
    public override string AwayNoteNames(string client) => Say($"All your clients read the note, and it names {client}. Shall they read it so?");
    public override string AwayNoteSure => "Yes, as it is";
    public override string YouAreAway(string from, string until) => Say($"You are away from {from}, and back at work {until}.");
    public override string AwayInstead(string from, string until) => Say($"Before, it was from {from} to {until}.");
    public override string AwayAnotherHint => "For another absence, say when: `away 24 dec to 2 jan`.";
    public override string YouAreBack => "Welcome back. You work by your usual hours again.";
    public override string YouStay(string from, string until) => Say($"You are not away from {from} to {until} after all.");
    public override string AwayBack => "I am back";
    public override string AwayCallOff => "Call it off";
    public override string AwayTold => "Your clients read it in their working hours, each in their language. Answers that you promised wait for you; nothing that is due moves.";
    public override string AwayNotTold => "Your clients are not told. Nothing that is due moves.";
    public override string AwayDue(int count) => count == 1
        ? "This is due, or has to be begun, while you are away. What shall become of it?"
        : Say($"These {count} are due, or have to be begun, while you are away. What shall become of each?");
    public override string AwayLeave => "Leave";
    public override string AwayLeadsHear => "Those who gave you the work read that you are away, and what falls into it.";
    public override string NotAnAbsence(string said) =>
        Say($"I cannot read when you are away in “{said}”. Say it like this: `away until mon`, `away fri-tue`, `away 24 dec to 2 jan`.");
    public override string AwayIsOver(string said) => Say($"“{said}” is over already. Until when are you away? For example: `away until mon`.");
    public override string AwayTooLong(string until, int most) =>
        Say($"I read that as until {until}, which is longer than {most} days. Name a day that is nearer; who is gone for longer rather changes the hours.");
    public override string NotAway => "You are not away, nor will be.";
    public override string TeamAway(string until) => Say($"away until {until}");
    public override string Covers(string name) => Say($"{name} is there meanwhile.");
    public override string IsAway(string name, string until) => Say($"{name} is away, and back {until}.");
    public override string WillBeAway(string name, string from, string until) => Say($"{name} will be away from {from}, and back {until}.");
    public override string Corrected(string told) => Say($"This has changed: {told}");
    public override string IsBackAgain(string name, string from) => Say($"This has changed: {name} is back sooner, from {from}.");
    public override string StaysHere(string name) => Say($"This has changed: {name} will not be away after all.");

    public override string HandAllTo(string name, int count) => count == 1 ? Say($"Hand it to {name}") : Say($"Hand all {count} to {name}");
    public override string HandToAnother => "Hand all to somebody else";
    public override string HandToWhom(int count) => count == 1 ? "Who gets it while you are away?" : Say($"Who gets these {count} while you are away?");
    public override string HandedTo(string name, IEnumerable<string> requests) => Say($"{name} has {List(requests)} now.");
    public override string HandedUntilBack(string name) => Say($"{name} is told that it is for the time you are away. When you are back, I ask whether you take back what is not done.");
    public override string AwayToo(string name, string from, string until) => Say($"{name} is away too, from {from} to {until}.");
    public override string NothingToHand => "Nothing of yours is due, or has to be begun, while you are away.";
    public override string NothingHanded => "Nobody has anything of yours that is not done.";
    public override string HasOfYours(string name, IEnumerable<string> requests) => Say($"{name} has {List(requests)} of yours.");
    public override string TakeAllBack => "Take all back";
    public override string LeaveThem => "Leave them there";
    public override string TookBack(IEnumerable<string> requests) => Say($"You have {List(requests)} again.");
    public override string LeftThem(IEnumerable<string> requests) => Say($"{List(requests)}: left where they are.");
    public override string HandedYou(string from, IEnumerable<string> requests) => Say($"While {from} is away you have {List(requests)}.");
    public override string TakenBackFromYou(string by, IReadOnlyList<string> requests) =>
        requests.Count == 0 ? Say($"{by} has taken back what you had meanwhile.") : Say($"{by} has {List(requests)} again.");

    public override string WelcomeBack(int came, int moved, int due)
    {
        IEnumerable<string> told = from count in ((int Count, string Said)[])[(came, Say($"{came} new")), (moved, Say($"{moved} changed")), (due, Say($"{due} due soon"))]
                                   where count.Count > 0
                                   select count.Said;
        return told.Any() ? Say($"Welcome back: {string.Join(", ", told)}") : "Welcome back: nothing came in, and nothing is due within a week";
    }

    public override string AwayCame => "New";
    public override string AwayMoved => "Changed";
}
