namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string RoomLeft(string client, string invite) =>
        Say($"Mind eemaldati kliendi {client} kanalist, nii et minu sõnumid ei jõua seal kohale. Et mind tagasi lasta, kirjutage seal `{invite}`; kanal kuulub endiselt kliendile.");
    public override string RoomArchived(string client, string bind) =>
        Say($"Kliendi {client} kanal arhiveeriti, nii et ma ei saa sinna kirjutada. Taastage see või kirjutage mõnes teises kanalis `{bind}`.");
    public override string RoomDeleted(string client, string bind) => Say($"Kliendi {client} kanal kustutati. Et ühendada mõni teine, kirjutage seal `{bind}`.");
    public override string AccountGone(string name) =>
        Say($"{name}: see konto on suletud ja minu sõnumid enam kohale ei jõua. Mida telliti ja mida tehti, on alles.");
    public override string AccountGuest(string name) =>
        Say($"{name} on seal nüüd külaline. Minu jaoks kuulub ta endiselt Teie meeskonda ja näeb, mida näeb Teie meeskond, kuni ütlete teisiti.");
    public override string TakeOffTeam(string name) => Say($"Eemalda meeskonnast: {name}");
    public override string InOneLine(string sentence) => Say($"Või ühe reaga: `{sentence}`");
    public override string OrInWords => "Sõnadega:";
    public override string SayItWhole => "Nuppu ei saa vajutada? Kirjutage kogu lause uuesti koos sellega, mida mõtlete.";
}
