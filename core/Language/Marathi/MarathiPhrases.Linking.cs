namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string PlatformName(string platform) => platform switch
    {
        "Web" => "वेब",
        _ => platform,
    };

    public override string LinkWhat =>
        "मी असलेल्या दुसऱ्या ॲपमध्येही (Slack किंवा Teams) आपण काम करत असाल, तर तेथेही आपली ओळख एकच ठेवता येते: एक टायमर, एक यादी, एक नाव. येथे कोड दाखवला जाईल, तो आपण मला तेथे लिहायचा.";
    public override string LinkedTo(string name, string platform) => Say($"• {platform} मध्ये आपण {name} आहात.");
    public override string LinkMake => "कोड दाखवा";
    public override string LinkShow => "आपली खाती";
    public override string LinkCodeTitle => "आपल्या दुसऱ्या खात्यातून मला थेट संदेशात हे पाठवा:";
    public override string LinkCodeHow =>
        "हा कोड दहा मिनिटे आणि एकदाच चालतो. जे तो लिहितील त्यांना येथे आपले अधिकार मिळतात, म्हणून तो कोणालाही देऊ नका आणि कोणत्याही चॅनेलमध्ये लिहू नका.";
    public override string LinkCodeShown => "कोड फक्त एकदा, ज्यांनी बटण दाबले त्यांनाच दाखवला जातो. आपण नवीन घेऊ शकता; त्याने आधीचा बंद होतो.";
    public override string Linked(string name) =>
        Say($"झाले: यापुढे येथेही आपली ओळख {name} अशी आहे; तोच टायमर आणि त्याच विनंत्या. आपण मला शेवटी जेथे लिहिले, तेथे उत्तर मिळेल.");
    public override string LinkTold(string name, string platform) =>
        Say($"{platform} मधील {name} यांनी आपला कोड लिहिला आहे आणि यापुढे ते खाते आपलेच धरले जाईल: तेथे केलेले आपण केलेले समजले जाईल. हे आपण केले नसेल, तर ते खाते लगेच वेगळे करा.");
    public override string LinkCutButton(string name, string platform) => Say($"{name} ({platform}) वेगळे करा");
    public override string LinkCut(string name, string platform) => Say($"{platform} मधील {name} हे खाते आता आपले नाही. तेथे जे केले ते तसेच राहील.");
    public override string LinkCutGone => "ते खाते आता आपल्या खात्याशी जोडलेले नाही.";

    public override string LinkOnlyDirect => Say($"कोड फक्त थेट संदेशात चालतात. मला तेथे `{Typed("link")}` लिहा.");
    public override string LinkCodeSpoiled =>
        Say($"तो कोड येथे इतरांनी वाचला असू शकतो, म्हणून तो आता चालणार नाही. दुसऱ्या कोडसाठी मला थेट संदेशात `{Typed("link")}` लिहा आणि तो फक्त मलाच लिहा.");
    public override string LinkGone =>
        Say($"हा कोड चालत नाही, किंवा आता चालत नाही: प्रत्येक कोड दहा मिनिटे आणि एकदाच चालतो. जेथे आपली ओळख आहे तेथे मला `{Typed("link")}` लिहा आणि नवीन कोड येथे लिहा.");
    public override string LinkTooManyTries => "चुकीचा कोड खूप वेळा लिहिला गेला. कृपया दहा मिनिटे थांबा आणि मग नवीन कोड घ्या.";
    public override string LinkNotFromHere =>
        Say($"येथे आपली अजून ओळख झालेली नाही. आपण माझ्याबरोबर दुसऱ्या ॲपमध्ये काम करत असाल, तर तेथे मला `{Typed("link")}` लिहा: तेथे कोड दाखवला जाईल, तो येथे लिहा.");
    public override string LinkedAlready => "येथे आपली तीच ओळख आधीपासून आहे. कोड आपल्या दुसऱ्या खात्यासाठी आहे: तो मला तेथे लिहा.";
    public override string LinkOfClient =>
        "हे खाते क्लायंटच्या स्वतःच्या कार्यक्षेत्रातील आहे आणि ते चालवणारे आपल्या नावाने लिहू शकतील. त्याऐवजी आपले स्वतःचे खाते जोडा.";
    public override string LinkOtherWay => "येथे आपल्याला तेथल्यापेक्षा जास्त दिसू शकते, म्हणून हे उलट दिशेने करा: कोड येथे घ्या आणि तेथे लिहा.";
    public override string LinkTwoSides =>
        "या दोन खात्यांपैकी एक एजन्सीसाठी काम करते आणि दुसरे त्याच्या क्लायंटकडील आहे. ती वेगळीच राहतील; आधी यांपैकी एक जोडायला किंवा काढायला एजन्सीच्या मालकांना सांगा.";
    public override string LinkHasWork(string name) =>
        Say($"{name} यांचा वेळ किंवा विनंत्या येथे आधीच आहेत आणि दोन व्यक्तींचे काम एकत्र करता येत नाही. मालकांना {name} यांच्यासाठी `{Typed("team remove")}` लिहायला सांगा: वेळेच्या नोंदी राहतील, विनंत्या मालकांकडे जातील. मग येथे नवीन कोड लिहा.");
    public override string LinkOtherClients =>
        "ही दोन खाती वेगवेगळ्या क्लायंटची आहेत. यांपैकी एकाला सर्वांची संपर्क व्यक्ती करायला एजन्सीच्या मालकांना सांगा आणि मग नवीन कोड लिहा.";
    public override string LinkTwoDesks =>
        "हा कोड दुसऱ्या एजन्सीचा आहे. येथील एजन्सी आधीच सुरू आहे आणि दोन एजन्सी एक होऊ शकत नाहीत: जेथे अजून एजन्सी सुरू नाही तेथेच कोड चालतो.";
    public override string LinkOwnerFirst(string agency) =>
        Say($"{agency} अजून या कार्यक्षेत्रात नाही. आधी मालकांनी स्वतःच्या कोडने ते येथे आणायला हवे; मग आपल्याला येता येईल.");
    public override string LinkNeedsProof(string typed) =>
        Say($"आपली एजन्सी येथे आणण्यासाठी, सर्व्हर सुरू झाल्यावर त्याने दाखवलेले सहा अंक जोडून पुन्हा लिहा: `{typed} 123456`. हा कोड अजून चालतो.");
    public override string DeskBrought(string agency, string platform) =>
        Say($"{agency} आता {platform} मध्येही आहे आणि तेथल्याप्रमाणे येथेही आपण मालक आहात: एक एजन्सी, एक टायमर, तेच क्लायंट. सहकाऱ्यांना `{Typed("link")}` ने येता येईल.");

    public override string InviteOfferByCode(string client, string platform) =>
        Say($"कोड वापरून मी {client} यांच्या स्वतःच्या {platform} मध्ये काम करू शकेन. तेथून मला लिहिणारे सर्व येथे {client} म्हणून ओळखले जातील: ते विनंती करू शकतील आणि फक्त स्वतःशी संबंधित माहिती पाहू शकतील.");
    public override string InviteMakeCode => "कोड बनवा";
    public override string InviteCodeMade(string client, string platform) =>
        Say($"मला {client} यांच्या {platform} मध्ये जोडल्यावर त्यांच्याकडील कोणीतरी मला हे पाठवायचे आहे. ते फक्त आपल्याला दिसते आणि एकदाच दाखवले जाते:");
    public override string InviteCodeHow(string end) =>
        Say($"हा कोड एका संस्थेसाठी, मला थेट संदेशात लिहिल्यास, {end} पर्यंत चालतो; नवीन बनवल्यास हा बंद होतो.");
    public override string InviteTaken(string agency, string client) =>
        Say($"हा {agency} यांचा बॉट आहे आणि यापुढे येथे {client} अशी ओळख आहे. आपल्या शब्दांत विनंती करा, जसे `{Typed("request Fix the banner by friday")}`.");
    public override string InviteNotHere => "हे आमंत्रण क्लायंटच्या स्वतःच्या संस्थेसाठी आहे, जेथे मला आधी जोडलेले नव्हते. काहीही बदललेले नाही आणि ते अजून चालते.";
    public override string PlaceAdded(string client, string platform) =>
        Say($"आपल्या कोडने मला {client} यांच्या स्वतःच्या {platform} मध्ये जोडले आहे. तेथून मला लिहिणारे सर्व आपले क्लायंट आहेत.");

    public override string AccountShut(string name, string platform) =>
        Say($"{name} यांनी {platform} मध्ये मला ब्लॉक केले आहे किंवा काढले आहे: ते तेथे मला पुन्हा लिहीपर्यंत माझे कोणतेही संदेश त्यांना मिळणार नाहीत.");
    public override string WritesHereNow(string platform) =>
        Say($"{platform} मध्ये आपण मला ब्लॉक केले आहे किंवा काढले आहे, म्हणून यापुढे आपल्याला येथे लिहिले जाईल. तेथे पुन्हा हवे असल्यास मला तेथे लिहा.");
}
