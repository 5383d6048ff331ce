namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string CouldNotWriteOutside(string client, string invite) => Say($"{client} यांच्या चॅनेलमध्ये लिहिता आले नाही: मी त्यात नाही. तेथे `{invite}` लिहा आणि मग पुन्हा पाठवा.");
    public override string CouldNotWriteArchived(string client, string bind) => Say($"{client} यांच्या चॅनेलमध्ये लिहिता आले नाही: ते संग्रहित केले आहे. ते परत आणा, किंवा `{bind}` ने दुसरे जोडा आणि मग पुन्हा पाठवा.");
    public override string CouldNotReachGone(string name) => Say($"{name} यांना लिहिता आले नाही: त्यांच्या खात्यापर्यंत आता पोहोचता येत नाही.");
    public override string CouldNotReachLong(string name) => Say($"{name} यांच्यापर्यंत पोहोचण्याचा अर्धा तास प्रयत्न केला, पण प्रत्येक वेळी थांबायला सांगितले गेले. संदेश जपून ठेवला आहे; सर्व सुरळीत झाल्यावर पुन्हा पाठवा.");
    public override string CouldNotWriteForbidden(string name) => Say($"{name} यांना लिहिता आले नाही: त्या कार्यक्षेत्राच्या नियमानुसार ॲपना तेथे लिहिता येत नाही. तेथील व्यवस्थापकांना VA Desk ला परवानगी द्यायला सांगा आणि मग पुन्हा पाठवा.");
    public override string CouldNotWriteTooLong(string name) => Say($"{name} यांना लिहिता आले नाही: तेथे पाठवता येतो त्यापेक्षा संदेश मोठा होता. तो येथे उघडा आणि महत्त्वाचे तेवढे कळवा.");
    public override string CouldNotWriteWithoutRight(string name, string right) => Say($"{name} यांना लिहिता आले नाही: तेथे ॲपला एक परवानगी नाही ({right}). ज्यांनी VA Desk त्या कार्यक्षेत्रात बसवले, त्यांनी ते पुन्हा बसवल्यास संदेश पुन्हा पाठवता येईल.");
    public override string ShutOutRemoved(string workspace) => Say($"VA Desk ला {workspace} मधून काढले आहे, किंवा त्याचा प्रवेश काढून घेतला आहे. काहीही गमावलेले नाही: तेथील लोकांसाठीचे संदेश प्रतीक्षेत आहेत आणि ते तेथे पुन्हा इन्स्टॉल केल्यावर लगेच पाठवले जातील.");
    public override string ShutOutMoving(string workspace) => Say($"Slack {workspace} ला एका संस्थेत हलवत आहे आणि तोपर्यंत कोणत्याही ॲपला प्रवेश नाही. तेथील लोकांसाठीचे संदेश प्रतीक्षेत आहेत आणि ते झाल्यावर आपोआप पाठवले जातील.");
    public override string ShutOutRefused(string workspace, string why) => Say($"{workspace} साठी माझी किल्ली Slack आता स्वीकारत नाही ({why}). तेथील लोकांसाठीचे संदेश प्रतीक्षेत आहेत. VA Desk चालवणाऱ्यांनी Slack:BotToken तपासावे, किंवा ॲप पुन्हा बसवावे.");
    public override string EventsLeftOut(string workspace, string minute) => Say($"{workspace} मध्ये खूप घडामोडी झाल्यामुळे {minute} पासून Slack ने मला ते कळवणे थांबवले आहे. तेव्हापासून मला किंवा क्लायंटच्या चॅनेलमध्ये लिहिलेले येथे नसू शकते; कृपया तेथे स्वतः पाहा. आज्ञा आणि बटणे नेहमीप्रमाणे चालतात.");
    public override string CouldNotReach(string name, string why) => Say($"{name} यांच्यापर्यंत पोहोचता आले नाही. मिळालेले उत्तर: {why}.");
    public override string Somebody => "कोणीतरी";
    public override string SendAgain => "पुन्हा पाठवा";
    public override string SendingAgain => "पुन्हा पाठवले जात आहे.";
    public override string AnsweredApart => "आपण हे चॅनेल किंवा गटाच्या चॅटमध्ये विचारले. उत्तर फक्त आपल्यासाठी असल्यामुळे येथे दिले आहे.";
    public override string NothingToResend => "पुन्हा पाठवण्यासारखे काही नाही: संदेश पोहोचला आहे, किंवा पाठवला जात आहे.";
}
