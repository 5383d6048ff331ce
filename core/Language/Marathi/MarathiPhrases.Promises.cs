using System.Globalization;
using NodaTime;

namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    // The number stands inside: कामाचे २४ तास.
    private static readonly PluralForms HoursOfWork = new("कामाचे") { One = "कामाचा" };

    private static readonly PluralForms DaysOfWork = new("कामकाजाचे") { One = "कामकाजाचा" };

    public override string PromiseTitle => "प्रतिसादाची हमी";
    public override string PromiseLabel => "क्लायंटना कामाच्या किती वेळात उत्तर मिळेल?";
    public override string PromiseHint => Say($"{Typed("24 working hours")}, {Typed("2 working days")}, किंवा {Typed("none")}.");
    public override string ClientPromiseHint => Say($"{Typed("4 working hours")}, {Typed("2 working days")}, किंवा {Typed("none")}. रिकामे ठेवल्यास: सर्वांसारखीच.");
    public override string PromiseOther => "वेगळे काही";
    public override string PromiseNone => "हमी नाही";
    public override string PromiseCounted =>
        "ज्यांनी उत्तर द्यायचे आहे त्यांच्या कामाचा वेळ मोजला जातो: रात्र, शनिवार-रविवार, सुट्ट्या आणि क्लायंटच्या उत्तराची प्रतीक्षा असलेला वेळ वगळला जातो.";

    public override string WorkingHours(Duration length)
    {
        var minutes = (long)Math.Max(0, Math.Floor(length.TotalMinutes));
        return minutes % 60 == 0 ? Say($"{Form(minutes / 60, HoursOfWork)} {minutes / 60} तास") : Say($"कामाचे {Length(length)}");
    }

    public override string WorkingDays(int days) => Say($"{Form(days, DaysOfWork)} {days} दिवस");

    public override string PromiseOfDesk(string? length) => length is null
        ? Say($"उत्तरासाठी कोणतीही हमी दिलेली नाही. हमी देण्यासाठी: `{Typed("promise 24 working hours")}`.")
        : Say($"क्लायंटना उत्तर देण्याची हमी: {length}.");

    public override string PromiseSet(string? length) => length is null
        ? "यापुढे उत्तरासाठी कोणतीही हमी नाही."
        : Say($"यापुढे क्लायंटना उत्तर देण्याची हमी: {length}.");

    public override string PromiseOfClient(string client, string? length, bool own) => (length, own) switch
    {
        (null, true) => Say($"{client} यांना उत्तरासाठी कोणतीही हमी दिलेली नाही."),
        (null, false) => Say($"इतर सर्वांप्रमाणे {client} यांनाही उत्तरासाठी कोणतीही हमी दिलेली नाही."),
        (_, true) => Say($"{client} यांना उत्तर देण्याची हमी: {length}."),
        _ => Say($"सर्वांप्रमाणे {client} यांना उत्तर देण्याची हमी: {length}."),
    };

    public override string ClientPromiseSet(string client, string? length, bool own) => (length, own) switch
    {
        (null, true) => Say($"यापुढे {client} यांना उत्तरासाठी कोणतीही हमी नाही."),
        (null, false) => Say($"यापुढे इतर सर्वांप्रमाणे {client} यांनाही उत्तरासाठी कोणतीही हमी नाही."),
        (_, true) => Say($"यापुढे {client} यांना उत्तर देण्याची हमी: {length}."),
        _ => Say($"यापुढे सर्वांप्रमाणे {client} यांना उत्तर देण्याची हमी: {length}."),
    };

    public override string PromiseToYou(string agency, string? length) => length is null
        ? Say($"{agency} यांनी उत्तरासाठी वेळेची हमी दिलेली नाही.")
        : Say($"{agency} यांच्याकडून आपल्याला उत्तर मिळण्याची हमी: {length}. उत्तर कधीपर्यंत मिळेल हे प्रत्येक विनंतीवर दिलेले असते.");

    public override string PromiseFact(string? length, bool own) => (length, own) switch
    {
        (null, true) => "या क्लायंटसाठी हमी नाही",
        (null, false) => "हमी नाही",
        (_, true) => Say($"उत्तर: {length}"),
        _ => Say($"उत्तर: {length} (सर्वांप्रमाणे)"),
    };

    public override string PromiseReadAsWorking(string said, string length) =>
        Say($"“{said}” म्हणजे {length} असे धरले आहे: रात्र, शनिवार-रविवार आणि सुट्ट्या मोजल्या जात नाहीत.");

    public override string PromiseHolds => "ही हमी यापुढील विनंत्यांसाठी आहे; आधीच्या विनंत्यांसाठी दिलेली हमी तशीच राहते.";
    public override string PromiseCounts(string client, string counts) => Say($"{client}: {counts}");

    public override string PromiseCount(long kept, long broken, long running) => string.Join(Comma, ((string[])
    [
        Say($"पाळली: {kept}"), broken > 0 ? Say($"पाळली गेली नाही: {broken}") : "", running > 0 ? Say($"वेळ बाकी: {running}") : "",
    ]).Where(part => part is not ""));

    public override string NoPromisesYet => "हमी दिल्यापासून अजून एकही विनंती आलेली नाही, त्यामुळे मोजण्यासारखे काही नाही.";

    public override string UnknownPromise(string said) =>
        Say($"“{said}” ही कामाची वेळ म्हणून वाचता आली नाही. असे लिहा: `{Typed("promise 24 working hours")}`, `{Typed("promise 2 working days")}`, किंवा `{Typed("promise none")}`; जास्तीत जास्त {500} तास किंवा {60} दिवस.");

    public override string PromiseIsTheOwners =>
        Say($"सर्वांसाठीची हमी एजन्सीचे मालक ठरवतात. एका क्लायंटसाठी वेगळी हमी देण्यासाठी: `{Typed("client acme promise 4 working hours")}`.");

    public override string Month(YearMonth month) =>
        Say($"{Locale.Months[month.Month - 1]} {Shown(month.Year.ToString(CultureInfo.InvariantCulture))}");

    public override string AnswerByLabel => "उत्तर कधीपर्यंत";
    public override string DoneByLabel => "पूर्ण होण्याचा अंदाज";
    public override string AnswerStands(string left) => Say($"क्लायंटच्या उत्तराच्या प्रतीक्षेत; त्यानंतर कामाचा उरलेला वेळ: {left}");
    public override string WorkLeftLabel => "कामाचा उरलेला वेळ";

    public override string WhatIsAnAnswer =>
        "क्लायंटपर्यंत जे पोहोचते ते उत्तर: त्यांच्या चॅनेलमधील विनंतीच्या थ्रेडमधील संदेश, सादर केलेले काम, किंवा स्वीकारता येत नसल्याचे कळवणे. प्रश्न विचारल्यास त्यांचे उत्तर येईपर्यंत वेळ मोजला जात नाही.";

    public override string WarnOfPromise(PromiseWarning warning, string request, string what, string client) => warning switch
    {
        PromiseWarning.Half => Say($"विनंती {request} उत्तराच्या प्रतीक्षेत आहे आणि {client} यांना दिलेल्या हमीतील निम्मा वेळ संपला आहे: {what}"),
        PromiseWarning.NineTenths => Say($"विनंती {request} ला लवकर उत्तर हवे आहे; {client} यांना दिलेल्या हमीतील बहुतेक सर्व वेळ ({90} %) संपला आहे: {what}"),
        PromiseWarning.Breach => Say($"{client} यांना दिलेल्या हमीच्या वेळेत विनंती {request} ला उत्तर दिले गेले नाही: {what}"),
    };
}
