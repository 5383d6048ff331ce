namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string HomeToday(string day) => Say($"Bugün, {day}");
    public override string HomeTotal => "Çalışılan süre";
    public override string HomeNothingToday => "Bugün henüz zaman kaydı yok. Süre, zamanlayıcı durduğunda sayılır.";
    public override string HomeDue => "Yapılacaklar (son tarihi en yakın olan önce)";
    public override string HomeNothingDue => "Son tarihi gelen ya da elinizde olan bir iş yok. Keyfini çıkarın.";
    public override string HomeNothingForYou => "Sizi bekleyen bir şey yok.";
    public override string HomeAsked => "Talepleriniz";
    public override string HomeNothingAsked => "Şu anda açık talebiniz yok. Talepleriniz ve durumları burada görünür.";
    public override string HomeAll => "Tümünü gör";
    public override string HomeDone => "Tamamlananlar";
    public override string HomeStandup => "Günlük durum";
    public override string HomeHelp => "Yardım";
    public override string TimerSwitchTo(string client) => Say($"Şuna geç: {client}");
}
