namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string CouldNotWriteOutside(string client, string invite) =>
        Say($"Ma ei saanud kirjutada kliendi {client} kanalisse: mind ei ole seal. Kirjutage seal `{invite}` ja saatke siis uuesti.");
    public override string CouldNotWriteArchived(string client, string bind) =>
        Say($"Ma ei saanud kirjutada kliendi {client} kanalisse: see on arhiveeritud. Taastage see või ühendage teine kanal käsuga `{bind}` ja saatke siis uuesti.");
    public override string CouldNotReachGone(string name) => Say($"Ma ei saanud sõnumit saata: {name} ei ole selle konto kaudu enam kättesaadav.");
    public override string CouldNotReachLong(string name) =>
        Say($"Proovisin pool tundi sõnumit saata ({name}) ja iga kord paluti oodata. Sõnum on alles; saatke see uuesti, kui kõik jälle toimib.");
    public override string CouldNotWriteForbidden(string name) =>
        Say($"Ma ei saanud sõnumit saata ({name}): selle tööruumi reegel keelab rakendustel sinna kirjutada. Paluge selle administraatoritel VA Deski lubada ja saatke siis uuesti.");
    public override string CouldNotWriteTooLong(string name) =>
        Say($"Ma ei saanud sõnumit saata ({name}): see oli pikem, kui sinna saata saab. Avage see siin ja andke oluline edasi.");
    public override string CouldNotWriteWithoutRight(string name, string right) =>
        Say($"Ma ei saanud sõnumit saata ({name}): rakendusel puudub seal õigus ({right}). Kes VA Deski sellesse tööruumi paigaldas, saab selle uuesti paigaldada ja siis saab sõnumi uuesti saata.");
    public override string ShutOutRemoved(string workspace) =>
        Say($"VA Desk on eemaldatud tööruumist {workspace} või on selle ligipääs tagasi võetud. Midagi ei ole kaduma läinud: sealsetele inimestele mõeldud sõnumid ootavad ja lähevad teele kohe, kui VA Desk sinna uuesti paigaldatakse.");
    public override string ShutOutMoving(string workspace) =>
        Say($"Slack viib tööruumi {workspace} organisatsiooni alla ega lase seni ühtegi rakendust sisse. Sealsetele inimestele mõeldud sõnumid ootavad ja lähevad teele iseenesest, kui see on tehtud.");
    public override string ShutOutRefused(string workspace, string why) =>
        Say($"Slack ei võta enam vastu minu võtit tööruumile {workspace} ({why}). Sealsetele inimestele mõeldud sõnumid ootavad. VA Deski haldaja peaks kontrollima seadet Slack:BotToken või rakenduse uuesti paigaldama.");
    public override string EventsLeftOut(string workspace, string minute) =>
        Say($"Tööruumis {workspace} toimus nii palju, et Slack ei teata mulle sellest enam alates {minute}. Sellest ajast peale mulle või klientide kanalitesse kirjutatu võib siit puududa; palun vaadake seal ise. Käsud ja nupud toimivad nagu ikka.");
    public override string CouldNotReach(string name, string why) => Say($"Ma ei saanud sõnumit saata ({name}). Sain vastuseks: {why}.");
    public override string Somebody => "keegi";
    public override string SendAgain => "Saada uuesti";
    public override string SendingAgain => "Saadan selle uuesti.";
    public override string AnsweredApart => "Küsisite seda kanalis või rühmavestluses. Vastus on ainult Teile, seepärast on see siin.";
    public override string NothingToResend => "Midagi ei ole uuesti saata: sõnum on kohal või teel.";
}
