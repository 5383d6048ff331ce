namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private Page Founded => new(
        "VA Desk आपल्या कार्यक्षेत्रात आहे",
        Say($"एकच गोष्ट राहिली आहे: Slack मध्ये Apps खाली VA Desk उघडा आणि त्याच्या Messages टॅबमध्ये `{Typed("setup")}` लिहा. आपल्या प्रोफाइलवरून आपली एजन्सी तयार होईल आणि पुढचे टप्पे दाखवले जातील."),
        "आपण तिचे मालक आहात: इतर कोणालाही काहीही करायचे नाही आणि आपण लिहीपर्यंत काहीही होत नाही.");

    public override string InviteNeedsOAuth(string typed) =>
        Say($"येथून मला दुसऱ्या कार्यक्षेत्रात जोडता येत नाही: हा बॉट चालवणाऱ्यांनी ती सोय केलेली नाही (`Slack:ClientId`). त्याऐवजी क्लायंटना आपल्या एखाद्या चॅनेलमध्ये पाहुणे म्हणून किंवा Slack Connect ने आमंत्रित करा आणि तेथे `{typed}` लिहा.");
    public override string InviteOffer(string client) =>
        Say($"लिंक वापरून मला {client} यांच्या स्वतःच्या Slack कार्यक्षेत्रात जोडता येते. तेथे काम करणारे सर्व येथे {client} म्हणून ओळखले जातील: ते विनंती करू शकतील आणि फक्त स्वतःशी संबंधित माहिती पाहू शकतील.");
    public override string InviteRoomToo(string typed) => Say($"ते पाहुणे असतील किंवा आपल्याबरोबरच्या चॅनेलमध्ये असतील, तर लिंकची गरज नाही: तेथे `{typed}` लिहा.");
    public override string InviteMake => "लिंक बनवा";
    public override string InviteMade(string client) => Say($"{client} यांच्यासाठी लिंक. ती फक्त आपल्याला दिसते आणि एकदाच दाखवली जाते:");
    public override string InviteHow(string end) =>
        Say($"ज्यांना त्यांच्या कार्यक्षेत्रात ॲप जोडता येतात, त्यांना ती पाठवा. ती एका कार्यक्षेत्रासाठी आहे आणि {end} पर्यंत चालते; नवीन लिंक बनवल्यास ही बंद होते.");
    public override string InviteShown(string client) => Say($"{client} यांना प्रवेश देणारी लिंक किंवा कोड, ज्यांनी बटण दाबले त्यांनाच एकदा दाखवला जातो. आपण नवीन बनवू शकता; त्याने आधीचा बंद होतो.");
    public override string WorkspaceRemoved(string name) =>
        Say($"मला {name} या Slack कार्यक्षेत्रातून काढले आहे. आता तेथे कोणालाही लिहिता येत नाही; सर्व नोंदी जपून ठेवल्या आहेत आणि पुन्हा जोडल्यास काम तेथूनच पुढे सुरू होईल.");
    public override string WorkspaceEnding(string name, string end) =>
        Say($"{name} या कार्यक्षेत्रासाठी Slack माझा प्रवेश वाढवत नाही: तो {end} ला संपेल. त्याआधी कृपया मला तेथे पुन्हा जोडा; कोणतीही नोंद जाणार नाही.");
    public override string WorkspaceAdded(string name) => Say($"आपल्या लिंकने मला {name} या Slack कार्यक्षेत्रात जोडले आहे. तेथून मला लिहिणारे सर्व आपले क्लायंट आहेत.");
    public override string PutInAgain => "VA Desk पुन्हा जोडा";
    public override string InstallAt(Uri address) => Say($"कार्यक्षेत्रात जोडण्यासाठी हे उघडा: {address.ToString()}");

    public override string TokensForgotten(int workspaces) => workspaces == 0
        ? "विसरण्यासारखी कोणत्याही कार्यक्षेत्राची किल्ली नव्हती."
        : Say($"{workspaces} कार्यक्षेत्रांच्या किल्ल्या पुसल्या आहेत; प्रत्येकाने ॲप पुन्हा बसवायला हवे, तेव्हा त्यांच्या सर्व नोंदी तशाच मिळतील.");

    public override Page InstallFounded => Founded;
    public override Page InstallAgain(bool open) => open
        ? new("VA Desk परत आले आहे", "ते या कार्यक्षेत्रात आधीही होते आणि सर्व नोंदी तशाच आहेत. काम थांबले होते तेथून पुढे सुरू होईल; आपण हे पान बंद करू शकता.")
        : Founded;
    public override Page InstallOfClient(string agency, string client) => new(
        Say($"{agency} आता आपल्या कार्यक्षेत्रात आहे"),
        Say($"येथील प्रत्येकजण {client} यांच्या वतीने {agency} यांच्याकडे विनंती करू शकतो: कोणत्याही चॅनेलमध्ये किंवा VA Desk च्या थेट संदेशात `/request` आणि आपल्या शब्दांत काय हवे ते लिहा."),
        Say($"आपले जे आहे ते आपल्यालाच दिसते, इतर कोणालाही नाही. चॅनेलमध्ये `/invite @VA Desk` लिहिल्यास ते तेथे उत्तर देऊ शकते; आपण हे पान बंद करू शकता."));
    public override Page InstallCancelled => new(
        "काहीही जोडलेले नाही", "आपण Slack मध्ये Cancel दाबले, त्यामुळे VA Desk आपल्या कार्यक्षेत्रात नाही आणि त्यातील काहीही पाहिलेले नाही.", "ते चुकून झाले असल्यास पुन्हा सुरुवात करा.");
    public override Page InstallUnknown => new(
        "कृपया पुन्हा सुरुवात करा",
        "हे पान Slack मधून, दहा मिनिटांच्या आत, जेथे सुरुवात केली त्याच ब्राउझरमध्ये आणि एकदाच उघडते. यापैकी एखादी अट पूर्ण झाली नाही; काहीही जोडलेले नाही.");
    public override Page InstallRefused => new(
        "Slack ने ते पूर्ण केले नाही", "VA Desk ने वापरण्यापूर्वीच Slack ने परवानगी परत घेतली, त्यामुळे काहीही जोडलेले नाही. बहुतेक वेळा पुन्हा सुरुवात केल्यास काम होते.",
        "दुसऱ्यांदा असेच झाले, तर हे VA Desk चालवणाऱ्यांना कळवा: कारण त्याच्या लॉगमध्ये आहे.");
    public override Page InstallLinkGone => new(
        "ही लिंक आता चालत नाही", "अशी लिंक एका कार्यक्षेत्रासाठी आणि सात दिवस चालते; नवीन लिंक बनवल्यास आधीची बंद होते. ज्यांनी ती पाठवली, त्यांच्याकडून कृपया नवीन मागून घ्या.",
        "येथे आपल्या खात्यात काहीही जोडलेले नाही.");
    public override Page InstallAtHome => new(
        "हे एजन्सीचे स्वतःचे कार्यक्षेत्र आहे", "ही लिंक क्लायंटच्या कार्यक्षेत्रासाठी आहे आणि आपण ती एजन्सीच्याच कार्यक्षेत्रात उघडली. काहीही बदललेले नाही आणि लिंक अजून चालते.",
        "ती आपल्या क्लायंटना पाठवा; किंवा Slack च्या पानावर वर उजवीकडे दुसरे कार्यक्षेत्र निवडा.");
    public override Page InstallElsewhere => new(
        "या कार्यक्षेत्रात आधीच VA Desk आहे", "ते येथे दुसऱ्या कोणाचे आहे, त्यामुळे ही लिंक येथे वापरता येत नाही. काहीही बदललेले नाही आणि लिंक अजून चालते.",
        "दुसऱ्या कार्यक्षेत्रासाठी ती वापरता येईल: Slack च्या पानावर वर उजवीकडे ते निवडा. नाहीतर ज्यांनी लिंक पाठवली, त्यांना सामायिक चॅनेलमध्ये काम करण्याविषयी विचारा.");
    public override Page InstallBusy => new("कृपया एक क्षण थांबा", "सध्या सर्व्हरवर ताण असल्यामुळे काहीही सुरू केलेले नाही. कृपया एका मिनिटाने पुन्हा प्रयत्न करा.");
    public override Page InstallNotHere => new("हा योग्य पत्ता नाही", "VA Desk कार्यक्षेत्रात जोडण्याची सुरुवात दुसऱ्या पत्त्यावर होते. कृपया हा बॉट चालवणाऱ्यांना विचारा.");
    public override string InstallOpenSlack => "Slack उघडा";
    public override string InstallBegin => "पुन्हा सुरुवात करा";
}
