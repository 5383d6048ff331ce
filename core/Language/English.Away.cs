namespace Core.Language;

internal sealed partial class English
{
    public override string AwayTitle => "Away";
    public override string AwayUntilLabel => "Until";
    public override string AwayUntilHint => "The day you are back, such as mon, 2 jan, or fri 14:00";
    public override string AwayNoteLabel => "A note for your clients";
    public override string AwayNoteHint => "All of them read it, as you write it.";
    public override string AwayNoteNames(string client) => $"All your clients read the note, and it names {client}. Shall they read it so?";
    public override string AwayNoteSure => "Yes, as it is";
    public override string YouAreAway(string from, string until) => $"You are away from {from}, and back at work {until}.";
    public override string YouAreBack => "Welcome back. You work by your usual hours again.";
    public override string AwayBack => "I am back";
    public override string AwayTold => "Your clients read it in their working hours, each in their language. Answers that you promised wait for you; nothing that is due moves.";
    public override string AwayNotTold => "Your clients are not told. Nothing that is due moves.";
    public override string AwayDue(int count) => count == 1 ? "This is due while you are away:" : "These are due while you are away:";
    public override string AwayGive(string request) => $"Give {request} to…";
    public override string NotAnAbsence(string said) =>
        $"I cannot read when you are away in “{said}”. Say it like this: `away until mon`, `away fri-tue`, `away 24 dec to 2 jan`; half a year at the most.";
    public override string NotAway => "Nobody is away now, nor will be.";
    public override string TeamAway(string until) => $"away until {until}";
    public override string IsAway(string name, string until) => $"{name} is away, and back {until}.";
    public override string WelcomeBack(int came, int moved, int due) => (came, moved, due) is (0, 0, 0)
        ? "Welcome back: nothing came in, and nothing is due within a week"
        : $"Welcome back: {came} new, {moved} changed, {due} due soon";
    public override string AwayCame => "New";
    public override string AwayMoved => "Changed";
}
