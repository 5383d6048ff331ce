namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string TimerRequestFor(string request, string client) => Say($"{request} ({client})");

    public override string TimerStarted(string work, string since) => Say($"Taimer käib: {work}, alates {since}.");
    public override string TimerStopped(string work, string length, string span) => Say($"Peatatud: {work}, {length} ({span}).");
    public override string TimerPaused(string work, string length) => Say($"Pausil: {work}, käis {length}.");
    public override string TimerCancelled(string work, string length) => Say($"Kustutatud: {work}, {length}. Ajakannete hulka see ei jää.");
    public override string TimerLogged(string work, string length, string span) => Say($"Kirja pandud: {work}, {length} ({span}).");
    public override string TimerEdited(string work, string length, string span) => Say($"Parandatud: {work}, {length} ({span}).");
    public override string TimerSplitAt(string work, string at) => Say($"Nüüd on kaks ajakannet: {work}, poolitatud kell {at}.");
    public override string TimerSplitHint => "„Muuda“ all saate öelda, mille peale teine osa kulus.";
    public override string TimerRunning(string work, string since, string length) => Say($"Taimer käib: {work}, alates {since}, juba {length}.");
    public override string TimerNothingRuns => "Ükski taimer ei käi.";
    public override string TimerNothingSince(string since) => Say($"Ükski taimer ei käi: alates {since} ei ole midagi kirjas.");
    public override string TimerLeftAlone => "Jätsin kõik nii, nagu oli. Midagi ei muudetud.";

    public override string TimerOtherStopped(string work, string length) => Say($"Peatatud ka: {work}, {length}.");
    public override string TimerOtherCut(string work, string span) => Say($"{work}: nüüd {span}.");
    public override string TimerGone(string work, string span) => Say($"{work}, {span}: seda ei ole enam ajakannete hulgas.");
    public override string TimerAlso(string work, string span) => Say($"{work}, {span}: see on omaette ajakanne.");
    public override string TimerToday(string client, string length) => Say($"Täna kliendi {client} heaks: {length}.");
    public override string TimerFromTo(string from, string to) => to.Contains(' ', StringComparison.Ordinal) ? Say($"{from} – {to}") : Say($"{from}–{to}");
    public override string TimerSince(string since) => Say($"alates {since}");

    public override string TimerWhich => "Millise kliendi jaoks?";
    public override string TimerWhichTime => "Millist aega mõtlete?";
    public override string TimerStillToCome => "See aeg on täna alles ees. Kas mõtlete seda?";
    public override string TimerNoClients => "Siin ei ole veel klienti, kelle tööaega mõõta.";
    public override string TimerOverlaps => "Osa sellest ajast on juba kirjas. Millisele ajakandele see jääb?";
    public override string TimerLeftFree(string spans) => Say($"Lühemalt oleks see {spans}.");
    public override string TimerCutOther => "Lühenda teist";
    public override string TimerKeepShorter => "Lühenda uut";

    public override string TimerStop => "Peata";
    public override string TimerPause => "Paus";
    public override string TimerGoOn => "Jätka";
    public override string TimerResume(string work) => Say($"Jätka: {work}");
    public override string TimerDiscard => "Kustuta";
    public override string TimerStartFor(string client) => Say($"Alusta: {client}");

    public override string TimerForgotten(string work, string since, string length) =>
        Say($"Teie taimer käib ikka veel: {work}, alates {since}, juba {length}. Kas nii on õige?");
    public override string TimerForgottenHint => "Kui on, ei pea Te midagi tegema. „Muuda“ all saate öelda, millal Te tegelikult lõpetasite.";
    public override string TimerStopNow => "Peata kohe";
    public override string TimerStopAt(string at) => Say($"Lõpetasin {at}");

    public override string TimerLog => "Lisa ajakanne";
    public override string TimerEdit => "Paranda ajakannet";
    public override string TimerSave => "Salvesta";
    public override string TimerClient => "Klient";
    public override string TimerNote => "Mida tegite";
    public override string TimerDay => "Päev";
    public override string TimerStart => "Algus";
    public override string TimerStartHint => "Kui jätate tühjaks, läheb see selle päeva vabale ajale.";
    public override string TimerEnd => "Lõpp";
    public override string TimerEndHint => "Kui jätate tühjaks, käib taimer edasi.";
    public override string TimerLength => "Kui kaua";
    public override string TimerLengthHint => Say($"{Typed("1h30")}, {Typed("90m")} või 1:30");

    public override string TimerRunsAlready(string since) => Say($"See taimer juba käib alates {since}. Jätsin selle nii.");
    public override string TimerStartsInFuture(string at) => Say($"See aeg on alles ees: {at}. Taimer ei saa alata hiljem kui praegu.");
    public override string TimerEndsInFuture(string at) => Say($"See aeg on alles ees: {at}. Kirja saab panna ainult möödunud aega.");
    public override string TimerEndsBeforeStart(string start) => Say($"See on enne algust ({start}).");
    public override string TimerEndMissing => "Palun öelge, millal see lõppes; lahtiseks võib jääda ainult käiv taimer.";
    public override string TimerTooLongAgo => "Taimer saab alata kõige rohkem ööpäev tagasi. Varasema aja saate käsitsi kirja panna.";
    public override string TimerTooLong => "Üks ajakanne võib olla kõige rohkem 24 tundi.";
    public override string TimerSplitsOutside(string start) => Say($"Poolitada saab ainult ajakande sees: pärast algust ({start}) ja enne lõppu.");
    public override string TimerNotATime(string said) => said is ""
        ? Say($"Palun öelge kellaaeg, näiteks `{Typed("10:30")}` või `{Typed("15m ago")}`.")
        : Say($"„{said}“ ei ole kellaaeg, millest aru saan. Öelge näiteks `{Typed("10:30")}` või `{Typed("15m ago")}`.");
    public override string TimerNoLength => Say($"Palun öelge, kui kaua see kestis, näiteks `{Typed("1h30")}`, või mis ajast mis ajani, näiteks `9:00-11:00`.");
    public override string TimerNoRoomThatDay(string day) => Say($"Sel päeval ({day}) ei ole nii pikka vaba aega. Öelge algus ja lõpp, näiteks `9:00-11:00`.");
    public override string TimerNothingToEdit => "Sellist ajakannet Teil kirjas ei ole.";

    public override string TimesheetOf => "Tööajatabel";
    public override string TimesheetTitle(string days, string? client) => client is null ? Say($"Tööajatabel: {days}") : Say($"Tööajatabel, {client}: {days}");
    public override string TimesheetTotal(string length) => Say($"Kokku {length}");
    public override string TimesheetEmpty => "Nende päevade kohta ei ole midagi kirjas.";
    public override string TimesheetRuns(string upTo) => Say($"Üks taimer veel käib; see on arvestatud seisuga {upTo}.");
    public override string TimesheetBefore(string days) => Say($"Varem: {days}");
    public override string TimesheetAsFile => "Failina";
    public override string TimesheetFollows => "Saadan faili Teile otsesõnumiga.";
    public override string TimesheetHere(string days, string length) => Say($"Siin on Teie tööajatabel ({days}): kokku {length}.");
    public override string TimesheetWhichDays => "Milliseid päevi mõtlete?";
    public override string FileSaved(string name) => Say($"Fail {name} on Teie OneDrive’is.");
    public override string FileDeclined => "Hästi, midagi ei salvestatud. Fail tehakse uuesti, millal iganes soovite.";
    public override string FileAgain => "Paku uuesti";

    public override string UndoneAlready => "See on juba tagasi võetud. Midagi ei muudetud.";
    public override string UndoYouChangedSince(string when) => Say($"Seda ei saa tagasi võtta: olete seda vahepeal muutnud ({when}). Käsitsi saate seda endiselt muuta.");
    public override string SharedBy(string name) => Say($"Jagas {name}.");
    public override string ShareNotForRoom => "See ei ole selle kanali jaoks: siinne klient ei saaks seda küsida.";
}
