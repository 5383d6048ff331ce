namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string PlatformName(string platform) => platform switch
    {
        "Web" => "web",
        _ => platform,
    };

    public override string LinkWhat => "Bulunduğum başka bir uygulamada da (Slack ya da Teams) çalışıyorsanız sizi orada aynı kişi olarak tanıyabilirim: tek zamanlayıcı, tek liste, tek ad. Burada size bir kod gösteririm, siz de kodu orada bana yazarsınız.";
    public override string LinkedTo(string name, string platform) => Say($"• Diğer hesabınız: {name} ({platform}).");
    public override string LinkMake => "Kod göster";
    public override string LinkShow => "Hesaplarınız";
    public override string LinkCodeTitle => "Bunu diğer hesabınızdan bana doğrudan mesajla gönderin:";
    public override string LinkCodeHow => "On dakika geçerlidir, yalnızca bir kez kullanılabilir. Kodu yazan kişi buradaki haklarınıza sahip olur; bu yüzden kimseye vermeyin ve hiçbir kanala yazmayın.";
    public override string LinkCodeShown => "Kod yalnızca bir kez, düğmeye basan kişiye gösterilir. Yenisini alabilirsiniz; o zaman öncekinin süresi biter.";
    public override string Linked(string name) =>
        Say($"Tamam: Bundan sonra burada da {name} olarak tanınıyorsunuz; zamanlayıcınız ve talepleriniz aynı. Size, bana en son yazdığınız yerden yazarım.");
    public override string LinkTold(string name, string platform) =>
        Say($"{name} ({platform}) kodunuzu yazdı ve bundan sonra sizin hesabınız sayılıyor: Orada yapılanı siz yapmış olursunuz. Bu siz değilseniz bağlantıyı hemen kesin.");
    public override string LinkCutButton(string name, string platform) => Say($"Bağlantıyı kes: {name} ({platform})");
    public override string LinkCut(string name, string platform) => Say($"{name} ({platform}) artık sizin hesabınız sayılmıyor. Orada yapılanlar olduğu gibi kalır.");
    public override string LinkCutGone => "Bu hesap artık hesabınıza bağlı değil.";

    public override string LinkOnlyDirect => Say($"Kodlar yalnızca doğrudan mesaj içindir. Bana oradan `{Typed("link")}` yazın.");
    public override string LinkCodeSpoiled => Say($"Bu kodu burada başkaları da okumuş olabilir; bu yüzden artık geçmez. Yenisi için bana doğrudan mesajla `{Typed("link")}` yazın ve yeni kodu yalnızca bana gönderin.");
    public override string LinkGone => Say($"Bu kod yanlış ya da süresi bitmiş: Her kod on dakika geçerlidir ve yalnızca bir kez kullanılabilir. Tanındığınız yerde bana `{Typed("link")}` yazın, yeni kodu da buraya gönderin.");
    public override string LinkTooManyTries => "Kod çok kez yanlış yazıldı. Lütfen on dakika bekleyin, sonra yeni bir kod alın.";
    public override string LinkNotFromHere => Say($"Sizi burada henüz tanımıyorum. Benimle başka bir uygulamada çalışıyorsanız bana orada `{Typed("link")}` yazın: Size bir kod göstereyim, siz de burada bana yazın.");
    public override string LinkedAlready => "Burada zaten bu kişisiniz. Kod diğer hesabınız içindir: Bana oradan yazın.";
    public override string LinkOfClient => "Bu hesap bir müşterinin kendi çalışma alanına ait ve orayı yöneten kişi sizin adınıza konuşabilir. Bunun yerine kendi hesabınızı bağlayın.";
    public override string LinkOtherWay => "Burada oradakinden daha fazlasını görebiliyorsunuz; bu yüzden işlem ters yönde yapılır: Kodu buradan alın, orada yazın.";
    public override string LinkTwoSides => "Bu iki hesaptan biri ajans için, diğeri ajansın müşterisi için çalışıyor. İki ayrı kişi olarak kalırlar; önce işletme sahibinden birini eklemesini ya da çıkarmasını isteyin.";
    public override string LinkHasWork(string name) => Say($"{name} adına burada zaten zaman kayıtları ya da talepler var; iki kişinin işini birbirine karıştırmam. İşletme sahibinden bu kişi için `{Typed("team remove")}` yazmasını isteyin: Zaman kayıtları kalır, talepler işletme sahibine döner. Sonra burada yeni bir kod yazın.");
    public override string LinkOtherClients => "İki hesap farklı müşterilerin ilgili kişileri. İşletme sahibinden birini bütün bu müşterilerin ilgili kişisi yapmasını isteyin, sonra yeni bir kod yazın.";
    public override string LinkTwoDesks => "Bu kod başka bir ajansa ait. Buradaki ajans zaten açık ve iki ajans birleşemez: Kod yalnızca henüz ajans açılmamış yerde işe yarar.";
    public override string LinkOwnerFirst(string agency) => Say($"{agency} henüz bu çalışma alanında değil. Önce sahibinin kendi koduyla ajansı buraya taşıması gerekir; sonra siz gelebilirsiniz.");
    public override string LinkNeedsProof(string typed) => Say($"Ajansınızı buraya taşımak için aynı şeyi, sunucunun başlatılırken yazdırdığı altı haneyle birlikte yeniden yazın: `{typed} 123456`. Kod hâlâ geçerli.");
    public override string DeskBrought(string agency, string platform) => Say($"{agency} artık burada da ({platform}); orada olduğu gibi burada da sahibi sizsiniz: tek ajans, tek zamanlayıcı, aynı müşteriler. Ekip arkadaşlarınız `{Typed("link")}` ile gelir.");

    public override string InviteOfferByCode(string client, string platform) => Say($"Bir kodla müşterinin ({client}) kendi {platform} ortamında çalışabilirim. Orada bana yazan herkes burada bu müşteri sayılır: Talepte bulunabilir ve yalnızca bu müşteriye ait kayıtları görür.");
    public override string InviteMakeCode => "Kod oluştur";
    public override string InviteCodeMade(string client, string platform) => Say($"{client} tarafından birinin, {platform} ortamına eklendikten sonra bana göndereceği metin hazır. Yalnızca siz görüyorsunuz ve bir kez gösteriliyor:");
    public override string InviteCodeHow(string end) => Say($"Tek bir kuruluş için, bana doğrudan mesajla geçerlidir; geçerlilik sonu: {end}. Yenisi bunu geçersiz kılar.");
    public override string InviteTaken(string agency, string client) => Say($"{agency} için çalışıyorum; bundan sonra burası benim için şu müşteri: {client}. Talebinizi kendi sözlerinizle yazın: `{Typed("request Fix the banner by friday")}`.");
    public override string InviteNotHere => "Bu davet, daha önce bulunmadığım, müşteriye ait bir kuruluş içindir. Hiçbir şey değişmedi, davet hâlâ geçerli.";
    public override string PlaceAdded(string client, string platform) => Say($"Kodunuzla artık müşterinin ({client}) kendi {platform} ortamındayım. Orada bana yazan herkes sizin müşteriniz sayılır.");

    public override string AccountShut(string name, string platform) => Say($"{name} beni engellemiş ya da kaldırmış ({platform}): Bana orada yeniden yazana kadar yazdıklarım kendisine ulaşmaz.");
    public override string WritesHereNow(string platform) => Say($"Beni şu uygulamada engellediniz ya da kaldırdınız: {platform}. Bundan sonra size buradan yazacağım. Orada yeniden yazmamı isterseniz bana oradan yazın.");
}
