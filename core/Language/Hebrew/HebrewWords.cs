namespace Core.Language.Hebrew;

/// <summary>What one may type instead of the fixed words that stand behind a verb.</summary>
internal static class HebrewWords
{
    public static readonly IReadOnlyDictionary<string, string[]> Fixed = new Dictionary<string, string[]>
    {
        ["zone"] = ["אזור זמן", "איזור זמן"],
        ["language"] = ["שפה"],
        ["rate"] = ["תעריף לשעה", "תעריף"],
        ["currency"] = ["מטבע"],
        ["hours"] = ["שעות עבודה", "שעות"],
        ["urgent"] = ["דחוף"],
        ["holidays"] = ["חגים"],
        ["promise"] = ["התחייבות למענה", "התחייבות"],
        ["day off"] = ["יום חופש", "ימי חופש", "חופש"],
        ["name"] = ["שם"],
        ["handle"] = ["שם קצר"],
        ["change"] = ["שינוי", "עריכה"],
        ["cancel"] = ["ביטול"],
        ["any time"] = ["בכל שעה", "בכל זמן", "תמיד"],
        ["in hours"] = ["בשעות העבודה", "רק בשעות העבודה"],
        ["as agency"] = ["כמו הסוכנות", "כמו לכולם"],
        ["on"] = ["פועל", "הפעלה"],
        ["off"] = ["כבוי", "כיבוי"],
        ["new"] = ["חדש"],
        ["buffer"] = ["מרווח"],
        ["today"] = ["היום"],
        ["week"] = ["שבוע", "השבוע"],
        ["all"] = ["הכל", "הכול"],
        ["open"] = ["פתוחות"],
        ["waiting"] = ["ממתינות", "בהמתנה"],
        ["done"] = ["הושלמו", "שהושלמו"],
        ["list"] = ["רשימה"],
        ["me"] = ["לי"],
        ["here"] = ["כאן", "פה", "בערוץ הזה"],
        ["to"] = ["ש", "בנושא"],
        ["subcontractor"] = ["קבלן משנה"],
        ["weekly"] = ["שבועי", "שבועית", "כל שבוע"],
        ["they answer"] = ["עד לתשובה", "עד שתגיע תשובה"],
        ["my morning"] = ["הבוקר שלי", "עד הבוקר שלי"],
        ["client's morning"] = ["הבוקר של הלקוח", "עד הבוקר של הלקוח"],
    };
}
