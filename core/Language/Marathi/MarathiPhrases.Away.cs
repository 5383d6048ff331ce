namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string AwayTitle => "उपलब्ध नाही";
    public override string AwayFromLabel => "कधीपासून";
    public override string AwayFromHint => Say($"रिकामे म्हणजे आत्तापासून; किंवा दिवस वा वेळ, उदा. गुरुवार, २४ डिसेंबर, {Typed("fri 14:00")}");
    public override string AwayUntilLabel => "पुन्हा उपलब्ध";
    public override string AwayUntilHint => Say($"ज्या दिवशी पुन्हा उपलब्ध असाल, उदा. सोमवार, २ जानेवारी, {Typed("fri 14:00")}");
    public override string AwayCoverLabel => "तोपर्यंत जबाबदारी कोणाकडे";
    public override string AwayCoverHint => "ज्या क्लायंटचे काम त्यांच्याकडे आहे, त्यांना हे नाव दिसेल.";
    public override string AwayNobody => "विशिष्ट कोणी नाही";
    public override string AwayNoteLabel => "क्लायंटसाठी टीप";
    public override string AwayNoteHint => "आपले सर्व क्लायंट ती जशी लिहाल तशीच वाचतील.";
    public override string AwayNoteNames(string client) => Say($"ही टीप आपले सर्व क्लायंट वाचतील आणि तिच्यात {client} यांचे नाव आहे. ती तशीच पाठवायची का?");
    public override string AwayNoteSure => "हो, तशीच पाठवा";
    public override string YouAreAway(string from, string until) => Say($"आपण {from} पासून उपलब्ध नसाल; पुन्हा उपलब्ध: {until}.");
    public override string AwayInstead(string from, string until) => Say($"आधीची नोंद: {from} ते {until}.");
    public override string AwayAnotherHint => Say($"आणखी एका कालावधीसाठी तो लिहा: `{Typed("away 24 dec to 2 jan")}`.");
    public override string YouAreBack => "पुन्हा स्वागत आहे. आपली कामाची वेळ आता नेहमीप्रमाणे आहे.";
    public override string YouStay(string from, string until) => Say($"{from} ते {until} या काळातही आपण उपलब्ध असाल.");
    public override string AwayBack => "मी पुन्हा उपलब्ध आहे";
    public override string AwayCallOff => "ही नोंद रद्द करा";
    public override string AwayTold => "आपले क्लायंट हे त्यांच्या कामाच्या वेळेत, त्यांच्या भाषेत वाचतील. आपण हमी दिलेली उत्तरे आपल्या प्रतीक्षेत राहतील; कोणतीही अंतिम मुदत बदलत नाही.";
    public override string AwayNotTold => "क्लायंटना कळवलेले नाही. कोणतीही अंतिम मुदत बदलत नाही.";
    public override string AwayDue(int count) => count == 1
        ? "आपण उपलब्ध नसताना या कामाची मुदत येते, किंवा ते सुरू करायला हवे. त्याचे काय करायचे?"
        : Say($"आपण उपलब्ध नसताना या {count} कामांची मुदत येते, किंवा ती सुरू करायला हवीत. प्रत्येकाचे काय करायचे?");
    public override string AwayLeave => "तसेच ठेवा";
    public override string AwayLeadsHear => "ज्यांनी आपल्याला काम दिले आहे, त्यांना आपण उपलब्ध नसल्याचे आणि त्या काळात येणारी कामे कळवली जातील.";
    public override string NotAnAbsence(string said) =>
        Say($"आपण कधी उपलब्ध नसाल हे “{said}” मधून समजले नाही. असे लिहा: `{Typed("away until mon")}`, `{Typed("away fri-tue")}`, `{Typed("away 24 dec to 2 jan")}`.");
    public override string AwayIsOver(string said) => Say($"“{said}” होऊन गेले आहे. आपण कधीपर्यंत उपलब्ध नसाल? उदाहरणार्थ: `{Typed("away until mon")}`.");
    public override string AwayTooLong(string until, int most) =>
        Say($"ही तारीख {until} अशी वाचली आहे; हा काळ {most} दिवसांपेक्षा जास्त आहे. जवळचा दिवस लिहा; त्याहून जास्त काळासाठी कामाची वेळ बदलणे योग्य.");
    public override string NotAway => "आपण उपलब्ध नसल्याची कोणतीही नोंद नाही.";
    public override string TeamAway(string until) => Say($"उपलब्ध नाहीत; पुन्हा उपलब्ध: {until}");
    public override string Covers(string name) => Say($"तोपर्यंत {name} उपलब्ध आहेत.");
    public override string IsAway(string name, string until) => Say($"{name} सध्या उपलब्ध नाहीत; पुन्हा उपलब्ध: {until}.");
    public override string WillBeAway(string name, string from, string until) => Say($"{name} {from} पासून उपलब्ध नसतील; पुन्हा उपलब्ध: {until}.");
    public override string Corrected(string told) => Say($"यात बदल झाला आहे: {told}");
    public override string IsBackAgain(string name, string from) => Say($"यात बदल झाला आहे: {name} आधीच उपलब्ध होत आहेत, {from} पासून.");
    public override string StaysHere(string name) => Say($"यात बदल झाला आहे: {name} त्या काळातही उपलब्ध असतील.");

    public override string HandAllTo(string name, int count) => count == 1
        ? Say($"{name} यांच्याकडे सोपवा")
        : Say($"सर्व {count} कामे {name} यांच्याकडे सोपवा");
    public override string HandToAnother => "सर्व दुसऱ्यांकडे सोपवा";
    public override string HandToWhom(int count) => "कोणाकडे सोपवायचे?";
    public override string HandedTo(string name, IEnumerable<string> requests) => Say($"{name} यांच्याकडे आता: {List(requests)}.");
    public override string HandedUntilBack(string name) => Say($"आपण परत येईपर्यंतच हे काम त्यांच्याकडे आहे, असे {name} यांना कळवले आहे. आपण परत आल्यावर बाकी काम परत घ्यायचे का, हे विचारले जाईल.");
    public override string AwayToo(string name, string from, string until) => Say($"{name} हेसुद्धा {from} ते {until} या काळात उपलब्ध नाहीत.");
    public override string NothingToHand => "आपण उपलब्ध नसताना आपल्या कोणत्याही कामाची मुदत येत नाही आणि काहीही सुरू करायला लागत नाही.";
    public override string NothingHanded => "आपले कोणतेही बाकी काम इतरांकडे नाही.";
    public override string HasOfYours(string name, IEnumerable<string> requests) => Say($"आपली ही कामे {name} यांच्याकडे आहेत: {List(requests)}.");
    public override string TakeAllBack => "सर्व परत घ्या";
    public override string LeaveThem => "त्यांच्याकडेच ठेवा";
    public override string TookBack(IEnumerable<string> requests) => Say($"आता पुन्हा आपल्याकडे: {List(requests)}.");
    public override string LeftThem(IEnumerable<string> requests) => Say($"यांत बदल केलेला नाही: {List(requests)}.");
    public override string HandedYou(string from, IEnumerable<string> requests) => Say($"{from} परत येईपर्यंत आपल्याकडे: {List(requests)}.");
    public override string TakenBackFromYou(string by, IReadOnlyList<string> requests) => requests.Count == 0
        ? Say($"आपल्याकडे मधल्या काळात असलेले काम {by} यांनी परत घेतले आहे.")
        : Say($"{by} यांनी परत घेतले: {List(requests)}.");

    public override string WelcomeBack(int came, int moved, int due) => (came, moved, due) is (0, 0, 0)
        ? "पुन्हा स्वागत आहे. नवीन काही आलेले नाही आणि आठवड्याभरात कोणतीही अंतिम मुदत नाही"
        : Say($"पुन्हा स्वागत आहे. नवीन {came}, बदललेले {moved}, लवकर मुदत असलेले {due}");
    public override string AwayCame => "नवीन";
    public override string AwayMoved => "बदललेले";
}
