using NodaTime;

namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string PlaygroundTitle => "VA Desk deneme alanı";
    public override string PlaygroundLead => "İki taraf da sizsiniz: talepte bulunan müşteri ve işi yapan asistan. Hiçbir şey bu bilgisayarın dışına çıkmaz.";
    public override string PlaygroundClock => "Saati ilerlet";
    public override string PlaygroundHour => "Bir saat sonra";
    public override string PlaygroundTomorrow => "Yarın sabah";
    public override string PlaygroundFriday => "Cuma";
    public override string PlaygroundSides => "Kimsiniz?";
    public override string PlaygroundRooms => "Kanallar";
    public override string PlaygroundClient => "Acme & Sons, müşteri";
    public override string PlaygroundAssistant => "Sanal asistan";
    public override string PlaygroundDirect => "VA Desk";
    public override string PlaygroundBot => "VA Desk";
    public override string PlaygroundOnlyYou => "Yalnızca siz görüyorsunuz";
    public override string PlaygroundEdited => "güncellendi";
    public override string PlaygroundWrite => "Yazın ya da /help deneyin";
    public override string PlaygroundSend => "Gönder";
    public override string PlaygroundReply => "İleti dizisinde yanıtla";
    public override IReadOnlyList<string> PlaygroundTries =>
        [Typed("home"), "müşteri ekle \"Acme & Sons\" saat dilimi New York", "/client room acme", Typed("timer"), Typed("help")];

    public override IReadOnlyList<string> PlaygroundTriesOfClient =>
        ["/request Afişi düzelt cuma 17:00’ye kadar !acil tahmini 2 saat #tasarım", "/request", "/request list"];

    public override string PlaygroundEmptyChannel(string assistant) =>
        Say($"Burada henüz kimse yazmadı. Bu kanalı müşteriye bağlamak için {assistant} tarafına geçin: Müşteriyi ekleyin, sonra buraya /client room acme yazın.");
    public override string PlaygroundEmptyDirect => "Buraya yazdıklarınız VA Desk ile sizin aranızda kalır. Başına eğik çizgi gerekmez.";

    public override string PlaygroundThread(int replies) => replies == 0 ? "İleti dizisi" : Say($"{replies} yanıt");

    public override string PlaygroundNow(Instant now, DateTimeZone zone) => Moment(now, zone, now);

    public override string PlaygroundTime(Instant at, DateTimeZone zone) => Clock(at.InZone(zone).TimeOfDay);
}
