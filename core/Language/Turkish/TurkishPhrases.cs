namespace Core.Language.Turkish;

/// <summary>
/// Turkish as a professional writes it to clients: siz, and no suffix on a value, for its vowel would have to follow the value’s own.
/// </summary>
internal sealed partial class TurkishPhrases(Locale locale) : LocalPhrases(locale)
{
    public override string NotSetUpHere => "Bu çalışma alanında henüz kurulu değilim. Önce VA Desk’i yöneten kişinin beni buraya kurması gerekiyor.";
    public override string BeingSetUp(string? by) => by is null
        ? Say($"Buradaki kurulumum henüz bitmedi. VA Desk’i yöneten kişi bana doğrudan mesajla `{Typed("setup")}` yazarak başlayabilir.")
        : Say($"Buradaki kurulumum henüz bitmedi; kurulumu yapan kişi: {by}. Kendisinden, bana doğrudan mesajla `{Typed("setup")}` yazarak başlamasını rica edin.");
    public override string OneMoment => "Bir dakika: Mesajınızı aldım, sizi tanımaya çalışıyorum. Yanıtım buraya gelecek.";
    public override string Busy => "Şu anda çok yoğunum, bu yüzden hiçbir şey kaydedilmedi. Lütfen yeniden yazın.";
    public override string TakesLonger => "Bu kez işlem her zamankinden uzun sürüyor; yanıtım gelecek. Bir dakika içinde gelmezse lütfen kaydın oluşup oluşmadığına bakın, oluşmadıysa yeniden yazın.";
    public override string Broken(string id) => Say($"Benden kaynaklanan bir sorun çıktı ve hiçbir işlem yapılmadı. Lütfen yeniden yazın; sorun tekrarlanırsa VA Desk’i yöneten kişiye şu kodu iletin: {id}.");
    public override string NotSaved(string id) => Say($"Bu kaydedilemedi, hiçbir değişiklik yapılmadı. Lütfen yeniden yazın; sorun tekrarlanırsa VA Desk’i yöneten kişiye şu kodu iletin: {id}.");
    public override string Unsure(string id) => Say($"Bunu kaydederken diskimde bir hata oluştu. Yeniden yazmadan önce lütfen kaydın oluşup oluşmadığına bakın ve VA Desk’i yöneten kişiye şu kodu iletin: {id}.");
    public override string NotUnderstood => Say($"Bunu anlayamadım. Neler yapabildiğimi görmek için `{Typed("help")}` yazın.");
    public override string DidYouMean(string sentence) => Say($"Bunu anlayamadım. Şunu mu demek istediniz: `{sentence}`?");
    public override string NotAllowed => Say($"Bunu burada yapamazsınız. Neler yapabileceğinizi görmek için `{Typed("help")}` yazın.");
    public override string StrangerHere(string agency) => Say($"Merhaba! {agency} için çalışıyorum ve sizi henüz tanımıyorum. Kim olduğunuzu ekibe sordum; hiçbir şey kaybolmadı, yanıt geldiğinde lütfen yeniden deneyin.");
    public override string DraftGone => "Bu düğmeyle ilgili bilgiler artık bende yok. Lütfen yeniden yazın.";
    public override string CardWasOld => "Bu düğme size geldikten sonra kayıt değişti. Şu anki durumu aşağıda.";
    public override string TooLong(int most) => Say($"Bu, saklayabileceğimden uzun: En çok {most} karakter olabilir. Lütfen kısaltın ya da bir dosyaya koyup bağlantısını gönderin.");
    public override string NotHereYet(string verb) => Say($"`{verb}` henüz kullanılamıyor. Hiçbir işlem yapılmadı.");

    public override string Undo => "Geri al";
    public override string UndoDone(string? what) => what is null ? "Geri alındı. Her şey eski hâline döndü." : Say($"Geri alındı: `{what}`. Her şey eski hâline döndü.");
    public override string UndoNothing => "Son on dakikada geri alınabilecek bir işleminiz yok.";
    public override string UndoTooLate => "On dakika geçtiği için bu artık geri alınamıyor. Yine de elle değiştirebilirsiniz.";
    public override string UndoChangedSince(string by, string when) => Say($"Bu geri alınamıyor: Sonrasında {by} tarafından değiştirilmiş ({when}). Yine de elle değiştirebilirsiniz.");
    public override string Change => "Değiştir";
    public override string Cancel => "Vazgeç";
    public override string OpenForm => "Formu aç";
    public override string FieldNeeded => "Lütfen bu alanı doldurun.";
    public override string NothingToShare => Say($"Yalnızca görüntülenebilen bir şey paylaşılabilir; örneğin `{Typed("share deadlines")}` ya da `{Typed("share R-41")}`.");
    public override string ShareNeedsRoom => "Bunu, görmesi gereken kanalda yazın. Yalnızca bir müşterinin kendi kanalında paylaşım yaparım.";

    public override string HelpTitle => "Burada sizin için yapabileceklerim";
    public override string HelpHow => Say($"Bunlardan birini burada göründüğü gibi ya da bana doğrudan mesajda yalın hâliyle yazın. `{Typed("help timer")}` yazarsanız bir komut hakkında daha fazlasını anlatırım.");
    public override string HelpOn(string verb) => Say($"Yardım: {verb}");
}
