using NodaTime;

namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string NothingDue(DueGroup? by) => by switch
    {
        DueGroup.Today => "आज कोणत्याही कामाची अंतिम मुदत नाही.",
        DueGroup.ThisWeek => "रविवार संपेपर्यंत कोणत्याही कामाची अंतिम मुदत नाही.",
        _ => "कोणत्याही कामाची अंतिम मुदत नाही.",
    };

    public override string IsLate => "मुदत उलटलेले";

    public override string DueOn(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => Say($"आज, {Day(day, today)}"),
        1 => Say($"उद्या, {Day(day, today)}"),
        _ => Day(day, today),
    };

    public override string BeginBy(string moment) => Say($"{moment} पर्यंत सुरू करायला हवे");
    public override string TooLate => "आता वेळेत पूर्ण होणार नाही";

    public override string BeginNow(string request, string what, string due) => Say($"{due} पर्यंत पूर्ण होण्यासाठी विनंती {request} चे काम आत्ताच सुरू करायला हवे: {what}");

    public override string BeginFirst(string request, string what, string due, string next) =>
        Say($"विनंती {request} मुदतीत ({due}) पूर्ण होण्यासाठी त्याआधीची विनंती {next} आत्ताच सुरू करायला हवी. {request}: {what}");

    public override string LeftLabel => "उरलेले काम";
    public override string LeftOfEstimate(string left, string estimate, string logged) => Say($"{left} (अंदाज {estimate}, नोंदवलेला वेळ {logged})");
    public override string NoEstimate(string taken) => Say($"{taken} (अंदाजे वेळ दिलेला नाही; एक तास धरला आहे)");
    public override string LatestStartLabel => "उशिरात उशिरा सुरुवात";
    public override string WhyNow(string left, string room) =>
        Say($"अंतिम मुदतीपासून मागे, आपल्या कामाच्या वेळेनुसार मोजले आहे: काम {left}, राखीव वेळ {room}. अधिक राखीव वेळ ठेवण्यासाठी: `{Typed("deadlines buffer 50%")}`.");

    public override string WhyFirst(string room) => Say($"त्याआधीच्या कामांची मुदत आधी येते. ती सर्व धरून जास्तीत जास्त {room} राखीव वेळ उरतो.");

    public override string NoLongerFits(string request, string what, string due) => Say($"विनंती {request} आता वेळेत पूर्ण होणार नाही; अंतिम मुदत {due}: {what}");
    public override string WouldBeDoneLabel => "काम पूर्ण होण्याचा अंदाज";
    public override string BeforeItLabel => "त्याआधीचे काम";

    public override string BeforeIt(IEnumerable<string> requests, int more, string length) => more > 0
        ? Say($"काम {length}: {string.Join(Comma, requests)} आणि आणखी {more}")
        : Say($"काम {length}: {List(requests)}");

    public override string ClientNotTold => "आपण सांगेपर्यंत क्लायंटला यातील काहीही कळवले जाणार नाही.";

    public override string MoveLater => "मुदत पुढे न्या";
    public override string ReduceIt => "काम कमी करा";
    public override string DelegateIt => "इतरांकडे सोपवा";
    public override string TellTheClient => "क्लायंटला कळवा";
    public override string FirstFits(string request, string moment) => Say($"विनंती {request} पूर्ण करता येईल अशी सर्वांत लवकरची तारीख: {moment}. मुदत तोपर्यंत वाढवायची का?");
    public override string FitsLabel => "सर्वांत लवकरची शक्य तारीख";
    public override string MoveIt => "मुदत वाढवा";
    public override string AnotherDate => "दुसरी तारीख";
    public override string ReduceTitle(string request) => Say($"{request}: काम कमी करा");
    public override string LeftOutLabel => "काय वगळायचे";
    public override string LeftOut(string what) => Say($"वगळलेले: {what}");
    public override string NewEstimateLabel => "नवीन अंदाजे वेळ";
    public override string NewEstimateHint => Say($"उदा. {Typed("2h")}, {Typed("45m")}, {Typed("1h30")}");
    public override string NobodyElse => Say($"टीममध्ये अजून दुसरे कोणी नाही: सहकारी जोडण्यासाठी `{Typed("team add @colleague")}`.");
    public override string DelegateToWhom(string request) => Say($"विनंती {request} साठी यांच्याकडे वेळ आहे. ती कोणाकडे सोपवायची?");
    public override string FitsNobody(string request) => Say($"विनंती {request} कोणालाही वेळेत पूर्ण करता येणार नाही. सर्वांत लवकर:");
    public override string DoneBy(string moment) => Say($"{moment} पर्यंत पूर्ण");
    public override string GiveTo(string colleague) => Say($"{colleague} यांना द्या");
    public override string TellTitle(string client) => Say($"{client} यांना कळवा");
    public override string ProposeLabel => "ही तारीख सुचवा";
    public override string ProposeHint => "सर्वांत लवकरची शक्य तारीख. क्लायंट ती मान्य करतील किंवा दुसरी सांगतील.";
    public override string AddWordsLabel => "आपल्या शब्दांत";
    public override string AddWordsHint(string client) => Say($"{client} यांना हा संदेश मिळेल; तारीख त्यांना त्यांच्या वेळेनुसार दिसेल.");
    public override string ClientIsTold(string client, string request) => Say($"विनंती {request} ला उशीर होईल असे {client} यांना कळवले आहे. त्यांनी मान्य करेपर्यंत काहीही बदलणार नाही.");

    public override string ProposesInstead(string moment) => Say($"त्याऐवजी सुचवलेली मुदत: {moment}.");
    public override string WillBeLater(string agency, string request, string what) => Say($"विनंती {request} साठी {agency} यांना अधिक वेळ लागेल: {what}");
    public override string ProposedLabel => "सुचवलेली मुदत";
    public override string Agree => "हो, चालेल";
    public override string NotAgree => "नाही, नको";
    public override string MayItBeLater(string request, string moment) => Say($"विनंती {request} ची अंतिम मुदत {moment} केली तर चालेल का?");
    public override string AskedForLabel => "क्लायंटला विचारलेली मुदत";
    public override string NobodyToAsk(string client, string request, string moment) =>
        Say($"मी लिहिलेले {client} यांच्याकडे कोणीही वाचत नाही, त्यामुळे त्यांना विचारता येत नाही. त्यांनी आपल्याला होकार दिल्यावर: विनंती {request} ची मुदत {moment} करायची का?");
    public override string NothingAskedOf(string request) => Say($"विनंती {request} विषयी आता काहीही विचारायचे राहिलेले नाही. आत्ताची स्थिती अशी आहे:");
    public override string StaysDue(string request, string? due) => due is null
        ? Say($"विनंती {request} आहे तशीच राहील.")
        : Say($"विनंती {request} ची अंतिम मुदत तीच राहील: {due}.");
    public override string ClientAgrees(string by, string request, string what, string moment) => Say($"{by} यांनी मान्य केले: विनंती {request} ची अंतिम मुदत आता {moment}. {what}");
    public override string ClientKeeps(string by, string request, string what, string moment) =>
        Say($"{by} यांना {moment} मान्य नाही: विनंती {request} ची अंतिम मुदत आधीचीच राहील. {what}");
    public override string AnswerIt => "उत्तर द्या";

    public override string BufferIs(long percent) => Say($"प्रत्येक अंतिम मुदतीआधी, आपल्या कामाच्या वेळेत, उरलेल्या कामाच्या {percent} % आणि कमीत कमी एक तास राखीव ठेवला जातो.");
    public override string BufferSet(long percent) => Say($"यापुढे प्रत्येक अंतिम मुदतीआधी उरलेल्या कामाच्या {percent} % आणि कमीत कमी एक तास राखीव ठेवला जाईल.");
    public override string BufferHint => Say($"बदलण्यासाठी: `{Typed("deadlines buffer 50%")}`.");
    public override string NotABuffer(string said, long most) => Say($"“{said}” हे {0} ते {most} % मधील प्रमाण नाही. असे लिहा: `{Typed("deadlines buffer 50%")}`.");

    public override string IsOverdue(string request, string what, string due) => Say($"विनंती {request} ची मुदत {due} ला संपली आहे आणि काम अजून बाकी आहे: {what}");
    public override string LateReminder(string planned) => Say($"हे आपल्याला {planned} ला मिळायला हवे होते. तेव्हा आपल्याकडे रात्र होती, किंवा ते पाठवता आले नाही.");
}
