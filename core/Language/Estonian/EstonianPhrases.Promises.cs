using NodaTime;

namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string PromiseTitle => "Vastamislubadus";
    public override string PromiseLabel => "Kui pika tööaja jooksul klientidele vastatakse?";
    public override string PromiseHint => Say($"{Typed("24 working hours")}, {Typed("2 working days")} või {Typed("none")}.");
    public override string ClientPromiseHint => Say($"{Typed("4 working hours")}, {Typed("2 working days")} või {Typed("none")}. Tühi: nagu kõigile.");
    public override string PromiseOther => "Midagi muud";
    public override string PromiseNone => "puudub";
    public override string PromiseCounted =>
        "Arvesse läheb vastaja tööaeg: ööd, nädalavahetused, riigipühad ja vabad päevad jäävad välja, samuti aeg, mil oodatakse kliendi vastust.";

    public override string WorkingHours(Duration length) => (long)length.TotalMinutes is var minutes && minutes % 60 == 0
        ? Say($"{minutes / 60} {Of(minutes / 60, "töötund", "töötundi")}")
        : Say($"{Length(length)} tööaega");

    public override string WorkingDays(int days) => Say($"{days} {Of(days, "tööpäev", "tööpäeva")}");

    public override string PromiseOfDesk(string? length) => length is null
        ? Say($"Vastamislubadust ei ole antud. Andmiseks: `{Typed("promise 24 working hours")}`.")
        : Say($"Klientidele lubatud vastamisaeg on {length}.");

    public override string PromiseSet(string? length) => length is null
        ? "Nüüdsest klientidele vastamisaega ei lubata."
        : Say($"Nüüdsest on klientidele lubatud vastamisaeg {length}.");

    public override string PromiseOfClient(string client, string? length, bool own) => (length, own) switch
    {
        (null, true) => Say($"Kliendile {client} ei ole vastamislubadust antud."),
        (null, false) => Say($"Kliendile {client} ei ole vastamislubadust antud, nagu ka teistele."),
        (_, true) => Say($"Kliendile {client} lubatud vastamisaeg on {length}."),
        _ => Say($"Kliendile {client} lubatud vastamisaeg on {length}, sama mis kõigil."),
    };

    public override string ClientPromiseSet(string client, string? length, bool own) => (length, own) switch
    {
        (null, true) => Say($"Nüüdsest kliendile {client} vastamisaega ei lubata."),
        (null, false) => Say($"Nüüdsest kliendile {client} vastamisaega ei lubata, nagu ka teistele."),
        (_, true) => Say($"Nüüdsest on kliendile {client} lubatud vastamisaeg {length}."),
        _ => Say($"Nüüdsest on kliendile {client} lubatud vastamisaeg {length}, sama mis kõigil."),
    };

    public override string PromiseToYou(string agency, string? length) => length is null
        ? Say($"{agency} ei ole Teile kindlat vastamisaega lubanud.")
        : Say($"{agency} lubab Teile vastata hiljemalt selle aja jooksul: {length}. Iga tellimuse juures on kirjas, millal see täis saab.");

    public override string PromiseFact(string? length, bool own) => (length, own) switch
    {
        (null, true) => "sellel kliendil puudub",
        (null, false) => "puudub",
        (_, true) => Say($"vastamisaeg {length}"),
        _ => Say($"vastamisaeg {length}, sama mis kõigil"),
    };

    public override string PromiseReadAsWorking(string said, string length) =>
        Say($"Sain „{said}“ nii aru: {length}. Ööd, nädalavahetused, riigipühad ja vabad päevad ei lähe arvesse.");

    public override string PromiseHolds => "See kehtib nüüdsest esitatud tellimustele; mida lubati varem, jääb lubatuks nii, nagu oli.";
    public override string PromiseCounts(string client, string counts) => Say($"{client}: {counts}");

    public override string PromiseCount(long kept, long broken, long running) => (broken, running) switch
    {
        (0, 0) => Say($"peetud {kept}"),
        (0, _) => Say($"peetud {kept}, veel pooleli {running}"),
        (_, 0) => Say($"peetud {kept}, pidamata {broken}"),
        _ => Say($"peetud {kept}, pidamata {broken}, veel pooleli {running}"),
    };

    public override string NoPromisesYet => "Pärast lubaduse andmist ei ole veel midagi tellitud, nii et arvestada ei ole veel midagi.";

    public override string UnknownPromise(string said) =>
        Say($"„{said}“ ei ole tööaeg, millest aru saan. Öelge nii: `{Typed("promise 24 working hours")}`, `{Typed("promise 2 working days")}` või `{Typed("promise none")}`; kõige rohkem 500 tundi või 60 päeva.");

    public override string PromiseIsTheOwners =>
        Say($"Mida lubatakse kõigile, ütleb agentuuri omanik. Ühele kliendile millegi muu lubamiseks: `{Typed("client acme promise 4 working hours")}`.");

    public override string Month(YearMonth month) => Say($"{Locale.Months[month.Month - 1]} {Shown(month.Year)}");

    public override string AnswerByLabel => "Vastata hiljemalt";
    public override string DoneByLabel => "Eeldatavalt valmis";
    public override string AnswerStands(string left) => Say($"ootab klienti; seejärel on tööaega veel {left}");
    public override string WorkLeftLabel => "Tööaega jäänud";

    public override string WhatIsAnAnswer =>
        "Vastuseks loetakse see, mis jõuab kliendini: sõnum kliendi kanalis kaardi lõimes, üleandmine või loobumine. Küsimus peatab aja, kuni klient on vastanud.";

    public override string WarnOfPromise(PromiseWarning warning, string request, string what, string client) => warning switch
    {
        PromiseWarning.Half => Say($"Tellimus {request} ootab vastust ja pool kliendile {client} lubatud ajast on möödas: {what}"),
        PromiseWarning.NineTenths => Say($"Tellimus {request} vajab peagi vastust, kliendile {client} lubatud ajast on üheksa kümnendikku möödas: {what}"),
        PromiseWarning.Breach => Say($"Tellimusele {request} ei vastatud kliendile {client} lubatud aja jooksul: {what}"),
    };
}
