namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string NoSuchClient(string said) => Say($"Ma ei tunne klienti „{said}“. Kliendil on lühinimi, näiteks `acme`; kõiki näitab `{Typed("client list")}`.");
    public override string ClientNeeded => Say($"Milline klient? Öelge selle järel nimi või lühinimi: `{Typed("client archive acme")}`.");
    public override string WhichClient => "Millist klienti mõtlete?";
    public override string ClientThere(string name, bool archived) => archived
        ? Say($"Arhiivis on klient {name}. Võite ta sealt tagasi tuua või valida teise nime.")
        : Say($"Klient {name} on juba olemas. Valige teine nimi või muutke seda klienti.");
    public override string ClientShow(string name) => Say($"Näita: {name}");
    public override string ClientRestore(string name) => Say($"Too tagasi: {name}");
    public override string ClientRestored(string name) => Say($"{name} on tagasi, täpselt nagu enne.");
    public override string ClientArchive => "Arhiveeri";
    public override string ClientArchiveSure(string name) =>
        Say($"Kas arhiveerin kliendi {name}? Keegi ei saa enam tema nimel tellida ega tema heaks aega kirja panna ning tema taimer peatub. Ajalugu jääb alles.");
    public override string ClientArchived(string name) => Say($"Klient {name} on arhiivis. Ajalugu jääb alles ja sama nime uuesti lisamine toob ta tagasi.");
    public override string ClientAdd => "Lisa klient";
    public override string ClientChange => "Muuda klienti";
    public override string ClientAdded(string name, string handle, string zone, string clock) =>
        Say($"Klient {name} on lisatud, lühinimi {handle}. Ajavöönd: {zone}, seal on praegu kell {clock}.");
    public override string ClientSaved(string name) => Say($"Salvestatud: {name}.");
    public override string HandleTaken(string handle) => Say($"„{handle}“ ei saa olla lühinimi: see on juba kasutusel või tähendab siin midagi muud. Proovige teist sõna.");
    public override string NoRate(string said) => Say($"„{said}“ ei ole tunnihind, millest aru saan. Öelge, palju tund maksab: 45 või 45.50; kui tunnihinda ei ole, siis `{Typed("none")}`.");
    public override string NoSuchDetail(string said) =>
        Say($"Ma ei tea, mida „{said}“ kliendi juures muudaks. Muuta saab neid: nimi, ajavöönd, tööaeg, riigipühad, lubadus, keel, tunnihind, valuuta ja lühinimi: `{Typed("client acme zone New York")}`.");
    public override string NoClients => "Ühtegi klienti veel ei ole.";
    public override string ClientCount(int clients) => clients switch { 0 => NoClients, 1 => "Üks klient", _ => Say($"{clients} klienti") };
    public override string ClientsMore(int more) => Say($"Ja veel {more}: ühte näitab `{Typed("client")}` koos nimega.");

    public override string FactHandle => "Lühinimi";
    public override string FactZone => "Ajavöönd";
    public override string FactHours => "Tööaeg";
    public override string FactLanguage => "Keel";
    public override string FactRate => "Tunnihind";
    public override string FactRooms => "Kanalid";
    public override string FactContacts => "Kontaktisikud";
    public override string LabelName => "Nimi";
    public override string LabelCurrency => "Valuuta";
    public override string ZoneHint => "Linn või ajavöönd: New York, Europe/Berlin.";
    public override string RateHint => "Kui palju tund maksab: 45 või 45.50. Seda näete ainult Teie ja Teie assistendid.";
    public override string HoursUntilTold(string hours) => Say($"{hours} (vaikimisi)");
    public override string RateAnHour(string money) => Say($"{money} tunnis");
    public override string NoRateYet(string currency) => Say($"veel kokku leppimata ({currency})");
    public override string NobodyYet => "veel mitte kedagi";
    public override string NoRoomYet => "veel mitte ühtegi";
    public override string RoomCount(int rooms) => Say($"{rooms} {Of(rooms, "kanal", "kanalit")}");

    public override string RoomNext => "Et kanal kuuluks kliendile, kirjutage seal:";
    public override string RoomOnlyInChannel(string typed) => Say($"Öelge seda kanalis, mis peaks kliendile kuuluma: kirjutage seal `{typed}`.");
    public override string RoomBound(string client) => Say($"See kanal kuulub nüüd kliendile {client}. Kes siin tellib, tellib tema nimel, ja ma ei räägi siin kellestki teisest.");
    public override string RoomWasBound(string client) => Say($"See kanal juba kuulub kliendile {client}.");
    public override string InviteMe => "Võib-olla ei ole mind veel selles kanalis; seni ei saa ma siia kirjutada. Et mind kutsuda, kleepige siia:";

    public override string Welcome(string agency) => Say($"Tere! Olen abiline, keda kasutab {agency}.");
    public override string WelcomeWho(string owner, string agency) =>
        Say($"Mida Te siin palute, selle saab {owner}, kes töö ära teeb. Mina hoian silma peal: mida telliti, mis ajaks ja kui kaugel sellega ollakse.");
    public override string WelcomeHow => "Tellimiseks öelge oma sõnadega ja oma aja järgi, mida on vaja ja mis ajaks. Näiteks:";
    public override string WelcomeExampleOne => "Paranda plakat reedeks kella 17-ks";
    public override string WelcomeExampleTwo => "Broneeri kuuele laud homseks kella 19-ks !kiire";
    public override string WelcomeExampleThree => "Toimeta uudiskiri 31. detsembriks hinnang 2 tundi";
}
