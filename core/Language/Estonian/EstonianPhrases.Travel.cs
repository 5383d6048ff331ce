using NodaTime;

namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string TripAsked(string platform, DateTimeZone zone, Instant now) =>
        Say($"{platform} ütleb, et Teie asukoht on {Place(zone, now)} ({Offset(zone, now)}). Kas kasutan seda ajavööndit, kuni olete tagasi?");
    public override string TripMovesNothingYet(bool member) => member
        ? "Enne Teie vastust ei muutu midagi. Muutuksid Teie tööaeg, vaikne aeg, päevaülevaade ja hoiatused; tähtajad jäävad iga kliendi kella järgi."
        : "Enne Teie vastust ei muutu midagi. Muutuksid kellaajad, mida Teile näitan, ja aeg, mil Teile kirjutan; tähtajad jäävad samaks.";
    public override string UseZone(DateTimeZone zone, Instant now) => Say($"Kasuta: {Place(zone, now)}");
    public override string KeepZone(DateTimeZone zone, Instant now) => Say($"Jäta kehtima: {Place(zone, now)}");
    public override string TripMoves(bool member) => member
        ? "Teie tööaeg, vaikne aeg, päevaülevaade ja hoiatused käivad selle kella järgi. Tähtajad ei muutu: iga tähtaeg on kliendi kella järgi."
        : "Kellaajad, mida Teile näitan, ja aeg, mil Teile kirjutan, käivad selle kella järgi. Tähtajad ei muutu.";
    public override string TripUntilBack(string platform, DateTimeZone home, Instant now) =>
        Say($"Kui {platform} ütleb, et olete tagasi, kehtib jälle {Zone(home, now)}.");
    public override string TripKept(DateTimeZone zone, DateTimeZone told, Instant now) =>
        Say($"Teie ajavöönd on endiselt {Zone(zone, now)} ja selle koha kohta ma enam ei küsi: {Place(told, now)}. Midagi ei muutunud.");
    public override string TripIsUsed(string platform, DateTimeZone zone, Instant now) =>
        Say($"Teie ajavöönd on {Zone(zone, now)}, kuni {platform} ütleb, et olete tagasi.");
    public override string TripIsKept(DateTimeZone zone, Instant now) => Say($"Teie ajavöönd on endiselt {Zone(zone, now)}.");
    public override string TripSettled(DateTimeZone told, Instant now, string stands) => Say($"See on juba otsustatud ({Place(told, now)}). {stands}");
    public override string TripIsOver(string platform, DateTimeZone home, Instant now) =>
        Say($"{platform} ütleb, et olete tagasi: jälle kehtib {Zone(home, now)}, koos Teie tööaja ja hoiatustega.");
    public override string NoSuchTrip => "Teie ajavööndi kohta ei ole enam midagi vastata.";
    public override string MyZone => "Minu ajavöönd";

    private static string Offset(DateTimeZone zone, Instant at)
    {
        var offset = zone.GetUtcOffset(at);
        var minutes = Math.Abs(offset.Seconds) / 60;
        var sign = offset < NodaTime.Offset.Zero ? "−" : "+";
        return minutes == 0 ? "UTC" : minutes % 60 == 0 ? $"UTC{sign}{minutes / 60}" : $"UTC{sign}{minutes / 60}:{minutes % 60:00}";
    }

    // Of a zone that is no place, what it is called.
    private string Place(DateTimeZone zone, Instant at) => Zone(zone, at).StartsWith("UTC", StringComparison.Ordinal)
        ? Zone(zone, at)
        : City(zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' '));
}
