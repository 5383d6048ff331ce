namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string TimerRequestFor(string request, string client) => Say($"विनंती {request} ({client})");

    public override string TimerStarted(string work, string since) => Say($"टायमर सुरू आहे: {work}, {since} पासून.");
    public override string TimerStopped(string work, string length, string span) => Say($"टायमर थांबवला: {work}, {length} ({span}).");
    public override string TimerPaused(string work, string length) => Say($"टायमर तात्पुरता थांबवला: {work}; झालेला वेळ {length}.");
    public override string TimerCancelled(string work, string length) => Say($"काढून टाकले: {work}, {length}. हा वेळ नोंदवलेला नाही.");
    public override string TimerLogged(string work, string length, string span) => Say($"नोंदवले: {work}, {length} ({span}).");
    public override string TimerEdited(string work, string length, string span) => Say($"दुरुस्त केले: {work}, {length} ({span}).");
    public override string TimerSplitAt(string work, string at) => Say($"{work}: {at} ला विभागून दोन वेगळ्या नोंदी केल्या आहेत.");
    public override string TimerSplitHint => "दुसरा भाग कशासाठी होता हे “बदला” दाबून सांगता येते.";
    public override string TimerRunning(string work, string since, string length) => Say($"टायमर सुरू आहे: {work}, {since} पासून; आतापर्यंत {length}.");
    public override string TimerNothingRuns => "सध्या टायमर सुरू नाही.";
    public override string TimerNothingSince(string since) => Say($"टायमर सुरू नाही: {since} पासून कोणतीही नोंद नाही.");
    public override string TimerLeftAlone => "होते तसेच ठेवले आहे. काहीही बदललेले नाही.";

    public override string TimerOtherStopped(string work, string length) => Say($"{work}: टायमर थांबला; झालेला वेळ {length}.");
    public override string TimerOtherCut(string work, string span) => Say($"{work}: आता {span}.");
    public override string TimerGone(string work, string span) => Say($"{work}, {span}: ही नोंद आता नाही.");
    public override string TimerAlso(string work, string span) => Say($"{work}, {span}: ही वेगळी नोंद आहे.");
    public override string TimerToday(string client, string length) => Say($"{client} यांच्यासाठी आज: {length}.");
    public override string TimerFromTo(string from, string to) => Say($"{from}–{to}");
    public override string TimerSince(string since) => Say($"{since} पासून");

    public override string TimerWhich => "कोणत्या क्लायंटसाठी?";
    public override string TimerWhichTime => "आपल्याला कोणती वेळ म्हणायची आहे?";
    public override string TimerStillToCome => "आज ती वेळ अजून यायची आहे. आपल्याला हे म्हणायचे आहे का?";
    public override string TimerNoClients => "ज्यांच्या कामाची वेळ मोजता येईल असा एकही क्लायंट अजून येथे नाही.";
    public override string TimerOverlaps => "यातील काही वेळ आधीच आपल्या नोंदीत आहे. तो कोणत्या नोंदीत ठेवायचा?";
    public override string TimerLeftFree(string spans) => Say($"कमी केल्यास ती अशी होईल: {spans}.");
    public override string TimerCutOther => "दुसरी नोंद कमी करा";
    public override string TimerKeepShorter => "माझी नोंद कमी करा";

    public override string TimerStop => "थांबवा";
    public override string TimerPause => "तात्पुरते थांबवा";
    public override string TimerGoOn => "पुढे सुरू करा";
    public override string TimerResume(string work) => Say($"पुढे सुरू करा: {work}");
    public override string TimerDiscard => "काढून टाका";
    public override string TimerStartFor(string client) => Say($"सुरू करा: {client}");

    public override string TimerForgotten(string work, string since, string length) =>
        Say($"आपला टायमर ({work}) {since} पासून सुरू आहे; आतापर्यंत {length}. हे बरोबर आहे का?");
    public override string TimerForgottenHint => "बरोबर असल्यास काहीही करायची गरज नाही. प्रत्यक्षात कधी थांबला हे “बदला” दाबून सांगता येते.";
    public override string TimerStopNow => "आत्ता थांबवा";
    public override string TimerStopAt(string at) => Say($"{at} ला थांबला");

    public override string TimerLog => "वेळ नोंदवा";
    public override string TimerEdit => "नोंद दुरुस्त करा";
    public override string TimerSave => "जतन करा";
    public override string TimerClient => "क्लायंट";
    public override string TimerNote => "काय काम केले";
    public override string TimerDay => "दिवस";
    public override string TimerStart => "कधीपासून";
    public override string TimerStartHint => "रिकामे ठेवल्यास त्या दिवसाच्या मोकळ्या वेळेत नोंद होईल.";
    public override string TimerEnd => "कधीपर्यंत";
    public override string TimerEndHint => "रिकामे ठेवल्यास टायमर सुरूच राहील.";
    public override string TimerLength => "किती वेळ";
    public override string TimerLengthHint => Say($"{Typed("1h30")}, {Typed("90m")} किंवा 1:30");

    public override string TimerRunsAlready(string since) => Say($"तो टायमर {since} पासून सुरूच आहे. होता तसाच ठेवला आहे.");
    public override string TimerStartsInFuture(string at) => Say($"{at} ही वेळ अजून यायची आहे. टायमर आत्ताच्या नंतरच्या वेळेपासून सुरू होऊ शकत नाही.");
    public override string TimerEndsInFuture(string at) => Say($"{at} ही वेळ अजून यायची आहे. झालेल्या कामाचीच नोंद करता येते.");
    public override string TimerEndsBeforeStart(string start) => Say($"ही वेळ काम सुरू होण्याच्या आधीची आहे ({start}).");
    public override string TimerEndMissing => "कृपया शेवटची वेळ लिहा; फक्त सुरू असलेल्या टायमरलाच शेवट नसतो.";
    public override string TimerTooLongAgo => "टायमर जास्तीत जास्त एका दिवसापूर्वीपासून सुरू करता येतो. त्याआधीची वेळ स्वतः नोंदवता येते.";
    public override string TimerTooLong => Say($"एका नोंदीत जास्तीत जास्त {24} तास असू शकतात.");
    public override string TimerSplitsOutside(string start) => Say($"नोंद तिच्या आतल्या वेळेलाच विभागता येते: {start} नंतर आणि ती संपण्याच्या आधी.");
    public override string TimerNotATime(string said) => said is ""
        ? Say($"कृपया वेळ लिहा, जसे `{Typed("10:30")}` किंवा `{Typed("15m ago")}`.")
        : Say($"“{said}” ही वेळ म्हणून वाचता आली नाही. असे लिहा: `{Typed("10:30")}` किंवा `{Typed("15m ago")}`.");
    public override string TimerNoLength => Say($"कृपया किती वेळ लागला ते लिहा, जसे `{Typed("1h30")}`, किंवा कधीपासून कधीपर्यंत, जसे `9:00-11:00`.");
    public override string TimerNoRoomThatDay(string day) => Say($"{day}: तेवढा सलग मोकळा वेळ नाही. कधीपासून कधीपर्यंत ते लिहा, जसे `9:00-11:00`.");
    public override string TimerNothingToEdit => "आपल्या नोंदींमध्ये अशी नोंद नाही.";

    public override string TimesheetOf => "टाइमशीट";
    public override string TimesheetTitle(string days, string? client) => client is null ? Say($"टाइमशीट, {days}") : Say($"टाइमशीट: {client}, {days}");
    public override string TimesheetTotal(string length) => Say($"एकूण {length}");
    public override string TimesheetEmpty => "या दिवसांसाठी कोणतीही नोंद नाही.";
    public override string TimesheetRuns(string upTo) => Say($"एक टायमर अजून सुरू आहे; तो {upTo} पर्यंत मोजला आहे.");
    public override string TimesheetBefore(string days) => Say($"मागील कालावधी: {days}");
    public override string TimesheetAsFile => "फाइल डाउनलोड करा";
    public override string TimesheetFollows => "फाइल आपल्याला माझ्या थेट संदेशात मिळेल.";
    public override string TimesheetHere(string days, string length) => Say($"आपली टाइमशीट ({days}): एकूण {length}.");
    public override string TimesheetWhichDays => "आपल्याला कोणते दिवस म्हणायचे आहेत?";
    public override string FileSaved(string name) => Say($"{name} ही फाइल आपल्या OneDrive मध्ये आहे.");
    public override string FileDeclined => "ठीक आहे, काहीही जतन केलेले नाही. हवी तेव्हा फाइल नव्याने तयार होईल.";
    public override string FileAgain => "फाइल पुन्हा द्या";

    public override string UndoneAlready => "हे आधीच पूर्ववत केले आहे. काहीही बदललेले नाही.";
    public override string UndoYouChangedSince(string when) => Say($"हे पूर्ववत करता येत नाही: त्यानंतर आपणच त्यात बदल केला आहे ({when}). आपण ते अजूनही स्वतः बदलू शकता.");
    public override string SharedBy(string name) => Say($"{name} यांनी शेअर केले.");
    public override string ShareNotForRoom => "हे या चॅनेलसाठी नाही: येथील क्लायंटला ते पाहता येत नाही.";
}
