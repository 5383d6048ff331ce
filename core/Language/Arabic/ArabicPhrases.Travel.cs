using NodaTime;

namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string TripAsked(string platform, DateTimeZone zone, Instant now) =>
        Say($"يفيد {platform} بأنك في {Place(zone, now)} ({Offset(zone, now)}). هل تُعتمد هذه المنطقة الزمنية حتى عودتك؟");
    public override string TripMovesNothingYet(bool member) => member
        ? "لا يتغيّر شيء قبل ردّك. والمقصود ساعات عملك وساعات الهدوء والموجز اليومي والتنبيهات؛ أما المواعيد النهائية فتبقى بتوقيت كل عميل."
        : "لا يتغيّر شيء قبل ردّك. والمقصود الأوقات المعروضة لك وساعات مراسلتك؛ أما المواعيد النهائية فتبقى كما هي.";
    public override string UseZone(DateTimeZone zone, Instant now) => Say($"اعتماد {Place(zone, now)}");
    public override string KeepZone(DateTimeZone zone, Instant now) => Say($"الإبقاء على {Place(zone, now)}");
    public override string TripMoves(bool member) => member
        ? "أصبحت ساعات عملك وساعات الهدوء والموجز اليومي والتنبيهات بهذا التوقيت. ولا تتغيّر المواعيد النهائية، فكل منها بتوقيت عميله."
        : "أصبحت الأوقات المعروضة لك وساعات مراسلتك بهذا التوقيت. ولا تتغيّر المواعيد النهائية.";
    public override string TripUntilBack(string platform, DateTimeZone home, Instant now) =>
        Say($"عندما يفيد {platform} بعودتك تعود منطقتك الزمنية إلى {Zone(home, now)}.");
    public override string TripKept(DateTimeZone zone, DateTimeZone told, Instant now) =>
        Say($"تبقى منطقتك الزمنية {Zone(zone, now)}، ولن أسأل عن {Place(told, now)} من جديد. لم يتغيّر شيء.");
    public override string TripIsUsed(string platform, DateTimeZone zone, Instant now) =>
        Say($"منطقتك الزمنية {Zone(zone, now)} إلى أن يفيد {platform} بعودتك.");
    public override string TripIsKept(DateTimeZone zone, Instant now) => Say($"تبقى منطقتك الزمنية {Zone(zone, now)}.");
    public override string TripSettled(DateTimeZone told, Instant now, string stands) => Say($"حُسم أمر اعتماد {Place(told, now)}. {stands}");
    public override string TripIsOver(string platform, DateTimeZone home, Instant now) =>
        Say($"يفيد {platform} بعودتك: عادت منطقتك الزمنية إلى {Zone(home, now)}، ومعها ساعات عملك وتنبيهاتك.");
    public override string NoSuchTrip => "لم يعد هناك ما يُردّ عليه بشأن منطقتك الزمنية.";
    public override string MyZone => "منطقتي الزمنية";

    private string Offset(DateTimeZone zone, Instant at)
    {
        var offset = zone.GetUtcOffset(at);
        var minutes = Math.Abs(offset.Seconds) / 60;
        var sign = offset < NodaTime.Offset.Zero ? "−" : "+";
        return minutes == 0 ? "UTC" : Shown(minutes % 60 == 0 ? $"UTC{sign}{minutes / 60}" : $"UTC{sign}{minutes / 60}:{minutes % 60:00}");
    }

    // Of a zone that is no place, what it is called.
    private string Place(DateTimeZone zone, Instant at) =>
        Zone(zone, at).StartsWith("UTC", StringComparison.Ordinal) ? Zone(zone, at) : City(zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' '));
}
