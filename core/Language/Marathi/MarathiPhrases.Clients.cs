namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string NoSuchClient(string said) => Say($"“{said}” नावाचे क्लायंट सापडले नाहीत. प्रत्येक क्लायंटचे छोटे नाव असते, जसे `acme`; ती नावे `{Typed("client list")}` दाखवते.");
    public override string ClientNeeded => Say($"कोणते क्लायंट? त्यांचे नाव किंवा छोटे नाव पुढे लिहा: `{Typed("client archive acme")}`.");
    public override string WhichClient => "आपल्याला कोणते क्लायंट म्हणायचे आहेत?";
    public override string ClientThere(string name, bool archived) => archived
        ? Say($"{name} नावाचे क्लायंट संग्रहात आहेत. आपण त्यांना परत आणू शकता किंवा दुसरे नाव निवडू शकता.")
        : Say($"{name} नावाचे क्लायंट आधीच आहेत. दुसरे नाव निवडा, किंवा त्यांच्या माहितीत बदल करा.");
    public override string ClientShow(string name) => Say($"दाखवा: {name}");
    public override string ClientRestore(string name) => Say($"परत आणा: {name}");
    public override string ClientRestored(string name) => Say($"{name} परत आले आहेत; सर्व काही आधीसारखे आहे.");
    public override string ClientArchive => "संग्रहित करा";
    public override string ClientArchiveSure(string name) =>
        Say($"{name} यांना संग्रहित करायचे का? त्यानंतर त्यांच्यासाठी विनंती करता किंवा वेळ नोंदवता येणार नाही आणि त्यांच्यासाठी सुरू असलेला टायमर थांबेल. त्यांच्या सर्व नोंदी तशाच राहतील.");
    public override string ClientArchived(string name) => Say($"{name} यांना संग्रहित केले आहे. त्यांच्या सर्व नोंदी तशाच आहेत; त्याच नावाने पुन्हा जोडल्यास ते परत येतील.");
    public override string ClientAdd => "क्लायंट जोडा";
    public override string ClientChange => "क्लायंटची माहिती बदला";
    public override string ClientAdded(string name, string handle, string zone, string clock) =>
        Say($"जोडले: {name}; छोटे नाव: {handle}. टाइम झोन: {zone}; तेथे आता {clock}.");
    public override string ClientSaved(string name) => Say($"जतन केले: {name}.");
    public override string HandleTaken(string handle) => Say($"“{handle}” हे छोटे नाव ठेवता येत नाही: ते आधीच घेतलेले आहे, किंवा येथे त्याचा दुसरा अर्थ आहे. दुसरा शब्द निवडा.");
    public override string NoRate(string said) => Say($"“{said}” हा दर म्हणून वाचता आला नाही. एका तासाचा दर लिहा: 45 किंवा 45.50; दर नसल्यास `{Typed("none")}`.");
    public override string NoSuchDetail(string said) =>
        Say($"“{said}” वरून काय बदलायचे ते समजले नाही. क्लायंटची ही माहिती बदलता येते: नाव, टाइम झोन, कामाची वेळ, सार्वजनिक सुट्ट्या, प्रतिसादाची हमी, भाषा, दर, चलन आणि छोटे नाव; जसे `{Typed("client acme zone New York")}`.");
    public override string NoClients => "अजून एकही क्लायंट नाही.";
    public override string ClientCount(int clients) => clients == 0 ? NoClients : Say($"{clients} क्लायंट");
    public override string ClientsMore(int more) => Say($"आणि आणखी {more}: `{Typed("client")}` आणि नाव लिहिल्यास ते क्लायंट दिसतील.");

    public override string FactHandle => "छोटे नाव";
    public override string FactZone => "टाइम झोन";
    public override string FactHours => "कामाची वेळ";
    public override string FactLanguage => "भाषा";
    public override string FactRate => "तासाचा दर";
    public override string FactRooms => "चॅनेल";
    public override string FactContacts => "संपर्क व्यक्ती";
    public override string LabelName => "नाव";
    public override string LabelCurrency => "चलन";
    public override string ZoneHint => "शहर किंवा टाइम झोन: New York, Europe/Berlin.";
    public override string RateHint => "एका तासाचा दर: 45 किंवा 45.50. तो फक्त आपल्याला आणि आपल्या असिस्टंटना दिसतो.";
    public override string HoursUntilTold(string hours) => Say($"{hours} (वेगळे सांगेपर्यंत)");
    public override string RateAnHour(string money) => Say($"तासाला {money}");
    public override string NoRateYet(string currency) => Say($"अजून ठरलेला नाही ({currency})");
    public override string NobodyYet => "अजून कोणी नाही";
    public override string NoRoomYet => "अजून एकही नाही";
    public override string RoomCount(int rooms) => Say($"{rooms} चॅनेल");

    public override string RoomNext => "एखादे चॅनेल या क्लायंटला जोडण्यासाठी तेथे हे लिहा:";
    public override string RoomOnlyInChannel(string typed) => Say($"जे चॅनेल त्यांचे असायला हवे, तेथेच हे लिहा: `{typed}`.");
    public override string RoomBound(string client) => Say($"हे चॅनेल आता {client} यांच्यासाठी आहे. येथे केलेली विनंती {client} यांच्यासाठी असेल आणि येथे इतर कोणत्याही क्लायंटचा उल्लेख होणार नाही.");
    public override string RoomWasBound(string client) => Say($"हे चॅनेल आधीपासूनच {client} यांचे आहे.");
    public override string InviteMe => "मी कदाचित अजून या चॅनेलमध्ये नाही; मला जोडेपर्यंत येथे लिहिता येणार नाही. मला आमंत्रित करण्यासाठी हे पेस्ट करा:";

    public override string Welcome(string agency) => Say($"नमस्कार! हा {agency} यांचा बॉट आहे.");
    public override string WelcomeWho(string owner, string agency) =>
        Say($"आपण येथे केलेली विनंती {owner} यांच्याकडे जाते; काम त्यांच्याकडून केले जाते. काय हवे होते, कधीपर्यंत आणि काम कुठवर आले, याची नोंद येथे ठेवली जाते.");
    public override string WelcomeHow => "विनंती करण्यासाठी काय हवे आहे आणि कधीपर्यंत, ते आपल्या शब्दांत आणि आपल्या वेळेनुसार लिहा. उदाहरणार्थ:";
    public override string WelcomeExampleOne => "बॅनर दुरुस्त करा शुक्रवारी संध्याकाळी ५ वाजेपर्यंत";
    public override string WelcomeExampleTwo => "सहा जणांसाठी टेबल बुक करा उद्या संध्याकाळी ७ वाजता !तातडीचे";
    public override string WelcomeExampleThree => "न्यूजलेटर तपासा मुदत ३१ डिसेंबर अंदाजे २ तास";
}
