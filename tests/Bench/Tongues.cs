namespace Tests.Bench;

/// <summary>What people type who speak one of the six languages: by turns in their own words and in English, as those do who know both.</summary>
internal static class Tongues
{
    /// <summary>How many sentences one says before they begin anew, in one's own words and in English.</summary>
    public const int Round = 8;

    // `#` is the client, `%` a number that no other sentence has.
    private static readonly Dictionary<string, string[]> Sentences = new()
    {
        ["en"] = ["timer start acme# work number %", "remind send the report % tomorrow 9:00", "timer status", "timer stop"],
        ["tr"] = ["timer başlat acme# iş numarası %", "hatırlat raporu gönder % yarın 9:00", "timer durum", "timer durdur"],
        ["et"] = ["taimer käivita acme# töö number %", "meenuta saada aruanne % homme kell 9:00", "taimer seis", "taimer peata"],
        ["ar"] = ["ابدأ المؤقت acme# عمل رقم %", "تذكير إرسال التقرير % غدًا الساعة ٩ صباحًا", "حالة المؤقت", "أوقف المؤقت"],
        ["he"] = ["טיימר התחלה acme# עבודה מספר %", "תזכורת לשלוח דוח % מחר ב-9 בבוקר", "מצב טיימר", "לעצור טיימר"],
        ["mr"] = ["टायमर सुरू acme# काम क्रमांक %", "आठवण अहवाल पाठवा % उद्या सकाळी ९", "टायमर स्थिती", "टायमर थांबवा"],
    };

    public static IReadOnlyList<string> Six => [.. Sentences.Keys];

    /// <param name="turn">The how manieth of this person's it is.</param>
    public static string Said(string language, int turn, int client, int number) =>
        Sentences[turn / 4 % 2 == 0 ? language : "en"][turn % 4].Replace("#", $"{client}", StringComparison.Ordinal)
            .Replace("%", $"{number}", StringComparison.Ordinal);
}
