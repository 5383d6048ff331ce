using System.Globalization;
using NodaTime;

namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private static readonly Dictionary<string, string> Countries = new()
    {
        ["AU"] = "ऑस्ट्रेलिया", ["AU-NSW"] = "न्यू साउथ वेल्स", ["AU-QLD"] = "क्वीन्सलँड", ["AU-VIC"] = "व्हिक्टोरिया",
        ["EG"] = "इजिप्त", ["EE"] = "एस्टोनिया", ["FR"] = "फ्रान्स",
        ["DE"] = "जर्मनी", ["DE-BW"] = "बाडेन-व्युर्टेंबर्ग", ["DE-BY"] = "बव्हेरिया", ["DE-BE"] = "बर्लिन", ["DE-BB"] = "ब्रांडेनबर्ग",
        ["DE-HB"] = "ब्रेमेन", ["DE-HH"] = "हॅम्बुर्ग", ["DE-HE"] = "हेसे", ["DE-MV"] = "मेक्लेनबर्ग-फोरपोमेर्न", ["DE-NI"] = "लोअर सॅक्सनी",
        ["DE-NW"] = "नॉर्थ ऱ्हाइन-वेस्टफालिया", ["DE-RP"] = "ऱ्हाइनलँड-पॅलॅटिनेट", ["DE-SL"] = "सारलँड", ["DE-SN"] = "सॅक्सनी",
        ["DE-ST"] = "सॅक्सनी-आनहाल्ट", ["DE-SH"] = "श्लेस्विग-होल्स्टाइन", ["DE-TH"] = "थुरिंजिया",
        ["IN"] = "भारत", ["IN-MH"] = "महाराष्ट्र", ["IL"] = "इस्रायल", ["SA"] = "सौदी अरेबिया", ["TR"] = "तुर्कस्तान",
        ["AE"] = "संयुक्त अरब अमिराती", ["GB-EAW"] = "इंग्लंड आणि वेल्स", ["GB-NIR"] = "उत्तर आयर्लंड", ["GB-SCT"] = "स्कॉटलंड",
        ["US"] = "अमेरिका",
    };

    public override string HolidaysTitle => "सार्वजनिक सुट्ट्या";
    public override string HolidaysLabel => "कोणत्या देशाच्या सार्वजनिक सुट्ट्या?";
    public override string HolidaysNone => "कोणत्याही नाहीत";
    public override string HolidaysKeptNone => Say($"कोणत्याही सार्वजनिक सुट्ट्या पाळल्या जात नाहीत. एखाद्या देशाच्या पाळण्यासाठी: `holidays India`; त्याच्या एका भागाच्या: `holidays Maharashtra`.");
    public override string HolidaysSet(string country, bool own) => (country, own) switch
    {
        ("", true) => "आपण कोणत्याही सार्वजनिक सुट्ट्या पाळत नाही.",
        ("", false) => "एजन्सीत कोणत्याही सार्वजनिक सुट्ट्या पाळल्या जात नाहीत.",
        (_, true) => Say($"आपल्या सार्वजनिक सुट्ट्या: {country}."),
        _ => Say($"एजन्सीच्या सार्वजनिक सुट्ट्या: {country}."),
    };
    public override string HolidaysOf(string country) => Say($"सार्वजनिक सुट्ट्या: {country}");
    public override string UnknownCountry(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"“{said}” येथील सुट्ट्या माहीत नाहीत. त्या एकेक करून लिहा: `{Typed("day off 24 dec")}`.")
        : Say($"“{said}” म्हणजे कोठील सुट्ट्या?");
    public override string HolidaysNext(string country, string next) => Say($"{country}; पुढची सुट्टी {next}");
    public override string HolidayOn(LocalDate day, LocalDate today, string feast, bool expected) => expected
        ? Say($"{Day(day, today)} · {feast} (अपेक्षित)")
        : Say($"{Day(day, today)} · {feast}");
    public override string HolidaysKnownUntil(string country, int year) =>
        Say($"{country} येथील काही सुट्ट्या दर वर्षी जाहीर होतात; {Shown(year.ToString(CultureInfo.InvariantCulture))} संपेपर्यंतच्या माहीत आहेत. त्यानंतरच्या येथे नाहीत: त्या सुट्टीचे दिवस म्हणून लिहा.");
    public override string HolidaysExpected(string country) =>
        Say($"अपेक्षित सुट्ट्या चंद्रदर्शनावर अवलंबून असतात. {country} येथे त्या काही दिवस आधीच जाहीर होतात आणि इतर सुट्ट्याही बदलू शकतात: तसे झाल्यास `{Typed("day off")}` लिहा.");

    public override string DueOnHoliday(string client, string feast) => Say($"त्या दिवशी {client} यांना सार्वजनिक सुट्टी आहे: {feast}.");
    public override string DueOnDayOff(string client) => Say($"त्या दिवशी {client} यांना सुट्टी आहे.");
    public override string DueWhileYouAreOff => "त्या दिवशी आपल्याला सुट्टी आहे.";

    public override string Country(string code) => Countries.GetValueOrDefault(code, code);
}
