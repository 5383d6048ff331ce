using NodaTime;

namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string HoursTitle => "ساعات العمل";
    public override string HoursLabel => "ما هي ساعات عملك؟";
    public override string HoursHint => Say($"الأيام والأوقات: {Typed("sun-thu 9-13 14-18, sat 9-13")}. وليلًا أيضًا: {Typed("thu 22-6")}.");
    public override string HoursAre(string hours, string zone, bool own) => own
        ? Say($"ساعات عملك: {hours} ({zone}).")
        : Say($"ساعات عمل الوكالة: {hours} ({zone}).");
    public override string HoursSet(string hours, string zone, bool own) => own
        ? Say($"ساعات عملك من الآن: {hours} ({zone}).")
        : Say($"ساعات عمل الوكالة من الآن: {hours} ({zone}).");

    public override string DaysOffTitle => "أيام الإجازة";
    public override string DaysOffHint => Say($"أيام تفصل بينها فواصل: {Typed("24 dec, 28 dec to 2 jan")}.");
    public override string DaysOffNone => Say($"لا أيام إجازة مقررة. ولتسجيلها: `{Typed("day off 24 dec")}` أو `{Typed("day off 24 dec to 2 jan")}`.");
    public override string DaysOffTaken(string days) => Say($"سُجّلت إجازتك: {days}. لا يُطلب فيها الموجز اليومي، ولا تُحسب من وقت العمل.");
    public override string DaysOffTakenBack(string days) => Say($"أُلغيت الإجازة، وعادت أيام عمل معتادة: {days}.");
    public override string ClientDaysOff(string client, string days) => days is ""
        ? Say($"ليس للعميل {client} أيام إجازة الآن.")
        : Say($"أيام إجازة العميل {client}: {days}.");
    public override string DayOffTakeBack(string days) => Say($"إلغاء الإجازة: {days}");
    public override string UnknownDays(string said) => Say($"تعذّرت قراءة «{said}» على أنها أيام قادمة. تُكتب مثلًا: {"24 ديسمبر"} أو {"24 ديسمبر إلى 2 يناير"}.");
    public override string WhichDays => "أي أيام هي المقصودة؟";
    public override string TooLongAway(int days) => Say($"هذا أطول من {Counted(days, DaysOf)}. وللفترات الأطول تُعدَّل ساعات العمل.");
    public override string NotOff(string days) => Say($"ليست هذه إجازة مقررة: {days}.");
    public override string Days(DateInterval days, LocalDate today) =>
        days.Length == 1 ? Day(days.Start, today) : Say($"من {Day(days.Start, today)} إلى {Day(days.End, today)}");

    public override string FactNow => "الآن";
    public override string AtWorkUntil(string moment, string left) => Say($"وقت عمل حتى {moment} (المتبقي هذا الأسبوع {left})");
    public override string OffUntil(string moment) => Say($"خارج وقت العمل حتى {moment}");
}
