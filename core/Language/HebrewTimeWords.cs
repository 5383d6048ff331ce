using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Core.Language;

/// <summary>
/// Read without its points. The letters that stand before a word (ב, ל, ה) are taken from digits and known with the words that have them;
/// the week begins on Sunday, whatever the working hours say.
/// </summary>
internal sealed partial class HebrewTimeWords : OwnTimeWords
{
    private static readonly SearchValues<char> Points = SearchValues.Create(
        [.. Enumerable.Range('\u0591', '\u05BE' - '\u0591').Select(letter => (char)letter), '\u05BF', '\u05C1', '\u05C2', '\u05C7']);

    public HebrewTimeWords()
    {
        Days();
        Clock();
        Units();
        Joints();
        Options();
    }

    public override IReadOnlyList<NodaTime.IsoDayOfWeek> WeekBegins => [NodaTime.IsoDayOfWeek.Sunday];

    public override IReadOnlyList<NodaTime.IsoDayOfWeek> Weekend => [NodaTime.IsoDayOfWeek.Friday, NodaTime.IsoDayOfWeek.Saturday];

    // Made when it is first asked for: the tables are filled before English stands.
    public override IReadOnlyDictionary<string, Urgency> Urgencies => field ??= new Dictionary<string, Urgency>(English.Urgencies)
    {
        ["!דחוף"] = Urgency.Urgent,
        ["!בהול"] = Urgency.Urgent,
        ["!גבוהה"] = Urgency.High,
        ["!רגילה"] = Urgency.Normal,
        ["!נמוכה"] = Urgency.Low,
    };

    protected override string Spelled(string said) => Folded(
        Without(Points, said.ToLowerInvariant()),
        "״”“׳’־", "\"\"\"''-");

    public override bool SaysUntil(string said) => Until().Match(Spelled(said)) is { Success: true, Index: 0 };

    protected override string Undone(string said)
    {
        var plain = Spelled(said);
        if (Ascii.IsValid(plain)) return plain.Trim();
        plain = Until().Replace(Through().Replace(plain, " - "), "$1");
        if (!HasNumber(plain)) return plain.Trim();
        plain = BeforeDate().Replace(plain, "$1");
        plain = AndNumber().Replace(AtNumber().Replace(plain, "$1@ "), "$1ו ");
        return BeforeNumber().Replace(plain, "$1").Trim();
    }

    private void Days()
    {
        string[] names = ["שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת", "ראשון"];
        string[] letters = ["ב", "ג", "ד", "ה", "ו", "ש", "א"];
        Weekdays([.. names.Select((name, i) =>
            $"{name}|יום {name}|ביום {name}|ליום {name}|ה{name}|ב{name}|יום {letters[i]}|ביום {letters[i]}|יום {letters[i]}'|ביום {letters[i]}'")]);
        string[] months =
            ["ינואר", "פברואר", "מרץ|מרס", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר"];
        Months([.. months.Select(row => string.Join('|', row.Split('|').Select(name => $"{name}|ב{name}|ל{name}")))]);
        Near(0, "היום");
        Near(1, "מחר|למחר");
        Near(2, "מחרתיים|למחרתיים");
        Near(-1, "אתמול");
        Near(-2, "שלשום");
        Say("הערב", new TimeSign.FromToday(0), new TimeSign.Part(DayPart.Evening));
        Say("הלילה", new TimeSign.FromToday(0), new TimeSign.Part(DayPart.Night));
        Say("מוצאי שבת|במוצאי שבת|מוצ\"ש|במוצ\"ש", new TimeSign.Weekday(NodaTime.IsoDayOfWeek.Saturday), new TimeSign.Part(DayPart.Night));
    }

    private void Clock()
    {
        string[] hours =
        [
            "אחת", "שתיים|שתים", "שלוש", "ארבע", "חמש", "שש", "שבע", "שמונה", "תשע", "עשר", "אחת עשרה|אחת-עשרה", "שתים עשרה|שתיים עשרה|שתים-עשרה",
        ];
        string[] counts = ["אחד", "שני|שתי|שניים", "שלושה", "ארבעה", "חמישה", "שישה", "שבעה", "שמונה", "תשעה", "עשרה"];
        foreach (var (index, row) in hours.Index())
        {
            foreach (var name in row.Split('|'))
            {
                Say($"{name}|ל{name}", Hour(index + 1));
                Say($"ב{name}", Sign(TimeMark.At), Hour(index + 1));
            }
        }
        // שני is Monday, and two only before what is counted.
        foreach (var (index, row) in counts.Index().Where(pair => pair.Index != 1)) Say(row, Hour(index + 1));
        Say("שני ימים|שני הימים", Hour(2), new TimeSign.Unit(TimeUnit.Day));
        Say("שני ימי עבודה", Hour(2), new TimeSign.Unit(TimeUnit.WorkingDay));
        Say("שתי דקות", Hour(2), new TimeSign.Unit(TimeUnit.Minute));
        Say("וחצי", After(30));
        Say("ורבע", After(15));
        Say("רבע", Before(-15));
        Say("ברבע", Sign(TimeMark.At), Before(-15));
        Mark(TimeMark.At, "בשעה|שעה:");
        Mark(TimeMark.Midnight, "חצות|בחצות");
        Part(DayPart.Morning, "בבוקר|בוקר");
        Part(DayPart.Midday, "בצהריים|בצהרים|צהריים");
        Part(DayPart.Afternoon, "אחר הצהריים|אחרי הצהריים|אחר הצהרים|אחרי הצהרים|אחה\"צ");
        Part(DayPart.Evening, "בערב|ערב");
        Part(DayPart.Night, "בלילה|לילה");
    }

    private void Units()
    {
        Unit(TimeUnit.Minute, "דקות|דק|דק'");
        One(TimeUnit.Minute, "דקה");
        One(TimeUnit.Hour, "שעה");
        Unit(TimeUnit.Hour, "שעות|שע");
        Two(TimeUnit.Hour, "שעתיים|שעתים");
        Unit(TimeUnit.Day, "ימים");
        One(TimeUnit.Day, "יום");
        Two(TimeUnit.Day, "יומיים|יומים");
        Unit(TimeUnit.WorkingDay, "ימי עבודה|ימי עסקים");
        One(TimeUnit.WorkingDay, "יום עבודה|יום עסקים");
        Unit(TimeUnit.WorkingHour, "שעות עבודה");
        One(TimeUnit.Week, "שבוע");
        Unit(TimeUnit.Week, "שבועות|השבוע");
        Two(TimeUnit.Week, "שבועיים|שבועים");
        One(TimeUnit.Month, "חודש");
        Unit(TimeUnit.Month, "חודשים|החודש");
        Two(TimeUnit.Month, "חודשיים");
        One(TimeUnit.Year, "שנה");
        Unit(TimeUnit.Year, "שנים|השנה");
        Length(30, "חצי שעה");
        Length(15, "רבע שעה");
        Length(45, "שלושת רבעי שעה|שלושת רבעי השעה");
    }

    private void Joints()
    {
        Mark(TimeMark.In, "בעוד|עוד|תוך");
        Mark(TimeMark.And, "ו");
        Mark(TimeMark.Next, "הבא|הבאה");
        Mark(TimeMark.Coming, "הקרוב|הקרובה");
        foreach (var (kind, name) in ((TimeUnit, string)[])[(TimeUnit.Week, "שבוע"), (TimeUnit.Month, "חודש")])
            Say($"{name} הבא|ב{name} הבא|ה{name} הבא|ל{name} הבא|של ה{name} הבא", Sign(TimeMark.Next), new TimeSign.Unit(kind));
        Mark(TimeMark.End, "סוף|בסוף");
        Mark(TimeMark.EndOrWeekend, "סוף השבוע|בסוף השבוע|סופ\"ש|בסופ\"ש|סוף שבוע");
        Ends(TimeUnit.Day, "סוף היום|בסוף היום|סוף יום העבודה|בסוף יום העבודה");
        Mark(TimeMark.DayOfMonth, "לחודש|בחודש");
        Mark(TimeMark.DueBy, "עד|לא יאוחר מ");
        Mark(TimeMark.Estimate, "הערכה");
    }

    // 28 בדצמבר עד 2 בינואר, 9 עד 17: from the one to the other.
    [GeneratedRegex(@"(?<=[0-9]|ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)\s+עד\s+(?:ל|ה)?-?(?=[0-9])")]
    private static partial Regex Through();

    [GeneratedRegex(@"(^|\s)(?:עד ל|עד|לא יאוחר מ)(?:\s+|(?<=מ)(?=יום)|(?<=ל)-?(?=[0-9]))(?=\S)")]
    private static partial Regex Until();

    // ב-15 באפריל, ה-20 לחודש, ב-15.4.2026: a date, and no hour.
    [GeneratedRegex(@"(^|\s)[בהל]-?(?=[0-9]{1,2}(?:\s+(?:ב?(?:ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)|לחודש|בחודש)|[./](?:0?[1-9]|1[0-2])(?:[./]|\s|$)))")]
    private static partial Regex BeforeDate();

    [GeneratedRegex(@"(^|\s)ב-?(?=[0-9])")]
    private static partial Regex AtNumber();

    [GeneratedRegex(@"(^|\s)ו-?(?=[0-9])")]
    private static partial Regex AndNumber();

    [GeneratedRegex(@"(^|\s)[הל]-?(?=[0-9])")]
    private static partial Regex BeforeNumber();
}
