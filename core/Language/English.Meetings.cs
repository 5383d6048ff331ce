using NodaTime;
using NodaTime.Text;

namespace Core.Language;

internal sealed partial class English
{
    private static readonly LocalDateTimePattern DayOfWeekAndTime = LocalDateTimePattern.CreateWithInvariantCulture("dddd H:mm");

    public override string WhenTitle(string length, string with, bool weekly) => weekly ? Say($"{length} every week with {with}") : Say($"{length} with {with}");
    public override string WhenNoneFits => "There is no time within everybody's hours. These cost least:";
    public override string WhenNothing => "There is no time left in these days.";
    public override string WhenNextWeek => "Next week";
    public override string WhenWithWhom => "With whom? Name a client, how long and when, such as “when acme 45m this week”.";
    public override string WhenNobodyCalled(string said) => Say($"I know no client or colleague “{said}”. Name a client first, such as “when acme 45m this week”.");
    public override string WhenNoDays(string said) => Say($"I did not understand “{said}”. Say days such as this week, next week, tomorrow or mon-wed.");
    public override string WhenNoLength(string said) => Say($"“{said}” is no length. Say it like this: 30m, 45m, 1h30.");
    public override string WhenForm => "Find a time";
    public override string WhenPropose => "Propose times";
    public override string WhenClient => "Client";
    public override string WhenAlso => "And";
    public override string WhenColleague => "Colleague";
    public override string WhenNobodyElse => "Nobody else";
    public override string WhenLength => "How long";
    public override string WhenLengthHint => "For example: 30m, 45m, 1h30";
    public override string WhenDays => "Which days";
    public override string WhenDaysHint => "For example: this week, next week, tomorrow, mon-wed. Left empty: until the end of next week.";
    public override string WhenOften => "How often";
    public override string WhenOnce => "Once";
    public override string WhenWeekly => "Every week";
    public override string WhenFormHow => "In one sentence: `when acme bolt @ben 45m this week`. `when list` shows what is agreed.";
    public override string WhenTooLong(string longest) => Say($"A meeting lasts {longest} at the most.");

    public override string WhoPays(string? who, string how, string length) => how switch
    {
        "Early" => who is null ? Say($"you begin {length} before your hours") : Say($"{who} begins {length} early"),
        "Late" => who is null ? Say($"you stay {length} after your hours") : Say($"{who} stays {length} late"),
        _ => who is null ? "you do not work then" : Say($"{who} does not work then"),
    };

    public override string OfferTo(string time, string? to) => to is null ? Say($"Offer {time}") : Say($"Offer {time} to {to}");
    public override string EveryWeekAt(LocalDateTime local) => Say($"every {DayOfWeekAndTime.Format(local)}");
    public override string WeeklyStays(string client) => Say($"It stays at the same time for {client}, whatever the clocks do.");
    public override string WeeklyFits => "within everybody's hours in every week of the next year";

    public override string WeeklyOutside(string? who, int weeks, int of, string first) =>
        Say($"outside {(who is null ? "your" : $"{who}'s")} hours in {weeks} of {of} weeks, first on {first}");

    public override string MeetingOffered(string time, string client) => Say($"{client} is asked whether {time} suits them.");

    public override string MeetingSettled(string state, string time, string? client) => (state, client) switch
    {
        ("Agreed", null) => Say($"Agreed: {time}."),
        ("Agreed", _) => Say($"Agreed with {client}: {time}."),
        ("Another", null) => "Another time will be proposed.",
        ("Another", _) => Say($"{client} wants another time than {time}."),
        (_, null) => Say($"Cancelled: {time}."),
        _ => Say($"Cancelled with {client}: {time}."),
    };

    public override string MeetingIs(string state, string length, string with) => state switch
    {
        "Offered" => Say($"{length} with {with}: does this time suit?"),
        "Agreed" => Say($"{length} with {with}, agreed."),
        "Another" => Say($"{length} with {with}: another time is wanted."),
        _ => Say($"{length} with {with} is cancelled."),
    };

    public override string MeetingWith(string length, string with) => Say($"{length} with {with}");
    public override string MeetingState(string state) => state is "Offered" ? "waits for an answer" : "agreed";
    public override string MeetingSoon(string clock, string with, string length) => Say($"At {clock}: {length} with {with}");

    public override string ClocksMoveMeeting(string from, string with, string? whose, string after, string before, int? weeks)
    {
        var how = weeks switch { null => "", 1 => ", once", _ => Say($", for {weeks.Value} weeks") };
        return whose is null
            ? Say($"The clocks change: from {from} your weekly call with {with} is at {after} instead of {before}{how}.")
            : Say($"The clocks change for {whose}: from {from} the weekly call with {with} is at {after} their time instead of {before}{how}.");
    }

    public override string MeetingYes => "Yes";
    public override string MeetingAnother => "Another time";
    public override string MeetingFindAnother => "Find another time";
    public override string MeetingMove(string? with) => with is null ? "Move" : Say($"Move {with}");
    public override string MeetingCancel(string? with) => with is null ? "Cancel it" : Say($"Cancel {with}");
    public override string MeetingsTitle => "Meetings";
    public override string MeetingsNone => "No meeting is agreed or offered.";
    public override string MeetingsHow => "`when acme 45m this week` proposes times.";
    public override string MeetingGone => "There is no such meeting any more.";
    public override string MeetingPast => "That time is over.";
    public override string MeetsAlready(string when) => Say($"There is another meeting at that time: {when}.");
}
