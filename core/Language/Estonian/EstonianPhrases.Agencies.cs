using NodaTime;

namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string UnknownZone(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"Ma ei tunne ajavööndit ega linna „{said}“. Proovige lähimat suurlinna, näiteks New York, või ajavööndit, näiteks Europe/Berlin.")
        : Say($"Ma ei ole kindel, millist ajavööndit „{said}“ tähendab. Kas mõtlesite {string.Join(" või ", near)}?");
    public override string UnknownLanguage(string said) => Say($"Ma ei tunne keelt „{said}“. Öelge selle ingliskeelne nimi või tähis: German või de.");
    public override string UnknownCurrency(string said) => Say($"Ma ei tunne valuutat „{said}“. Öelge selle kolm tähte: EUR, USD, GBP.");
    public override string UnknownHours(string said) => Say($"„{said}“ ei ole tööaeg, millest aru saan. Öelge päevad ja kellaajad: {Typed("mon-thu 9-13 14-18, fri 9-13")}.");
    public override string UnknownOption(string said) => Say($"Ma ei tea, mida „{said}“ siin tähendab. Kui see kuulub nime juurde, pange kogu nimi jutumärkidesse.");
    public override string NameNeeded => "Vaja on nime: vähemalt ühte tähte, numbrit või märki.";
    public override string NameTooLong(int most) => Say($"See nimi on liiga pikk: kõige rohkem {most} tähemärki.");
    public override string LanguageIs(string tag) => Say($"Räägin Teiega selles keeles: {LanguageName(tag)}. Muutmiseks: `{Typed("language German")}`.");
    public override string LanguageSet(string tag, bool spoken) => spoken
        ? Say($"Nüüdsest räägin Teiega selles keeles: {LanguageName(tag)}.")
        : Say($"Pean meeles, et eelistate seda keelt: {LanguageName(tag)}. Ma veel ei räägi seda, seni räägin inglise keelt.");
    public override string RoomLanguageSet(string tag) => Say($"Siin kanalis kirjutan selles keeles: {LanguageName(tag)}.");
    public override string RoomLanguageFollows(string client, string tag) => Say($"Siin kanalis kirjutan kliendi keeles. Klient: {client}, keel: {LanguageName(tag)}.");
    public override string RoomLanguageOff => "Kliendi keel";
    public override string RoomLanguageNotSpoken(string tag) => Say($"Ma ei räägi veel seda keelt: {LanguageName(tag)}. Siin kanalis saan kirjutada ühes neist keeltest:");
    public override string RoomLanguageNeedsRoom => "Öelge seda kliendi enda kanalis: see määrab, mis keeles ma seal kirjutan.";
    public override string RoomLanguageNotYours(string agency) => Say($"Selle kanali keele valib {agency}. Mis keeles ma Teiega räägin, saate valida siin:");
    public override string ZoneIs(string zone, string clock) => Say($"Teie ajavöönd on {zone}: seal on kell {clock}. Muutmiseks: `{Typed("zone Berlin")}`.");
    public override string ZoneSet(string zone, string clock) => Say($"Teie ajavöönd on nüüdsest {zone}: seal on kell {clock}.");
    public override string DeskMovesAlong => "Agentuuri tööaeg liigub Teiega kaasa.";
    public override string Save => "Salvesta";

    public override string SetupOnlyDirect => Say($"Seadistamine käib otsesõnumis: kirjutage mulle seal `{Typed("setup")}`.");
    public override string SetupCodeAsked =>
        Say($"Minu seadistamiseks kirjutage `{Typed("setup")}` ja kuuekohaline kood, näiteks `{Typed("setup 123456")}`. Server näitas koodi käivitamisel: vaadake selle väljundit või logi.");
    public override string SetupCodeWrong(int left) => left == 1
        ? "See ei ole õige kood. Server näitas koodi käivitamisel ja pärast iga käivitamist on see uus. Saate proovida veel ühe korra."
        : Say($"See ei ole õige kood. Server näitas koodi käivitamisel ja pärast iga käivitamist on see uus. Saate proovida veel {left} korda.");
    public override string SetupTooManyTries => "Kood oli liiga mitu korda vale. Palun oodake kümme minutit, vaadake koodi sealt, kus server käivitati, ja proovige uuesti.";
    public override string SetupOnlyMembers => "Mind saab seadistada ainult selle tööruumi täisliige, kuhu mind paigaldati, mitte külaline ega teise organisatsiooni inimene.";
    public override string AlreadySetUp(string agency, string? owner) => owner is null
        ? Say($"Mind on juba seadistatud: siin töötab {agency}.")
        : Say($"Mind on juba seadistatud: siin töötab {agency}, omanik on {owner}.");
    public override string DeskOf(string name) => Say($"Agentuur {name}");
    public override string SetUp(string agency) => Say($"{agency} on avatud ja see on Teie oma");
    public override string SetUpFacts(string zone, string language, string currency, string hours) =>
        Say($"Seaded on {zone}, {language}, {currency}. Tööaeg on {hours}, kuni ütlete teisiti. Kõike saab muuta.");
    public override string HelloFounder(string name) =>
        Say($"Tere, {name}! Mind ei ole veel seadistatud. Kirjutage `{Typed("setup")}` ja kuuekohaline kood, mida minu server käivitamisel näitas, ja agentuur on Teie oma. Kui Teil on mõnes teises rakenduses minuga juba agentuur, kirjutage mulle hoopis seal `{Typed("link")}`: siis tuleb see siia kaasa.");
    public override string YoursToSetUp(string name) =>
        Say($"Tere, {name}! Mind ei ole veel seadistatud ja seda saate teha Teie. Saatke mulle otsesõnumiga `{Typed("setup")}`: koodi Teil vaja ei ole.");
    public override string Founder => "Seadista";

    public override string HomeTitle(string agency) => agency;
    public override string FirstSteps => "Veel seadistamata:";
    public override string StepHours(string hours) => Say($"• Öelge mulle oma tööaeg. Seni arvestan sellega: {hours}.");
    public override string StepClient => "• Lisage oma esimene klient: piisab nimest ja ajavööndist.";
    public override string StepRoom => "• Kutsuge mind kliendi kanalisse, et ta saaks seal tellida. Kleepige sinna:";
    public override string StepRequest(string typed) => Say($"• Proovige, kuidas Teie klient tellima hakkab: kirjutage `{typed}`.");
    public override string StepHoursButton => "Määra tööaeg";
    public override string StepClientButton => "Lisa klient";
    public override string StepRoomButton => "Kuidas mind kutsuda";
    public override string StepRequestButton => "Proovi tellida";
    public override string StepName(string step) => step switch
    {
        "hours" => "Tööaeg",
        "client" => "Esimene klient",
        "room" => "Minu kutsumine",
        _ => "Tellimuse proovimine",
    };
    public override string LeaveButton => "Jäta samm vahele";
    public override string LeaveWhich => "Millise jätan välja?";
    public override string StepLeft(string step) => Say($"Vahele jäetud: {step}. Saate seda teha ka hiljem, millal soovite.");
    public override string NoSuchStep => "Sellist sammu ei ole. Sammud on: hours, client, room, request.";
    public override string RoomHowTo => "Minge kanalisse, mis on Teil kliendiga ühine, ja kleepige sinna üksteise järel need kaks rida. Esimene laseb mind sisse, teine ütleb, kelle kanal see on.";
    public override string HomeReady => "Kõik on seadistatud. Siit saab edasi:";
    public override string HomeForContact(string agency) => Say($"Siit saate tellida ja vaadata, mida olete tellinud. Töö teeb {agency}.");
    public override string Deadlines => "Tähtajad";
    public override string TimerStatus => "Taimer";
    public override string RequestNew => "Telli midagi";
    public override string ClientList => "Kliendid";
    public override string HelloMember(string name, string agency) => Say($"Tere, {name}! See on {agency}.");
    public override string HelloContact(string name, string agency) =>
        Say($"Tere, {name}! Olen abiline, keda kasutab {agency}. Kirjutage mulle, mida on vaja teha, ja mina hoian sellel silma peal.");
    public override string Privacy(string agency) =>
        Say($"Hoian alles selle, mida Te mulle ütlete, mida mina vastan ja mida Teie vestlusprofiil Teie kohta ütleb (nimi, ajavöönd, keel), et {agency} saaks tööd teha ja tehtut näidata. ")
        + Say($"Loen ainult seda, mida öeldakse mulle ja mida kirjutatakse minu sõnumite alla. Seda hoitakse agentuuri ({agency}) enda andmebaasis arvutis, kus ma töötan; ükski teine teenus seda ei saa, välja arvatud vestlusrakendus, milles seda praegu loete. ")
        + Say($"{agency} näeb kõike; kliendi inimesed näevad ainult seda, mis on nende oma: mitte kunagi teist klienti ega hinda. ")
        + Say($"Kui soovite lasta midagi parandada või kustutada, pöörduge agentuuri poole: {agency}.");

    public override string TeamTitle => "Kes siin töötavad";
    public override string TeamMember(string role, string zone) => Say($"{role}, {zone}");
    public override string TeamContactSure(string name, string role) =>
        Say($"{name} on kliendi kontaktisik. Uues rollis ({role}) loeks ta seda, mida loevad agentuuri inimesed, ega saaks enam selle kliendi nimel tellida. Midagi ei ole veel tehtud.");
    public override string TeamContactYes => "Lisa meeskonda";
    public override string TeamAdded(string name, string role) => Say($"{name} on nüüd meeskonnas. Roll: {role}.");
    public override string TeamAlready(string name, string role) => Say($"{name} on juba meeskonnas. Roll: {role}.");
    public override string TeamRemoved(string name) => Say($"{name} ei kuulu enam meeskonda.");
    public override string TeamWhoAsked => Say($"Kelle? Mainige teda, näiteks `{Typed("team add @colleague")}`.");
    public override string TeamFindingOut(string said) => Say($"Ma ei ole veel kohanud inimest {said} ja uurin välja, kes see on. Vastus tuleb siia.");
    public override string TeamNobody(string said) => Say($"Ma ei tunne kedagi nimega {said}. Mainige teda märgiga @ ja valige ta loendist.");
    public override string TeamWhich(string said) => Say($"Nimega {said} on mitu inimest. Kes neist see on?");
    public override string TeamNotBots => "See on bot. Siia saavad kuuluda ainult inimesed.";
    public override string TeamNotOwner => "Omanikku ei saa eemaldada.";
    public override string TeamNotMember(string name) => Say($"{name} ei tööta siin.");
    public override string AddColleague => "Kolleegi lisamiseks:";

    public override string StrangerTitle => "Minuga räägib keegi uus";
    public override string StrangerAsked => "räägib minuga ja ma ei tunne teda. Kes see on?";
    public override string StrangerMember => "Kolleeg";
    public override string StrangerContactOf(string client) => Say($"Kliendi juures: {client}");
    public override string StrangerMore => "Mõne teise kliendi juures";
    public override string StrangerIgnore => "Jäta tähele panemata";
    public override string StrangerIgnored(string name) => Say($"Hästi. {name} ei saa minult midagi teada ja rohkem ma selle inimese kohta ei küsi.");
    public override string ContactMade(string name, string client) => Say($"{name} on nüüd kontaktisik, kes saab tellida ja näha ainult selle kliendi asju: {client}.");
    public override string ContactFormTitle => "Kelle kontaktisik?";
    public override string ContactIsMember(string name) => Say($"{name} töötab siin ega saa seetõttu olla kliendi kontaktisik.");
    public override string ClientLabel => "Klient";

    public override string WhenWeAnswer(string hours, DateTimeZone zone, Instant now) => Say($"Teile vastatakse {hours} ({Zone(zone, now)}). Küsida võite igal ajal.");

    public override string NameOfLanguage(string tag) => LanguageName(tag);

    private static string LanguageName(string tag) => tag.Split('-')[0] switch
    {
        "ar" => "araabia keel",
        "en" => "inglise keel",
        "et" => "eesti keel",
        "he" => "heebrea keel",
        "mr" => "marathi keel",
        "tr" => "türgi keel",
        "de" => "saksa keel",
        "es" => "hispaania keel",
        "fi" => "soome keel",
        "fr" => "prantsuse keel",
        "it" => "itaalia keel",
        "lt" => "leedu keel",
        "lv" => "läti keel",
        "pl" => "poola keel",
        "ru" => "vene keel",
        "sv" => "rootsi keel",
        "uk" => "ukraina keel",
        _ => Languages.NameOf(tag),
    };
}
