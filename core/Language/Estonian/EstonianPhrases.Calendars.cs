using NodaTime;

namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string HoursTitle => "Tööaeg";
    public override string HoursLabel => "Millal Te töötate?";
    public override string HoursHint => Say($"Päevad ja kellaajad: {Typed("mon-thu 9-13 14-18, fri 9-13")}. Ka öösel: {Typed("fri 22-6")}.");
    public override string HoursAre(string hours, string zone, bool own) => own
        ? Say($"Teie tööaeg on {hours} ({zone}).")
        : Say($"Agentuuri tööaeg on {hours} ({zone}).");
    public override string HoursSet(string hours, string zone, bool own) => own
        ? Say($"Nüüdsest on Teie tööaeg {hours} ({zone}).")
        : Say($"Nüüdsest on agentuuri tööaeg {hours} ({zone}).");

    public override string DaysOffTitle => "Vabad päevad";
    public override string DaysOffHint => Say($"Päevad komadega eraldatult: {Typed("24 dec, 28 dec to 2 jan")}.");
    public override string DaysOffNone => Say($"Ühtegi vaba päeva ei ole plaanis. Vaba päeva võtmiseks: `{Typed("day off 24 dec")}` või `{Typed("day off 24 dec to 2 jan")}`.");
    public override string DaysOffTaken(string days) => Say($"Teie vabad päevad: {days}. Neil päevadel päevaülevaadet ei küsita ja tööaja hulka neid ei loeta.");
    public override string DaysOffTakenBack(string days) => Say($"Olete siiski tööl nagu tavaliselt: {days}.");
    public override string ClientDaysOff(string client, string days) => days is ""
        ? Say($"Kliendil {client} ei ole nüüd vabu päevi.")
        : Say($"Kliendi {client} vabad päevad: {days}.");
    public override string DayOffTakeBack(string days) => Say($"Siiski tööl: {days}");
    public override string UnknownDays(string said) => Say($"Ma ei saanud aru, milliseid päevi tähendab „{said}“. Öelge nii: {Typed("24 dec")} või {Typed("24 dec to 2 jan")}.");
    public override string WhichDays => "Milliseid päevi mõtlete?";
    public override string TooLongAway(int days) => Say($"See on pikem kui {days} päeva. Kes on nii kaua eemal, muudab pigem oma tööaega.");
    public override string NotOff(string days) => Say($"Sellist vaba päeva ei ole plaanis: {days}.");
    public override string Days(DateInterval days, LocalDate today) =>
        days.Length == 1 ? Day(days.Start, today) : Say($"{Day(days.Start, today)} – {Day(days.End, today)}");

    public override string FactNow => "Praegu";
    public override string AtWorkUntil(string moment, string left) => Say($"tööl kuni {moment} (sel nädalal veel {left})");
    public override string OffUntil(string moment) => Say($"ei ole tööl; jälle {moment}");
}
