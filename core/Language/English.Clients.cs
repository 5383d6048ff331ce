namespace Core.Language;

internal sealed partial class English
{
    public override string NoSuchClient(string said) => Say($"I do not know a client called “{said}”. A client has a handle, such as `acme`; `client list` shows them.");
    public override string ClientNeeded => "Which client? Say their name or handle after it: `client archive acme`.";
    public override string WhichClient => "Which client do you mean?";
    public override string ClientThere(string name, bool archived) => archived
        ? Say($"There is an archived client called {name}. You can bring them back, or choose another name.")
        : Say($"There is a client called {name} already. Choose another name, or change that one.");
    public override string ClientShow(string name) => Say($"Show {name}");
    public override string ClientRestore(string name) => Say($"Bring {name} back");
    public override string ClientRestored(string name) => Say($"{name} is back, just as before.");
    public override string ClientArchive => "Archive";
    public override string ClientArchiveSure(string name) =>
        Say($"Archive {name}? Nobody can ask or log time for them any more, and a timer that is running for them stops. Their history stays.");
    public override string ClientArchived(string name) => Say($"{name} is archived. Their history stays, and adding their name again brings them back.");
    public override string ClientAdd => "Add a client";
    public override string ClientChange => "Change the client";
    public override string ClientAdded(string name, string handle, string zone, string clock) =>
        Say($"Added {name}, called {handle} for short. They are on {zone}, where it is {clock} now.");
    public override string ClientSaved(string name) => Say($"Saved: {name}.");
    public override string HandleTaken(string handle) => Say($"“{handle}” cannot be a handle: it is taken, or means something else here. Try another word.");
    public override string NoRate(string said) => Say($"I cannot read “{said}” as a rate. Say what an hour costs: 45, or 45.50; `none` for no rate.");
    public override string NoSuchDetail(string said) =>
        Say($"I do not know what to change with “{said}”. A client has a name, zone, hours, holidays, promise, language, rate, currency and handle: `client acme zone New York`.");
    public override string NoClients => "There is no client yet.";
    public override string ClientCount(int clients) => clients switch { 0 => NoClients, 1 => "One client", _ => Say($"{clients} clients") };
    public override string ClientsMore(int more) => Say($"And {more} more: `client` and a name shows one.");

    public override string FactHandle => "Handle";
    public override string FactZone => "Time zone";
    public override string FactHours => "Working hours";
    public override string FactLanguage => "Language";
    public override string FactRate => "Hourly rate";
    public override string FactRooms => "Channels";
    public override string FactContacts => "Contacts";
    public override string LabelName => "Name";
    public override string LabelCurrency => "Currency";
    public override string ZoneHint => "A city or a zone: New York, Europe/Berlin.";
    public override string RateHint => "What an hour costs: 45 or 45.50. Only you and your assistants see it.";
    public override string HoursUntilTold(string hours) => Say($"{hours}, until told otherwise");
    public override string RateAnHour(string money) => Say($"{money} an hour");
    public override string NoRateYet(string currency) => Say($"not agreed yet ({currency})");
    public override string NobodyYet => "nobody yet";
    public override string NoRoomYet => "none yet";
    public override string RoomCount(int rooms) => rooms == 1 ? "one channel is theirs" : Say($"{rooms} channels are theirs");

    public override string RoomNext => "To make a channel theirs, type this in it:";
    public override string RoomOnlyInChannel(string typed) => Say($"Say that in the channel that should be theirs: type `{typed}` there.");
    public override string RoomBound(string client) => Say($"This channel is {client}’s now. Whoever asks here asks for {client}, and I speak of nobody else here.");
    public override string RoomWasBound(string client) => Say($"This channel is {client}’s already.");
    public override string InviteMe => "I may not be in this channel yet; until I am, I cannot write here. To invite me, paste this:";

    public override string Welcome(string agency) => Say($"Hello! I work for {agency}.");
    public override string WelcomeWho(string owner, string agency) =>
        Say($"What you ask here goes to {owner}, who does the work, and I keep track of it: what was asked, by when, and how far along it is.");
    public override string WelcomeHow => "To ask for something, say what and by when, in your own words and your own time. For example:";
    public override string WelcomeExampleOne => "Fix the banner by friday 5pm";
    public override string WelcomeExampleTwo => "Book a table for six tomorrow 7pm !urgent";
    public override string WelcomeExampleThree => "Proofread the newsletter due 31 dec est 2h";
}
