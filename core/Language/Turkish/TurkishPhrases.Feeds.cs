namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string FeedName(string agency) => Say($"Son tarihler · {agency}");
    public override string FeedDue(string request) => Say($"Son tarih: {request}");
    public override string FeedBegin(string request) => Say($"En geç şimdi başlayın: {request}");
    public override string FeedHere => "Son tarihlerinizi ve toplantılarınızı bu adresle takviminize ekleyebilirsiniz. Adresi bilen herkes bunları görebilir; kimseyle paylaşmayın. Adresi bir daha göstermeyeceğim.";
    public override string FeedHow =>
        "Google Takvim’de: Diğer takvimler, URL ile. Outlook’ta: Takvim ekle, Web’den abone ol. Thunderbird’de: Yeni takvim, Ağ üzerinde.";
    public override string FeedGiven(string when) =>
        Say($"Takviminiz için zaten bir adresiniz var; veriliş zamanı: {when}. Yalnızca parmak izini sakladığım için adresi yeniden gösteremem: Yeni bir adres alırsanız eskisinin yerine geçer.");
    public override string FeedButton => "Takviminize ekleyin";
    public override string FeedNew => "Yeni adres al";
    public override string FeedOff => "Kapat";
    public override string FeedEnded => "Takviminizin adresi artık çalışmıyor.";
    public override string FeedNone => "Takviminiz için bir adres yok.";
    public override string FeedInPrivate => Say($"Adresi okuyan herkes takviminizi okuyabilir. Bana doğrudan mesajla `{Typed("deadlines feed")}` yazın.");
    public override string FeedNowhere => Say($"Bu ajansın web’de bir adresi olmadığı için takvimler onu okuyamaz. VA Desk’i yöneten kişi `PublicUrl` ayarını yapmalıdır.");
}
