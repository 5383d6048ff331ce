namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string ReplyHeard(string agency) => Say($"Aitäh! {agency} loeb seda ja vastab siin.");
    public override string ReplyFrom(string author, string client) => author == client
        ? Say($"{client} kirjutas Teie ülevaate alla")
        : Say($"{author} ({client}) kirjutas Teie ülevaate alla");

    public override string ReplyWithdrawn(string when) => Say($"Sõnum võeti tagasi: {when}.");
    public override string ReplyMade(string request) => Say($"See on nüüd tellimus {request}.");
    public override string ReplyAnswered => "Teie vastus läheb lõime.";
    public override string ReplyAnsweredAt(string when) => Say($"Vastasite {when}:");
    public override string ReplyLeft => "Jäi nii, nagu on. Midagi ei saadetud.";
    public override string ReplyFile => "Tee tellimuseks";
    public override string ReplyAnswer => "Vasta";
    public override string ReplyLeave => "Jäta nii";
    public override string ReplyAnswerTitle(string client) => Say($"Vastus: {client}");
    public override string ReplyAnswerText => "Teie vastus";
    public override string ReplyAnswerHint => "See kirjutatakse lõime ülevaate alla.";
    public override string ReplyAnswerFrom(string who) => Say($"{who} vastab:");
    public override string ReplyAnswerGone(string agency) => Say($"{agency} võttis selle vastuse tagasi.");
    public override string ReplyGone => "Sõnum võeti tagasi.";
    public override string ReplyUnanswered => "Mis on vastus?";
}
