using NodaTime;

namespace Core.Language;

internal sealed partial class English
{
    public override string HoursTitle => "Working hours";
    public override string HoursLabel => "When do you work?";
    public override string HoursHint => "Days and times: mon-thu 9-13 14-18, fri 9-13. A night too: fri 22-6.";
    public override string HoursAre(string hours, string zone, bool own) => Say($"{(own ? "You work" : "The desk works")} {hours}, {zone}.");
    public override string HoursSet(string hours, string zone, bool own) => Say($"From now on {(own ? "you work" : "the desk works")} {hours}, {zone}.");

    public override string DaysOffTitle => "Days off";
    public override string DaysOffHint => "Days with commas between: 24 dec, 28 dec to 2 jan.";
    public override string DaysOffNone => "No day off is planned. To take one: `day off 24 dec`, or `day off 24 dec to 2 jan`.";
    public override string DaysOffTaken(string days) => Say($"You are off {days}. No standup is asked for then, and working time does not count it.");
    public override string DaysOffTakenBack(string days) => Say($"You are at work {days} after all, as in any week.");
    public override string ClientDaysOff(string client, string days) => days is "" ? Say($"{client} has no days off now.") : Say($"{client} is off {days}.");
    public override string DayOffTakeBack(string days) => Say($"Not off {days}");
    public override string UnknownDays(string said) => Say($"I cannot read “{said}” as days to come. Say them so: 24 dec, or 24 dec to 2 jan.");
    public override string WhichDays => "Which days are meant?";
    public override string TooLongAway(int days) => Say($"That is longer than {days} days. Who is gone for so long rather changes the hours.");
    public override string NotOff(string days) => Say($"{days} is no day off that was planned.");
    public override string Days(DateInterval days, LocalDate today) =>
        days.Length == 1 ? Day(days.Start, today) : Say($"{Day(days.Start, today)} – {Day(days.End, today)}");

    public override string FactNow => "Now";
    public override string AtWorkUntil(string moment, string left) => Say($"at work until {moment} ({left} left this week)");
    public override string OffUntil(string moment) => Say($"not at work; again {moment}");
}
