namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string InviteNeedsOAuth(string typed) =>
        Say($"Siit ei saa mind teise tööruumi lisada: minu haldaja ei ole seda seadistanud (`Slack:ClientId`). ")
        + Say($"Kutsuge klient hoopis oma kanalisse, külalisena või Slack Connecti kaudu, ja kirjutage seal `{typed}`.");
    public override string InviteOffer(string client) =>
        Say($"Lingiga saab mind lisada kliendi enda Slacki tööruumi. Kes seal töötab, tegutseb siin kliendi {client} nimel: ta saab tellida ja näeb ainult selle kliendi asju.");
    public override string InviteRoomToo(string typed) => Say($"Kui nad on Teie juures külalised või Teiega ühises kanalis, ei ole linki vaja: kirjutage seal `{typed}`.");
    public override string InviteMake => "Tee link";
    public override string InviteMade(string client) => Say($"Siin on link kliendile {client}. Ainult Teie näete seda ja seda näidatakse ainult praegu:");
    public override string InviteHow(string end) =>
        Say($"Saatke see kellelegi, kes tohib oma tööruumi rakendusi lisada. Link kehtib ühe tööruumi jaoks kuni {end}; kui teete uue, see enam ei kehti.");
    public override string InviteShown(string client) =>
        Say($"Kliendile {client} tehtud kutset näidatakse ainult ühe korra ja ainult sellele, kes nuppu vajutas. Saate teha uue; siis eelmine enam ei kehti.");
    public override string WorkspaceRemoved(string name) =>
        Say($"Mind eemaldati Slacki tööruumist {name}. Ma ei saa seal enam kellelegi kirjutada; kõik kirjapandu jääb alles ja jätkub, kui mind uuesti lisatakse.");
    public override string WorkspaceEnding(string name, string end) =>
        Say($"Slack ei pikenda minu ligipääsu tööruumile {name}: see lõpeb {end}. Palun lisage mind sinna enne seda uuesti; midagi kirjapandust ei lähe kaduma.");
    public override string WorkspaceAdded(string name) => Say($"Mind lisati Teie lingiga Slacki tööruumi {name}. Kes mulle seal kirjutab, on Teie klient.");
    public override string PutInAgain => "Lisa VA Desk uuesti tööruumi";
    public override string InstallAt(Uri address) => Say($"Tööruumi lisamiseks avage {address.ToString()}");

    public override string TokensForgotten(int workspaces) => workspaces switch
    {
        0 => "Ühtegi tööruumi võtit ei olnud, mida unustada.",
        1 => "Ühe tööruumi võti on unustatud; seal tuleb rakendus uuesti paigaldada ja siis on kõik endine alles.",
        _ => Say($"{workspaces} tööruumi võtmed on unustatud; igaühes tuleb rakendus uuesti paigaldada ja siis on kõik endine alles."),
    };

    public override Page InstallFounded => new(
        "VA Desk on Teie tööruumis",
        Say($"Jäänud on veel üks samm: avage Slackis rakenduste alt VA Desk ja kirjutage sõnumite vahelehel `{Typed("setup")}`. Bot loob Teie profiili põhjal agentuuri ja juhatab Teid edasi."),
        "Agentuuri omanik olete Teie: keegi teine ei pea midagi tegema ja midagi ei juhtu enne, kui Te kirjutate.");
    public override Page InstallAgain(bool open) => open
        ? new("VA Desk on tagasi", "See oli selles tööruumis ka varem ja kõik kirjapandu on alles. Töö jätkub sealt, kus see pooleli jäi; võite selle lehe sulgeda.")
        : InstallFounded;
    public override Page InstallOfClient(string agency, string client) => new(
        Say($"Teie tööruumis on nüüd {agency}"),
        Say($"Igaüks siin saab tellida kliendi {client} nimel: kirjutage ükskõik millises kanalis või otsesõnumis VA Deskile `/request` ja lisage oma sõnadega, mida soovite."),
        Say($"Näete ainult seda, mis on Teie oma, ja ükski teine klient seda ei näe. Et VA Desk saaks kanalis vastata, kirjutage seal `/invite @VA Desk`. Võite selle lehe sulgeda."));
    public override Page InstallCancelled => new(
        "Midagi ei lisatud", "Vajutasite Slackis nuppu „Cancel“, nii et VA Deski Teie tööruumi ei lisatud ja see ei ole sealt midagi näinud.", "Kui see oli eksitus, alustage uuesti.");
    public override Page InstallUnknown => new(
        "Palun alustage uuesti",
        "Sellele lehele pääseb Slackist kümne minuti jooksul, samas brauseris, kus alustasite, ja ainult üks kord. Mõni neist tingimustest ei olnud täidetud; midagi ei lisatud.");
    public override Page InstallRefused => new(
        "Slack ei viinud lisamist lõpuni", "Slack võttis loa tagasi enne, kui VA Desk sai seda kasutada, nii et midagi ei lisatud. Enamasti aitab, kui alustada uuesti.",
        "Kui see kordub, öelge sellele, kes VA Deski haldab: põhjus on logis.");
    public override Page InstallLinkGone => new(
        "See link enam ei kehti", "Selline link kehtib ühe tööruumi jaoks seitse päeva ja kaotab kehtivuse, kui tehakse uus. Palun küsige uut sellelt, kes selle Teile saatis.",
        "Teie kontole ei lisatud siin midagi.");
    public override Page InstallAtHome => new(
        "See on agentuuri enda tööruum", "Link on kliendi tööruumi jaoks, aga avasite selle agentuuri enda tööruumis. Midagi ei muutunud ja link kehtib endiselt.",
        "Saatke see oma kliendile või valige Slacki lehel paremalt ülalt teine tööruum.");
    public override Page InstallElsewhere => new(
        "Selles tööruumis on VA Desk juba olemas", "See kuulub siin kellelegi teisele, nii et seda linki ei saa siin kasutada. Midagi ei muutunud ja link kehtib endiselt.",
        "Saate seda kasutada mõnes teises tööruumis: valige see Slacki lehel paremalt ülalt. Kui see ei ole võimalik, paluge lingi saatjal töötada Teiega ühises kanalis.");
    public override Page InstallBusy => new("Üks hetk, palun", "Koormus on praegu liiga suur ja midagi ei alustatud. Palun proovige minuti pärast uuesti.");
    public override Page InstallNotHere => new("See ei ole õige aadress", "VA Deski lisamine tööruumi algab teisel aadressil. Palun küsige seda haldajalt.");
    public override string InstallOpenSlack => "Ava Slack";
    public override string InstallBegin => "Alusta uuesti";
}
