using NodaTime;

namespace Core.Language;

public abstract partial class Phrases
{
    // Settings
    public abstract string UnknownZone(string said, IReadOnlyList<string> near);
    public abstract string UnknownLanguage(string said);
    public abstract string UnknownCurrency(string said);
    public abstract string UnknownHours(string said);
    public abstract string UnknownOption(string said);
    public abstract string NameNeeded { get; }
    public abstract string NameTooLong(int most);
    /// <summary>What a language is called in this one; in English where nobody has said.</summary>
    public virtual string NameOfLanguage(string tag) => Languages.NameOf(tag);
    public abstract string LanguageIs(string tag);
    public abstract string LanguageSet(string tag, bool spoken);
    public abstract string RoomLanguageSet(string tag);
    public abstract string RoomLanguageFollows(string client, string tag);
    public abstract string RoomLanguageOff { get; }
    public abstract string RoomLanguageNotSpoken(string tag);
    public abstract string RoomLanguageNeedsRoom { get; }
    public abstract string RoomLanguageNotYours(string agency);
    public abstract string ZoneIs(string zone, string clock);
    public abstract string ZoneSet(string zone, string clock);
    public abstract string DeskMovesAlong { get; }
    public abstract string Save { get; }

    // Setup
    public abstract string SetupOnlyDirect { get; }
    public abstract string SetupCodeAsked { get; }
    public abstract string SetupCodeWrong(int left);
    public abstract string SetupTooManyTries { get; }
    public abstract string SetupOnlyMembers { get; }
    public abstract string AlreadySetUp(string agency, string? owner);
    public abstract string DeskOf(string name);
    public abstract string SetUp(string agency);
    public abstract string SetUpFacts(string zone, string language, string currency, string hours);
    public abstract string HelloFounder(string name);
    /// <summary>To whoever needs no code.</summary>
    public abstract string YoursToSetUp(string name);
    public abstract string Founder { get; }

    // Home
    public abstract string HomeTitle(string agency);
    public abstract string FirstSteps { get; }
    public abstract string StepHours(string hours);
    public abstract string StepClient { get; }
    public abstract string StepRoom { get; }
    public abstract string StepRequest(string typed);
    public abstract string StepHoursButton { get; }
    public abstract string StepClientButton { get; }
    public abstract string StepRoomButton { get; }
    public abstract string StepRequestButton { get; }
    public abstract string StepName(string step);
    public abstract string LeaveButton { get; }
    public abstract string LeaveWhich { get; }
    public abstract string StepLeft(string step);
    public abstract string NoSuchStep { get; }
    public abstract string RoomHowTo { get; }
    public abstract string HomeReady { get; }
    public abstract string HomeForContact(string agency);
    public abstract string Deadlines { get; }
    public abstract string TimerStatus { get; }
    public abstract string RequestNew { get; }
    public abstract string ClientList { get; }
    public abstract string HelloMember(string name, string agency);
    public abstract string HelloContact(string name, string agency);
    public abstract string Privacy(string agency);

    // Team
    public abstract string TeamTitle { get; }
    public abstract string TeamMember(string role, string zone);
    public abstract string TeamContactSure(string name, string role);
    public abstract string TeamContactYes { get; }
    public abstract string TeamAdded(string name, string role);
    public abstract string TeamAlready(string name, string role);
    public abstract string TeamRemoved(string name);
    public abstract string TeamWhoAsked { get; }
    public abstract string TeamFindingOut(string said);
    public abstract string TeamNobody(string said);
    public abstract string TeamWhich(string said);
    public abstract string TeamNotBots { get; }
    public abstract string TeamNotOwner { get; }
    public abstract string TeamNotMember(string name);
    public abstract string AddColleague { get; }

    // Strangers
    public abstract string StrangerTitle { get; }
    public abstract string StrangerAsked { get; }
    public abstract string StrangerMember { get; }
    public abstract string StrangerContactOf(string client);
    public abstract string StrangerMore { get; }
    public abstract string StrangerIgnore { get; }
    public abstract string StrangerIgnored(string name);
    public abstract string ContactMade(string name, string client);
    public abstract string ContactFormTitle { get; }
    public abstract string ContactIsMember(string name);
    public abstract string ClientLabel { get; }

    /// <param name="hours">In the reader's zone, as <see cref="Week"/> says them.</param>
    public abstract string WhenWeAnswer(string hours, DateTimeZone zone, Instant now);
}
