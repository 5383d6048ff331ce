namespace Core.Language.Estonian;

/// <summary>No case ending is set onto a value: a noun before it takes the case, or the sentence is turned so that the value needs none.</summary>
internal sealed partial class EstonianPhrases(Locale locale) : LocalPhrases(locale)
{
    public override string NotSetUpHere => "Mind ei ole selles tööruumis veel seadistatud. Kes mind haldab, peab mu kõigepealt siia paigaldama.";
    public override string BeingSetUp(string? by) => by is null
        ? Say($"Mind alles seadistatakse siin. Kes mind haldab, saab alustada, kui saadab mulle otsesõnumiga `{Typed("setup")}`.")
        : Say($"Mind alles seadistatakse siin, seda teeb {by}. Palun paluge tal alustada: mulle tuleb saata otsesõnumiga `{Typed("setup")}`.");
    public override string OneMoment => "Üks hetk: Teie sõnum on käes ja uurin välja, kes Te olete. Vastus tuleb siia.";
    public override string Busy => "Mul on praegu liiga palju tegemist, nii et midagi ei jäänud kirja. Palun öelge seda uuesti.";
    public override string TakesLonger => "See võtab tavalisest kauem aega; vastus tuleb. Kui seda minuti jooksul ei tule, vaadake palun, kas kõik on kirjas, ja kui ei ole, öelge uuesti.";
    public override string Broken(string id) => Say($"Minu poolel läks midagi valesti ja midagi ei tehtud. Palun öelge seda uuesti; kui see kordub, öelge minu haldajale kood {id}.");
    public override string NotSaved(string id) => Say($"Seda ei õnnestunud salvestada ja midagi ei jäänud kirja. Palun öelge seda uuesti; kui see kordub, öelge minu haldajale kood {id}.");
    public override string Unsure(string id) => Say($"Salvestamise ajal tekkis kettatõrge. Enne kui seda uuesti ütlete, vaadake palun, kas see on kirjas, ja öelge minu haldajale kood {id}.");
    public override string NotUnderstood => Say($"Sellest ma ei saanud aru. Mida ma oskan, näete, kui kirjutate `{Typed("help")}`.");
    public override string DidYouMean(string sentence) => Say($"Sellest ma ei saanud aru. Kas mõtlesite `{sentence}`?");
    public override string NotAllowed => Say($"Seda Te siin teha ei saa. Mida saate, näete, kui kirjutate `{Typed("help")}`.");
    public override string StrangerHere(string agency) =>
        Say($"Tere! Olen abiline, keda kasutab {agency}, ja ma ei tunne Teid veel. Küsisin agentuurilt, kes Te olete. Midagi ei ole kaduma läinud: palun proovige uuesti, kui sealt on vastatud.");
    public override string DraftGone => "Mul ei ole enam alles, mille jaoks see nupp oli. Palun öelge seda uuesti.";
    public override string CardWasOld => "See on pärast nupu saamist muutunud. Praegu on seis selline.";
    public override string TooLong(int most) =>
        Say($"See on pikem, kui jõuan alles hoida: kõige rohkem {most} tähemärki. Palun lühendage seda või pange see faili ja andke mulle link.");
    public override string NotHereYet(string verb) => Say($"Käsku `{verb}` siin veel ei ole. Midagi ei tehtud.");

    public override string Undo => "Võta tagasi";
    public override string UndoDone(string? what) => what is null
        ? "Tagasi võetud. Kõik on nagu enne."
        : Say($"Tagasi võetud: `{what}`. Kõik on nagu enne.");
    public override string UndoNothing => "Viimasest kümnest minutist ei ole Teil midagi tagasi võtta.";
    public override string UndoTooLate => "Seda ei saa enam tagasi võtta: kümme minutit on möödas. Käsitsi saate seda endiselt muuta.";
    public override string UndoChangedSince(string by, string when) => Say($"Seda ei saa tagasi võtta: {by} on seda vahepeal muutnud ({when}). Käsitsi saate seda endiselt muuta.");
    public override string Change => "Muuda";
    public override string Cancel => "Loobu";
    public override string OpenForm => "Ava vorm";
    public override string FieldNeeded => "Palun täitke see väli.";
    public override string NothingToShare => Say($"Jagada saab ainult seda, mida saab vaadata, näiteks `{Typed("share deadlines")}` või `{Typed("share R-41")}`.");
    public override string ShareNeedsRoom => "Öelge seda kanalis, kus seda näha tuleks. Jagan asju ainult kliendi enda kanalis.";

    public override string HelpTitle => "Mida ma siin Teie heaks teha saan";
    public override string HelpHow => Say($"Kirjutage mõni neist nii, nagu see siin on, või otsesõnumis mulle ainult sõnad. `{Typed("help timer")}` selgitab ühte lähemalt.");
    public override string HelpOn(string verb) => Say($"Abi: {verb}");

    private protected override (string Hour, string Minute) LengthMarks => ("\u00A0t", "\u00A0min");

    private protected override string At(string day, string clock) => $"{day} kell {clock}";

    // The number itself is not in it; above one, and for none, the noun is in the partitive.
    private string Of(long number, string one, string many) => Form(number, new PluralForms(many) { One = one });
}
