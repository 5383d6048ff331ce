namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string FeedName(string agency) => Say($"Tähtajad · {agency}");
    public override string FeedDue(string request) => Say($"Tähtaeg: {request}");
    public override string FeedBegin(string request) => Say($"Alustage hiljemalt nüüd: {request}");
    public override string FeedHere => "Teie tähtajad ja kohtumised kalendrina. Kes seda aadressi teab, saab neid lugeda, nii et hoidke see enda teada; näitan seda ainult praegu.";
    public override string FeedHow =>
        "Google’i kalendris: Muud kalendrid, URL-ist. Outlookis: Lisa kalender, Telli veebist. Thunderbirdis: Uus kalender, Võrgust.";
    public override string FeedGiven(string when) =>
        Say($"Teie kalendril on aadress juba olemas (saadud: {when}). Hoian alles ainult selle sõrmejälge, nii et ei saa seda uuesti näidata: uus astub vana asemele.");
    public override string FeedButton => "Minu kalendrisse";
    public override string FeedNew => "Uus aadress";
    public override string FeedOff => "Lülita välja";
    public override string FeedEnded => "Teie kalendri aadress enam ei kehti.";
    public override string FeedNone => "Teie kalendril ei ole aadressi.";
    public override string FeedInPrivate => Say($"Kes aadressi loeb, saab lugeda Teie kalendrit. Kirjutage mulle otsesõnumis `{Typed("deadlines feed")}`.");
    public override string FeedNowhere => Say($"Sellel agentuuril ei ole veebiaadressi, nii et ükski kalender ei saaks sealt midagi küsida. Aadressi määrab haldaja: `PublicUrl`.");
}
