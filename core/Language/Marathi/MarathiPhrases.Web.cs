using NodaTime;

namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private static readonly PluralForms Answers = new("उत्तरे") { One = "उत्तर" };

    public override string PlaygroundTitle => "VA Desk: सरावाचे पान";
    public override string PlaygroundLead => "येथे आपण दोन्ही भूमिका करून पाहू शकता: विनंती करणारे क्लायंट आणि काम करणारे असिस्टंट. येथील काहीही या संगणकाबाहेर जात नाही.";
    public override string PlaygroundClock => "घड्याळ पुढे न्या";
    public override string PlaygroundHour => "एका तासाने";
    public override string PlaygroundTomorrow => "उद्या सकाळी";
    public override string PlaygroundFriday => "शुक्रवारी";
    public override string PlaygroundSides => "आपण कोण आहात";
    public override string PlaygroundRooms => "चॅनेल";
    public override string PlaygroundClient => "Acme & Sons यांच्याकडील क्लायंट";
    public override string PlaygroundAssistant => "व्हर्च्युअल असिस्टंट";
    public override string PlaygroundDirect => "VA Desk";
    public override string PlaygroundBot => "VA Desk";
    public override string PlaygroundOnlyYou => "फक्त आपल्याला दिसते";
    public override string PlaygroundEdited => "बदललेले";
    public override string PlaygroundWrite => "लिहा, किंवा /help टाइप करा";
    public override string PlaygroundSend => "पाठवा";
    public override string PlaygroundReply => "थ्रेडमध्ये उत्तर द्या";
    public override IReadOnlyList<string> PlaygroundTries =>
        [Typed("home"), "क्लायंट जोडा \"Acme & Sons\" टाइम झोन न्यूयॉर्क", "/client room acme", Typed("timer"), Typed("help")];

    public override IReadOnlyList<string> PlaygroundTriesOfClient =>
        ["/request बॅनर दुरुस्त करा शुक्रवारी संध्याकाळी ५ वाजेपर्यंत !तातडीचे अंदाजे २ तास #डिझाइन", "/request", "/request list"];

    public override string PlaygroundEmptyChannel(string assistant) =>
        Say($"येथे अजून कोणीही लिहिलेले नाही. हे चॅनेल क्लायंटला जोडण्यासाठी {assistant} यांच्या बाजूला जा: क्लायंट जोडा आणि मग येथे {"/client room acme"} लिहा.");
    public override string PlaygroundEmptyDirect => "येथे आपण जे लिहाल ते आपल्या आणि VA Desk मध्येच राहते. सुरुवातीला / लिहिण्याची गरज नाही.";

    public override string PlaygroundThread(int replies) => replies == 0 ? "थ्रेड" : Say($"{replies} {Form(replies, Answers)}");

    public override string PlaygroundNow(Instant now, DateTimeZone zone) => Moment(now, zone, now);

    public override string PlaygroundTime(Instant at, DateTimeZone zone) => Clock(at.InZone(zone).TimeOfDay);
}
