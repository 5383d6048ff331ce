namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private static readonly PluralForms NotesForms = new("टिपा") { One = "टीप" };

    private static readonly PluralForms EarlierLines = new("आधीच्या ओळी दाखवलेल्या नाहीत") { One = "आधीची ओळ दाखवलेली नाही" };

    public override string Move(RequestMove move) => move switch
    {
        RequestMove.Take => "काम हाती घ्या",
        RequestMove.Assign => "सोपवा",
        RequestMove.Start => "काम सुरू करा",
        RequestMove.Ask => "प्रश्न विचारा",
        RequestMove.Answer => "उत्तर द्या",
        RequestMove.Review => "तपासणीला द्या",
        RequestMove.Deliver => "काम सादर करा",
        RequestMove.Approve => "मंजूर करा",
        RequestMove.Changes => "बदल सुचवा",
        RequestMove.Done => "पूर्ण करा",
        RequestMove.Decline => "स्वीकारता येत नाही",
        RequestMove.Cancel => "रद्द करा",
        RequestMove.Reopen => "पुन्हा सुरू करा",
        RequestMove.Confirm => "बरोबर आहे",
        RequestMove.Change => "बदला",
        RequestMove.Due => "अंतिम मुदत",
        RequestMove.Estimate => "अंदाजे वेळ",
        RequestMove.Note => "टीप लिहा",
    };

    public override string StateForClient(RequestState state) => state switch
    {
        RequestState.New => "मिळाली आहे",
        RequestState.Accepted => "काम हाती घेतले आहे",
        RequestState.InProgress => "काम सुरू आहे",
        RequestState.NeedsInfo => "आपल्या उत्तराच्या प्रतीक्षेत",
        RequestState.InReview => "तपासणी सुरू आहे",
        RequestState.ChangesWanted => "बदलांचे काम सुरू आहे",
        RequestState.Waiting => "आपल्या मंजुरीच्या प्रतीक्षेत",
        RequestState.Done => "पूर्ण",
        RequestState.Declined => "स्वीकारता आली नाही",
        RequestState.Cancelled => "रद्द",
    };

    public override string More => "आणखी";
    public override string Timer => "टायमर";
    public override string NewRequest => "नवीन विनंती";
    public override string RequestList => "माझ्या विनंत्या";
    public override string FileIt => "पाठवा";
    public override string SaveRequest => "जतन करा";
    public override string NoDueDate => "अंतिम मुदत नाही";
    public override string BackToCard(string request) => Say($"परत विनंती {request} कडे");

    public override string StateLabel => "स्थिती";
    public override string DueLabel => "अंतिम मुदत";
    public override string RequestClient => "क्लायंट";
    public override string OwnerLabel => "जबाबदारी";
    public override string EstimateLabel => "अंदाजे वेळ";
    public override string ConfirmedLabel => "पुष्टी";
    public override string NotesLabel => "टिपा";
    public override string UrgencyLabel => "प्राधान्य";
    public override string TagsLabel => "टॅग";
    public override string EveryLabel => "पुनरावृत्ती";
    public override string LinkLabel => "लिंक";
    public override string LinkHint => "फाइल आणि नमुन्यांसाठी: https:// ने सुरू होणारा पत्ता";
    public override string WhatLabel => "काय करायचे आहे";
    public override string WhatHint => Say($"थोडक्यात, जास्तीत जास्त {300} अक्षरे");
    public override string DetailsLabel => "तपशील";
    public override string DueHint => "उदा. शुक्रवारी संध्याकाळी ५, उद्या, ३१ डिसेंबर, ३ दिवसांत";

    public override string DayBy(string day, string clock) => Say($"{day}, {clock} पर्यंत");
    public override string InZone(string moment, string zone) => Say($"{moment} ({zone})");

    public override string Overdue => "मुदत उलटलेली";
    public override string CardSummary(string request, string what, string state) => Say($"{request} {what}: {state}");
    public override string ForClient(string client, string askedBy) => Say($"{client}; विनंती करणारे: {askedBy}");
    public override string NotesCount(int count) => Say($"{count} {Form(count, NotesForms)}");

    public override string Filed(string request) => Say($"विनंती {request} नोंदवली आहे. मला समजले ते असे:");

    public override string Did(RequestMove move, string request, string what) => move switch
    {
        RequestMove.Take => Say($"विनंती {request} आता आपल्याकडे आहे: {what}"),
        RequestMove.Assign => Say($"विनंती {request} आता दुसऱ्यांकडे सोपवली आहे: {what}"),
        RequestMove.Start => Say($"विनंती {request} वर काम सुरू झाले आहे: {what}"),
        RequestMove.Ask => Say($"विनंती {request} विषयी आपला प्रश्न पाठवला आहे. आता उत्तराची प्रतीक्षा आहे."),
        RequestMove.Answer => Say($"धन्यवाद. विनंती {request} विषयी आपले उत्तर पाठवले आहे."),
        RequestMove.Review => Say($"विनंती {request} तपासणीसाठी दिली आहे: {what}"),
        RequestMove.Deliver => Say($"विनंती {request} चे काम सादर केले आहे. आता क्लायंटच्या मंजुरीची प्रतीक्षा आहे."),
        RequestMove.Approve => Say($"विनंती {request} मंजूर होऊन पूर्ण झाली आहे: {what}"),
        RequestMove.Changes => Say($"विनंती {request} मध्ये आपल्याला हवे असलेले बदल कळवले आहेत."),
        RequestMove.Done => Say($"विनंती {request} पूर्ण झाली आहे: {what}"),
        RequestMove.Decline => Say($"विनंती {request} स्वीकारता येत नसल्याचे कारणासह क्लायंटला कळवले आहे."),
        RequestMove.Cancel => Say($"विनंती {request} रद्द केली आहे: {what}"),
        RequestMove.Reopen => Say($"विनंती {request} पुन्हा सुरू केली आहे: {what}"),
        RequestMove.Confirm => Say($"धन्यवाद. विनंती {request} चा तपशील बरोबर असल्याची नोंद केली आहे."),
        RequestMove.Change => Say($"विनंती {request} मध्ये बदल केला आहे."),
        RequestMove.Due => Say($"विनंती {request} ची अंतिम मुदत बदलली आहे."),
        RequestMove.Estimate => Say($"विनंती {request} साठी नवीन अंदाजे वेळ नोंदवला आहे."),
        RequestMove.Note => Say($"आपली टीप विनंती {request} वर नोंदवली आहे."),
    };

    public override string NotedForMembers(string request) => Say($"आपली टीप विनंती {request} वर नोंदवली आहे. ती फक्त आपल्या सहकाऱ्यांना वाचता येते; क्लायंटसाठीचा मजकूर त्यांच्या चॅनेलमध्ये लिहा.");
    public override string Assigned(string request, string to) => Say($"विनंती {request} आता {to} यांच्याकडे आहे.");
    public override string AssignToWhom(string request) => Say($"विनंती {request} कोणाकडे सोपवायची?");
    public override string Estimated(string request, string length) => Say($"विनंती {request} साठी अंदाजे वेळ: {length}. हे फक्त आपल्या सहकाऱ्यांना दिसते.");
    public override string DueMoved(string request, string due) => Say($"विनंती {request} ची अंतिम मुदत आता: {due}.");
    public override string DueCleared(string request) => Say($"विनंती {request} साठी आता अंतिम मुदत नाही.");
    public override string NothingChanged => "काहीही बदललेले नाही.";
    public override string ChangedMeanwhile => "आपण लिहीत असताना यात बदल झाला. अजून काहीही जतन केलेले नाही: आत्ताची स्थिती वर आहे आणि आपण लिहिलेले त्याखाली आहे.";

    public override string MoveTitle(RequestMove move, string request) => move switch
    {
        RequestMove.Ask => Say($"{request}: प्रश्न"),
        RequestMove.Answer => Say($"{request}: उत्तर"),
        RequestMove.Changes => Say($"{request}: बदल"),
        RequestMove.Decline => Say($"{request}: का नाही?"),
        RequestMove.Due => Say($"{request}: अंतिम मुदत"),
        RequestMove.Estimate => Say($"{request}: अंदाजे वेळ"),
        RequestMove.Note => Say($"{request}: टीप"),
        _ => Say($"{request}: {Move(move)}"),
    };

    public override string MoveField(RequestMove move) => move switch
    {
        RequestMove.Ask => "आपला प्रश्न",
        RequestMove.Answer => "आपले उत्तर",
        RequestMove.Changes => "काय वेगळे असायला हवे?",
        RequestMove.Decline => "कारण काय? हे क्लायंट वाचतील",
        RequestMove.Due => "अंतिम मुदत",
        RequestMove.Estimate => "किती वेळ लागेल, उदा. 1h30",
        _ => "आपली टीप",
    };

    public override string Told(Telling news, string who, string request, string what) => news switch
    {
        Telling.Asked => Say($"विनंती {request} ({what}) विषयी {who} यांचा प्रश्न:"),
        Telling.Answered => Say($"विनंती {request} ({what}) विषयी {who} यांचे उत्तर:"),
        Telling.Delivered => Say($"{who} यांनी विनंती {request} ({what}) चे काम सादर केले आहे. काम अपेक्षेप्रमाणे आहे का?"),
        Telling.Changes => Say($"विनंती {request} ({what}) मध्ये {who} यांना बदल हवे आहेत:"),
        Telling.Declined => Say($"विनंती {request} ({what}) {who} यांना स्वीकारता येत नाही:"),
        Telling.Noted => Say($"विनंती {request} ({what}) विषयी {who} यांनी लिहिले आहे:"),
        Telling.Done => Say($"{who} यांनी विनंती {request} पूर्ण केली आहे: {what}"),
        Telling.Approved => Say($"{who} यांनी विनंती {request} मंजूर केली आहे: {what}"),
        Telling.Cancelled => Say($"{who} यांनी विनंती {request} रद्द केली आहे: {what}"),
        Telling.Reopened => Say($"{who} यांनी विनंती {request} पुन्हा सुरू केली आहे: {what}"),
        Telling.Changed => Say($"{who} यांनी विनंती {request} मध्ये बदल केला आहे. ती आता अशी आहे: {what}"),
    };

    public override string TakenBack(string request, string what, string state) => Say($"विनंती {request} विषयी शेवटची सूचना मागे घेतली आहे. आत्ताची स्थिती: {state}. विनंती: {what}");

    public override string NoteLabel(Telling kind) => kind switch
    {
        Telling.Asked => "प्रश्न",
        Telling.Answered => "उत्तर",
        Telling.Delivered => "सादर केलेले काम",
        Telling.Changes => "हवे असलेले बदल",
        Telling.Declined => "न स्वीकारण्याचे कारण",
        _ => "टीप",
    };

    public override string NoteInHistory(Telling kind) => kind switch
    {
        Telling.Asked => "प्रश्न विचारला",
        Telling.Answered => "उत्तर दिले",
        Telling.Delivered => "काम सादर केले",
        Telling.Changes => "बदल सुचवले",
        Telling.Declined => "न स्वीकारण्याचे कारण सांगितले",
        _ => "टीप लिहिली",
    };

    public override string AmongMembers(string label) => Say($"{label} (क्लायंटसाठी नाही)");

    public override string HistoryOf(string request, string what) => Say($"विनंती {request} विषयी सर्व काही: {what}");
    public override string EarlierLeftOut(int count) => Say($"{count} {Form(count, EarlierLines)}.");
    public override string WasFiled => "विनंती केली";
    public override string WasChanged => "मजकूर बदलला";
    public override string WasConfirmed => "बरोबर समजल्याची पुष्टी केली";
    public override string WasGiven => "सहकाऱ्यांकडे सोपवली";
    public override string DueWasMoved(string due) => Say($"नवीन अंतिम मुदत: {due}");
    public override string DueWasCleared => "अंतिम मुदत काढली";

    public override string OpenRequests => "सुरू असलेल्या विनंत्या";
    public override string DoneRequests => "पूर्ण झालेल्या विनंत्या";
    public override string WaitingForYou => "आपल्या प्रतीक्षेत";
    public override string WaitingForClients => "क्लायंटच्या प्रतीक्षेत";
    public override string NoRequests(string title) => Say($"{title}: एकही नाही.");
    public override string CountOf(string title, int count) => Say($"{title}: {count}");
    public override string AndMore(int count) => Say($"आणि आणखी {count}");

    public override string MakeThisARequest => "हा संदेश विनंती म्हणून नोंदवायचा का? एकदा दाबले की नोंद होते; मग मुदत कधी आणि काम कोणाकडे हे ठरवता येते.";
    public override string FileThis => "विनंती म्हणून नोंदवा";
    public override string MadeOfThis(string request) => Say($"हा संदेश विनंती {request} म्हणून नोंदवला आहे.");
    public override string AlreadyMade(string request) => Say($"या संदेशाची विनंती {request} आधीच नोंदवली आहे:");
    public override string FileAnother => "आणखी एक नोंदवा";
    public override string PostIsOver => "तो संदेश आता नाही, किंवा त्याविषयी विचारून फार वेळ झाला आहे. काहीही नोंदवलेले नाही.";
    public override string PostEdited(string request, string what) =>
        Say($"ज्या संदेशावरून विनंती {request} नोंदवली, तो आपण बदलला आहे. विनंतीत अजूनही असे लिहिले आहे: {what}. ते बदलायचे असल्यास येथे बदला:");
    public override string PostDeleted(string request, string what) =>
        Say($"ज्या संदेशावरून विनंती {request} नोंदवली, तो आपण काढून टाकला आहे. विनंती अजून सुरू आहे: {what}. तिची आता गरज नसल्यास येथे रद्द करा:");
    public override string RoomIsNobodys(string bind) => Say($"हे चॅनेल कोणत्या क्लायंटचे आहे हे माहीत नसल्यामुळे कोणालाही विचारलेले नाही. आधी येथे `{bind}` आणि क्लायंटचे नाव लिहा.");
    public override string NotTheAuthor(string? author, string agency) => author is null
        ? Say($"हा संदेश विनंती म्हणून फक्त लिहिणारी व्यक्ती किंवा {agency} नोंदवू शकतात. आपण स्वतः `{Typed("request")}` आणि काय करायचे आहे ते लिहून विनंती करू शकता.")
        : Say($"हा संदेश विनंती म्हणून फक्त {author} किंवा {agency} नोंदवू शकतात. आपण स्वतः `{Typed("request")}` आणि काय करायचे आहे ते लिहून विनंती करू शकता.");

    public override string NoteEdited => "नंतर बदललेले";
    public override string NoteWithdrawn => "लिहिणाऱ्यांनी मागे घेतले";
    public override string AsOf(string moment) => Say($"{moment} ची स्थिती");
    public override string ShowNow => "आत्ताची स्थिती दाखवा";

    public override string ForWhichClient => "कोणत्या क्लायंटसाठी? अजून काहीही नोंदवलेले नाही.";
    public override string WhichDate => "आपल्याला कोणती तारीख म्हणायची आहे? अजून काहीही केलेले नाही.";
    public override string IsItADate => "ही तारीख आहे का? अजून काहीही केलेले नाही.";
    public override string DueIsPast => "ती वेळ होऊन गेली आहे. आपल्याला कोणती तारीख म्हणायची आहे? अजून काहीही केलेले नाही.";

    public override string NoSuchRequest(long number) => Say($"येथे {Reference(number)} ही विनंती नाही.");
    public override string NotNow(string request, string move, string state, string? owner, string since) => owner is null
        ? Say($"विनंती {request}: {state}, {since} पासून. “{move}” आत्ता शक्य नाही, पण हे शक्य आहे:")
        : Say($"विनंती {request}: {state}, {since} पासून; जबाबदारी {owner} यांच्याकडे. “{move}” आत्ता शक्य नाही, पण हे शक्य आहे:");
    public override string NotSaidToRequests(string request) => Say($"विनंती {request} चे काय करायचे आहे ते समजले नाही. हे शक्य आहे:");
    public override string NothingAsked => "काय करायचे आहे ते थोडक्यात लिहा.";
    public override string NoClientHere => "ही विनंती ज्यांच्यासाठी नोंदवता येईल असा एकही क्लायंट अजून नाही.";
    public override string HoldsSecret => "यात पासवर्ड असावा असे दिसते, म्हणून ते ठेवलेले नाही. कृपया येथून काढून टाका, पासवर्ड मॅनेजरमध्ये ठेवा आणि त्याची लिंक द्या.";
    public override string NotALink => "लिंक https:// ने सुरू व्हायला हवी आणि इंटरनेटवरील ठिकाणाची असायला हवी.";
    public override string NotADueDate(string said) => Say($"“{said}” ही तारीख म्हणून वाचता आली नाही. असे लिहा: शुक्रवारी संध्याकाळी ५, उद्या, ३१ डिसेंबर, 2026-12-31 17:00, ३ दिवसांत.");
    public override string NotARule(string said) => Say($"“{said}” हा नियम म्हणून वाचता आला नाही. असे लिहा: `{Typed("every fri at 17:00")}`, `{Typed("every weekday at 9:00")}`, `{Typed("every month on the 15th")}`; पुनरावृत्ती नको असल्यास `{Typed("none")}`.");
    public override string OneOfMany(string request, string series) => Say($"विनंती {request} ही {series} या मालिकेतील आहे: नियम तेथे बदलता येतो.");
    public override string EveryHint => Say($"पुन्हा पुन्हा हवे असल्यासच; उदा. {Typed("every fri at 17:00")}, {Typed("every month on the 15th")}");
    public override string SeriesLabel => "मालिका";
    public override string ChangeRule => "नियम बदला";
    public override string StopRepeating => "पुनरावृत्ती थांबवा";
    public override string RepeatsNow(string request, string rule) => Say($"विनंती {request} ची पुनरावृत्ती आता अशी होईल: {rule}.");
    public override string RepeatsNoMore(string request) => Say($"विनंती {request} ची पुनरावृत्ती यापुढे होणार नाही. तिच्यातून झालेल्या विनंत्या तशाच राहतील.");
    public override string Repeats => "पुनरावृत्ती होते";
    public override string IsSeries => "प्रत्येक वेळी स्वतंत्र विनंती तयार होते, तिच्या मुदतीच्या एक आठवडा आधी. सुट्ट्यांचे दिवस वगळले जातात.";
    public override string NotALength(string said) => Say($"“{said}” हा कालावधी म्हणून वाचता आला नाही. असे लिहा: 45m, 1h30, 2h.");
    public override string NoSuchColleague(string said) => Say($"{said} नावाचे सहकारी येथे माहीत नाहीत.");

    // What is typed stays as it is typed.
    private static string Reference(long number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"R-{number}");
}
