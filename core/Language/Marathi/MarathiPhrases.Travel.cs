using NodaTime;

namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string TripAsked(string platform, DateTimeZone zone, Instant now) =>
        Say($"{platform} नुसार आपण आता {Place(zone, now)} येथे आहात ({Offset(zone, now)}). आपण परत येईपर्यंत तो टाइम झोन वापरायचा का?");
    public override string TripMovesNothingYet(bool member) => member
        ? "आपण उत्तर देईपर्यंत काहीही बदलत नाही. बदलल्यास कामाची वेळ, शांत वेळ, दैनंदिन आढावा आणि सूचना त्यानुसार येतील; अंतिम मुदती क्लायंटच्या घड्याळानुसारच राहतील."
        : "आपण उत्तर देईपर्यंत काहीही बदलत नाही. बदलल्यास दाखवल्या जाणाऱ्या वेळा आणि आपल्याला लिहिण्याची वेळ त्यानुसार असेल; अंतिम मुदती त्याच राहतील.";
    public override string UseZone(DateTimeZone zone, Instant now) => Say($"{Place(zone, now)} वापरा");
    public override string KeepZone(DateTimeZone zone, Instant now) => Say($"{Place(zone, now)} ठेवा");
    public override string TripMoves(bool member) => member
        ? "आपली कामाची वेळ, शांत वेळ, दैनंदिन आढावा आणि सूचना त्या घड्याळानुसार असतील. अंतिम मुदती बदलत नाहीत: प्रत्येक मुदत त्या क्लायंटच्या घड्याळानुसार असते."
        : "दाखवल्या जाणाऱ्या वेळा आणि आपल्याला लिहिण्याची वेळ त्या घड्याळानुसार असेल. अंतिम मुदती बदलत नाहीत.";
    public override string TripUntilBack(string platform, DateTimeZone home, Instant now) =>
        Say($"आपण परत आल्याचे {platform} ने कळवल्यावर पुन्हा {Zone(home, now)} वापरली जाईल.");
    public override string TripKept(DateTimeZone zone, DateTimeZone told, Instant now) =>
        Say($"आपल्यासाठी {Zone(zone, now)} तशीच राहील आणि {Place(told, now)} विषयी पुन्हा विचारले जाणार नाही. काहीही बदललेले नाही.");
    public override string TripIsUsed(string platform, DateTimeZone zone, Instant now) =>
        Say($"आपण परत आल्याचे {platform} ने कळवेपर्यंत आपल्यासाठी {Zone(zone, now)} वापरली जाईल.");
    public override string TripIsKept(DateTimeZone zone, Instant now) => Say($"आपल्यासाठी {Zone(zone, now)} तशीच राहील.");
    public override string TripSettled(DateTimeZone told, Instant now, string stands) => Say($"{Place(told, now)} वापरायचे का, हे आधीच ठरले आहे. {stands}");
    public override string TripIsOver(string platform, DateTimeZone home, Instant now) =>
        Say($"{platform} नुसार आपला प्रवास संपला आहे: आता पुन्हा {Zone(home, now)}, आपल्या कामाच्या वेळेसह आणि सूचनांसह.");
    public override string NoSuchTrip => "आपल्या टाइम झोनविषयी आता काहीही विचारायचे राहिलेले नाही.";
    public override string MyZone => "माझा टाइम झोन";

    private string Offset(DateTimeZone zone, Instant at)
    {
        var offset = zone.GetUtcOffset(at);
        var minutes = Math.Abs(offset.Seconds) / 60;
        var sign = offset < NodaTime.Offset.Zero ? "−" : "+";
        return minutes == 0 ? "UTC" : "UTC" + sign + (minutes % 60 == 0 ? Shown(minutes / 60) : Hours(Duration.FromMinutes(minutes)));
    }

    // Of a zone that is no place, what it is called.
    private string Place(DateTimeZone zone, Instant at)
    {
        var name = Zone(zone, at);
        return name == IndianTime ? India : name.EndsWith(Here, StringComparison.Ordinal) ? name[..^Here.Length] : name;
    }
}
