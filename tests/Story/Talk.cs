namespace Tests.Story;

/// <summary>What people who speak one language type in the main job, as they would: their own words, English ones, their own digits.</summary>
/// <param name="Tag">With the digits that its VA chooses, where there is a choice.</param>
/// <param name="Brief">What the client wants, as it is filed.</param>
/// <param name="Asks">The sentence that files it, with when it is due.</param>
/// <param name="Due">That, on the client's clock.</param>
/// <param name="Estimates">Two hours.</param>
internal sealed record Talk(
    string Tag, string Chooses, string Serves, string Brief, string Asks, string Due, string Approves,
    string Takes, string Estimates, string Starts, string Stops, string Delivers, string Posts)
{
    public static IReadOnlyList<Talk> All { get; } =
    [
        new("en", "language english", "client add", "Fix the banner", "request Fix the banner by tomorrow 5pm", "2026-12-03T17:00", "R-1 approve",
            "R-1 take", "R-1 est 2h", "timer start R-1 first version", "timer stop", "R-1 deliver", "standup post"),
        new("tr", "dil türkçe", "müşteri ekle", "Afişi düzeltin", "request Afişi düzeltin yarın 17:00'ye kadar", "2026-12-03T17:00", "R-1 kabul ediyorum",
            "R-1 üstleniyorum", "R-1 tahmin 2 saat", "timer başlat R-1 ilk sürüm", "timer durdur", "R-1 teslim et", "günlük durum yayımla"),
        new("et", "keel eesti", "klient lisa", "Parandage bänner", "tellimus Parandage bänner tähtaeg ülehomme kell 15", "2026-12-04T15:00",
            "R-1 kiidan heaks", "R-1 võtan enda peale", "R-1 hinnang 2 tundi", "taimer käivita R-1 esimene versioon", "timer peata", "R-1 annan üle",
            "päevaülevaade postita"),
        new("ar-u-nu-arab", "اللغة ar-u-nu-arab", "عميل إضافة", "تصحيح اللافتة", "طلب تصحيح اللافتة الموعد غدًا الساعة ٥ مساءً", "2026-12-03T17:00",
            "R-١ موافق", "R-١ استلام", "R-١ تقدير ٢ ساعة", "timer بدء R-١ نسخة أولى", "أوقف المؤقت", "R-١ تسليم", "موجز نشر"),
        new("he", "שפה עברית", "לקוח חדש", "לתקן את הכרזה", "request לתקן את הכרזה עד מחר ב-9 בבוקר", "2026-12-03T09:00", "R-1 מאושר",
            "R-1 לטיפולי", "R-1 הערכה שעתיים", "טיימר התחלה R-1 גרסה ראשונה", "לעצור טיימר", "R-1 מסירה", "פרסום העדכון"),
        new("mr", "भाषा मराठी", "क्लायंट जोडा", "फलक दुरुस्त करा", "विनंती फलक दुरुस्त करा उद्या सकाळी ९ पर्यंत", "2026-12-03T09:00", "R-१ मंजूर",
            "R-१ हाती घ्या", "R-१ अंदाज २ तास", "timer सुरू R-१ पहिली आवृत्ती", "टायमर थांबवा", "R-१ सादर करा", "आढावा पाठवा"),
    ];

    /// <summary>The language without its digits.</summary>
    public string Plain => Tag.Split('-')[0];
}
