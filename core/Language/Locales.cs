using NodaTime;

namespace Core.Language;

/// <summary>
/// The six, after CLDR 48. Ours where CLDR’s would not do: English days carry no comma (`Thu 12 Mar 2026`) and September three letters,
/// as we have always written them; no hour begins with a nought; Estonian months are short beside a year too; marks of direction are left
/// out, for amounts are isolated; Marathi money is grouped by lakhs as numbers are, and its days have no comma before the year.
/// </summary>
internal static class Locales
{
    public static readonly IReadOnlyList<Locale> All =
    [
        new("en", Of("January February March April May June July August September October November December"),
            Of("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
            Of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"), Of("Mon Tue Wed Thu Fri Sat Sun"))
        {
            FirstDay = IsoDayOfWeek.Monday, And = " and ", Patterns = new("E d M", "E d M y", "E d M", "E d M y"),
            Symbols = Signs("EUR € USD $ GBP £"),
        },
        new("tr", Of("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
            Of("Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara"),
            Of("Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar"), Of("Pzt Sal Çar Per Cum Cmt Paz"))
        {
            FirstDay = IsoDayOfWeek.Monday, And = " ve ", Patterns = new("d M E", "d M y E", "d M E", "d M y E"),
            Symbols = Signs("EUR € USD $ GBP £ TRY ₺"), Point = ',', Thousands = ".",
        },
        new("et", Of("jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"),
            Of("jaan veebr märts apr mai juuni juuli aug sept okt nov dets"),
            Of("esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev"), Of("E T K N R L P"))
        {
            FirstDay = IsoDayOfWeek.Monday, And = " ja ", Patterns = new("E, d. M", "E, d. M y", "E, d. M", "E, d. M y"),
            Symbols = Signs("EUR € USD $ GBP £"), Point = ',', Thousands = "\u00A0", FirstGrouped = 5, Minus = '−', SymbolFirst = false,
        },
        new("ar", Of("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
            Of("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
            Of("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"), Of("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"))
        {
            FirstDay = IsoDayOfWeek.Saturday, And = " و", Comma = " و", Patterns = new("E، d M", "E، d M y", "E، d M", "E، d M y"),
            Symbols = Signs("EUR € USD US$ GBP UK£ SAR ر.س. AED د.إ. EGP ج.م."), SymbolFirst = false, Halves = ("ص", "م"),
        },
        new("he", Of("בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר"),
            Of("בינו׳ בפבר׳ במרץ באפר׳ במאי ביוני ביולי באוג׳ בספט׳ באוק׳ בנוב׳ בדצמ׳"),
            Days("יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|יום שבת|יום ראשון"), Days("יום ב׳|יום ג׳|יום ד׳|יום ה׳|יום ו׳|שבת|יום א׳"))
        {
            FirstDay = IsoDayOfWeek.Sunday, And = " ו-", Patterns = new("E, d M", "E, d M y", "E, d M", "E, d M y"),
            Symbols = Signs("EUR € USD $ GBP £ ILS ₪"), SymbolFirst = false,
        },
        new("mr", Of("जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर"),
            Of("जाने फेब्रु मार्च एप्रि मे जून जुलै ऑग सप्टें ऑक्टो नोव्हें डिसें"),
            Of("सोमवार मंगळवार बुधवार गुरुवार शुक्रवार शनिवार रविवार"), Of("सोम मंगळ बुध गुरु शुक्र शनि रवि"))
        {
            FirstDay = IsoDayOfWeek.Sunday, And = " आणि ", Patterns = new("E, d M", "E, d M y", "E, d M", "E, d M y"),
            Symbols = Signs("EUR € USD $ GBP £ INR ₹"), Group = 2, Digits = DigitShape.Devanagari, Halves = ("AM", "PM"),
        },
    ];

    /// <returns>English for a language that is not one of the six; regions do not count.</returns>
    public static Locale Find(string tag) =>
        All.FirstOrDefault(locale => locale.Tag.Equals(tag.Split('-')[0], StringComparison.OrdinalIgnoreCase)) ?? All[0];

    private static string[] Of(string names) => names.Split(' ');

    private static string[] Days(string names) => names.Split('|');

    private static Dictionary<string, string> Signs(string pairs) =>
        pairs.Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
}
