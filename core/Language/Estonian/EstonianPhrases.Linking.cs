namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string PlatformName(string platform) => platform switch
    {
        "Web" => "veeb",
        _ => platform,
    };

    public override string LinkWhat =>
        "Kui töötate ka mõnes teises rakenduses, kus ma olen, Slackis või Teamsis, tunnen Teid ka seal ära sama inimesena: üks taimer, üks nimekiri, üks nimi. "
        + "Näitan Teile siin koodi ja Teie ütlete selle mulle seal.";
    public override string LinkedTo(string name, string platform) => Say($"• Olete ka {name} ({platform}).");
    public override string LinkMake => "Näita koodi";
    public override string LinkShow => "Teie kontod";
    public override string LinkCodeTitle => "Saatke mulle see otsesõnumiga oma teiselt kontolt:";
    public override string LinkCodeHow =>
        "Kood kehtib kümme minutit ja ainult üheks korraks. Kes selle ütleb, saab siin Teie õigused, nii et ärge andke seda kellelegi ega öelge üheski kanalis.";
    public override string LinkCodeShown => "Koodi näidatakse ainult ühe korra ja ainult sellele, kes nuppu vajutas. Saate võtta uue; siis eelmine enam ei kehti.";
    public override string Linked(string name) =>
        Say($"Valmis: nüüdsest olete minu jaoks ka siin {name}, sama taimeri ja samade tellimustega. Kirjutan Teile sinna, kus Te mulle viimati kirjutasite.");
    public override string LinkTold(string name, string platform) =>
        Say($"{name} ({platform}) ütles Teie koodi ja on nüüdsest Teie konto: mida seal tehakse, on Teie tehtud. Kui seda ei teinud Teie, lahutage kontod kohe.");
    public override string LinkCutButton(string name, string platform) => Say($"Lahuta {name} ({platform})");
    public override string LinkCut(string name, string platform) => Say($"{name} ({platform}) ei ole enam Teie konto. Mis seal tehti, jääb nii, nagu on.");
    public override string LinkCutGone => "See konto ei ole enam Teie omaga ühendatud.";

    public override string LinkOnlyDirect => Say($"Koodid on ainult otsesõnumi jaoks. Kirjutage mulle seal `{Typed("link")}`.");
    public override string LinkCodeSpoiled =>
        Say($"Teised võisid seda koodi siin lugeda, nii et see enam ei kehti. Uue saamiseks kirjutage mulle otsesõnumis `{Typed("link")}` ja öelge see ainult mulle.");
    public override string LinkGone =>
        Say($"See kood ei kehti või enam ei kehti: iga kood kehtib kümme minutit ja ainult üheks korraks. Kirjutage mulle `{Typed("link")}` seal, kus Teid tuntakse, ja öelge uus kood siin.");
    public override string LinkTooManyTries => "Kood oli liiga mitu korda vale. Palun oodake kümme minutit ja võtke siis uus.";
    public override string LinkNotFromHere =>
        Say($"Siin ma Teid veel ei tunne. Kui töötate minuga mõnes teises rakenduses, kirjutage mulle seal `{Typed("link")}`: näitan Teile koodi ja Teie ütlete selle mulle siin.");
    public override string LinkedAlready => "Siin olete juba see inimene. Kood on Teie teise konto jaoks: öelge see mulle seal.";
    public override string LinkOfClient =>
        "See konto kuulub kliendi enda tööruumi ja selle haldaja saaks Teie nimel rääkida. Ühendage selle asemel mõni Teie enda konto.";
    public override string LinkOtherWay => "Siin võite näha rohkem kui seal, nii et see käib teistpidi: võtke kood siit ja öelge seal.";
    public override string LinkTwoSides =>
        "Üks neist kontodest töötab agentuuris ja teine selle kliendi juures. Need jäävad kaheks inimeseks; paluge agentuuri omanikul üks neist enne lisada või eemaldada.";
    public override string LinkHasWork(string name) =>
        Say($"Inimesel {name} on siin juba ajakandeid või tellimusi ja kahe inimese tööd ma kokku ei sega. Paluge omanikul kasutada tema kohta käsku `{Typed("team remove")}`: ajakanded jäävad alles, tellimused lähevad omanikule tagasi. Öelge siis siin uus kood.");
    public override string LinkOtherClients =>
        "Need kaks kontot on eri klientide kontaktisikud. Paluge agentuuri omanikul teha ühest neist kõigi kontaktisik ja öelge siis uus kood.";
    public override string LinkTwoDesks =>
        "See kood on teise agentuuri oma. See siin on juba avatud ja kahest agentuurist ühte ei saa: kood aitab ainult seal, kus ühtegi veel ei ole avatud.";
    public override string LinkOwnerFirst(string agency) =>
        Say($"Selles tööruumis ei ole veel seda agentuuri: {agency}. Selle omanik peab ta enne siia tooma, oma koodiga; siis saate Teie järgneda.");
    public override string LinkNeedsProof(string typed) =>
        Say($"Et tuua oma agentuur siia, öelge sama uuesti koos kuue numbriga, mida minu server käivitamisel näitas: `{typed} 123456`. Kood kehtib endiselt.");
    public override string DeskBrought(string agency, string platform) =>
        Say($"{agency} on nüüd ka siin ({platform}) ja Teie olete selle omanik nii siin kui seal: üks agentuur, üks taimer, samad kliendid. Kolleegid järgnevad käsuga `{Typed("link")}`.");

    public override string InviteOfferByCode(string client, string platform) =>
        Say($"Koodiga saan töötada kliendi enda keskkonnas ({platform}). Kes mulle seal kirjutab, tegutseb siin kliendi {client} nimel: ta saab tellida ja näeb ainult selle kliendi asju.");
    public override string InviteMakeCode => "Tee kood";
    public override string InviteCodeMade(string client, string platform) =>
        Say($"Selle saadab mulle keegi, kelle tööandja on {client}, kui mind on nende keskkonda lisatud ({platform}). Ainult Teie näete seda ja seda näidatakse ainult praegu:");
    public override string InviteCodeHow(string end) =>
        Say($"See kehtib ühe organisatsiooni jaoks, otsesõnumis minuga, kuni {end}; kui teete uue, see enam ei kehti.");
    public override string InviteTaken(string agency, string client) =>
        Say($"Olen abiline, keda kasutab {agency}, ja nüüdsest on siin {client}. Tellige oma sõnadega: `{Typed("request Fix the banner by friday")}`.");
    public override string InviteNotHere => "See kutse on kliendi enda organisatsiooni jaoks, kus mind enne ei olnud. Midagi ei muutunud ja kutse kehtib endiselt.";
    public override string PlaceAdded(string client, string platform) =>
        Say($"Olen nüüd Teie koodiga kliendi {client} enda keskkonnas ({platform}). Kes mulle seal kirjutab, on Teie klient.");

    public override string AccountShut(string name, string platform) =>
        Say($"{name} on mind blokeerinud või eemaldanud ({platform}): minu sõnumid ei jõua enam kohale, kuni mulle seal uuesti kirjutatakse.");
    public override string WritesHereNow(string platform) =>
        Say($"Olete mind blokeerinud või eemaldanud ({platform}), nii et nüüdsest kirjutan Teile siia. Kui soovite mind seal jälle näha, kirjutage mulle seal.");
}
