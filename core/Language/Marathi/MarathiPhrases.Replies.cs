namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string ReplyHeard(string agency) => Say($"धन्यवाद. {agency} हे वाचतील आणि येथेच उत्तर देतील.");
    public override string ReplyFrom(string author, string client) => author == client
        ? Say($"{client} यांनी आपल्या आढाव्याखाली लिहिले आहे")
        : Say($"{client} यांच्याकडील {author} यांनी आपल्या आढाव्याखाली लिहिले आहे");

    public override string ReplyWithdrawn(string when) => Say($"त्यांनी ते काढून टाकले: {when}.");
    public override string ReplyMade(string request) => Say($"आता ती विनंती {request} आहे.");
    public override string ReplyAnswered => "आपले उत्तर थ्रेडमध्ये दिले जात आहे.";
    public override string ReplyAnsweredAt(string when) => Say($"आपण {when} ला दिलेले उत्तर:");
    public override string ReplyLeft => "तसेच ठेवले आहे. काहीही पाठवलेले नाही.";
    public override string ReplyFile => "विनंती म्हणून नोंदवा";
    public override string ReplyAnswer => "उत्तर द्या";
    public override string ReplyLeave => "तसेच ठेवा";
    public override string ReplyAnswerTitle(string client) => Say($"उत्तर: {client}");
    public override string ReplyAnswerText => "आपले उत्तर";
    public override string ReplyAnswerHint => "हे आढाव्याखालील थ्रेडमध्ये लिहिले जाईल.";
    public override string ReplyAnswerFrom(string who) => Say($"{who} यांचे उत्तर:");
    public override string ReplyAnswerGone(string agency) => Say($"{agency} यांनी हे उत्तर मागे घेतले आहे.");
    public override string ReplyGone => "त्यांनी त्यांचा संदेश काढून टाकला आहे.";
    public override string ReplyUnanswered => "उत्तर काय द्यायचे?";
}
