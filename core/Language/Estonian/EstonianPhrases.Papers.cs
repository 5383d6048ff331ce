namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string PrivacyLink => "Privaatsus";
    public override string TermsLink => "Tingimused";

    public override Paper FrontPaper => new(
        "Bot virtuaalassistentidele",
        Say($"Sellel aadressil leiavad Slack ja Microsoft Teams VA Deski, mille abil virtuaalassistendid oma kliente teenindavad. Siin ei ole midagi teha: avage bot seal ja kirjutage talle `{Typed("help")}`."));

    public override Paper RequestPaper(string request) => new(
        "Tellimus VA Deskis",
        Say($"Tellimusi loevad seal, kus VA Deskiga räägitakse, need, kellele see asi kuulub. Kirjutage seal botile {request}."));

    public override Paper PrivacyPaper => new(
        "Mida VA Desk alles hoiab ja kes seda näeb",
        Say($"VA Desk on bot, mille abil virtuaalassistent oma kliente teenindab. Kes seda aadressi haldab, see on agentuur, otsustab ka selle üle, mida siin alles hoitakse, ja vastutab selle eest. Kirjutage Slackis või Teamsis botile `{Typed("privacy")}` ja ta ütleb, kelle agentuur see on."),
        new Chapter("Mida alles hoitakse",
            "Teie kohta: Teie nimi, ajavöönd ja keel ning tunnused, mille järgi Slack või Teams tunneb Teid, Teie tööruumi või organisatsiooni ja vestlusi, kus bot on. Ei e-posti aadressi, telefoninumbrit ega pilti.",
            "Töö kohta: tellimused koos üksikasjade, linkide ja märkustega, küsimused ja vastused, tähtajad, kulunud aeg, päevaülevaated ning see, mida agentuur on oma klientide kohta kirja pannud, näiteks tööaeg ja hinnad. "
                + "Iga muudatus pannakse kirja koos sellega, kes ja millal selle tegi, et seda saaks tagasi võtta ja selgitada.",
            "Kirjutatust ainult see, mida öeldakse botile: otsesõnumis, teda mainides, tema nuppude ja vormidega, tellimuse lõimes, ja see üks sõnum, millest keegi tellimuse teeb. "
                + "Muust vestlusest ei jäeta alles midagi. Faile alla ei laadita, alles jäävad ainult nende lingid."),
        new Chapter("Kus seda hoitakse",
            "Ühes andmebaasis arvutis, mis on selle aadressi taga, ja koopiates, mida selle omanik teeb. Tööruumi võtmed on seal krüptitud. Boti logis ei ole sõnumeid ega võtmeid.",
            "Mida botile öeldakse ja mida ta vastab, liigub läbi Slacki või Microsoft Teamsi, nende endi tingimustel. Kellelegi teisele ei anta midagi: ei ole reklaami, külastajate loendamist ega tehisintellekti ja see leht ei kasuta küpsiseid."),
        new Chapter("Kes seda näeb",
            "Agentuuri inimesed näevad oma agentuuri, alltöövõtja ainult seda, mis talle anti. Kliendi inimesed näevad seda, mis on nende oma: mitte kunagi teist klienti ega hinda. Teine agentuur samas arvutis ei näe sellest midagi. Arvuti haldaja saaks andmebaasi lugeda."),
        new Chapter("Kui kaua ja kuidas see kustutatakse",
            "Boti vastused kustutatakse kolme päeva pärast ning alustatu, mida ei lõpetatud, seitsme päeva pärast. Töö ise, muudatuste loend ja see, mis kellele saadeti, jäävad alles, kuni keegi need kustutab, sest need ütlevad, milles lepiti kokku ja mida tehti.",
            Say($"Mis on valesti, seda saab vestluses parandada see, kes seda muuta tohib, ja kümne minuti jooksul tagasi võtta käsuga `{Typed("undo")}`. Et teada saada, mida Teie kohta alles hoitakse, või lasta seda parandada või jäädavalt kustutada, pöörduge agentuuri poole: ")
                + "andmebaasi omanik kustutab selle sealt ja koopiatest. Botil ei ole selleks käsku, et keegi ei teeks seda kogemata.",
            "Kui bot eemaldatakse Slacki tööruumist, kustutatakse selle tööruumi võti kohe. Kui bot eemaldatakse Teamsis meeskonnast, vestlusest või inimese juurest, ei kirjuta ta sinna enam. Kirjapandu jääb agentuurile."));

    public override Paper TermsPaper => new(
        "VA Deski tingimused",
        "VA Desk on tööriist ja seda siin haldab agentuur, kelle botiga Te Slackis või Teamsis kohtusite. Milles Te nendega töö ja raha asjus kokku lepite, on Teie ja nende vahel; bot paneb selle ainult kirja.",
        new Chapter("Mida see teeb",
            "See paneb kirja, mida tellite, tuletab meelde tähtaegu, mõõdab aega ja saadab ülevaateid. See ei võta vastu makseid ega kirjuta kellegi eest millelegi alla.",
            "Kirja pandud tellimus on kätte saadud, mitte vastu võetud: vastuvõtmisest öeldakse siis, kui keegi selle enda peale võtab. Kellaajad ja kuupäevad on nii, nagu bot neist aru sai, ja ta kordab need üle: palun vaadake need üle."),
        new Chapter("Mida me Teilt palume",
            "Ärge kirjutage sinna midagi, mida teised lugeda ei tohi, eelkõige mitte paroole. Mida Te kliendina kirjutate, seda loeb agentuur; mis on ühises kanalis või vestluses, seda loevad seal kõik.",
            "Ärge kasutage seda kellegi kahjustamiseks, soovimatute sõnumite saatmiseks ega katseks näha seda, mis ei ole Teie oma."),
        new Chapter("Mida ei lubata",
            "Bot teeb kõik, et midagi kaduma ei läheks, ja ütleb, kui midagi ebaõnnestub, aga Slack, Teams, arvuti või ühendus võib tõrkuda. Ärge jätke seda, mis ei tohi ununeda, ainult meeldetuletuse hooleks.",
            "Programm on vaba tarkvara MIT-litsentsi all ja sellel ei ole mingit garantiid. Kui Teie riigi seadus annab Teile rohkem õigusi, jäävad need kehtima."),
        new Chapter("Kuidas see lõpeb",
            "Võite lõpetada igal ajal: eemaldage bot oma tööruumist, meeskonnast või vestlusest või blokeerige ta. Ka agentuur võib selle lõpetada. Mis pärast alles jääb ja kuidas see kustutatakse, seisab privaatsuse lehel."));
}
