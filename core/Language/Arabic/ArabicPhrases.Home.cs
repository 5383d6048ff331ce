namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string HomeToday(string day) => Say($"اليوم، {day}");
    public override string HomeTotal => "وقت العمل";
    public override string HomeNothingToday => "لا شيء مسجَّل بعد. يُحتسب الوقت عند إيقاف المؤقّت.";
    public override string HomeDue => "قائمة العمل، الأقرب موعدًا أولًا";
    public override string HomeNothingDue => "لا مواعيد نهائية ولا أعمال جارية حاليًا.";
    public override string HomeNothingForYou => "لا شيء بانتظارك.";
    public override string HomeAsked => "ما طلبته";
    public override string HomeNothingAsked => "لا طلبات مفتوحة الآن. وكل طلب جديد منك يظهر هنا مع ما وصل إليه.";
    public override string HomeAll => "عرض الكل";
    public override string HomeDone => "المكتمل";
    public override string HomeStandup => "الموجز اليومي";
    public override string HomeHelp => "مساعدة";
    public override string TimerSwitchTo(string client) => Say($"الانتقال إلى {client}");
}
