using NodaTime;

namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string NothingDue(DueGroup? by) => by switch
    {
        Language.DueGroup.Today => "Täna ei ole ühtegi tähtaega.",
        Language.DueGroup.ThisWeek => "Pühapäeva lõpuni ei ole ühtegi tähtaega.",
        _ => "Ühtegi tähtaega ei ole.",
    };

    public override string IsLate => "Üle tähtaja";

    public override string DueOn(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => Say($"Täna, {Day(day, today)}"),
        1 => Say($"Homme, {Day(day, today)}"),
        _ => Day(day, today),
    };

    public override string BeginBy(string moment) => Say($"alustage hiljemalt {moment}");
    public override string TooLate => "ei jõua enam õigeks ajaks";

    public override string BeginNow(string request, string what, string due) =>
        Say($"Tellimust {request} on vaja kohe alustada, et see tähtajaks valmis saaks ({due}): {what}");

    public override string BeginFirst(string request, string what, string due, string next) =>
        Say($"Tellimust {next} on vaja kohe alustada, et pärast seda saaks tähtajaks valmis ka {request} ({due}): {what}");

    public override string LeftLabel => "Teha jäänud";
    public override string LeftOfEstimate(string left, string estimate, string logged) => Say($"{left} (ajahinnang {estimate}, kirjas {logged})");
    public override string NoEstimate(string taken) => Say($"{taken} (ajahinnangut ei ole: arvestasin ühe tunniga)");
    public override string LatestStartLabel => "Hiliseim algus";
    public override string WhyNow(string left, string room) =>
        Say($"Arvestatud tähtajast tagasi Teie tööaja järgi: tööd on {left} ja varu {room}. Suurema varu jaoks: `{Typed("deadlines buffer 50%")}`.");

    public override string WhyFirst(string room) => Say($"Enne seda on vaja teha tööd, mille tähtaeg on varem. Kõike arvestades on varu kõige rohkem {room}.");

    public override string NoLongerFits(string request, string what, string due) => Say($"Tellimus {request} ei jõua enam tähtajaks valmis ({due}): {what}");
    public override string WouldBeDoneLabel => "Valmiks";
    public override string BeforeItLabel => "Enne seda";

    public override string BeforeIt(IEnumerable<string> requests, int more, string length) => more > 0
        ? Say($"tööd on {length}: {string.Join(", ", requests)} ja veel {more}")
        : Say($"tööd on {length}: {List(requests)}");

    public override string ClientNotTold => "Klient ei saa sellest midagi teada enne, kui Te sellest ise ütlete.";

    public override string MoveLater => "Lükka edasi";
    public override string ReduceIt => "Vähenda mahtu";
    public override string DelegateIt => "Anna edasi";
    public override string TellTheClient => "Teata kliendile";
    public override string FirstFits(string request, string moment) => Say($"Kõige varem jõuaks tellimuse {request} valmis {moment}. Kas lükkan tähtaja sinna?");
    public override string FitsLabel => "Esimene sobiv aeg";
    public override string MoveIt => "Lükka sinna";
    public override string AnotherDate => "Muu kuupäev";
    public override string ReduceTitle(string request) => Say($"Vähenda mahtu: {request}");
    public override string LeftOutLabel => "Mis jääb välja";
    public override string LeftOut(string what) => Say($"Välja jäi: {what}");
    public override string NewEstimateLabel => "Uus ajahinnang";
    public override string NewEstimateHint => Say($"Näiteks: {Typed("2h")}, {Typed("45m")}, {Typed("1h30")}");
    public override string NobodyElse => Say($"Meeskonnas ei ole veel kedagi teist: kolleegi lisab `{Typed("team add @colleague")}`.");
    public override string DelegateToWhom(string request) => Say($"Tellimus {request} mahub nende inimeste tööaega. Kellele see anda?");
    public override string FitsNobody(string request) => Say($"Tellimust {request} ei jõuaks keegi tähtajaks valmis. Kõige varem:");
    public override string DoneBy(string moment) => Say($"valmis {moment}");
    public override string GiveTo(string colleague) => Say($"Anna: {colleague}");
    public override string TellTitle(string client) => Say($"Teata: {client}");
    public override string ProposeLabel => "Paku seda kuupäeva";
    public override string ProposeHint => "Esimene sobiv kuupäev. Klient nõustub või pakub teise.";
    public override string AddWordsLabel => "Teie sõnadega";
    public override string AddWordsHint(string client) => Say($"{client} loeb seda ja näeb kuupäeva oma aja järgi.");
    public override string ClientIsTold(string client, string request) => Say($"{client} saab teada, et tellimus {request} vajab rohkem aega. Midagi ei muutu enne, kui klient on nõus.");

    public override string ProposesInstead(string moment) => Say($"Selle asemel pakutakse: {moment}.");
    public override string WillBeLater(string agency, string request, string what) => Say($"{agency} vajab tellimuse {request} jaoks rohkem aega: {what}");
    public override string ProposedLabel => "Pakutud";
    public override string Agree => "Jah";
    public override string NotAgree => "Ei";
    public override string MayItBeLater(string request, string moment) => Say($"Kas tellimuse {request} tähtaeg võib olla hoopis {moment}?");
    public override string AskedForLabel => "Kliendilt küsitud";
    public override string NobodyToAsk(string client, string request, string moment) =>
        Say($"Kliendi {client} poolel ei loe keegi, mida ma kirjutan, nii et ma ei saa neilt küsida. Kui nad on Teile jah öelnud: kas tellimuse {request} uus tähtaeg on {moment}?");
    public override string NothingAskedOf(string request) => Say($"Tellimuse {request} kohta ei küsita enam midagi. Praegu on seis selline:");
    public override string StaysDue(string request, string? due) => due is null
        ? Say($"Tellimus {request} jääb nii, nagu on.")
        : Say($"Tellimuse {request} tähtaeg on endiselt {due}.");
    public override string ClientAgrees(string by, string request, string what, string moment) => Say($"{by} on nõus: tellimuse {request} tähtaeg on nüüd {moment}. {what}");
    public override string ClientKeeps(string by, string request, string what, string moment) =>
        Say($"{by} ei ole nõus ({moment}): tellimuse {request} tähtaeg jääb nii, nagu oli. {what}");
    public override string AnswerIt => "Vasta";

    public override string BufferIs(long percent) => Say($"Enne iga tähtaega hoian Teie tööajas varuks {percent} % sellest, mis on veel teha, kuid vähemalt ühe tunni.");
    public override string BufferSet(long percent) => Say($"Nüüdsest hoian enne iga tähtaega varuks {percent} % sellest, mis on veel teha, kuid vähemalt ühe tunni.");
    public override string BufferHint => Say($"Muutmiseks: `{Typed("deadlines buffer 50%")}`.");
    public override string NotABuffer(string said, long most) => Say($"„{said}“ ei ole osa vahemikus 0 kuni {most} %. Öelge nii: `{Typed("deadlines buffer 50%")}`.");

    public override string IsOverdue(string request, string what, string due) => Say($"Tellimuse {request} tähtaeg oli {due} ja tellimus on endiselt avatud: {what}");
    public override string LateReminder(string planned) => Say($"See oleks pidanud Teieni jõudma {planned}. Siis oli Teil öö või ma ei saanud seda saata.");
}
