using NodaTime;

namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private static readonly PluralForms Tries = new("वेळा") { One = "वेळ" };

    public override string UnknownZone(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"“{said}” नावाचा टाइम झोन किंवा शहर सापडले नाही. जवळचे मोठे शहर लिहा, जसे New York, किंवा टाइम झोन, जसे Europe/Berlin.")
        : Say($"“{said}” म्हणजे कोणता टाइम झोन हे स्पष्ट नाही. यांपैकी कोणता: {string.Join(" की ", near)}?");
    public override string UnknownLanguage(string said) => Say($"“{said}” नावाची भाषा सापडली नाही. तिचे इंग्रजी नाव किंवा संक्षेप लिहा: German किंवा de.");
    public override string UnknownCurrency(string said) => Say($"“{said}” हे चलन सापडले नाही. त्याची तीन अक्षरे लिहा: INR, EUR, USD.");
    public override string UnknownHours(string said) => Say($"“{said}” ही कामाची वेळ म्हणून वाचता आली नाही. दिवस आणि वेळा लिहा: `{Typed("mon-thu 9-13 14-18, fri 9-13")}`.");
    public override string UnknownOption(string said) => Say($"“{said}” चे काय करायचे ते समजले नाही. तो नावाचा भाग असल्यास संपूर्ण नाव अवतरणचिन्हांत लिहा.");
    public override string NameNeeded => "नाव आवश्यक आहे: त्यात किमान एक अक्षर, अंक किंवा चिन्ह हवे.";
    public override string NameTooLong(int most) => Say($"हे नाव फार मोठे आहे: जास्तीत जास्त {most} अक्षरे.");
    public override string LanguageIs(string tag) => Say($"आपल्याशी संवादाची भाषा {NameOfLanguage(tag)} आहे. बदलण्यासाठी: `{Typed("language German")}`.");
    public override string LanguageSet(string tag, bool spoken) => spoken
        ? Say($"यापुढे आपल्याशी संवादाची भाषा {NameOfLanguage(tag)} असेल.")
        : Say($"आपली पसंती {NameOfLanguage(tag)} भाषेला आहे, याची नोंद केली आहे. ती भाषा मला अजून येत नाही, त्यामुळे तोपर्यंत इंग्रजीत संवाद होईल.");
    public override string RoomLanguageSet(string tag) => Say($"या चॅनेलमधील संदेशांची भाषा {NameOfLanguage(tag)} आहे.");
    public override string RoomLanguageFollows(string client, string tag) => Say($"या चॅनेलमधील संदेश क्लायंटच्या भाषेत असतात. क्लायंट: {client}, भाषा: {NameOfLanguage(tag)}.");
    public override string RoomLanguageOff => "क्लायंटची भाषा";
    public override string RoomLanguageNotSpoken(string tag) => Say($"{NameOfLanguage(tag)} ही भाषा मला अजून येत नाही. या चॅनेलमध्ये यांपैकी एका भाषेत लिहिता येईल:");
    public override string RoomLanguageNeedsRoom => "हे क्लायंटच्या स्वतःच्या चॅनेलमध्ये लिहा: त्यावरून तेथील संदेशांची भाषा ठरते.";
    public override string RoomLanguageNotYours(string agency) => Say($"या चॅनेलची भाषा ठरवणे {agency} यांच्याकडे आहे. आपल्याशी संवादाची भाषा येथे निवडता येईल:");
    public override string ZoneIs(string zone, string clock) => Say($"आपला टाइम झोन: {zone}; तेथे आता {clock}. बदलण्यासाठी: `{Typed("zone Berlin")}`.");
    public override string ZoneSet(string zone, string clock) => Say($"यापुढे आपला टाइम झोन: {zone}; तेथे आता {clock}.");
    public override string DeskMovesAlong => "एजन्सीची कामाची वेळही आपल्याबरोबर बदलते.";
    public override string Save => "जतन करा";

    public override string SetupOnlyDirect => Say($"सुरुवातीची तयारी फक्त थेट संदेशात करता येते: मला तेथे `{Typed("setup")}` लिहा.");
    public override string SetupCodeAsked =>
        Say($"सुरुवातीच्या तयारीसाठी `{Typed("setup")}` आणि सहा अंकी कोड लिहा, जसे `{Typed("setup 123456")}`. सर्व्हर सुरू झाल्यावर त्याने कोड दाखवला होता: त्याच्या आउटपुटमध्ये किंवा लॉगमध्ये पाहा.");
    public override string SetupCodeWrong(int left) =>
        Say($"हा तो कोड नाही. सर्व्हर सुरू झाल्यावर त्याने कोड दाखवला होता; प्रत्येक वेळी सुरू झाल्यावर तो नवीन असतो. आपण आणखी {left} {Form(left, Tries)} प्रयत्न करू शकता.");
    public override string SetupTooManyTries => "चुकीचा कोड खूप वेळा लिहिला गेला. कृपया दहा मिनिटे थांबा, सर्व्हर सुरू केला तेथे कोड पाहा आणि पुन्हा प्रयत्न करा.";
    public override string SetupOnlyMembers => "ज्या कार्यक्षेत्रात मला इन्स्टॉल केले आहे, तेथील पूर्ण सदस्यच सुरुवातीची तयारी करू शकतात; पाहुणे किंवा इतर संस्थांतील व्यक्ती नाही.";
    public override string AlreadySetUp(string agency, string? owner) => owner is null
        ? Say($"सुरुवातीची तयारी आधीच झाली आहे: हे {agency} आहे.")
        : Say($"सुरुवातीची तयारी आधीच झाली आहे: हे {agency} आहे आणि {owner} त्याचे मालक आहेत.");
    public override string DeskOf(string name) => Say($"{name} यांची एजन्सी");
    public override string SetUp(string agency) => Say($"{agency} सुरू झाले आहे आणि ते आपले आहे");
    public override string SetUpFacts(string zone, string language, string currency, string hours) =>
        Say($"टाइम झोन: {zone}; भाषा: {language}; चलन: {currency}. आपण सांगेपर्यंत कामाची वेळ {hours} धरली आहे. हे सर्व बदलता येते.");
    public override string HelloFounder(string name) =>
        Say($"नमस्कार {name}! सुरुवातीची तयारी अजून झालेली नाही. सर्व्हर सुरू झाल्यावर त्याने दाखवलेला सहा अंकी कोड `{Typed("setup")}` पुढे लिहा, म्हणजे ही एजन्सी आपली होईल. आपली एजन्सी दुसऱ्या ॲपमध्ये आधीपासून असल्यास, त्याऐवजी तेथे मला `{Typed("link")}` लिहा: ती येथेही येईल.");
    public override string YoursToSetUp(string name) =>
        Say($"नमस्कार {name}! सुरुवातीची तयारी अजून झालेली नाही आणि ती आपण करायची आहे. मला थेट संदेशात `{Typed("setup")}` लिहा: कोडची गरज नाही.");
    public override string Founder => "सुरुवात करा";

    public override string HomeTitle(string agency) => agency;
    public override string FirstSteps => "अजून एवढे करायचे राहिले आहे:";
    public override string StepHours(string hours) => Say($"• आपली कामाची वेळ सांगा. तोपर्यंत ती {hours} धरली आहे.");
    public override string StepClient => "• पहिले क्लायंट जोडा: त्यांचे नाव आणि टाइम झोन पुरेसे आहे.";
    public override string StepRoom => "• क्लायंटना तेथेच विनंती करता यावी, यासाठी त्यांच्या चॅनेलमध्ये मला आमंत्रित करा. तेथे हे पेस्ट करा:";
    public override string StepRequest(string typed) => Say($"• आपले क्लायंट जे करतील ते करून पाहा: `{typed}` लिहून विनंती करा.");
    public override string StepHoursButton => "कामाची वेळ ठरवा";
    public override string StepClientButton => "क्लायंट जोडा";
    public override string StepRoomButton => "आमंत्रण कसे द्यावे";
    public override string StepRequestButton => "विनंती करून पाहा";
    public override string StepName(string step) => step switch
    {
        "hours" => "कामाची वेळ",
        "client" => "पहिले क्लायंट",
        "room" => "चॅनेलमध्ये आमंत्रण",
        _ => "विनंती करून पाहणे",
    };
    public override string LeaveButton => "एखादी पायरी वगळा";
    public override string LeaveWhich => "कोणती पायरी वगळायची?";
    public override string StepLeft(string step) => Say($"वगळले: {step}. आपण हे कधीही करू शकता.");
    public override string NoSuchStep => Say($"अशी पायरी नाही. पायऱ्या अशा आहेत: `{Typed("hours")}`, `{Typed("client")}`, `room`, `{Typed("request")}`.");
    public override string RoomHowTo => "आपण आणि आपले क्लायंट ज्या चॅनेलमध्ये आहात, तेथे या दोन ओळी एकापाठोपाठ एक पेस्ट करा. पहिली ओळ मला चॅनेलमध्ये जोडते, दुसरी ते चॅनेल कोणत्या क्लायंटचे आहे ते ठरवते.";
    public override string HomeReady => "सर्व तयारी झाली आहे. पुढे काय करता येईल:";
    public override string HomeForContact(string agency) => Say($"येथून आपण {agency} यांच्याकडे विनंती करू शकता, किंवा केलेल्या विनंत्या पाहू शकता.");
    public override string Deadlines => "अंतिम मुदती";
    public override string TimerStatus => "टायमर";
    public override string RequestNew => "विनंती करा";
    public override string ClientList => "क्लायंट";
    public override string HelloMember(string name, string agency) => Say($"नमस्कार {name}! हा {agency} यांचा बॉट आहे.");
    public override string HelloContact(string name, string agency) => Say($"नमस्कार {name}! हा {agency} यांचा बॉट आहे. आपल्याला जे काम करून हवे आहे ते येथे लिहा; त्याचा पाठपुरावा येथे होईल.");
    public override string Privacy(string agency) =>
        Say($"आपण मला लिहिलेले, मी दिलेली उत्तरे आणि आपल्या चॅट प्रोफाइलमधील माहिती (नाव, टाइम झोन, भाषा) जतन केली जाते, म्हणजे {agency} यांना काम करता येते आणि झालेले काम दाखवता येते. जे मला लिहिले जाते आणि माझ्या संदेशांखाली लिहिले जाते, तेवढेच वाचले जाते. हे सर्व {agency} यांच्या स्वतःच्या डेटाबेसमध्ये, हा बॉट चालवणाऱ्या संगणकावर असते; आपण वाचत असलेल्या चॅटखेरीज इतर कोणत्याही सेवेला ते मिळत नाही. {agency} यांना सर्व काही दिसते; क्लायंटच्या लोकांना फक्त त्यांचेच दिसते: दुसरे क्लायंट किंवा दर कधीही नाहीत. काही दुरुस्त करायचे किंवा काढून टाकायचे असल्यास {agency} यांना सांगा.");

    public override string TeamTitle => "टीम";
    public override string TeamMember(string role, string zone) => Say($"{role}, {zone}");
    public override string TeamContactSure(string name, string role) =>
        Say($"{name} हे क्लायंटकडील संपर्क व्यक्ती आहेत. “{role}” झाल्यास ते एजन्सीतील लोकांना दिसणारे सर्व वाचू शकतील आणि त्या क्लायंटसाठी विनंती करू शकणार नाहीत. अजून काहीही केलेले नाही.");
    public override string TeamContactYes => "टीममध्ये जोडा";
    public override string TeamAdded(string name, string role) => Say($"{name} आता टीममध्ये आहेत; भूमिका: {role}.");
    public override string TeamAlready(string name, string role) => Say($"{name} आधीपासूनच येथे आहेत; भूमिका: {role}.");
    public override string TeamRemoved(string name) => Say($"{name} आता टीममध्ये नाहीत.");
    public override string TeamWhoAsked => Say($"कोणाला? त्यांचा उल्लेख करा, जसे `{Typed("team add @colleague")}`.");
    public override string TeamFindingOut(string said) => Say($"{said} यांची अजून ओळख झालेली नाही; ते कोण आहेत हे पाहत आहे. उत्तर येथेच मिळेल.");
    public override string TeamNobody(string said) => Say($"{said} नावाचे कोणी सापडले नाही. @ लिहून त्यांचा उल्लेख करा आणि यादीतून निवडा.");
    public override string TeamWhich(string said) => Say($"{said} नावाच्या अनेक व्यक्ती आहेत. यांपैकी कोण?");
    public override string TeamNotBots => "तो बॉट आहे. येथे फक्त व्यक्तींनाच जोडता येते.";
    public override string TeamNotOwner => "मालकांना काढता येत नाही.";
    public override string TeamNotMember(string name) => Say($"{name} येथे काम करत नाहीत.");
    public override string AddColleague => "सहकारी जोडण्यासाठी:";

    public override string StrangerTitle => "नवीन व्यक्तीने मला लिहिले आहे";
    public override string StrangerAsked => "यांनी मला लिहिले आहे आणि त्यांची ओळख नाही. हे कोण आहेत?";
    public override string StrangerMember => "सहकारी";
    public override string StrangerContactOf(string client) => Say($"{client} यांच्याकडील");
    public override string StrangerMore => "दुसऱ्या क्लायंटकडील";
    public override string StrangerIgnore => "दुर्लक्ष करा";
    public override string StrangerIgnored(string name) => Say($"ठीक आहे. {name} यांना काहीही सांगितले जाणार नाही आणि त्यांच्याविषयी पुन्हा विचारले जाणार नाही.");
    public override string ContactMade(string name, string client) => Say($"{name} आता {client} यांच्या वतीने विनंती करू शकतात आणि त्यांच्याशी संबंधित सर्व काही पाहू शकतात.");
    public override string ContactFormTitle => "कोणत्या क्लायंटची संपर्क व्यक्ती?";
    public override string ContactIsMember(string name) => Say($"{name} येथे काम करतात, त्यामुळे क्लायंटच्या संपर्क व्यक्ती होऊ शकत नाहीत.");
    public override string ClientLabel => "क्लायंट";

    public override string WhenWeAnswer(string hours, DateTimeZone zone, Instant now) => Say($"आपल्याला उत्तर मिळण्याची वेळ: {hours} ({Zone(zone, now)}). विनंती कधीही करता येते.");
}
