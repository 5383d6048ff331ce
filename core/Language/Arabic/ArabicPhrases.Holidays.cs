using NodaTime;

namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string HolidaysTitle => "العطل الرسمية";
    public override string HolidaysLabel => "عطل أي دولة؟";
    public override string HolidaysNone => "بلا عطل";
    public override string HolidaysKeptNone => Say($"لا تُعتمد أي عطل رسمية. لاعتماد عطل دولة: `{Typed("holidays Estonia")}`، أو جزء منها: `{Typed("holidays Scotland")}`.");
    public override string HolidaysSet(string country, bool own) => (country, own) switch
    {
        ("", true) => "لا تُعتمد لك أي عطل رسمية.",
        ("", false) => "لا تُعتمد للوكالة أي عطل رسمية.",
        (_, true) => Say($"العطل الرسمية المعتمدة لك: {country}."),
        _ => Say($"العطل الرسمية المعتمدة للوكالة: {country}."),
    };
    public override string HolidaysOf(string country) => Say($"العطل الرسمية: {country}");
    public override string UnknownCountry(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"لا أعرف عطل «{said}». يمكن تسجيل أيامها واحدًا واحدًا: `{Typed("day off 24 dec")}`.")
        : Say($"عطل أي مكان هي المقصودة بـ «{said}»؟");
    public override string HolidaysNext(string country, string next) => Say($"{country}؛ القادمة {next}");
    public override string HolidayOn(LocalDate day, LocalDate today, string feast, bool expected) =>
        expected ? Say($"{Day(day, today)} · {feast} (متوقع)") : Say($"{Day(day, today)} · {feast}");
    public override string HolidaysKnownUntil(string country, int year) =>
        Say($"بعض العطل في {country} تُعلن سنة بسنة، والمعروف منها حتى نهاية عام {Year(year)}. وما بعدها غير مدرج هنا، ويمكن تسجيله أيام إجازة.");
    public override string HolidaysExpected(string country) =>
        Say($"العطل المتوقعة تتبع رؤية الهلال، ولا تُعلن في {country} إلا قبلها بأيام، وقد تُنقل غيرها أيضًا. عند الإعلان يُسجَّل اليوم بالأمر `{Typed("day off")}`.");

    public override string DueOnHoliday(string client, string feast) => Say($"هذا يوم عطلة رسمية لدى {client}: {feast}.");
    public override string DueOnDayOff(string client) => Say($"هذا يوم إجازة لدى {client}.");
    public override string DueWhileYouAreOff => "هذا يوم إجازة لك.";

    public override string Country(string code) => code switch
    {
        "AU" => "أستراليا",
        "AU-NSW" => "نيو ساوث ويلز",
        "AU-QLD" => "كوينزلاند",
        "AU-VIC" => "فيكتوريا",
        "EG" => "مصر",
        "EE" => "إستونيا",
        "FR" => "فرنسا",
        "DE" => "ألمانيا",
        "DE-BW" => "بادن فورتمبيرغ",
        "DE-BY" => "بافاريا",
        "DE-BE" => "برلين",
        "DE-BB" => "براندنبورغ",
        "DE-HB" => "بريمن",
        "DE-HH" => "هامبورغ",
        "DE-HE" => "هسن",
        "DE-MV" => "مكلنبورغ فوربومرن",
        "DE-NI" => "ساكسونيا السفلى",
        "DE-NW" => "شمال الراين وستفاليا",
        "DE-RP" => "راينلاند بالاتينات",
        "DE-SL" => "سارلاند",
        "DE-SN" => "ساكسونيا",
        "DE-ST" => "ساكسونيا أنهالت",
        "DE-SH" => "شليسفيغ هولشتاين",
        "DE-TH" => "تورينغن",
        "IN" => "الهند",
        "IN-MH" => "ماهاراشترا",
        "IL" => "إسرائيل",
        "SA" => "السعودية",
        "TR" => "تركيا",
        "AE" => "الإمارات",
        "GB-EAW" => "إنجلترا وويلز",
        "GB-NIR" => "أيرلندا الشمالية",
        "GB-SCT" => "اسكتلندا",
        "US" => "الولايات المتحدة",
        _ => CountryNames.NameOf(code),
    };

    // A year is no amount: nothing parts its thousands.
    private string Year(int year) => Shown(year.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
