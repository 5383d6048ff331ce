namespace Core.Language.Marathi;

/// <summary>
/// Marathi for clients: आपण, and no sentence in which the bot or anybody else would have to be a man or a woman. Whatever is Latin in a
/// hole stands by itself: a name is followed by यांना, यांनी, यांचे, a moment by a word of its own.
/// </summary>
internal sealed partial class MarathiPhrases(Locale locale) : LocalPhrases(locale)
{
    public override string NotSetUpHere => "या कार्यक्षेत्रात माझी तयारी अजून झालेली नाही. हा बॉट चालवणाऱ्यांनी आधी तो येथे इन्स्टॉल करायला हवा.";
    public override string BeingSetUp(string? by) => by is null
        ? Say($"येथील सुरुवातीची तयारी अजून पूर्ण झालेली नाही. हा बॉट चालवणाऱ्यांनी मला थेट संदेशात `{Typed("setup")}` लिहून सुरुवात करावी.")
        : Say($"येथील सुरुवातीची तयारी अजून पूर्ण झालेली नाही; ती {by} यांच्याकडे आहे. कृपया त्यांना मला थेट संदेशात `{Typed("setup")}` लिहायला सांगा.");
    public override string OneMoment => "एक क्षण: आपला संदेश मिळाला आहे. आपली ओळख तपासून उत्तर येथेच दिले जाईल.";
    public override string Busy => "सध्या खूप काम सुरू असल्यामुळे काहीही नोंदवले गेले नाही. कृपया थोड्या वेळाने पुन्हा लिहा.";
    public override string TakesLonger => "याला नेहमीपेक्षा जास्त वेळ लागत आहे; उत्तर लवकरच येईल. एका मिनिटात आले नाही, तर नोंद झाली आहे का ते पाहा आणि झाली नसल्यास पुन्हा लिहा.";
    public override string Broken(string id) => Say($"माझ्याकडून काहीतरी चुकले आणि काहीही केले गेले नाही. कृपया पुन्हा लिहा; दुसऱ्यांदा असेच झाले, तर हा बॉट चालवणाऱ्यांना हा क्रमांक कळवा: {id}.");
    public override string NotSaved(string id) => Say($"हे जतन करता आले नाही आणि काहीही नोंदवले गेले नाही. कृपया पुन्हा लिहा; दुसऱ्यांदा असेच झाले, तर हा बॉट चालवणाऱ्यांना हा क्रमांक कळवा: {id}.");
    public override string Unsure(string id) => Say($"हे जतन करताना डिस्कमध्ये अडचण आली. पुन्हा लिहिण्यापूर्वी नोंद झाली आहे का ते पाहा आणि हा बॉट चालवणाऱ्यांना हा क्रमांक कळवा: {id}.");
    public override string NotUnderstood => Say($"मला ते समजले नाही. मी काय काय करू शकेन ते पाहण्यासाठी `{Typed("help")}` लिहा.");
    public override string DidYouMean(string sentence) => Say($"मला ते समजले नाही. आपल्याला `{sentence}` असे म्हणायचे होते का?");
    public override string NotAllowed => Say($"हे आपल्याला येथे करता येत नाही. आपल्याला काय करता येईल ते पाहण्यासाठी `{Typed("help")}` लिहा.");
    public override string StrangerHere(string agency) => Say($"नमस्कार! हा {agency} यांचा बॉट आहे आणि आपली ओळख अजून झालेली नाही. आपण कोण आहात हे मी त्यांना विचारले आहे; काहीही हरवलेले नाही, त्यांचे उत्तर आल्यावर कृपया पुन्हा प्रयत्न करा.");
    public override string DraftGone => "हे बटण ज्यासाठी होते, ते आता माझ्याकडे नाही. कृपया पुन्हा लिहा.";
    public override string CardWasOld => "आपल्याला ते बटण मिळाल्यानंतर यात बदल झाला आहे. आत्ताची स्थिती अशी आहे.";
    public override string TooLong(int most) => Say($"हे फार मोठे आहे: जास्तीत जास्त {most} अक्षरे ठेवता येतात. कृपया थोडक्यात लिहा, किंवा फाइलमध्ये ठेवून तिची लिंक द्या.");
    public override string NotHereYet(string verb) => Say($"`{verb}` अजून येथे उपलब्ध नाही. काहीही केले गेले नाही.");

    public override string Undo => "पूर्ववत करा";
    public override string UndoDone(string? what) => what is null
        ? "पूर्ववत केले. सर्व काही आधीसारखे आहे."
        : Say($"पूर्ववत केले: `{what}`. सर्व काही आधीसारखे आहे.");
    public override string UndoNothing => "गेल्या दहा मिनिटांत आपण केलेले असे काही नाही, जे पूर्ववत करता येईल.";
    public override string UndoTooLate => "हे आता पूर्ववत करता येत नाही: दहा मिनिटे उलटून गेली आहेत. आपण ते अजूनही स्वतः बदलू शकता.";
    public override string UndoChangedSince(string by, string when) => Say($"हे पूर्ववत करता येत नाही: त्यानंतर {by} यांनी त्यात बदल केला आहे ({when}). आपण ते अजूनही स्वतः बदलू शकता.");
    public override string Change => "बदला";
    public override string Cancel => "बंद करा";
    public override string OpenForm => "फॉर्म उघडा";
    public override string FieldNeeded => "कृपया हे भरा.";
    public override string NothingToShare => Say($"जे पाहता येते तेच शेअर करता येते; उदाहरणार्थ `{Typed("share deadlines")}` किंवा `{Typed("share R-41")}`.");
    public override string ShareNeedsRoom => "ज्या चॅनेलमध्ये ते दिसायला हवे, तेथेच हे लिहा. फक्त क्लायंटच्या स्वतःच्या चॅनेलमध्येच शेअर करता येते.";

    public override string HelpTitle => "येथे मी आपल्यासाठी काय करू शकेन";
    public override string HelpHow => Say($"यांपैकी काहीही जसेच्या तसे लिहा; मला थेट संदेशात लिहिताना नुसते शब्दही चालतील. एखाद्याविषयी अधिक माहितीसाठी: `{Typed("help timer")}`.");
    public override string HelpOn(string verb) => Say($"मदत: {verb}");
}
