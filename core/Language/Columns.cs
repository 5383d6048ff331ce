namespace Core.Language;

/// <summary>What stands above the columns of a file of hours, which somebody opens in a spreadsheet.</summary>
internal static class Columns
{
    private static readonly Dictionary<string, string[]> Names = new()
    {
        ["en"] = ["date", "client", "request", "note", "person", "start", "end", "hours", "zone"],
        ["tr"] = ["tarih", "müşteri", "talep", "not", "kişi", "başlangıç", "bitiş", "süre (saat)", "saat dilimi"],
        ["et"] = ["kuupäev", "klient", "tellimus", "märkus", "isik", "algus", "lõpp", "tunnid", "ajavöönd"],
        ["ar"] = ["التاريخ", "العميل", "الطلب", "الملاحظة", "الشخص", "البداية", "النهاية", "الساعات", "المنطقة الزمنية"],
        ["he"] = ["תאריך", "לקוח", "בקשה", "הערה", "שם", "התחלה", "סיום", "שעות", "אזור זמן"],
        ["mr"] = ["दिनांक", "क्लायंट", "विनंती", "टीप", "व्यक्ती", "सुरुवात", "शेवट", "तास", "टाइम झोन"],
    };

    /// <param name="language">One of the six, as a tag.</param>
    public static IReadOnlyList<string> Of(string language) => Names.GetValueOrDefault(language, Names["en"]);
}
