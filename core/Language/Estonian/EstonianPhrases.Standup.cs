using NodaTime;

namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string StandupYesterday(LocalDate since, LocalDate day) => since.PlusDays(1) == day ? "Eile" : Say($"Alates {Day(since, day)}");
    public override string StandupToday => "Täna";
    public override string StandupWaiting => "Ootel";
    public override string StandupUnnamed => "Üldised tööd";
    public override string StandupDone(string what) => Say($"{what}: valmis");
    public override string StandupDelivered(string what) => Say($"{what}: üle antud");
    public override string StandupDue(string what, string due) => Say($"{what}, tähtaeg {due}");
    public override string StandupWasDue(string what, string due) => Say($"{what}, tähtaeg oli {due}");
    public override string StandupChecking(string what) => Say($"{what}: ülevaatamisel");
    public override string StandupNeedsAnswer(string what, string client) => Say($"{what}: ootab, et {client} vastaks");
    public override string StandupNeedsApproval(string what, string client) => Say($"{what}: ootab, et {client} töö heaks kiidaks");
    public override string StandupNeedsUs(string what, string agency) => Say($"{what}: ootab, et {agency} selle ette võtaks");
    public override string StandupMore(int more) => Say($"ja veel {more}");
    public override string StandupTakenBack(string agency) =>
        Say($"{agency} võttis viimase ülevaate tagasi: palun ärge sellest lähtuge. Kui tuleb uus, saate selle siia.");
    public override string StandupFrom(string who, string day) => Say($"{who}: päevaülevaade ({day})");

    public override string StandupTitle(string day) => Say($"Päevaülevaade: {day}");

    public override string StandupLead(int clients) => clients switch
    {
        0 => "Praeguse seisuga ei saa ükski klient midagi.",
        1 => "Ühele kliendile on midagi teatada. See läheb teele, kui Te selle postitate.",
        _ => Say($"{clients} kliendile on midagi teatada. Kui Te selle postitate, saab igaüks ainult oma osa."),
    };

    public override string StandupLogged(string length) => Say($"kirjas {length} (klient seda ei näe)");
    public override string StandupGoesOutAt(string clock, string zone) => Say($"läheb teele kell {clock} ({zone})");
    public override string StandupReachesNobody(string bind) => Say($"ei jõua veel kellenigi: kirjutage kliendi kanalis `{bind}`");
    public override string StandupMoreClients(int more) => more == 1 ? "ja veel üks klient" : Say($"ja veel {more} klienti");
    public override string StandupPreviewTitle(string day) => Say($"Eelvaade: {day}");
    public override string StandupPreviewLead => "Nii näeb seda iga klient, oma keeles ja oma aja järgi.";
    public override string StandupNothing(string day) => Say($"Ühelegi kliendile ei ole midagi teatada ({day}).");
    public override string StandupComing => "Saadan mustandi Teile otsesõnumiga.";
    public override string StandupWasPosted(string when) => Say($"Postitatud: {when}.");
    public override string StandupPostedTo(IEnumerable<string> clients) => Say($"Postitatud: {List(clients)}.");
    public override string StandupPostsLater(string client, string when) => Say($"{client} saab selle: {when}.");
    public override string StandupWasSkipped(string when) => Say($"Vahele jäetud: {when}. Midagi ei saadetud.");

    public override string StandupTooLate(string day, string due, string late) =>
        Say($"Teie päevaülevaate mustand ({day}) oleks pidanud tulema {due}. See hilines {late}, nii et jätsin selle vahele. Teie klientidele ei saadetud midagi.");

    public override string StandupLate(string due) => Say($"Hilinenud: see pidi tulema {due}.");
    public override string StandupNeverPosted(string day) => Say($"Teie päevaülevaade ({day}) jäi postitamata. Teie klientidele ei saadetud midagi.");

    public override string StandupMissed(IEnumerable<string> clients, string day) =>
        Say($"Ülevaade ({day}) jäi saatmata: {List(clients)}. Ma ei saanud seda õigel ajal saata ja möödas on üle kolme tunni, seepärast jätan otsuse Teile.");

    public override string StandupSendTo(string client) => Say($"Saada: {client}");
    public override string StandupEdited(string when) => Say($"Muudetud: {when}.");
    public override string StandupRewritten(string day) => Say($"Muudetud. Kes on ülevaadet ({day}) lugenud, näeb seda nüüd uuel kujul.");

    public override string StandupNudge(string day, int clients) => clients == 1
        ? Say($"Teie päevaülevaade ({day}) on alles mustand; üks klient saaks midagi teada.")
        : Say($"Teie päevaülevaade ({day}) on alles mustand; {clients} klienti saaksid midagi teada.");

    public override string StandupEditTitle => "Muuda päevaülevaadet";
    public override string StandupEditHint => "Tühi: see klient ei saa midagi.";
    public override string StandupEditSave => "Salvesta";
    public override string StandupEditNext(string client) => Say($"Alates kliendist {client} on oma vorm: „{StandupEditFrom(client)}“ mustandi juures.");
    public override string StandupEditFrom(string client) => Say($"Muuda alates: {client}");
    public override string StandupAnother => "Veel üks klient";
    public override string StandupAnotherText => "Mida klient loeb";
    public override string StandupAnotherHint => "Kliendile, kellele seni midagi teatada ei ole.";
    public override string StandupAnotherWho => "Millisele kliendile see on?";
    public override string StandupAnotherWhat => "Mida see klient peaks lugema?";

    public override string StandupComesAt(string clock, string days) => Say($"Teie päevaülevaate mustand tuleb kell {clock} ({DaysOfWeek(days)}).");
    public override string StandupComesUsually => "Teie päevaülevaate mustand tuleb, kui Teie tööpäev algab.";
    public override string StandupNextDraft(string when) => Say($"Järgmine: {when}.");
    public override string StandupHowToChange => Say($"Muutmiseks: `{Typed("standup at 8:30 mon-thu")}`.");
    public override string StandupClientAt(string client, string clock, string zone) =>
        Say($"{client} saab päevaülevaate kell {clock} ({zone}) või siis, kui postitate selle hiljem.");

    public override string StandupPost => "Postita";
    public override string StandupEdit => "Muuda";
    public override string StandupPreview => "Eelvaade";
    public override string StandupSkip => "Jäta vahele";
    public override string StandupShow => "Tänane mustand";
    public override string StandupNow => "Koosta kohe";

    public override string StandupOld(string day) => Say($"See mustand on vana ({day}) ja see päev on läbi. Siin on tänane:");
    public override string StandupEmpty => "Midagi ei ole postitada: täna ei ole ühelegi kliendile midagi teatada.";
    public override string StandupNoReaders(string bind) =>
        Say($"Keegi ei loeks seda: ühelgi neist klientidest ei ole veel kanalit ega kontaktisikut. Kirjutage kliendi kanalis `{bind}`.");
    public override string StandupTimeUnclear(string said) => Say($"Ma ei leia kellaaega: „{said}“. Öelge nii: `{Typed("standup at 9:00 mon-fri")}`.");
    public override string StandupWhichTime => "Kas hommikul või õhtul?";
    public override string StandupByDayOnly => "Kirjutan ainult kella 7:00 ja 21:00 vahel. Palun valige aeg nende vahel.";
}
