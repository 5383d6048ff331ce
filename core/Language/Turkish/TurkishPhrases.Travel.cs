using NodaTime;

namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string TripAsked(string platform, DateTimeZone zone, Instant now) =>
        Say($"{platform} şu anda şu saat diliminde olduğunuzu gösteriyor: {Place(zone, now)} ({Offset(zone, now)}). Dönene kadar bu saat dilimi kullanılsın mı?");
    public override string TripMovesNothingYet(bool member) => member
        ? "Siz yanıt vermeden hiçbir şey değişmez. Değişecek olanlar: çalışma saatleriniz, sessiz saatleriniz, günlük durumunuz ve uyarılarınız; son tarihler her müşterinin kendi saatine göre kalır."
        : "Siz yanıt vermeden hiçbir şey değişmez. Değişecek olanlar: size gösterdiğim saatler ve size yazdığım zaman aralığı; son tarihler aynı kalır.";
    public override string UseZone(DateTimeZone zone, Instant now) => Say($"Kullan: {Place(zone, now)}");
    public override string KeepZone(DateTimeZone zone, Instant now) => Say($"Aynı kalsın: {Place(zone, now)}");
    public override string TripMoves(bool member) => member
        ? "Çalışma saatleriniz, sessiz saatleriniz, günlük durumunuz ve uyarılarınız bu saate göre işler. Son tarihler değişmez: Her biri, ilgili müşterinin saat dilimine göredir."
        : "Size gösterdiğim ve size yazdığım saatler bu saat dilimine göre belirlenir. Son tarihler değişmez.";
    public override string TripUntilBack(string platform, DateTimeZone home, Instant now) =>
        Say($"{platform} döndüğünüzü gösterdiğinde yeniden şu saat kullanılır: {Zone(home, now)}.");
    public override string TripKept(DateTimeZone zone, DateTimeZone told, Instant now) =>
        Say($"Saat diliminiz aynı kalıyor: {Zone(zone, now)}. Şu yer için bir daha sormayacağım: {Place(told, now)}. Hiçbir şey değişmedi.");
    public override string TripIsUsed(string platform, DateTimeZone zone, Instant now) =>
        Say($"Kullanılan saat: {Zone(zone, now)}. {platform} döndüğünüzü gösterene kadar böyle kalır.");
    public override string TripIsKept(DateTimeZone zone, Instant now) => Say($"Saat diliminiz aynı kalıyor: {Zone(zone, now)}.");
    public override string TripSettled(DateTimeZone told, Instant now, string stands) => Say($"Şu saat diliminin kullanılıp kullanılmayacağı zaten kararlaştırıldı: {Place(told, now)}. {stands}");
    public override string TripIsOver(string platform, DateTimeZone home, Instant now) =>
        Say($"{platform} döndüğünüzü gösteriyor: Çalışma saatleriniz ve uyarılarınızla birlikte yeniden şu saattesiniz: {Zone(home, now)}.");
    public override string NoSuchTrip => "Saat diliminizle ilgili artık yanıt bekleyen bir soru yok.";
    public override string MyZone => "Saat dilimim";

    private static string Offset(DateTimeZone zone, Instant at)
    {
        var offset = zone.GetUtcOffset(at);
        var minutes = Math.Abs(offset.Seconds) / 60;
        var sign = offset < NodaTime.Offset.Zero ? "−" : "+";
        return minutes == 0 ? "UTC" : minutes % 60 == 0 ? $"UTC{sign}{minutes / 60}" : $"UTC{sign}{minutes / 60}:{minutes % 60:00}";
    }

    // Of a zone that is no place, what it is called.
    private string Place(DateTimeZone zone, Instant at)
    {
        var suffix = TimeOf("");
        var name = Zone(zone, at);
        return name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
    }
}
