namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string Reminders => "आठवणी";
    public override string NoReminders => "आठवण करून देण्यासारखे काही नाही.";
    public override string NewReminder => "नवीन आठवण";
    public override string ChangeReminder => "आठवण बदला";
    public override string RemindIt => "आठवण जतन करा";
    public override string RemindWhom => "कोणाला आठवण द्यायची?";
    public override string RemindMe => "मला";
    public override string RemindWhat => "कशाची आठवण";
    public override string RemindWhen => "कधी आठवण करून द्यायची?";
    public override string RemindWhenLabel => "कधी";
    public override string RemindWhenHint => Say($"उदा. शुक्रवारी सकाळी ९, २ तासांनी, {Typed("every weekday at 9:00")}, {Typed("every 3 days")}");
    public override string ReminderIsPast => "ती वेळ होऊन गेली आहे. आपल्याला कोणती वेळ म्हणायची होती?";
    public override string You => "आपण";

    public override string WillRemindYou(string what) => Say($"आपल्याला आठवण करून दिली जाईल: {what}");
    public override string WillRemind(string who, string what) => Say($"{who} यांना आठवण करून दिली जाईल: {what}");
    public override string GoesToClient(string client) => Say($"{client} यांना ती त्यांच्या घड्याळानुसार मिळेल आणि ती आपल्याकडून आहे हे दिसेल.");
    public override string TookWorksBegin => "वेळ सांगितलेली नसल्यामुळे कामाची वेळ सुरू होताना आठवण दिली जाईल.";

    public override string RuleKeepsOff(string? whose) => whose is null
        ? "आपल्या सुट्टीच्या दिवशी आठवण दिली जात नाही; महिन्यातून एकदाच येणारी आठवण त्याआधीच्या कामकाजाच्या दिवशी येते."
        : Say($"{whose} यांच्या सुट्टीच्या दिवशी आठवण दिली जात नाही; महिन्यातून एकदाच येणारी आठवण त्याआधीच्या कामकाजाच्या दिवशी येते.");

    public override string NextDates => "पुढच्या तारखा";
    public override string ForWhom(string who) => Say($"{who} यांच्यासाठी");
    public override string RemindedBy(string who) => who == You ? "आपल्यासाठी, दुसऱ्या कोणीतरी ठेवलेली" : Say($"{who} यांच्यासाठी, दुसऱ्या कोणीतरी ठेवलेली");
    public override string UnlessTheyAnswer => "उशिरात उशिरा, किंवा त्यांचे उत्तर आल्यावर";
    public override string RequestSpoken(string request, string what) => Say($"{request} · {what}");

    public override string Reminding(string what) => Say($"आपण सांगितलेली आठवण: {what}");
    public override string RemindingFor(string by, string what) => Say($"{by} यांच्याकडून आठवण: {what}");
    public override string StillSilent(string client) => Say($"{client} यांचे उत्तर आल्यावर आपल्याला आठवण हवी होती. ते अजून आलेले नाही.");
    public override string ReminderIsDone => "झाले";
    public override string SnoozeFor(string length) => Say($"नंतर आठवण करून द्या: {length}");
    public override string SnoozeIt => "नंतर आठवण करून द्या";
    public override string CancelReminder(bool isRule) => isRule ? "आठवण थांबवा" : "आठवण रद्द करा";
    public override string ReminderDone(string what) => Say($"झाले: {what}");

    public override string ReminderDoneForNow(string what, string? next) => next is null
        ? Say($"झाले: {what}")
        : Say($"आत्तापुरते झाले: {what}. पुढची आठवण: {next}.");

    public override string DidWhatReminded(string who, string what) => Say($"{who} यांनी हे झाल्याचे कळवले आहे: {what}");
    public override string ReminderCancelled(string what) => Say($"याची आठवण आता दिली जाणार नाही: {what}");

    public override string NoSuchReminder => "अशी आठवण नाही.";
    public override string ReminderWasDone => "ते आधीच झाले आहे.";
    public override string ReminderWasCancelled => "ती आठवण रद्द केली होती.";
    public override string NotAReminderTime(string said) => Say($"“{said}” म्हणजे कधी हे समजले नाही. असे लिहा: `{Typed("fri 9:00")}`, `{Typed("in 2 hours")}` किंवा `{Typed("every weekday at 9:00")}`.");
    public override string NothingToRemind => "कशाची आठवण करून द्यायची ते लिहा.";
    public override string RuleNeverComes => "त्या नियमानुसार अनेक वर्षांत एकही दिवस मिळत नाही: प्रत्येक दिवशी सुट्टी आहे.";
    public override string NobodyToRemind(string said) => Say($"{said} म्हणजे कोण हे समजले नाही. `@ben`, क्लायंटचे नाव, किंवा `मला` लिहा.");
    public override string NobodyReadsReminder(string client) => Say($"{client} यांच्याकडे ती कोणीही वाचणार नाही: त्यांचे चॅनेल अजून नाही आणि त्यांच्यापैकी कोणाचीही ओळख नाही.");
    public override string RequestNotTheirs(string request, string who) => Say($"{who} यांना विनंती {request} पाहता येत नाही, त्यामुळे तिची आठवण त्यांना देता येणार नाही.");

    public override string SnoozeHowLong(string what) => Say($"कधीपर्यंत? {what}");
    public override string SnoozeHint => Say($"किंवा लिहा: `{Typed("snooze 45m")}`, `{Typed("snooze tomorrow 9:00")}`, `{Typed("snooze client's morning")}`.");
    public override string MyNextMorning => "माझी पुढची सकाळ";
    public override string MorningOf(string client) => Say($"{client} यांच्याकडे सकाळ झाल्यावर");
    public override string UntilTheyAnswer => "त्यांचे उत्तर येईपर्यंत";
    public override string SnoozedUntil(string what, string moment) => Say($"{moment} ला आठवण करून दिली जाईल: {what}");

    public override string SnoozedUntilAnswer(string what, string client, string moment) =>
        Say($"{client} यांचे उत्तर आल्यावर, आणि उशिरात उशिरा {moment} ला, आठवण करून दिली जाईल: {what}");

    public override string NothingToSnooze => "पुढे ढकलता येईल अशी कोणतीही आठवण अलीकडे दिलेली नाही.";
    public override string NotASnooze(string said) => Say($"“{said}” म्हणजे कधी हे समजले नाही. असे लिहा: `{Typed("snooze 20m")}`, `{Typed("snooze until fri 9:00")}`, `{Typed("snooze client's morning")}` किंवा `{Typed("snooze until they answer")}`.");
    public override string WhoseMorning => Say($"ही कोणत्या क्लायंटविषयी आहे ते माहीत नाही. नाव लिहा: `{Typed("snooze client's morning")}`, `{Typed("snooze until they answer")}`.");
}
