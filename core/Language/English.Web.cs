using NodaTime;

namespace Core.Language;

internal sealed partial class English
{
    public override string PlaygroundTitle => "VA Desk playground";
    public override string PlaygroundLead => "You are both: the client who asks, and the assistant who does. Nothing leaves this machine.";
    public override string PlaygroundClock => "Move the clock";
    public override string PlaygroundHour => "In an hour";
    public override string PlaygroundTomorrow => "Tomorrow morning";
    public override string PlaygroundFriday => "Friday";
    public override string PlaygroundSides => "Who you are";
    public override string PlaygroundRooms => "Channels";
    public override string PlaygroundClient => "Client at Acme & Sons";
    public override string PlaygroundAssistant => "Virtual assistant";
    public override string PlaygroundDirect => "VA Desk";
    public override string PlaygroundBot => "VA Desk";
    public override string PlaygroundOnlyYou => "Only visible to you";
    public override string PlaygroundEdited => "updated";
    public override string PlaygroundWrite => "Write, or type /help";
    public override string PlaygroundSend => "Send";
    public override string PlaygroundReply => "Reply in the thread";
    public override IReadOnlyList<string> PlaygroundTries => ["home", "client add \"Acme & Sons\" zone America/New_York", "/client room acme", "timer", "help"];

    public override IReadOnlyList<string> PlaygroundTriesOfClient =>
        ["/request Fix the banner by friday 5pm !urgent est 2h #design", "/request", "/request list"];

    public override string PlaygroundEmptyChannel(string assistant) =>
        Say($"Nobody has written here yet. To make this channel the client’s, be {assistant}: add the client, then type /client room acme in here.");
    public override string PlaygroundEmptyDirect => "What you write here is between you and VA Desk. No slash is needed.";

    public override string PlaygroundThread(int replies) => replies switch
    {
        0 => "Thread",
        1 => "1 reply",
        _ => Say($"{replies} replies"),
    };

    public override string PlaygroundNow(Instant now, DateTimeZone zone) =>
        Moment(now, zone, now);

    public override string PlaygroundTime(Instant at, DateTimeZone zone) =>
        Clock(at.InZone(zone).TimeOfDay);
}
