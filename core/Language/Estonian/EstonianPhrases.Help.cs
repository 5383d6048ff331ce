namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    // One line for each listed verb, module by module, in the order of the grammar.
    public override string? Usage(string verb) => verb switch
    {
        "setup" => "avab agentuuri koodiga, mida server käivitamisel näitas",
        "hi" => "ütleb tere",
        "help" => "selgitab ühte sõna lähemalt",
        "home" => "näitab lehte, kust kõik algab",
        "privacy" => "ütleb, mida ma alles hoian ja kes seda näeb",
        "language" => "määrab keele, milles ma Teiega räägin",
        "zone" => "määrab Teie ajavööndi",
        "link" => "ühendab Teid siin ja mõnes teises rakenduses, kus ma olen, üheks inimeseks",
        "hours" => "määrab Teie tööaja; omaniku tööaeg on agentuuri tööaeg",
        "holidays" => "ütleb, milliseid riigipühi arvestate, ja näitab järgmisi; omaniku valik kehtib kogu agentuuri kohta",
        "day off" => "lisab Teie vabad päevad; ilma kuupäevata näitab neid, mis on plaanis",
        "promise" => "ütleb, kui pika tööaja jooksul lubatakse vastata ja kui sageli on lubadust peetud",
        "away" => "ütleb, mis ajani olete eemal, soovi korral märkusega: Teie kliendid loevad seda ja midagi ei loeta Teie tööajaks",
        "back" => "lõpetab äraoleku kohe ja ütleb, mis vahepeal tuli",
        "team add" => "lisab kolleegi meeskonda",
        "team list" => "näitab, kes siin töötavad",
        "team remove" => "lõpetab kolleegi kuulumise meeskonda",

        "client" => "näitab klienti või muudab tema juures ühte asja: ajavöönd, tööaeg, riigipühad, vaba päev, lubadus, keel, tunnihind, valuuta, lühinimi, nimi",
        "client add" => "lisab kliendi; ilma nimeta avab vormi",
        "client list" => "näitab Teie kliente ja mis kell neil on",
        "client invite" => "teeb ühekordse lingi kliendi enda tööruumi jaoks",
        "client room" => "teeb sellest kanalist kliendi kanali",
        "client archive" => "arhiveerib kliendi; ajalugu jääb alles",

        "request" => "esitab tellimuse: mida teha ja soovi korral mis ajaks, kui kiire see on, kui kaua see aega võtab ja sildid",
        "request list" => "näitab tellimusi: kõiki avatuid, ootavaid või valmis tellimusi",
        "R-#" => "näitab seda tellimust",
        "R-# change" => "avab tellimuse vormi",
        "R-# confirm" => "ütleb, et sain tellimusest õigesti aru",
        "R-# due" => "muudab tähtaega",
        "R-# note" => "lisab tellimusele märkuse",
        "R-# cancel" => "tühistab tellimuse",
        "R-# more" => "näitab, mida veel selle tellimusega teha saab",
        "R-# approve" => "ütleb, et töö sobib: see on valmis",
        "R-# changes" => "ütleb, mis peaks olema teisiti",
        "R-# answer" => "vastab tellimuse küsimusele",
        "R-# take" => "võtab tellimuse Teie peale",
        "R-# assign" => "annab tellimuse kolleegile",
        "R-# start" => "ütleb, et olete alustanud",
        "R-# ask" => "küsib kliendilt midagi",
        "R-# review" => "palub kolleegil selle üle vaadata",
        "R-# deliver" => "annab töö kliendile üle",
        "R-# done" => "sulgeb tellimuse",
        "R-# decline" => "loobub tellimusest ja ütleb, miks",
        "R-# est" => "ütleb, kui kaua see aega võtab",
        "R-# reopen" => "avab tellimuse uuesti",

        "timer" => "näitab, mida Teie taimer teeb",
        "timer start" => "käivitab Teie taimeri; kui mõni teine käib, peatub see samal hetkel",
        "timer stop" => "peatab Teie taimeri",
        "timer switch" => "jätkab millegi muuga",
        "timer pause" => "teeb pausi ja jätab meelde, mis pooleli oli",
        "timer resume" => "jätkab sealt, kus tegite pausi",
        "timer status" => "näitab, mis käib ja mis ajast",
        "timer cancel" => "kustutab käiva ajakande",
        "timer log" => "paneb aja käsitsi kirja",
        "timer edit" => "muudab ajakannet",
        "timer split" => "poolitab ajakande",
        "timesheet" => "liidab aja kokku: täna, nädal, kuu, üks klient; `csv` annab sama failina",

        "deadlines" => Say($"näitab kõiki tähtaegu, lähim ees, ja Teie kohtumisi; `{Typed("deadlines feed")}` viib need Teie enda kalendrisse"),
        "when" => Say($"pakub kohtumiseks aegu, mis jäävad kõigi tööaega, igaühele tema kella järgi; `{Typed("weekly")}` iga nädala jaoks; `{Typed("when list")}` näitab kokkulepituid"),
        "remind" => Say($"tuletab meelde Teile, kolleegile või kliendile, ühe korra või korduvalt, näiteks igal tööpäeval; `{Typed("remind list")}` näitab, mis on tulemas"),
        "snooze" => "lükkab viimast meeldetuletust edasi: mõne aja võrra, mõne päevani, kliendi hommikuni või vastuseni",
        "deadline R-#" => "määrab tellimuse tähtaja",

        "standup" => Say($"näitab tänase päevaülevaate mustandit; `{Typed("standup edit")}` muudab seda ka pärast postitamist; `{Typed("standup weekly")}` on nädalakokkuvõte; `{Typed("standup auto on")}` postitab automaatselt"),
        "standup now" => "koostab tänase päevaülevaate kohe",
        "standup preview" => "näitab, mida iga klient loeks",
        "standup post" => "saadab igale kliendile tema osa",
        "standup skip" => "jätab tänase päevaülevaate vahele",
        "standup at" => "määrab, millal mustand tuleb",

        "undo" => "võtab kümne minuti jooksul tagasi selle, mida viimati tegite",
        "share" => "näitab midagi kogu kanalile",
        _ => null,
    };

    public override string HelpAlso(IReadOnlyList<string> others) => Say($"(veel: {string.Join(Comma, others)})");
    public override string NoHelpOn => Say($"Seda sõna ma ei tunne. Mida saate siin öelda, näitab `{Typed("help")}`.");
}
