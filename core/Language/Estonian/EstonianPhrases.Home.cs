namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string HomeToday(string day) => Say($"Täna, {day}");
    public override string HomeTotal => "Töötatud";
    public override string HomeNothingToday => "Täna ei ole veel midagi kirjas. Aeg läheb arvesse, kui taimer peatub.";
    public override string HomeDue => "Teha (lähim tähtaeg ees)";
    public override string HomeNothingDue => "Ühtegi tähtaega ei ole ja midagi ei ole pooleli. Nautige vaba hetke.";
    public override string HomeNothingForYou => "Praegu ei oota Teid midagi.";
    public override string HomeAsked => "Teie tellimused";
    public override string HomeNothingAsked => "Praegu ei ole midagi lahti. Kõik, mida tellite, on siin näha koos sellega, mis sellest sai.";
    public override string HomeAll => "Vaata kõiki";
    public override string HomeDone => "Valmis tellimused";
    public override string HomeStandup => "Päevaülevaade";
    public override string HomeHelp => "Abi";
    public override string TimerSwitchTo(string client) => Say($"Lülitu ümber: {client}");
}
