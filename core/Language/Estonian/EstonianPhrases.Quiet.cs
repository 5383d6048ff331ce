namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string WaitedForYou(int count, bool room) => room
        ? Say($"Teie tööaega ootas {count} {Of(count, "asi", "asja")}")
        : Say($"Väljaspool Teie tööaega jäi Teid ootama {count} {Of(count, "asi", "asja")}");

    public override string WaitedOther => "Veel";
    public override string WaitedOpen(string what) => what;
    public override string WaitedMore => "Mis veel ootas";
    public override string WaitedGone => "See ei kehti enam: näidata ei ole midagi.";
    public override string AndMoreNamed(int count, string names) => Say($"Ja veel {count}: {names}.");
    public override string UrgentWaited => "Teie tööaega ootas ka midagi kiiret. Kui soovite, jõuab see, mida klient kiireks nimetab, Teieni igal ajal.";
    public override string UrgentAnyTime => "Kiired igal ajal";
    public override string UrgentLabel => "Kiired tellimused";
    public override string UrgentInHours => "Ainult tööajal";
    public override string UrgentHint => "Kas see, mida klient kiireks nimetab, võib tulla ka väljaspool seda aega?";

    public override string UrgentSet(bool any) => any
        ? "Mida klient kiireks nimetab, jõuab nüüd Teieni igal ajal. Kõik muu ootab Teie tööaega."
        : "Nüüdsest saate ka kiiretest tellimustest teada ainult tööajal.";

    public override string UnknownUrgent(string said) => Say($"Ma ei saa siin sellest aru: „{said}“. Öelge `{Typed("urgent any time")}` või `{Typed("urgent in hours")}`.");
}
