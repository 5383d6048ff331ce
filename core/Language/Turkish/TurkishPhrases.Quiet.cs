namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string WaitedForYou(int count, bool room) => room
        ? Say($"Çalışma saatlerinizi bekleyen {count} bildirim")
        : Say($"Çalışma saatleriniz dışında sizin için bekleyen {count} bildirim");

    public override string WaitedOther => "Ayrıca";
    public override string WaitedOpen(string what) => what;
    public override string WaitedMore => "Diğer bekleyenler";
    public override string WaitedGone => "Artık böyle değil: Gösterilecek bir şey kalmadı.";
    public override string AndMoreNamed(int count, string names) => Say($"{count} bildirim daha var: {names}.");
    public override string UrgentWaited => "Çalışma saatlerinizi bekleyenler arasında acil bir şey de vardı. Dilerseniz müşterinin acil olarak işaretledikleri size her saatte ulaşır.";
    public override string UrgentAnyTime => "Acil talepler her saat";
    public override string UrgentLabel => "Acil talepler";
    public override string UrgentInHours => "Yalnızca çalışma saatlerinde";
    public override string UrgentHint => "Müşterinin acil olarak işaretledikleri bu saatler dışında da bildirilsin mi?";

    public override string UrgentSet(bool any) => any
        ? "Müşterinin acil olarak işaretledikleri artık size her saatte ulaşacak. Geri kalan her şey çalışma saatlerinizi bekler."
        : "Acil olanlar da artık yalnızca çalışma saatlerinizde bildirilecek.";

    public override string UnknownUrgent(string said) => Say($"“{said}” ifadesini burada anlayamadım. `{Typed("urgent any time")}` ya da `{Typed("urgent in hours")}` yazın.");
}
