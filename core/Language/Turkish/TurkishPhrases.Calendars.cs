using NodaTime;

namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string HoursTitle => "Çalışma saatleri";
    public override string HoursLabel => "Ne zaman çalışıyorsunuz?";
    public override string HoursHint => Say($"Günler ve saatler: {Typed("mon-thu 9-13 14-18, fri 9-13")}. Gece saatleri de yazılabilir: {Typed("fri 22-6")}.");
    public override string HoursAre(string hours, string zone, bool own) => own
        ? Say($"Çalışma saatleriniz: {hours}, {zone}.")
        : Say($"Ajansın çalışma saatleri: {hours}, {zone}.");
    public override string HoursSet(string hours, string zone, bool own) => own
        ? Say($"Bundan sonraki çalışma saatleriniz: {hours}, {zone}.")
        : Say($"Ajansın bundan sonraki çalışma saatleri: {hours}, {zone}.");

    public override string DaysOffTitle => "İzin günleri";
    public override string DaysOffHint => Say($"Virgülle ayrılmış günler: {Typed("24 dec, 28 dec to 2 jan")}.");
    public override string DaysOffNone => Say($"Planlanmış bir izin günü yok. Eklemek için: `{Typed("day off 24 dec")}` ya da `{Typed("day off 24 dec to 2 jan")}`.");
    public override string DaysOffTaken(string days) => Say($"İzin günleriniz: {days}. Bu günlerde günlük durum istenmez ve çalışma süresi sayılmaz.");
    public override string DaysOffTakenBack(string days) => Say($"Şu günlerde olağan saatlerinizde çalışıyorsunuz: {days}.");
    public override string ClientDaysOff(string client, string days) => days is ""
        ? Say($"{client} için kayıtlı izin günü yok.")
        : Say($"{client} için izin günleri: {days}.");
    public override string DayOffTakeBack(string days) => Say($"İzni kaldır: {days}");
    public override string UnknownDays(string said) => Say($"“{said}” ifadesini gelecek günler olarak okuyamadım. Şöyle yazın: {Typed("24 dec")} ya da {Typed("24 dec to 2 jan")}.");
    public override string WhichDays => "Hangi günleri kastettiniz?";
    public override string TooLongAway(int days) => Say($"Bu, {days} günden uzun. Bu kadar uzun ayrılıklarda çalışma saatlerini değiştirmek daha uygundur.");
    public override string NotOff(string days) => Say($"Planlanmış izin günleri arasında yok: {days}.");
    public override string Days(DateInterval days, LocalDate today) =>
        days.Length == 1 ? Day(days.Start, today) : Say($"{Day(days.Start, today)} – {Day(days.End, today)}");

    public override string FactNow => "Şu anda";
    public override string AtWorkUntil(string moment, string left) => Say($"çalışıyor, mesai bitimi: {moment} (bu hafta kalan: {left})");
    public override string OffUntil(string moment) => Say($"çalışma saati dışında; sonraki mesai: {moment}");
}
