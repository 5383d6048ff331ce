using NodaTime;

namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string StandupYesterday(LocalDate since, LocalDate day) => since.PlusDays(1) == day ? "काल" : Say($"{Day(since, day)} पासून");
    public override string StandupToday => "आज";
    public override string StandupWaiting => "प्रतीक्षेत";
    public override string StandupUnnamed => "सर्वसाधारण काम";
    public override string StandupDone(string what) => Say($"{what}: पूर्ण");
    public override string StandupDelivered(string what) => Say($"{what}: काम सादर केले");
    public override string StandupDue(string what, string due) => Say($"{what} (अंतिम मुदत {due})");
    public override string StandupWasDue(string what, string due) => Say($"{what} (मुदत उलटली आहे: {due})");
    public override string StandupChecking(string what) => Say($"{what}: तपासणी सुरू आहे");
    public override string StandupNeedsAnswer(string what, string client) => Say($"{what}: {client} यांच्या उत्तराच्या प्रतीक्षेत");
    public override string StandupNeedsApproval(string what, string client) => Say($"{what}: {client} यांच्या मंजुरीच्या प्रतीक्षेत");
    public override string StandupNeedsUs(string what, string agency) => Say($"{what}: {agency} यांनी काम हाती घेण्याच्या प्रतीक्षेत");
    public override string StandupMore(int more) => Say($"आणि आणखी {more}");
    public override string StandupTakenBack(string agency) =>
        Say($"{agency} यांनी शेवटचा आढावा मागे घेतला आहे: कृपया तो गृहीत धरू नका. नवीन आढावा असल्यास तो येथेच दिला जाईल.");
    public override string StandupFrom(string who, string day) => Say($"{who} यांचा आढावा, {day}");

    public override string StandupTitle(string day) => Say($"दैनंदिन आढावा, {day}");

    public override string StandupLead(int clients) => clients == 0
        ? "आत्ताच्या स्थितीनुसार कोणत्याही क्लायंटला काहीही जाणार नाही."
        : clients == 1
            ? "एका क्लायंटला कळवण्यासारखे आहे. आपण पोस्ट केल्यावर ते पाठवले जाईल."
            : Say($"{clients} क्लायंटना कळवण्यासारखे आहे. आपण पोस्ट केल्यावर प्रत्येकाला फक्त त्यांचाच भाग मिळेल.");

    public override string StandupLogged(string length) => Say($"नोंदवलेला वेळ: {length} (क्लायंटना दिसत नाही)");
    public override string StandupGoesOutAt(string clock, string zone) => Say($"{clock} ला पाठवले जाईल ({zone})");
    public override string StandupReachesNobody(string bind) => Say($"अजून कोणापर्यंतही पोहोचत नाही: त्यांच्या चॅनेलमध्ये `{bind}` लिहा");
    public override string StandupMoreClients(int more) => Say($"आणि आणखी {more} क्लायंट");
    public override string StandupPreviewTitle(string day) => Say($"पूर्वावलोकन, {day}");
    public override string StandupPreviewLead => "प्रत्येक क्लायंट त्यांच्या भाषेत आणि त्यांच्या वेळेनुसार हे वाचतील.";
    public override string StandupNothing(string day) => Say($"{day}: कोणत्याही क्लायंटला कळवण्यासारखे काही नाही.");
    public override string StandupComing => "आपला मसुदा थेट संदेशात पाठवला जात आहे.";
    public override string StandupWasPosted(string when) => Say($"पोस्ट केले: {when}.");
    public override string StandupPostedTo(IEnumerable<string> clients) => Say($"{List(clients)} यांना पाठवले आहे.");
    public override string StandupPostsLater(string client, string when) => Say($"{client} यांना मिळण्याची वेळ: {when}.");
    public override string StandupWasSkipped(string when) => Say($"वगळले: {when}. काहीही पाठवलेले नाही.");

    public override string StandupTooLate(string day, string due, string late) =>
        Say($"आपल्या दैनंदिन आढाव्याचा मसुदा ({day}) {due} या वेळी यायला हवा होता. {late} इतका उशीर झाल्यामुळे तो वगळला आहे. क्लायंटना काहीही पाठवलेले नाही.");

    public override string StandupLate(string due) => Say($"उशिरा: याची वेळ {due} होती.");
    public override string StandupNeverPosted(string day) => Say($"आपला दैनंदिन आढावा ({day}) पोस्ट झालाच नाही. क्लायंटना काहीही पाठवलेले नाही.");

    public override string StandupMissed(IEnumerable<string> clients, string day) =>
        Say($"{List(clients)} यांना आढावा ({day}) मिळालेला नाही: तो वेळेत पाठवता आला नाही आणि तीन तासांहून अधिक उशीर झाल्यामुळे आता निर्णय आपल्यावर सोपवला आहे.");

    public override string StandupSendTo(string client) => Say($"{client} यांना पाठवा");
    public override string StandupEdited(string when) => Say($"बदल केला: {when}.");
    public override string StandupRewritten(string day) => Say($"बदलले आहे. ज्यांनी आढावा ({day}) वाचला होता, त्यांना आता नवीन मजकूर दिसतो.");

    public override string StandupNudge(string day, int clients) => clients == 1
        ? Say($"आपला दैनंदिन आढावा ({day}) अजून मसुदाच आहे; एका क्लायंटला कळवण्यासारखे आहे.")
        : Say($"आपला दैनंदिन आढावा ({day}) अजून मसुदाच आहे; {clients} क्लायंटना कळवण्यासारखे आहे.");

    public override string StandupEditTitle => "आढाव्यात बदल करा";
    public override string StandupEditHint => "रिकामे ठेवल्यास या क्लायंटला काहीही जाणार नाही.";
    public override string StandupEditSave => "जतन करा";
    public override string StandupEditNext(string client) => Say($"{client} आणि इतर क्लायंटसाठी वेगळा फॉर्म आहे: मसुद्यावरील “{StandupEditFrom(client)}”.");
    public override string StandupEditFrom(string client) => Say($"{client} पासून पुढे बदला");
    public override string StandupAnother => "आणखी एक क्लायंट";
    public override string StandupAnotherText => "त्यांच्यासाठी मजकूर";
    public override string StandupAnotherHint => "ज्यांना अजून कळवण्यासारखे काही नाही अशा क्लायंटसाठी.";
    public override string StandupAnotherWho => "हे कोणत्या क्लायंटसाठी आहे?";
    public override string StandupAnotherWhat => "या क्लायंटना काय कळवायचे आहे?";

    public override string StandupComesAt(string clock, string days) => Say($"आपल्या दैनंदिन आढाव्याचा मसुदा येण्याची वेळ: {clock}, {DaysOfWeek(days)}.");
    public override string StandupComesUsually => "आपल्या कामाचा दिवस सुरू होताना दैनंदिन आढाव्याचा मसुदा येतो.";
    public override string StandupNextDraft(string when) => Say($"पुढचा मसुदा: {when}.");
    public override string StandupHowToChange => Say($"वेळ बदलण्यासाठी: `{Typed("standup at 8:30 mon-thu")}`.");
    public override string StandupClientAt(string client, string clock, string zone) => Say($"{client} यांना दैनंदिन आढावा मिळण्याची वेळ: {clock} ({zone}); आपण त्यानंतर पोस्ट केल्यास तेव्हाच मिळेल.");

    public override string StandupPost => "पोस्ट करा";
    public override string StandupEdit => "बदल करा";
    public override string StandupPreview => "पूर्वावलोकन";
    public override string StandupSkip => "वगळा";
    public override string StandupShow => "आजचा मसुदा";
    public override string StandupNow => "आत्ता तयार करा";

    public override string StandupOld(string day) => Say($"तो मसुदा {day} चा आहे आणि तो दिवस संपला आहे. आजचा मसुदा असा आहे:");
    public override string StandupEmpty => "पोस्ट करण्यासारखे काही नाही: आज कोणत्याही क्लायंटला कळवण्यासारखे काही नाही.";
    public override string StandupNoReaders(string bind) => Say($"हे कोणापर्यंतही पोहोचणार नाही: यांपैकी कोणत्याही क्लायंटचे चॅनेल किंवा संपर्क व्यक्ती अजून नाही. क्लायंटच्या चॅनेलमध्ये `{bind}` लिहा.");
    public override string StandupTimeUnclear(string said) => Say($"“{said}” मध्ये वेळ सापडली नाही. असे लिहा: `{Typed("standup at 9:00 mon-fri")}`.");
    public override string StandupWhichTime => "सकाळी की संध्याकाळी?";
    public override string StandupByDayOnly => Say($"क्लायंटना फक्त {Clock(new LocalTime(7, 0))} ते {Clock(new LocalTime(21, 0))} या वेळेत लिहिले जाते. कृपया त्यामधील वेळ निवडा.");
}
