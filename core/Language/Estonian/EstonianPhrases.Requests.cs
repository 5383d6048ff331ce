namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string Move(RequestMove move) => move switch
    {
        RequestMove.Take => "Võta enda peale",
        RequestMove.Assign => "Määra",
        RequestMove.Start => "Alusta",
        RequestMove.Ask => "Küsi",
        RequestMove.Answer => "Vasta",
        RequestMove.Review => "Anna ülevaatamiseks",
        RequestMove.Deliver => "Anna üle",
        RequestMove.Approve => "Kiida heaks",
        RequestMove.Changes => "Soovi muudatusi",
        RequestMove.Done => "Märgi valmis",
        RequestMove.Decline => "Loobu tellimusest",
        RequestMove.Cancel => "Tühista",
        RequestMove.Reopen => "Ava uuesti",
        RequestMove.Confirm => "Õige, kinnitan",
        RequestMove.Change => "Muuda",
        RequestMove.Due => "Tähtaeg",
        RequestMove.Estimate => "Ajahinnang",
        RequestMove.Note => "Märkus",
    };

    public override string StateForClient(RequestState state) => state switch
    {
        RequestState.New => "kätte saadud",
        RequestState.Accepted => "vastu võetud",
        RequestState.InProgress => "töös",
        RequestState.NeedsInfo => "ootab Teie vastust",
        RequestState.InReview => "ülevaatamisel",
        RequestState.ChangesWanted => "muudatused on töös",
        RequestState.Waiting => "ootab Teie heakskiitu",
        RequestState.Done => "valmis",
        RequestState.Declined => "tellimusest loobuti",
        RequestState.Cancelled => "tühistatud",
    };

    public override string More => "Veel";
    public override string Timer => "Taimer";
    public override string NewRequest => "Uus tellimus";
    public override string RequestList => "Minu tellimused";
    public override string FileIt => "Saada";
    public override string SaveRequest => "Salvesta";
    public override string NoDueDate => "Tähtajata";
    public override string BackToCard(string request) => Say($"Tagasi: {request}");

    public override string StateLabel => "Seis";
    public override string DueLabel => "Tähtaeg";
    public override string RequestClient => "Klient";
    public override string OwnerLabel => "Tegija";
    public override string EstimateLabel => "Ajahinnang";
    public override string ConfirmedLabel => "Kinnitatud";
    public override string NotesLabel => "Märkused";
    public override string UrgencyLabel => "Tähtsus";
    public override string TagsLabel => "Sildid";
    public override string EveryLabel => "Kordub";
    public override string LinkLabel => "Link";
    public override string LinkHint => "Failide ja näidiste jaoks: aadress, mille alguses on https://";
    public override string WhatLabel => "Mida on vaja teha";
    public override string WhatHint => "Mõne sõnaga, kuni 300 tähemärki";
    public override string DetailsLabel => "Üksikasjad";
    public override string DueHint => "Näiteks: reede kell 17:00, homme, 31. dets, 3 päeva pärast";

    public override string DayBy(string day, string clock) => Say($"{day}, hiljemalt kell {clock}");
    public override string InZone(string moment, string zone) => Say($"{moment} ({zone})");

    public override string Overdue => "üle tähtaja";
    public override string CardSummary(string request, string what, string state) => Say($"{request} {what}: {state}");
    public override string ForClient(string client, string askedBy) => Say($"{client}, tellija {askedBy}");
    public override string NotesCount(int count) => Say($"{count} {Of(count, "märkus", "märkust")}");

    public override string Filed(string request) => Say($"Tellimus {request} on kirjas. Sain sellest nii aru:");

    public override string Did(RequestMove move, string request, string what) => move switch
    {
        RequestMove.Take => Say($"Tellimus {request} on nüüd Teie teha: {what}"),
        RequestMove.Assign => Say($"Tellimusel {request} on uus tegija: {what}"),
        RequestMove.Start => Say($"Tellimus {request} on töös: {what}"),
        RequestMove.Ask => Say($"Teie küsimus tellimuse {request} kohta on teel. Tellimus ootab vastust."),
        RequestMove.Answer => Say($"Aitäh! Teie vastus tellimuse {request} kohta on teel."),
        RequestMove.Review => Say($"Tellimus {request} on ülevaatamisel: {what}"),
        RequestMove.Deliver => Say($"Tellimus {request} on üle antud. See ootab kliendi heakskiitu."),
        RequestMove.Approve => Say($"Tellimus {request} on heaks kiidetud ja valmis: {what}"),
        RequestMove.Changes => Say($"Teie muudatussoov tellimuse {request} kohta on teel."),
        RequestMove.Done => Say($"Tellimus {request} on valmis: {what}"),
        RequestMove.Decline => Say($"Loobusite tellimusest {request} ja klient saab teada, miks."),
        RequestMove.Cancel => Say($"Tellimus {request} on tühistatud: {what}"),
        RequestMove.Reopen => Say($"Tellimus {request} on jälle avatud: {what}"),
        RequestMove.Confirm => Say($"Aitäh! Panin kirja, et tellimusest {request} saadi õigesti aru."),
        RequestMove.Change => Say($"Tellimus {request} on muudetud."),
        RequestMove.Due => Say($"Tellimusel {request} on uus tähtaeg."),
        RequestMove.Estimate => Say($"Tellimusel {request} on uus ajahinnang."),
        RequestMove.Note => Say($"Teie märkus on tellimuse {request} juures."),
    };

    public override string NotedForMembers(string request) =>
        Say($"Teie märkus on tellimuse {request} juures. Seda näevad ainult Teie oma inimesed; mida klient peaks lugema, kirjutage tema kanalisse.");
    public override string Assigned(string request, string to) => Say($"Tellimuse {request} tegija on nüüd {to}.");
    public override string AssignToWhom(string request) => Say($"Kes teeb tellimuse {request}?");
    public override string Estimated(string request, string length) => Say($"Tellimuse {request} ajahinnang on {length}. Seda näevad ainult Teie oma inimesed.");
    public override string DueMoved(string request, string due) => Say($"Tellimuse {request} tähtaeg on nüüd {due}.");
    public override string DueCleared(string request) => Say($"Tellimusel {request} ei ole enam tähtaega.");
    public override string NothingChanged => "Midagi ei muudetud.";
    public override string ChangedMeanwhile => "Seda muudeti, kui Te kirjutasite. Midagi ei ole veel salvestatud: siin on praegune seis ja selle all see, mida Te kirjutasite.";

    public override string MoveTitle(RequestMove move, string request) => move switch
    {
        RequestMove.Ask => Say($"Küsimus: {request}"),
        RequestMove.Answer => Say($"Vastus: {request}"),
        RequestMove.Changes => Say($"Muudatused: {request}"),
        RequestMove.Decline => Say($"Loobumine: {request}"),
        RequestMove.Due => Say($"Tähtaeg: {request}"),
        RequestMove.Estimate => Say($"Ajahinnang: {request}"),
        RequestMove.Note => Say($"Märkus: {request}"),
        RequestMove.Review => Say($"Ülevaatus: {request}"),
        RequestMove.Take => Say($"Võta töösse: {request}"),
        RequestMove.Confirm => Say($"Kinnitus: {request}"),
        _ => Say($"{Move(move)}: {request}"),
    };

    public override string MoveField(RequestMove move) => move switch
    {
        RequestMove.Ask => "Teie küsimus",
        RequestMove.Answer => "Teie vastus",
        RequestMove.Changes => "Mis peaks olema teisiti?",
        RequestMove.Decline => "Miks? Klient loeb seda",
        RequestMove.Due => "Tähtaeg",
        RequestMove.Estimate => "Kui kaua, näiteks 1h30",
        _ => "Teie märkus",
    };

    public override string Told(Telling news, string who, string request, string what) => news switch
    {
        Telling.Asked => Say($"{who} küsib tellimuse {request} kohta ({what}):"),
        Telling.Answered => Say($"{who} vastas tellimusele {request} ({what}):"),
        Telling.Delivered => Say($"{who} andis üle tellimuse {request} ({what}). Kas kõik on korras?"),
        Telling.Changes => Say($"{who} soovib tellimusele {request} muudatusi ({what}):"),
        Telling.Declined => Say($"{who} loobus tellimusest {request} ({what}):"),
        Telling.Noted => Say($"{who} kirjutas tellimuse {request} kohta ({what}):"),
        Telling.Done => Say($"{who} sai tellimuse {request} valmis: {what}"),
        Telling.Approved => Say($"{who} kiitis tellimuse {request} heaks: {what}"),
        Telling.Cancelled => Say($"{who} tühistas tellimuse {request}: {what}"),
        Telling.Reopened => Say($"{who} avas tellimuse {request} uuesti: {what}"),
        Telling.Changed => Say($"{who} muutis tellimust {request}. Nüüd on see nii: {what}"),
    };

    public override string TakenBack(string request, string what, string state) => Say($"See, mida viimati tellimuse {request} kohta ütlesin, võeti tagasi. Praegune seis: {state} ({what})");

    public override string NoteLabel(Telling kind) => kind switch
    {
        Telling.Asked => "Küsimus",
        Telling.Answered => "Vastus",
        Telling.Delivered => "Üle antud",
        Telling.Changes => "Soovitud muudatused",
        Telling.Declined => "Miks tellimusest loobuti",
        _ => "Märkus",
    };

    public override string NoteInHistory(Telling kind) => kind switch
    {
        Telling.Asked => "esitas küsimuse",
        Telling.Answered => "vastas",
        Telling.Delivered => "andis töö üle",
        Telling.Changes => "soovis muudatusi",
        Telling.Declined => "põhjendas loobumist",
        _ => "lisas märkuse",
    };

    public override string AmongMembers(string label) => Say($"{label} (klient seda ei näe)");

    public override string HistoryOf(string request, string what) => Say($"Tellimuse {request} käik: {what}");
    public override string EarlierLeftOut(int count) => Say($"{count} {Of(count, "varasem rida on", "varasemat rida on")} välja jäetud.");
    public override string WasFiled => "esitas tellimuse";
    public override string WasChanged => "muutis kirjeldust";
    public override string WasConfirmed => "kinnitas, et kõigest saadi õigesti aru";
    public override string WasGiven => "andis selle kolleegile";
    public override string DueWasMoved(string due) => Say($"uus tähtaeg: {due}");
    public override string DueWasCleared => "võttis tähtaja ära";

    public override string OpenRequests => "Avatud tellimused";
    public override string DoneRequests => "Suletud tellimused";
    public override string WaitingForYou => "Ootavad Teid";
    public override string WaitingForClients => "Ootavad klientide vastust";
    public override string NoRequests(string title) => Say($"{title}: ei ole ühtegi.");
    public override string CountOf(string title, int count) => Say($"{title}: {count}");
    public override string AndMore(int count) => Say($"ja veel {count}");

    public override string MakeThisARequest => "Kas teen sellest tellimuse? Üks vajutus paneb selle kirja; siis on teada, mis on tähtaeg ja kes seda teeb.";
    public override string FileThis => "Tee tellimuseks";
    public override string MadeOfThis(string request) => Say($"See on nüüd tellimus {request}.");
    public override string AlreadyMade(string request) => Say($"Sellest sõnumist on juba tehtud tellimus {request}:");
    public override string FileAnother => "Tee veel üks";
    public override string PostIsOver => "Sõnumit ei ole enam või on minu küsimusest liiga palju aega möödas. Midagi ei pandud kirja.";
    public override string PostEdited(string request, string what) =>
        Say($"Muutsite sõnumit, millest tehti tellimus {request}. Tellimuses seisab endiselt: {what}. Kui seal peaks olema midagi muud, muutke seda siin:");
    public override string PostDeleted(string request, string what) =>
        Say($"Kustutasite sõnumi, millest tehti tellimus {request}. Tellimus on endiselt avatud: {what}. Kui seda enam vaja ei ole, tühistage see siin:");
    public override string RoomIsNobodys(string bind) =>
        Say($"Ma ei tea, millise kliendi kanal see on, nii et ei küsinud kelleltki. Kirjutage siia kõigepealt `{bind}` ja kliendi nimi.");
    public override string NotTheAuthor(string? author, string agency) => author is null
        ? Say($"Sellest sõnumist saab tellimuse teha ainult selle kirjutaja või {agency}. Ise saate midagi tellida, kui kirjutate `{Typed("request")}` ja mida on vaja teha.")
        : Say($"Sellest sõnumist saab tellimuse teha ainult {author} või {agency}. Ise saate midagi tellida, kui kirjutate `{Typed("request")}` ja mida on vaja teha.");

    public override string NoteEdited => "muudetud";
    public override string NoteWithdrawn => "kirjutaja võttis selle tagasi";
    public override string AsOf(string moment) => Say($"Seis: {moment}");
    public override string ShowNow => "Näita praegust seisu";

    public override string ForWhichClient => "Millise kliendi jaoks? Midagi ei ole veel kirjas.";
    public override string WhichDate => "Millist kuupäeva mõtlete? Midagi ei ole veel tehtud.";
    public override string IsItADate => "Kas see on kuupäev? Midagi ei ole veel tehtud.";
    public override string DueIsPast => "See on juba möödas. Millist kuupäeva mõtlete? Midagi ei ole veel tehtud.";

    public override string NoSuchRequest(long number) => Say($"Tellimust R-{number} siin ei ole.");
    public override string NotNow(string request, string move, string state, string? owner, string since) => owner is null
        ? Say($"{request}: {state} alates {since}. „{move}“ ei ole Teil praegu võimalik, aga see on:")
        : Say($"{request}: {state} alates {since}, tegija {owner}. „{move}“ ei ole Teil praegu võimalik, aga see on:");
    public override string NotSaidToRequests(string request) => Say($"Ma ei saanud aru, mida soovite tellimusega {request} teha. Võimalik on see:");
    public override string NothingAsked => "Öelge mõne sõnaga, mida on vaja teha.";
    public override string NoClientHere => "Siin ei ole veel klienti, kelle jaoks tellimuse kirja panna.";
    public override string HoldsSecret => "Tundub, et selles oli parool, nii et ma ei jätnud seda alles. Palun kustutage see siit, hoidke parooli paroolihalduris ja andke mulle link selle juurde.";
    public override string NotALink => "Lingi alguses peab olema https:// ja see peab viima kuhugi veebis.";
    public override string NotADueDate(string said) => Say($"„{said}“ ei ole kuupäev, millest aru saan. Öelge näiteks nii: reede kell 17:00, homme, 31. dets, 2026-12-31 17:00, 3 päeva pärast.");
    public override string NotARule(string said) =>
        Say($"„{said}“ ei ole kordumine, millest aru saan. Öelge näiteks nii: {Typed("every fri at 17:00")}, {Typed("every weekday at 9:00")} või {Typed("none")}.");
    public override string OneOfMany(string request, string series) => Say($"Tellimus {request} on üks korduvast tellimusest {series}: kordumist saab muuta seal.");
    public override string EveryHint => Say($"Ainult kui seda on vaja korduvalt: {Typed("every fri at 17:00")}, {Typed("every month on the 15th")}");
    public override string SeriesLabel => "Kordus";
    public override string ChangeRule => "Muuda kordumist";
    public override string StopRepeating => "Lõpeta kordumine";
    public override string RepeatsNow(string request, string rule) => Say($"Tellimus {request} kordub nüüd nii: {rule}.");
    public override string RepeatsNoMore(string request) => Say($"Tellimus {request} enam ei kordu. Mis sellest on tehtud, jääb alles.");
    public override string Repeats => "kordub";
    public override string IsSeries => "Iga kord on omaette tellimus, mis lisandub nädal enne tähtaega. Vabad päevad ja riigipühad jäävad vahele.";
    public override string NotALength(string said) => Say($"„{said}“ ei ole kestus, millest aru saan. Öelge näiteks nii: 45m, 1h30, 2h.");
    public override string NoSuchColleague(string said) => Say($"Ma ei tunne siin kolleegi nimega {said}.");
}
