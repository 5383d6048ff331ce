using NodaTime;

namespace Core.Language;

internal sealed partial class English
{
    public override string UnknownZone(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"I do not know a time zone or city called “{said}”. Try the nearest big city, such as New York, or a zone such as Europe/Berlin.")
        : Say($"I am not sure which time zone “{said}” is. Did you mean {string.Join(" or ", near)}?");
    public override string UnknownLanguage(string said) => Say($"I do not know a language called “{said}”. Say its English name or its tag: German, or de.");
    public override string UnknownCurrency(string said) => Say($"“{said}” is not a currency I know. Say its three letters: EUR, USD, GBP.");
    public override string UnknownHours(string said) => Say($"I cannot read “{said}” as working hours. Say days and times: mon-thu 9-13 14-18, fri 9-13.");
    public override string UnknownOption(string said) => Say($"I do not know what to do with “{said}”. If it belongs to the name, put the whole name in quotation marks.");
    public override string NameNeeded => "A name is needed: at least one letter, digit or sign.";
    public override string NameTooLong(int most) => Say($"That name is too long: {most} characters at most.");
    public override string LanguageIs(string tag) => Say($"I speak {Languages.NameOf(tag)} to you. To change it: `language German`.");
    public override string LanguageSet(string tag, bool spoken) => spoken
        ? Say($"From now on I speak {Languages.NameOf(tag)} to you.")
        : Say($"I will remember that you prefer {Languages.NameOf(tag)}. I do not speak it yet, so it is English until I do.");
    public override string RoomLanguageSet(string tag) => Say($"What I post in this channel is in {Languages.NameOf(tag)}.");
    public override string RoomLanguageFollows(string client, string tag) => Say($"What I post in this channel is in {client}’s language: {Languages.NameOf(tag)}.");
    public override string RoomLanguageOff => "As the client";
    public override string RoomLanguageNotSpoken(string tag) => Say($"I do not speak {Languages.NameOf(tag)} yet. In this channel I can write in one of these:");
    public override string RoomLanguageNeedsRoom => "Say that in a client’s own channel: it sets the language of what I post there.";
    public override string RoomLanguageNotYours(string agency) => Say($"{agency} chooses the language of this channel. In which one I speak with you, you choose here:");
    public override string ZoneIs(string zone, string clock) => Say($"You are on {zone}: it is {clock} there. To change it: `zone Berlin`.");
    public override string ZoneSet(string zone, string clock) => Say($"You are on {zone} from now on: it is {clock} there.");
    public override string DeskMovesAlong => "The desk’s working hours move with you.";
    public override string Save => "Save";

    public override string SetupOnlyDirect => "Setting up is for a direct message: write `setup` to me there.";
    public override string SetupCodeAsked =>
        "To set me up, say `setup` and the six-digit code, like `setup 123456`. The host printed the code when it was started: look at its output or log.";
    public override string SetupCodeWrong(int left) =>
        Say($"That is not the code. The host printed it when it was started, and it is new after each start. You can try {(left == 1 ? "once" : $"{left} times")} more.");
    public override string SetupTooManyTries => "That was the wrong code too often. Please wait ten minutes, look the code up where the host was started, and try again.";
    public override string SetupOnlyMembers => "Only a full member of the workspace where I was installed can set me up, not a guest or somebody from another organisation.";
    public override string AlreadySetUp(string agency, string? owner) => owner is null
        ? Say($"I am set up already: this is {agency}.")
        : Say($"I am set up already: this is {agency}, and {owner} owns it.");
    public override string DeskOf(string name) => Say($"{name}’s desk");
    public override string SetUp(string agency) => Say($"{agency} is open, and it is yours");
    public override string SetUpFacts(string zone, string language, string currency, string hours) =>
        Say($"It is set to {zone}, {language}, {currency}. Working hours are {hours} until you tell me. All of it can be changed.");
    public override string HelloFounder(string name) =>
        Say($"Hello {name}! I am not set up yet. Say `setup` and the six-digit code that my host printed when it was started, and this desk is yours. ")
        + "If you have one with me in another app already, write `link` to me there instead: it comes along.";
    public override string YoursToSetUp(string name) =>
        Say($"Hello {name}! I am not set up yet, and it is yours to do. Send me `setup` in a direct message: you need no code.");
    public override string Founder => "Set up";

    public override string HomeTitle(string agency) => agency;
    public override string FirstSteps => "What is left to set up:";
    public override string StepHours(string hours) => Say($"• Tell me your working hours. Until then they are {hours}.");
    public override string StepClient => "• Add your first client: their name and time zone are enough.";
    public override string StepRoom => "• Invite me to your client’s channel, so that they can ask there. Paste this in it:";
    public override string StepRequest(string typed) => Say($"• Try what your client will do: ask for something with `{typed}`.");
    public override string StepHoursButton => "Set the hours";
    public override string StepClientButton => "Add a client";
    public override string StepRoomButton => "How to invite me";
    public override string StepRequestButton => "Try a request";
    public override string StepName(string step) => step switch
    {
        "hours" => "Working hours",
        "client" => "First client",
        "room" => "Invite me",
        _ => "Try a request",
    };
    public override string LeaveButton => "Skip a step";
    public override string LeaveWhich => "Which one shall I leave out?";
    public override string StepLeft(string step) => Say($"Left out: {step}. You can still do it whenever you like.");
    public override string NoSuchStep => "There is no such step. They are: hours, client, room, request.";
    public override string RoomHowTo => "Go to the channel that you share with your client and paste these two lines, one after the other. The first lets me in, the second says whose channel it is.";
    public override string HomeReady => "Everything is set up. Here is the way on:";
    public override string HomeForContact(string agency) => Say($"This is your way to {agency}: ask for something, or look at what you have asked for.");
    public override string Deadlines => "Deadlines";
    public override string TimerStatus => "Timer";
    public override string RequestNew => "Ask for something";
    public override string ClientList => "Clients";
    public override string HelloMember(string name, string agency) => Say($"Hello {name}! This is {agency}.");
    public override string HelloContact(string name, string agency) => Say($"Hello {name}! I work for {agency}. Ask me for anything you want done, and I will keep track of it.");
    public override string Privacy(string agency) =>
        Say($"I keep what you say to me, what I answer, and what your chat profile says about you (name, time zone, language), so that {agency} can do the work and show what was done. ")
        + Say($"I read only what is said to me, and what is written beneath my own messages. It is kept in {agency}’s own database on the computer that runs me; no other service gets it but the chat you are reading. ")
        + Say($"{agency} sees everything; a client’s people see only what is theirs: never another client, never a price. ")
        + Say($"To have something corrected or removed, ask {agency}.");

    public override string TeamTitle => "Who works here";
    public override string TeamMember(string role, string zone) => Say($"{role}, {zone}");
    public override string TeamContactSure(string name, string role) =>
        Say($"{name} is a client’s contact. As {role} they would read what the desk’s own people read, and no longer ask for that client. Nothing is done yet.");
    public override string TeamContactYes => "Add them to the desk";
    public override string TeamAdded(string name, string role) => Say($"{name} has joined the desk as {role}.");
    public override string TeamAlready(string name, string role) => Say($"{name} is {role} here already.");
    public override string TeamRemoved(string name) => Say($"{name} no longer belongs to the desk.");
    public override string TeamWhoAsked => "Who? Mention them, like `team add @colleague`.";
    public override string TeamFindingOut(string said) => Say($"I have not met {said} yet and am finding out who that is. The answer follows here.");
    public override string TeamNobody(string said) => Say($"I do not know anybody called {said}. Mention them with an @ and choose them from the list.");
    public override string TeamWhich(string said) => Say($"Several people are called {said}. Who is it?");
    public override string TeamNotBots => "That is a bot. Only people can belong here.";
    public override string TeamNotOwner => "The owner cannot be removed.";
    public override string TeamNotMember(string name) => Say($"{name} does not work here.");
    public override string AddColleague => "To add a colleague:";

    public override string StrangerTitle => "Somebody new is speaking to me";
    public override string StrangerAsked => "is speaking to me, and I do not know them. Who is it?";
    public override string StrangerMember => "A colleague";
    public override string StrangerContactOf(string client) => Say($"Works at {client}");
    public override string StrangerMore => "At another client";
    public override string StrangerIgnore => "Ignore";
    public override string StrangerIgnored(string name) => Say($"All right. I will tell {name} nothing, and not ask about them again.");
    public override string ContactMade(string name, string client) => Say($"{name} can ask for {client} now, and sees what is {client}’s.");
    public override string ContactFormTitle => "Whose contact is it?";
    public override string ContactIsMember(string name) => Say($"{name} works here, and so cannot be a client’s contact.");
    public override string ClientLabel => "Client";

    public override string WhenWeAnswer(string hours, DateTimeZone zone, Instant now) => Say($"You will get an answer {hours}, {Zone(zone, now)}. You can ask at any hour.");
}
