using NodaTime;

namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string PlaygroundTitle => "VA Deski prooviväljak";
    public override string PlaygroundLead => "Siin olete korraga nii klient, kes tellib, kui ka assistent, kes töö ära teeb. Midagi ei lähe sellest arvutist välja.";
    public override string PlaygroundClock => "Keera kella";
    public override string PlaygroundHour => "Tunni pärast";
    public override string PlaygroundTomorrow => "Homme hommikul";
    public override string PlaygroundFriday => "Reedel";
    public override string PlaygroundSides => "Kes Te olete";
    public override string PlaygroundRooms => "Kanalid";
    public override string PlaygroundClient => "Klient, Acme & Sons";
    public override string PlaygroundAssistant => "Virtuaalassistent";
    public override string PlaygroundDirect => "VA Desk";
    public override string PlaygroundBot => "VA Desk";
    public override string PlaygroundOnlyYou => "Näete ainult Teie";
    public override string PlaygroundEdited => "uuendatud";
    public override string PlaygroundWrite => "Kirjutage siia, näiteks /help";
    public override string PlaygroundSend => "Saada";
    public override string PlaygroundReply => "Vasta lõimes";
    public override IReadOnlyList<string> PlaygroundTries =>
        [Typed("home"), "klient lisa \"Acme & Sons\" ajavöönd New York", "/client room acme", Typed("timer"), Typed("help")];

    public override IReadOnlyList<string> PlaygroundTriesOfClient =>
        ["/request Paranda plakat reedeks kella 17-ks !kiire ajahinnang 2 tundi #disain", "/request", "/request list"];

    public override string PlaygroundEmptyChannel(string assistant) =>
        Say($"Siia ei ole veel keegi kirjutanud. Et see oleks kliendi kanal, valige pool „{assistant}“: lisage klient ja kirjutage siis siia „/client room acme“.");
    public override string PlaygroundEmptyDirect => "Mida Te siia kirjutate, jääb Teie ja VA Deski vahele. Kaldkriipsu ei ole vaja.";

    public override string PlaygroundThread(int replies) => replies == 0 ? "Lõim" : Say($"{replies} {Of(replies, "vastus", "vastust")}");

    public override string PlaygroundNow(Instant now, DateTimeZone zone) => Moment(now, zone, now);

    public override string PlaygroundTime(Instant at, DateTimeZone zone) => Clock(at.InZone(zone).TimeOfDay);
}
