namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string AwayTitle => "Eemal";
    public override string AwayFromLabel => "Alates";
    public override string AwayFromHint => "Tühi: kohe; muidu päev või kellaaeg, näiteks neljapäev, 24. dets või reede kell 14";
    public override string AwayUntilLabel => "Kuni";
    public override string AwayUntilHint => "Päev, mil olete tagasi, näiteks esmaspäev, 2. jaan või reede kell 14";
    public override string AwayCoverLabel => "Kes asendab";
    public override string AwayCoverHint => "Nime näevad need Teie kliendid, keda ta teenindab.";
    public override string AwayNobody => "Keegi kindel ei asenda";
    public override string AwayNoteLabel => "Märkus Teie klientidele";
    public override string AwayNoteHint => "Kõik kliendid loevad seda nii, nagu Te selle kirjutate.";
    public override string AwayNoteNames(string client) => Say($"Märkust loevad kõik Teie kliendid ja selles on nimi {client}. Kas nad loevad seda nii?");
    public override string AwayNoteSure => "Jah, nii nagu on";
    public override string YouAreAway(string from, string until) => Say($"Teie äraolek algab {from}, tagasi tööl olete {until}.");
    public override string AwayInstead(string from, string until) => Say($"Enne oli see {from} – {until}.");
    public override string AwayAnotherHint => Say($"Teise äraoleku jaoks öelge, millal: `{Typed("away 24 dec to 2 jan")}`.");
    public override string YouAreBack => "Tere tulemast tagasi. Töötate jälle oma tavalisel ajal.";
    public override string YouStay(string from, string until) => Say($"Äraolek on tühistatud ({from} – {until}).");
    public override string AwayBack => "Olen tagasi";
    public override string AwayCallOff => "Tühista äraolek";
    public override string AwayTold => "Teie kliendid loevad seda oma tööajal, igaüks oma keeles. Vastamislubadused jäävad Teid ootama; ükski tähtaeg ei muutu.";
    public override string AwayNotTold => "Teie klientidele seda ei öelda. Ükski tähtaeg ei muutu.";
    public override string AwayDue(int count) => count == 1
        ? "Sellel tellimusel on tähtaeg või algus Teie äraoleku ajal. Mis sellega teha?"
        : Say($"Nendel {count} tellimusel on tähtaeg või algus Teie äraoleku ajal. Mida igaühega teha?");
    public override string AwayLeave => "Jäta nii";
    public override string AwayLeadsHear => "Kes Teile selle töö andsid, loevad, et olete eemal ja mis sellesse aega jääb.";
    public override string NotAnAbsence(string said) => Say($"Ma ei saa aru, millal olete eemal: „{said}“. Öelge nii: `{Typed("away until mon")}`, `{Typed("away fri-tue")}`, `{Typed("away 24 dec to 2 jan")}`.");
    public override string AwayIsOver(string said) => Say($"„{said}“ on juba möödas. Mis ajani olete eemal? Näiteks: `{Typed("away until mon")}`.");
    public override string AwayTooLong(string until, int most) =>
        Say($"Sain aru, et olete eemal kuni {until}, aga see on pikem kui {most} päeva. Öelge lähem päev; kes on kauem eemal, muudab pigem oma tööaega.");
    public override string NotAway => "Te ei ole eemal ja äraolekut ei ole ka plaanis.";
    public override string TeamAway(string until) => Say($"eemal kuni {until}");
    public override string Covers(string name) => Say($"Senikaua on kohal {name}.");
    public override string IsAway(string name, string until) => Say($"{name} on eemal, tagasi {until}.");
    public override string WillBeAway(string name, string from, string until) => Say($"{name} on eemal alates {from}, tagasi {until}.");
    public override string Corrected(string told) => Say($"See on muutunud: {told}");
    public override string IsBackAgain(string name, string from) => Say($"See on muutunud: {name} on tagasi varem, juba {from}.");
    public override string StaysHere(string name) => Say($"See on muutunud: {name} ei olegi eemal.");

    public override string HandAllTo(string name, int count) => count == 1 ? Say($"Anna edasi: {name}") : Say($"Anna kõik {count} edasi: {name}");
    public override string HandToAnother => "Anna kõik kellelegi teisele";
    public override string HandToWhom(int count) => count == 1 ? "Kes saab selle, kui olete eemal?" : Say($"Kes saab need {count} tellimust, kui olete eemal?");
    public override string HandedTo(string name, IEnumerable<string> requests) => Say($"Uus tegija on {name}: {List(requests)}.");
    public override string HandedUntilBack(string name) => Say($"{name} saab teada, et see on Teie äraoleku ajaks. Kui olete tagasi, küsin, kas võtate tegemata tööd tagasi.");
    public override string AwayToo(string name, string from, string until) => Say($"Eemal on ka {name}: {from} – {until}.");
    public override string NothingToHand => "Ühelgi Teie tellimusel ei ole tähtaega ega algust Teie äraoleku ajal.";
    public override string NothingHanded => "Kellelgi ei ole käes midagi Teie tegemata töödest.";
    public override string HasOfYours(string name, IEnumerable<string> requests) => Say($"Teie tellimused, mida teeb {name}: {List(requests)}.");
    public override string TakeAllBack => "Võta kõik tagasi";
    public override string LeaveThem => "Jäta sinna";
    public override string TookBack(IEnumerable<string> requests) => Say($"Need on jälle Teie teha: {List(requests)}.");
    public override string LeftThem(IEnumerable<string> requests) => Say($"Jäid praegusele tegijale: {List(requests)}.");
    public override string HandedYou(string from, IEnumerable<string> requests) => Say($"Kuni {from} on eemal, on Teie teha: {List(requests)}.");
    public override string TakenBackFromYou(string by, IReadOnlyList<string> requests) => requests.Count == 0
        ? Say($"{by} võttis tagasi selle, mis vahepeal Teie käes oli.")
        : Say($"{by} teeb jälle ise: {List(requests)}.");

    public override string WelcomeBack(int came, int moved, int due) => (came, moved, due) is (0, 0, 0)
        ? "Tere tulemast tagasi: midagi uut ei tulnud ja nädala jooksul ei ole ühtegi tähtaega"
        : Say($"Tere tulemast tagasi: uusi {came}, muutunuid {moved}, peatse tähtajaga {due}");
    public override string AwayCame => "Uued";
    public override string AwayMoved => "Muutunud";
}
