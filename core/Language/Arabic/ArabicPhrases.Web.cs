using NodaTime;

namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string PlaygroundTitle => Say($"ساحة تجربة {Product}");
    public override string PlaygroundLead => "يمكنك هنا أداء الدورين معًا: العميل الذي يطلب، والمساعد الذي ينفّذ. ولا يخرج شيء من هذا الجهاز.";
    public override string PlaygroundClock => "تحريك الساعة";
    public override string PlaygroundHour => "بعد ساعة";
    public override string PlaygroundTomorrow => "صباح الغد";
    public override string PlaygroundFriday => "الجمعة";
    public override string PlaygroundSides => "دورك";
    public override string PlaygroundRooms => "القنوات";
    public override string PlaygroundClient => Say($"جهة اتصال لدى {"Acme & Sons"}");
    public override string PlaygroundAssistant => "مساعد افتراضي";
    public override string PlaygroundDirect => Product;
    public override string PlaygroundBot => Product;
    public override string PlaygroundOnlyYou => "لا يظهر إلا لك";
    public override string PlaygroundEdited => "مُحدَّثة";
    public override string PlaygroundWrite => Say($"نص الرسالة، أو {"/help"}");
    public override string PlaygroundSend => "إرسال";
    public override string PlaygroundReply => "رد في سلسلة الرسائل";
    public override IReadOnlyList<string> PlaygroundTries =>
        [Typed("home"), "إضافة عميل \"Acme & Sons\" المنطقة الزمنية نيويورك", "/client room acme", Typed("timer"), Typed("help")];

    public override IReadOnlyList<string> PlaygroundTriesOfClient =>
        ["/request تصحيح لافتة الموقع حتى الجمعة 5 مساءً !عاجل المدة ساعتان #تصميم", "/request", "/request list"];

    public override string PlaygroundEmptyChannel(string assistant) =>
        Say($"لم يكتب أحد هنا بعد. لتخصيص هذه القناة للعميل يُختار دور {assistant}: يُضاف العميل، ثم يُكتب هنا {"/client room acme"}.");
    public override string PlaygroundEmptyDirect => Say($"ما يُكتب هنا يبقى بينك وبين {Product}. ولا حاجة إلى الشرطة المائلة.");

    public override string PlaygroundThread(int replies) => replies == 0 ? "سلسلة الرسائل" : Say($"{Counted(replies, ReplyNoun)}");

    public override string PlaygroundNow(Instant now, DateTimeZone zone) => Moment(now, zone, now);

    public override string PlaygroundTime(Instant at, DateTimeZone zone) => Clock(at.InZone(zone).TimeOfDay);
}
