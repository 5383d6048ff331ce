namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string RoomLeft(string client, string invite) => Say($"मला {client} यांच्या चॅनेलमधून काढले आहे, त्यामुळे तेथे लिहिलेले त्यांना मिळत नाही. मला परत घेण्यासाठी तेथे `{invite}` लिहा; चॅनेल अजून त्यांचेच आहे.");
    public override string RoomArchived(string client, string bind) => Say($"{client} यांचे चॅनेल संग्रहित केले आहे, त्यामुळे तेथे लिहिता येत नाही. ते परत आणा, किंवा दुसऱ्या चॅनेलमध्ये `{bind}` लिहा.");
    public override string RoomDeleted(string client, string bind) => Say($"{client} यांचे चॅनेल काढून टाकले आहे. दुसरे जोडण्यासाठी त्यात `{bind}` लिहा.");
    public override string AccountGone(string name) => Say($"{name} यांचे खाते बंद केले आहे: आता त्यांना कोणताही संदेश मिळणार नाही. त्यांच्या विनंत्या आणि त्यांनी केलेले काम जपून ठेवले आहे.");
    public override string AccountGuest(string name) => Say($"{name} आता तेथे पाहुणे आहेत. आपण वेगळे सांगेपर्यंत ते आपल्या टीममध्ये आहेत आणि टीमला दिसणारे सर्व त्यांना दिसते.");
    public override string TakeOffTeam(string name) => Say($"{name} यांना टीममधून काढा");
    public override string InOneLine(string sentence) => Say($"किंवा एका ओळीत: `{sentence}`");
    public override string OrInWords => "शब्दांत:";
    public override string SayItWhole => "दाबायला बटण नाही? आपल्याला काय म्हणायचे आहे त्यासह संपूर्ण वाक्य पुन्हा लिहा.";
}
