namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string PlaygroundAt(string url) => Say($"VA Desk: prooviväljak on avatud aadressil {url}");
    public override string ListeningAt(string url) => Say($"VA Desk kuulab aadressil {url}");
    public override string TeamsCalls(Uri messages) => Say($"Azure’i bot peab pöörduma aadressi {messages.ToString()} poole");
    public override string SlackCalls(Uri commands, Uri interactivity, Uri events) =>
        Say($"Slacki rakendus peab pöörduma aadresside {commands.ToString()}, {interactivity.ToString()} ja {events.ToString()} poole");
    public override string SetupCodeIs(string code) => Say($"VA Desk ei kuulu veel kellelegi. Et see oleks Teie oma, kirjutage botile otsesõnumis: setup {code}");

    public override string PackageWritten(string file) => Say($"Rakendus on failis {file}. Paigaldamiseks: Apps, Manage your apps, Upload an app.");
    public override string BackedUp(string database, string file, long bytes) =>
        Say($"Andmebaas {database} on varundatud faili {file}, {bytes} {Of(bytes, "bait", "baiti")}.");

    public override IEnumerable<string> RestoredTo(string database, string file, string? aside, bool carried, long overdue)
    {
        yield return Say($"Fail {file} on taastatud andmebaasi {database}.");
        if (aside is not null) yield return Say($"Mis seal enne oli, on alles failis {aside}.");
        if (overdue == 0) yield break;
        yield return carried
            ? Say($"Serveri käivitamisel saadetakse {overdue} {Of(overdue, "sõnum, mida", "sõnumit, mida")} veel saadetud ei olnud.")
            : Say($"Serveri käivitamisel saadetakse {overdue} {Of(overdue, "sõnum", "sõnumit")}; mis saadeti pärast varundamist, saadetakse teist korda.");
    }
}
