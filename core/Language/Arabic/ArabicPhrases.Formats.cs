namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    private protected override (string Hour, string Minute) LengthMarks => ("\u00A0س", "\u00A0د");

    private protected override string Comma => "، ";

    public override string Semicolon => "؛ ";

    public override string Urgency(Urgency urgency) => urgency switch
    {
        Language.Urgency.Low => "منخفض",
        Language.Urgency.Normal => "عادي",
        Language.Urgency.High => "مرتفع",
        Language.Urgency.Urgent => "عاجل",
    };

    public override string State(RequestState state) => state switch
    {
        RequestState.New => "جديد",
        RequestState.Accepted => "مقبول",
        RequestState.InProgress => "قيد التنفيذ",
        RequestState.NeedsInfo => "بحاجة إلى رد",
        RequestState.InReview => "قيد المراجعة",
        RequestState.ChangesWanted => "مطلوب تعديلات",
        RequestState.Waiting => "بانتظار رد العميل",
        RequestState.Done => "مكتمل",
        RequestState.Declined => "تم الاعتذار عنه",
        RequestState.Cancelled => "ملغى",
    };

    public override string Role(Role role) => role switch
    {
        Language.Role.Owner => "صاحب الوكالة",
        Language.Role.Assistant => "مساعد افتراضي",
        Language.Role.Subcontractor => "متعاقد من الباطن",
        Language.Role.Contact => "جهة اتصال",
        _ => "غير معروف بعد",
    };

    private protected override string TimeOf(string city) => Say($"توقيت {city}");
}
