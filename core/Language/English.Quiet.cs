namespace Core.Language;

internal sealed partial class English
{
    public override string WaitedForYou(int count, bool room) => room
        ? Say($"{count} things waited for your working hours")
        : Say($"{count} things waited for you outside your working hours");

    public override string WaitedOther => "Also";
    public override string WaitedOpen(string what) => what;
    public override string WaitedMore => "What else waited";
    public override string WaitedGone => "That is no longer so: there is nothing left to show.";
    public override string AndMoreNamed(int count, string names) => Say($"And {count} more: {names}.");
    public override string UrgentWaited => "Something urgent waited for your working hours too. If you wish, what a client calls urgent reaches you at any time.";
    public override string UrgentAnyTime => "Urgent at any time";
    public override string UrgentLabel => "What is urgent";
    public override string UrgentInHours => "Only in working hours";
    public override string UrgentHint => "May what a client calls urgent be written outside these hours too?";

    public override string UrgentSet(bool any) => any
        ? "What a client calls urgent reaches you at any time now. Everything else waits for your working hours."
        : "What is urgent waits for your working hours too now.";

    public override string UnknownUrgent(string said) => Say($"I do not understand “{said}” here. Say `urgent any time` or `urgent in hours`.");
}
