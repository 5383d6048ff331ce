namespace Core.Language.Arabic;

/// <summary>What one may type instead of the fixed words that stand behind a verb.</summary>
internal static class ArabicWords
{
    public static readonly IReadOnlyDictionary<string, string[]> Fixed = new Dictionary<string, string[]>
    {
        ["zone"] = ["المنطقة الزمنية", "التوقيت"],
        ["language"] = ["اللغة", "لغة"],
        ["rate"] = ["سعر الساعة", "السعر"],
        ["currency"] = ["العملة", "عملة"],
        ["hours"] = ["ساعات العمل", "الساعات"],
        ["urgent"] = ["العاجل", "عاجل"],
        ["holidays"] = ["العطل الرسمية", "العطل", "عطل"],
        ["promise"] = ["التزام الرد", "الالتزام", "التزام"],
        ["day off"] = ["إجازة", "يوم إجازة", "أيام إجازة"],
        ["name"] = ["الاسم"],
        ["handle"] = ["الاسم المختصر"],
        ["change"] = ["تعديل"],
        ["cancel"] = ["إلغاء"],
        ["any time"] = ["في أي وقت", "دائما"],
        ["in hours"] = ["في ساعات العمل", "ضمن ساعات العمل"],
        ["as agency"] = ["مثل الوكالة", "كالجميع"],
        ["on"] = ["تشغيل"],
        ["off"] = ["إيقاف"],
        ["new"] = ["جديد"],
        ["buffer"] = ["احتياطي", "الاحتياطي"],
        ["today"] = ["اليوم"],
        ["week"] = ["الأسبوع", "هذا الأسبوع"],
        ["all"] = ["الكل"],
        ["open"] = ["المفتوحة", "مفتوحة"],
        ["waiting"] = ["المنتظرة", "بالانتظار"],
        ["done"] = ["المكتملة", "مكتملة"],
        ["list"] = ["قائمة", "القائمة"],
        ["me"] = ["لي"],
        ["here"] = ["هنا", "في هذه القناة"],
        ["to"] = ["أن", "بأن"],
        ["subcontractor"] = ["متعاقد من الباطن"],
        ["weekly"] = ["أسبوعي", "أسبوعيا"],
        ["they answer"] = ["حتى الرد", "حتى يردوا"],
        ["my morning"] = ["صباحي", "حتى صباحي"],
        ["client's morning"] = ["صباح العميل", "حتى صباح العميل"],
    };
}
