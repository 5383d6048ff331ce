namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string WeekDone => "या आठवड्यात";
    public override string WeekOpen => "अजून सुरू";
    public override string WeekNext => "पुढच्या आठवड्यात मुदत";
    public override string WeekHours(string length) => Say($"या आठवड्यातील वेळ: {length}");
    public override string WeekAnswersLabel => "पहिली उत्तरे";

    public override string WeekAnswers(long kept, long broken) => broken == 0
        ? Say($"हमीच्या वेळेत: {kept}")
        : Say($"हमीच्या वेळेत: {kept}, नंतर: {broken}");

    public override string WeekAnswersOfAll(long kept, long broken) => broken == 0
        ? Say($"सर्व क्लायंटना पहिली उत्तरे, हमीच्या वेळेत: {kept}")
        : Say($"सर्व क्लायंटना पहिली उत्तरे, हमीच्या वेळेत: {kept}, नंतर: {broken}");
    public override string WeekFrom(string who, string since) => Say($"{who} यांचा साप्ताहिक सारांश, {since} पासूनच्या आठवड्याचा");

    public override string WeekOf(string since) => Say($"{since} पासूनचा आठवडा");
    public override string WeekTitle(string week) => Say($"सारांश: {week}");
    public override string WeeklyComesAt(string clock, string days) =>
        Say($"आपल्या साप्ताहिक सारांशाचा मसुदा येण्याची वेळ: {clock}, {DaysOfWeek(days)}; तेव्हा सुट्टी असल्यास, त्याआधीच्या कामकाजाच्या दिवशी.");

    public override string WeeklyComesLast(string clock) => Say($"आपल्या साप्ताहिक सारांशाचा मसुदा आठवड्यातील शेवटच्या कामकाजाच्या दिवशी, {clock} ला येतो.");
    public override string WeeklyComesUsually => "आपल्या साप्ताहिक सारांशाचा मसुदा आठवड्यातील शेवटच्या कामकाजाच्या दिवशी दुपारी येतो.";
    public override string WeeklyIsOff => "साप्ताहिक सारांश बंद आहे.";
    public override string WeeklyOff => "साप्ताहिक सारांश नको";
    public override string WeeklyOn => "साप्ताहिक सारांश हवा";
    public override string WeeklyTimeUnclear(string said) => Say($"“{said}” मध्ये वेळ सापडली नाही. असे लिहा: `{Typed("standup weekly at 15:00 fri")}`.");
    public override string HoursAreShown(string client) => Say($"{client} यांना साप्ताहिक सारांशात कामाला लागलेला वेळ दिसतो. दर कधीही दाखवले जात नाहीत.");
    public override string HoursAreNotShown(string client) => Say($"{client} यांना साप्ताहिक सारांशात कामाला लागलेला वेळ दिसत नाही.");
    public override string HoursShow => "वेळ दाखवा";
    public override string HoursHide => "वेळ दाखवू नका";

    public override string AutoIsOn => "मसुदा पोस्ट केला नाही आणि वगळलाही नाही, तर तो आल्यानंतर अर्ध्या तासाने आपोआप पोस्ट होतो. प्रत्येक क्लायंटला तो त्यांच्या सकाळी मिळतो.";
    public override string AutoIsOff => "आपण पोस्ट करेपर्यंत मसुदे पाठवले जात नाहीत.";
    public override string WeeklyAutoIsOn => "साप्ताहिक सारांश पोस्ट केला नाही आणि वगळलाही नाही, तर तो मसुदा आल्यानंतर अर्ध्या तासाने आपोआप पोस्ट होतो.";
    public override string WeeklyAutoIsOff => "आपण पोस्ट करेपर्यंत साप्ताहिक सारांश पाठवले जात नाहीत.";
    public override string AutoOn => "आपोआप पोस्ट करा";
    public override string AutoOff => "मी पोस्ट करेपर्यंत थांबा";
    public override string AutoUnclear => "सुरू करायचे की बंद?";
    public override string AutoPostsAt(string when) => Say($"आपण न वगळल्यास आपोआप पोस्ट होईल: {when}.");
    public override string AutoPosted(string when) => Say($"आपोआप पोस्ट झाले: {when}. आपण ते पोस्ट केले नव्हते किंवा वगळले नव्हते.");
    public override string AutoTakeBack => "मागे घ्या";
    public override string AutoTakenBack(string when) => Say($"मागे घेतले: {when}. ज्यांनी ते वाचले होते, त्यांना तसे कळवले आहे.");
    public override string AutoUnposted(string day) =>
        Say($"आपला दैनंदिन आढावा ({day}) आपोआप पोस्ट व्हायचा होता, पण तो वेळेत पाठवता आला नाही. तीन तासांहून अधिक उशीर झाल्यामुळे आता निर्णय आपल्यावर सोपवला आहे: काहीही पाठवलेले नाही.");
}
