using NodaTime;

namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private static readonly PluralForms Weeks = new("आठवडे") { One = "आठवडा" };

    public override string WhenTitle(string length, string with, bool weekly) => weekly
        ? Say($"दर आठवड्याला {with} यांच्याबरोबर बैठक, {length}")
        : MeetingWith(length, with);
    public override string WhenNoneFits => "सर्वांच्या कामाच्या वेळेत बसणारी वेळ नाही. सर्वांत कमी गैरसोयीच्या वेळा:";
    public override string WhenNothing => "या दिवसांत मोकळी वेळ उरलेली नाही.";
    public override string WhenNextWeek => "पुढचा आठवडा";
    public override string WhenWithWhom => Say($"कोणाबरोबर? क्लायंट, किती वेळ आणि कधी ते लिहा, जसे `{Typed("when acme 45m this week")}`.");
    public override string WhenNobodyCalled(string said) => Say($"“{said}” नावाचे क्लायंट किंवा सहकारी सापडले नाहीत. आधी क्लायंटचे नाव लिहा, जसे `{Typed("when acme 45m this week")}`.");
    public override string WhenNoDays(string said) => Say($"“{said}” समजले नाही. दिवस लिहा, जसे `{Typed("this week")}`, `{Typed("next week")}`, `{Typed("tomorrow")}` किंवा `{Typed("mon-wed")}`.");
    public override string WhenNoLength(string said) => Say($"“{said}” हा कालावधी नाही. असे लिहा: 30m, 45m, 1h30.");
    public override string WhenForm => "बैठकीची वेळ शोधा";
    public override string WhenPropose => "वेळा सुचवा";
    public override string WhenClient => "क्लायंट";
    public override string WhenAlso => "आणि";
    public override string WhenColleague => "सहकारी";
    public override string WhenNobodyElse => "आणखी कोणी नाही";
    public override string WhenLength => "किती वेळ";
    public override string WhenLengthHint => Say($"उदा. {Typed("30m")}, {Typed("45m")}, {Typed("1h30")}");
    public override string WhenDays => "कोणते दिवस";
    public override string WhenDaysHint => Say($"उदा. {Typed("this week")}, {Typed("next week")}, {Typed("tomorrow")}, {Typed("mon-wed")}. रिकामे ठेवल्यास पुढच्या आठवड्याच्या शेवटपर्यंत.");
    public override string WhenOften => "किती वेळा";
    public override string WhenOnce => "एकदाच";
    public override string WhenWeekly => "दर आठवड्याला";
    public override string WhenFormHow => Say($"एका वाक्यात: `{Typed("when acme bolt @ben 45m this week")}`. ठरलेल्या बैठका: `{Typed("when list")}`.");
    public override string WhenTooLong(string longest) => Say($"बैठकीचा कालावधी जास्तीत जास्त {longest} असू शकतो.");

    public override string WhoPays(string? who, string how, string length) => (how, who) switch
    {
        ("Early", null) => Say($"आपल्याला {length} लवकर सुरू करावे लागेल"),
        ("Early", _) => Say($"{who} यांना {length} लवकर सुरू करावे लागेल"),
        ("Late", null) => Say($"आपल्याला {length} उशिरापर्यंत थांबावे लागेल"),
        ("Late", _) => Say($"{who} यांना {length} उशिरापर्यंत थांबावे लागेल"),
        (_, null) => "तेव्हा आपल्या कामाची वेळ नाही",
        _ => Say($"तेव्हा {who} यांची कामाची वेळ नाही"),
    };

    public override string OfferTo(string time, string? to) => to is null ? Say($"सुचवा: {time}") : Say($"{to} यांना सुचवा: {time}");
    public override string EveryWeekAt(LocalDateTime local) => Say($"दर {Locale.Weekdays[(int)local.DayOfWeek - 1]}ी, {Clock(local.TimeOfDay)}");
    public override string WeeklyStays(string client) => Say($"घड्याळाची वेळ बदलली तरी {client} यांच्यासाठी वेळ तीच राहील.");
    public override string WeeklyFits => "पुढच्या वर्षभरात प्रत्येक आठवड्यात सर्वांच्या कामाच्या वेळेत बसते";

    public override string WeeklyOutside(string? who, int weeks, int of, string first) => who is null
        ? Say($"{of} पैकी {weeks} आठवड्यांत आपल्या कामाच्या वेळेबाहेर, पहिल्यांदा {first}")
        : Say($"{of} पैकी {weeks} आठवड्यांत {who} यांच्या कामाच्या वेळेबाहेर, पहिल्यांदा {first}");

    public override string MeetingOffered(string time, string client) => Say($"{time} ही वेळ सोयीची आहे का, असे {client} यांना विचारले आहे.");

    public override string MeetingSettled(string state, string time, string? client) => (state, client) switch
    {
        ("Agreed", null) => Say($"ठरले: {time}."),
        ("Agreed", _) => Say($"{client} यांच्याबरोबर ठरले: {time}."),
        ("Another", null) => "दुसरी वेळ सुचवली जाईल.",
        ("Another", _) => Say($"{client} यांना दुसरी वेळ हवी आहे ({time} नको)."),
        (_, null) => Say($"रद्द: {time}."),
        _ => Say($"{client} यांच्याबरोबरची बैठक रद्द: {time}."),
    };

    public override string MeetingIs(string state, string length, string with) => state switch
    {
        "Offered" => Say($"{with} यांच्याबरोबर बैठक, {length}: ही वेळ सोयीची आहे का?"),
        "Agreed" => Say($"{with} यांच्याबरोबर बैठक, {length}: ठरली आहे."),
        "Another" => Say($"{with} यांच्याबरोबर बैठक, {length}: दुसरी वेळ हवी आहे."),
        _ => Say($"{with} यांच्याबरोबर बैठक, {length}: रद्द झाली आहे."),
    };

    public override string MeetingWith(string length, string with) => Say($"{with} यांच्याबरोबर बैठक, {length}");
    public override string MeetingState(string state) => state is "Offered" ? "उत्तराच्या प्रतीक्षेत" : "ठरली आहे";
    public override string MeetingSoon(string clock, string with, string length) => Say($"{clock}: {with} यांच्याबरोबर बैठक, {length}");

    public override string ClocksMoveMeeting(string from, string with, string? whose, string after, string before, int? weeks) => (whose, weeks) switch
    {
        (null, null) => Say($"घड्याळाची वेळ बदलत आहे: {from} पासून {with} यांच्याबरोबरची साप्ताहिक बैठक {before} ऐवजी {after} ला आहे."),
        (null, 1) => Say($"घड्याळाची वेळ बदलत आहे: {from} ची {with} यांच्याबरोबरची साप्ताहिक बैठक एकदाच {before} ऐवजी {after} ला आहे."),
        (null, _) => Say($"घड्याळाची वेळ बदलत आहे: {from} पासून {weeks.Value} {Form(weeks.Value, Weeks)} {with} यांच्याबरोबरची साप्ताहिक बैठक {before} ऐवजी {after} ला आहे."),
        (_, null) => Say($"{whose} यांच्याकडील घड्याळाची वेळ बदलत आहे: {from} पासून {with} यांच्याबरोबरची साप्ताहिक बैठक त्यांच्या वेळेनुसार {before} ऐवजी {after} ला आहे."),
        (_, 1) => Say($"{whose} यांच्याकडील घड्याळाची वेळ बदलत आहे: {from} ची {with} यांच्याबरोबरची साप्ताहिक बैठक एकदाच, त्यांच्या वेळेनुसार {before} ऐवजी {after} ला आहे."),
        _ => Say($"{whose} यांच्याकडील घड्याळाची वेळ बदलत आहे: {from} पासून {weeks.Value} {Form(weeks.Value, Weeks)} {with} यांच्याबरोबरची साप्ताहिक बैठक त्यांच्या वेळेनुसार {before} ऐवजी {after} ला आहे."),
    };

    public override string MeetingYes => "हो, चालेल";
    public override string MeetingAnother => "दुसरी वेळ";
    public override string MeetingFindAnother => "दुसरी वेळ शोधा";
    public override string MeetingMove(string? with) => with is null ? "वेळ बदला" : Say($"वेळ बदला: {with}");
    public override string MeetingCancel(string? with) => with is null ? "बैठक रद्द करा" : Say($"बैठक रद्द करा: {with}");
    public override string MeetingsTitle => "बैठका";
    public override string MeetingsNone => "एकही बैठक ठरलेली किंवा सुचवलेली नाही.";
    public override string MeetingsHow => Say($"वेळा सुचवण्यासाठी: `{Typed("when acme 45m this week")}`.");
    public override string MeetingGone => "अशी बैठक आता नाही.";
    public override string MeetingPast => "ती वेळ होऊन गेली आहे.";
    public override string MeetsAlready(string when) => Say($"त्या वेळी दुसरी बैठक आहे: {when}.");
}
