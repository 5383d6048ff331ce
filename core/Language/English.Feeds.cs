namespace Core.Language;

internal sealed partial class English
{
    public override string FeedName(string agency) => Say($"Deadlines · {agency}");
    public override string FeedDue(string request) => Say($"Due: {request}");
    public override string FeedBegin(string request) => Say($"Begin by now: {request}");
    public override string FeedHere => "Your deadlines and meetings as a calendar. Whoever has this address can read them, so keep it to yourself; I show it only now.";
    public override string FeedHow =>
        "In Google Calendar: Other calendars, From URL. In Outlook: Add calendar, Subscribe from web. In Thunderbird: New calendar, On the network.";
    public override string FeedGiven(string when) =>
        Say($"You have had an address for your calendar since {when}. I keep only its fingerprint, so I cannot show it again: a new one takes its place.");
    public override string FeedButton => "In your calendar";
    public override string FeedNew => "New address";
    public override string FeedOff => "Turn it off";
    public override string FeedEnded => "Your calendar’s address is good no longer.";
    public override string FeedNone => "There is no address for your calendar.";
    public override string FeedInPrivate => "Whoever reads the address can read your calendar. Say `deadlines feed` to me in a direct message.";
    public override string FeedNowhere => "This desk has no address on the web, so no calendar could ask it. Whoever runs it sets `PublicUrl`.";
}
