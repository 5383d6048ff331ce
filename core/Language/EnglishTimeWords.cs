using NodaTime;

namespace Core.Language;

internal sealed class EnglishTimeWords : TimeWords
{
    public override string Due => "due";

    public override string Estimate => "est";

    public override string Every => "every";

    public override IReadOnlyDictionary<string, Urgency> Urgencies { get; } = new Dictionary<string, Urgency>
    {
        ["!urgent"] = Urgency.Urgent,
        ["!high"] = Urgency.High,
        ["!normal"] = Urgency.Normal,
        ["!low"] = Urgency.Low,
    };

    protected override IReadOnlyDictionary<string, IReadOnlyList<TimeSign>> Meanings { get; } = Read();

    public override bool IsOrdinalEnding(string letters) => letters is "st" or "nd" or "rd" or "th";

    private static Dictionary<string, IReadOnlyList<TimeSign>> Read()
    {
        var words = new Dictionary<string, IReadOnlyList<TimeSign>>(StringComparer.Ordinal);
        Days(words);
        Numbers(words);
        Units(words);
        Joints(words);
        Clock(words);
        return words;
    }

    private static void Days(Dictionary<string, IReadOnlyList<TimeSign>> words)
    {
        string[] weekdays =
        [
            "mon monday", "tue tues tuesday", "wed weds wednesday", "thu thur thurs thursday", "fri friday",
            "sat saturday", "sun sunday",
        ];
        string[] months =
        [
            "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
            "sep sept september", "oct october", "nov november", "dec december",
        ];
        foreach (var (index, names) in weekdays.Index()) Say(words, names, new TimeSign.Weekday((IsoDayOfWeek)(index + 1)));
        foreach (var (index, names) in months.Index()) Say(words, names, new TimeSign.Month(index + 1));
        Say(words, "today", new TimeSign.FromToday(0));
        Say(words, "tomorrow tmrw tmr", new TimeSign.FromToday(1));
        Say(words, "yesterday", new TimeSign.FromToday(-1));
        words["day after tomorrow"] = [new TimeSign.FromToday(2)];
        words["day before yesterday"] = [new TimeSign.FromToday(-2)];
        Say(words, "tonight", new TimeSign.FromToday(0), new TimeSign.Part(DayPart.Night));
    }

    private static void Numbers(Dictionary<string, IReadOnlyList<TimeSign>> words)
    {
        string[] numbers =
            ["a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        foreach (var (index, names) in numbers.Index()) Say(words, names, new TimeSign.Count(index + 1));
        words["half an hour"] = words["half hour"] = words["a half hour"] = [new TimeSign.Length(30)];
        words["and a half"] = [new TimeSign.Mark(TimeMark.AndAHalf)];
    }

    private static void Units(Dictionary<string, IReadOnlyList<TimeSign>> words)
    {
        Say(words, "m min mins minute minutes", new TimeSign.Unit(TimeUnit.Minute));
        Say(words, "h hr hrs hour hours", new TimeSign.Unit(TimeUnit.Hour));
        Say(words, "day days", new TimeSign.Unit(TimeUnit.Day));
        Say(words, "workday workdays weekday weekdays", new TimeSign.Unit(TimeUnit.WorkingDay));
        foreach (var kind in (string[])["working", "business", "work", "week"])
            words[$"{kind} day"] = words[$"{kind} days"] = [new TimeSign.Unit(TimeUnit.WorkingDay)];
        foreach (var kind in (string[])["working", "business", "work"])
            words[$"{kind} hour"] = words[$"{kind} hours"] = [new TimeSign.Unit(TimeUnit.WorkingHour)];
        Say(words, "week weeks", new TimeSign.Unit(TimeUnit.Week));
        Say(words, "fortnight fortnights", new TimeSign.Unit(TimeUnit.Fortnight));
        Say(words, "month months", new TimeSign.Unit(TimeUnit.Month));
        Say(words, "year years", new TimeSign.Unit(TimeUnit.Year));
        Say(words, "eod eob cob", new TimeSign.Mark(TimeMark.End), new TimeSign.Unit(TimeUnit.Day));
        words["close of business"] = words["end of business"] = words["eod"];
        Say(words, "eow", new TimeSign.Mark(TimeMark.End), new TimeSign.Unit(TimeUnit.Week));
        Say(words, "eom", new TimeSign.Mark(TimeMark.End), new TimeSign.Unit(TimeUnit.Month));
        Say(words, "eoy", new TimeSign.Mark(TimeMark.End), new TimeSign.Unit(TimeUnit.Year));
    }

    private static void Joints(Dictionary<string, IReadOnlyList<TimeSign>> words)
    {
        Mark(words, TimeMark.On, "on");
        Mark(words, TimeMark.At, "at @");
        Mark(words, TimeMark.In, "in within");
        Mark(words, TimeMark.The, "the");
        Mark(words, TimeMark.Of, "of");
        Mark(words, TimeMark.From, "from");
        words["from now"] = [new TimeSign.Mark(TimeMark.FromNow)];
        Mark(words, TimeMark.Ago, "ago");
        Mark(words, TimeMark.Since, "since");
        Mark(words, TimeMark.To, "to -");
        Mark(words, TimeMark.And, "and &");
        Mark(words, TimeMark.This, "this coming");
        words["this coming"] = words["this"];
        Mark(words, TimeMark.Next, "next");
        Mark(words, TimeMark.Last, "last");
        Mark(words, TimeMark.Every, "every");
        Mark(words, TimeMark.Other, "other");
        Mark(words, TimeMark.First, "first");
        Mark(words, TimeMark.End, "end");
        Mark(words, TimeMark.Weekend, "weekend");
        // Two words or one: Friday, or Saturday and Sunday.
        words["week end"] = [new TimeSign.Mark(TimeMark.EndOrWeekend)];
        Mark(words, TimeMark.Due, "due");
        Mark(words, TimeMark.DueBy, "by until till");
        Mark(words, TimeMark.Estimate, "est estimate");
    }

    private static void Clock(Dictionary<string, IReadOnlyList<TimeSign>> words)
    {
        Mark(words, TimeMark.Am, "am");
        Mark(words, TimeMark.Pm, "pm");
        Mark(words, TimeMark.OClock, "o'clock o’clock oclock");
        Mark(words, TimeMark.Noon, "noon midday");
        Mark(words, TimeMark.Midnight, "midnight");
        Mark(words, TimeMark.ZoneTime, "time");
        Say(words, "morning", new TimeSign.Part(DayPart.Morning));
        Say(words, "afternoon", new TimeSign.Part(DayPart.Afternoon));
        Say(words, "evening", new TimeSign.Part(DayPart.Evening));
        Say(words, "night", new TimeSign.Part(DayPart.Night));
    }

    private static void Mark(Dictionary<string, IReadOnlyList<TimeSign>> words, TimeMark kind, string names) =>
        Say(words, names, new TimeSign.Mark(kind));

    private static void Say(
        Dictionary<string, IReadOnlyList<TimeSign>> words, string names, params IReadOnlyList<TimeSign> signs)
    {
        foreach (var name in names.Split(' ')) words[name] = signs;
    }
}
