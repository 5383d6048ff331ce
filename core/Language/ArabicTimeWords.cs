using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Core.Language;

/// <summary>
/// Written and spoken, with and without vowels and hamzas. Times are read by the ordinals of the clock (الخامسة) and by numbers; duals
/// (ساعتين, يومين) are two. The week begins on Saturday for some and on Sunday for others: where that matters, it is asked.
/// </summary>
internal sealed partial class ArabicTimeWords : OwnTimeWords
{
    // And the stretch.
    private static readonly SearchValues<char> Vowels = SearchValues.Create("\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640");

    public ArabicTimeWords()
    {
        Days();
        Clock();
        Units();
        Joints();
        Options();
    }

    // Beside the English ones, which every reader of a card has seen.
    public override IReadOnlyDictionary<string, Urgency> Urgencies => field ??= new Dictionary<string, Urgency>(English.Urgencies)
    {
        ["!عاجل"] = Urgency.Urgent,
        ["!مرتفع"] = Urgency.High,
        ["!مهم"] = Urgency.High,
        ["!عادي"] = Urgency.Normal,
        ["!منخفض"] = Urgency.Low,
    };

    public override IReadOnlyList<NodaTime.IsoDayOfWeek> WeekBegins => [NodaTime.IsoDayOfWeek.Saturday];

    public override IReadOnlyList<NodaTime.IsoDayOfWeek> Weekend => [NodaTime.IsoDayOfWeek.Friday, NodaTime.IsoDayOfWeek.Saturday];

    protected override string Spelled(string said) => Folded(
        Without(Vowels, said.ToLowerInvariant()),
        "أإآٱىة،؛؟", "اااايه,;?");

    public override bool SaysUntil(string said) => Until().Match(Spelled(said)) is { Success: true, Index: 0 };

    protected override string Undone(string said)
    {
        var plain = Spelled(said);
        if (Ascii.IsValid(plain)) return plain.Trim();
        plain = FromNow().Replace(Until().Replace(plain, "$1"), "");
        return (HasNumber(plain) ? Days20().Replace(AndDigits().Replace(plain, "$1و "), "$1 ايام") : plain).Trim();
    }

    private void Days()
    {
        string[] names =
        [
            "الاثنين|الإثنين|الاتنين", "الثلاثاء|الثلاثا", "الأربعاء|الاربعا", "الخميس", "الجمعة", "السبت", "الأحد",
        ];
        Weekdays(names);
        Months(
            "يناير|كانون الثاني", "فبراير|شباط", "مارس|آذار", "أبريل|إبريل|نيسان", "مايو|أيار", "يونيو|حزيران", "يوليو|تموز", "أغسطس|آب",
            "سبتمبر|أيلول", "أكتوبر|تشرين الأول", "نوفمبر|تشرين الثاني", "ديسمبر|كانون الأول");
        Near(0, "اليوم");
        Near(1, "غدا|غد|الغد|بكرة|بكرا");
        Near(2, "بعد غد|بعد الغد|بعد بكرة|بعد بكرا");
        Near(-1, "أمس|امبارح|البارحة");
        Say("الليلة", new TimeSign.FromToday(0), new TimeSign.Part(DayPart.Night));
    }

    private void Clock()
    {
        Numbers(
            "الواحدة|واحدة|واحد", "الثانية|اثنين|اثنتين|تنتين", "الثالثة|ثلاثة|ثلاث|تلاتة", "الرابعة|أربعة|أربع", "الخامسة|خمسة|خمس", "السادسة|ستة|ست",
            "السابعة|سبعة|سبع", "الثامنة|ثمانية|ثماني|ثمان", "التاسعة|تسعة|تسع", "العاشرة|عشرة|عشر", "الحادية عشرة|أحد عشر|إحدى عشرة",
            "الثانية عشرة|اثنا عشر|اثنتا عشرة");
        foreach (var (minutes, name) in ((int, string)[])[(30, "نصف"), (30, "نص"), (15, "ربع"), (20, "ثلث")])
        {
            Say($"و{name}|وال{name}|و{name}ا", After(minutes));
            Say($"إلا {name}|إلا ال{name}|إلا {name}ا", After(-minutes));
        }
        Mark(TimeMark.At, "الساعة|في الساعة|عند الساعة");
        Mark(TimeMark.Am, "ص");
        Mark(TimeMark.Pm, "م");
        Mark(TimeMark.Midnight, "منتصف الليل");
        Part(DayPart.Morning, "صباحا|صباح|الصبح|في الصباح|فجرا");
        Part(DayPart.Midday, "ظهرا|ظهر|الظهر");
        Part(DayPart.Afternoon, "بعد الظهر|عصرا|عصر|العصر");
        Part(DayPart.Evening, "مساء|المساء|المسا|في المساء");
        Part(DayPart.Night, "ليلا|بالليل");
    }

    private void Units()
    {
        // The letters alone are how we write a length.
        One(TimeUnit.Minute, "دقيقة");
        Unit(TimeUnit.Minute, "دقائق|دقايق|د");
        One(TimeUnit.Hour, "ساعة");
        Unit(TimeUnit.Hour, "ساعات|س");
        Two(TimeUnit.Hour, "ساعتين|ساعتان");
        Unit(TimeUnit.Day, "أيام");
        Two(TimeUnit.Day, "يومين|يومان");
        Unit(TimeUnit.WorkingDay, "أيام عمل|يوم عمل");
        Two(TimeUnit.WorkingDay, "يومي عمل|يوما عمل");
        Unit(TimeUnit.WorkingHour, "ساعات عمل|ساعة عمل");
        One(TimeUnit.Week, "أسبوع");
        Unit(TimeUnit.Week, "أسابيع|الأسبوع");
        Two(TimeUnit.Week, "أسبوعين|أسبوعان");
        One(TimeUnit.Month, "شهر");
        Unit(TimeUnit.Month, "أشهر|شهور|الشهر");
        Two(TimeUnit.Month, "شهرين|شهران");
        One(TimeUnit.Year, "سنة|عام");
        Unit(TimeUnit.Year, "سنوات|السنة|العام");
        foreach (var day in (string[])["بعد يوم", "خلال يوم"]) Say(day, Sign(TimeMark.In), Hour(1), new TimeSign.Unit(TimeUnit.Day));
        Length(30, "نصف ساعة|نص ساعة");
        Length(20, "ثلث ساعة");
        Length(15, "ربع ساعة");
    }

    private void Joints()
    {
        Mark(TimeMark.In, "بعد|خلال|في غضون");
        Mark(TimeMark.On, "يوم|في|في يوم|بتاريخ");
        Mark(TimeMark.And, "و");
        Mark(TimeMark.From, "من");
        Mark(TimeMark.To, "إلى");
        Mark(TimeMark.Estimate, "بتقدير");
        Mark(TimeMark.This, "هذا|هذه");
        string[] next = ["القادم", "القادمة", "المقبل", "المقبلة", "الجاي", "الجاية"];
        Mark(TimeMark.Next, string.Join('|', next));
        foreach (var (kind, name) in ((TimeUnit, string)[])[(TimeUnit.Week, "الأسبوع"), (TimeUnit.Month, "الشهر"), (TimeUnit.Year, "السنة"), (TimeUnit.Year, "العام")])
        {
            foreach (var word in next) Say($"{name} {word}|من {name} {word}|في {name} {word}", Sign(TimeMark.Next), new TimeSign.Unit(kind));
            Say($"هذا {name}|هذه {name}", Sign(TimeMark.This), new TimeSign.Unit(kind));
        }
        Mark(TimeMark.End, "نهاية|آخر|في نهاية");
        Mark(TimeMark.EndOrWeekend, "نهاية الأسبوع|آخر الأسبوع|عطلة نهاية الأسبوع");
        Ends(TimeUnit.Day, "نهاية اليوم|نهاية الدوام|نهاية يوم العمل|آخر اليوم");
        Mark(TimeMark.DayOfMonth, "من الشهر|من هذا الشهر");
        Mark(TimeMark.DueBy, "حتى|لغاية|بحلول|إلى غاية");
    }

    [GeneratedRegex(@"(^|\s)(?:حتي|لغايه|بحلول|الي غايه)\s+(?=\S)")]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<=\S) من الان$")]
    private static partial Regex FromNow();

    [GeneratedRegex(@"(^|\s)و(?=[0-9])")]
    private static partial Regex AndDigits();

    [GeneratedRegex(@"([0-9]) يوما?(?! عمل)(?=\s|$)")]
    private static partial Regex Days20();
}
