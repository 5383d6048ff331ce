namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string PrivacyLink => "Privaatsus";
    public override string TermsLink => "Tingimused";

    public override Paper FrontPaper => new(
        "Bot virtuaalassistentidele",
        Say($"Selle aadressi kaudu suhtlevad Slack ja Microsoft Teams VA Deskiga, mille abil virtuaalassistendid oma kliente teenindavad. Siin ei pea Te midagi tegema: avage bot Slackis või Teamsis ja kirjutage talle `{Typed("help")}`."));

    public override Paper RequestPaper(string request) => new(
        "Tellimus VA Deskis",
        Say($"Tellimusi näevad ainult asjaosalised ja ainult seal, kus nad VA Deskiga vestlevad. Selle tellimuse nägemiseks kirjutage seal botile {request}."));

    public override Paper PrivacyPaper => new(
        "Milliseid andmeid VA Desk säilitab ja kes neid näeb",
        Say($"VA Desk on bot, mille abil virtuaalassistent oma kliente teenindab. Milliseid andmeid siin säilitatakse, otsustab agentuur, kes seda aadressi haldab, ja tema ka vastutab nende eest. Kui kirjutate Slackis või Teamsis botile `{Typed("privacy")}`, ütleb ta, mis agentuur see on."),
        new Chapter("Mida säilitatakse",
            "Teie kohta: nimi, ajavöönd ja keel ning tunnused, mille järgi Slack või Teams eristab Teid, Teie tööruumi või organisatsiooni ja vestlusi, milles bot osaleb. E-posti aadressi, telefoninumbrit ega pilti ei säilitata.",
            "Töö kohta: tellimused koos üksikasjade, linkide ja märkustega, küsimused ja vastused, tähtajad, kulunud aeg, päevaülevaated ning see, mida agentuur on oma klientide kohta kirja pannud, näiteks tööaeg ja hinnad. "
                + "Iga muudatuse juurde märgitakse, kes ja millal selle tegi, et seda saaks tagasi võtta ja selgitada.",
            "Vestlustest ainult see, mis on mõeldud botile: otsesõnumid, sõnumid, milles teda mainitakse, tema nuppude ja vormidega saadetu, tellimuse lõimes kirjutatu ning sõnum, millest keegi tellimuse teeb. "
                + "Muust vestlusest ei säilitata midagi. Faile alla ei laadita, säilitatakse ainult nende lingid."),
        new Chapter("Kus andmeid hoitakse",
            "Ühes andmebaasis selle aadressi taga olevas arvutis ja varukoopiates, mida arvuti omanik sellest teeb. Tööruumide võtmed on krüptitud. Boti logis ei ole sõnumeid ega võtmeid.",
            "Botile kirjutatu ja tema vastused liiguvad Slacki või Microsoft Teamsi kaudu, nende endi tingimustel. Kellelegi teisele andmeid ei anta: ei ole reklaami, külastajate loendamist ega tehisintellekti ja see leht ei kasuta küpsiseid."),
        new Chapter("Kes andmeid näeb",
            "Agentuuri inimesed näevad oma agentuuri andmeid, alltöövõtja ainult talle antud tööd. Kliendi inimesed näevad ainult seda, mis on nende oma, mitte kunagi teisi kliente ega hindu. Teine agentuur samas arvutis neid andmeid ei näe. Arvuti haldajal on võimalik andmebaasi lugeda."),
        new Chapter("Kui kaua andmeid säilitatakse ja kuidas need kustutatakse",
            "Boti vastused kustutatakse kolme päeva ja pooleli jäänud toimingud seitsme päeva pärast. Töö ise, muudatuste ajalugu ja loend sellest, mida kellele saadeti, jäävad alles, kuni keegi need kustutab, sest neist on näha, milles lepiti kokku ja mida tehti.",
            Say($"Vea saab vestluses parandada see, kellel on õigus seda muuta, ja viimase toimingu saab kümne minuti jooksul tagasi võtta käsuga `{Typed("undo")}`. Kui soovite teada, milliseid andmeid Teie kohta säilitatakse, või lasta need parandada või jäädavalt kustutada, pöörduge agentuuri poole: ")
                + "andmebaasi omanik kustutab need nii sealt kui ka varukoopiatest. Botil ei ole selleks käsku, et keegi ei teeks seda kogemata.",
            "Kui bot eemaldatakse Slacki tööruumist, kustutatakse selle tööruumi võti kohe. Kui bot eemaldatakse Teamsis meeskonnast, vestlusest või kellegi rakenduste hulgast, ei kirjuta ta sinna enam. Kirjapandu jääb agentuurile."));

    public override Paper TermsPaper => new(
        "VA Deski tingimused",
        "VA Desk on tööriist, mida siin haldab agentuur, kelle botiga Te Slackis või Teamsis kokku puutusite. Töös ja tasus lepite agentuuriga kokku omavahel; bot paneb selle ainult kirja.",
        new Chapter("Mida bot teeb",
            "Bot paneb kirja, mida tellite, tuletab meelde tähtaegu, mõõdab aega ja saadab ülevaateid. Ta ei võta vastu makseid ega anna kellegi nimel allkirja.",
            "Kirja pandud tellimus on kätte saadud, aga mitte veel vastu võetud: sellest antakse teada siis, kui keegi selle enda peale võtab. Bot näitab, kuidas ta kuupäevadest ja kellaaegadest aru sai: palun vaadake need üle."),
        new Chapter("Mida me Teilt palume",
            "Ärge kirjutage botile midagi, mida teised lugeda ei tohi, eelkõige paroole. Mida Te kliendina kirjutate, seda loeb agentuur; ühises kanalis või vestluses kirjutatut loevad kõik, kes seal on.",
            "Ärge kasutage botti kellegi kahjustamiseks, soovimatute sõnumite saatmiseks ega selleks, et näha võõraid andmeid."),
        new Chapter("Mida ei tagata",
            "Bot teeb kõik, et midagi kaotsi ei läheks, ja annab teada, kui midagi ebaõnnestub, kuid Slack, Teams, arvuti või ühendus võib tõrkuda. Ärge jätke asja, mis ei tohi ununeda, ainult meeldetuletuse hooleks.",
            "Programm on MIT-litsentsiga vaba tarkvara ja sellele ei anta mingit garantiid. Kui Teie riigi seadus annab Teile rohkem õigusi, jäävad need kehtima."),
        new Chapter("Kuidas kasutamine lõpeb",
            "Võite kasutamise lõpetada igal ajal: eemaldage bot oma tööruumist, meeskonnast või vestlusest või blokeerige ta. Lõpetada võib ka agentuur. Mis pärast seda alles jääb ja kuidas see kustutatakse, on kirjas privaatsuse lehel."));
}
