namespace Core.Language;

internal sealed partial class English
{
    public override string HomeToday(string day) => Say($"Today, {day}");
    public override string HomeTotal => "Worked";
    public override string HomeNothingToday => "Nothing in the log yet. It counts when a timer stops.";
    public override string HomeDue => "To do, soonest due first";
    public override string HomeNothingDue => "Nothing is due, and nothing is in hand. Enjoy it.";
    public override string HomeNothingForYou => "Nothing waits for you.";
    public override string HomeAsked => "What you asked for";
    public override string HomeNothingAsked => "Nothing is open just now. Whatever you ask for stands here, with what became of it.";
    public override string HomeAll => "See all";
    public override string HomeDone => "What is done";
    public override string HomeStandup => "Standup";
    public override string HomeHelp => "Help";
    public override string TimerSwitchTo(string client) => Say($"Switch to {client}");
}
