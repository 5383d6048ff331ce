namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    private Page Founded => new(
        "VA Desk artık çalışma alanınızda",
        Say($"Geriye tek bir adım kaldı: Slack’te Uygulamalar bölümünden VA Desk’i açın ve Mesajlar sekmesine `{Typed("setup")}` yazın. Bot, ajansınızı profilinize göre oluşturur ve size yol gösterir."),
        "Ajansın sahibi sizsiniz: Başka kimsenin bir şey yapması gerekmez ve siz yazana kadar hiçbir şey olmaz.");

    public override string InviteNeedsOAuth(string typed) =>
        Say($"Buradan başka bir çalışma alanına eklenemem: VA Desk’i yöneten kişi bunu ayarlamamış (`Slack:ClientId`). Bunun yerine müşteriyi misafir olarak ya da Slack Connect ile kendi kanallarınızdan birine davet edin ve orada `{typed}` yazın.");
    public override string InviteOffer(string client) =>
        Say($"Bir bağlantıyla müşterinin ({client}) kendi Slack çalışma alanına eklenebilirim. Orada çalışan herkes burada bu müşteri sayılır: Talepte bulunabilir ve yalnızca bu müşteriye ait kayıtları görür.");
    public override string InviteRoomToo(string typed) => Say($"Müşteri misafir kullanıcıysa ya da sizinle ortak bir kanaldaysa bağlantıya gerek yok: Orada `{typed}` yazın.");
    public override string InviteMake => "Bağlantı oluştur";
    public override string InviteMade(string client) => Say($"{client} için bağlantı hazır. Yalnızca siz görüyorsunuz ve bir kez gösteriliyor:");
    public override string InviteHow(string end) =>
        Say($"Bunu, kendi çalışma alanına uygulama ekleyebilen birine gönderin. Tek bir çalışma alanı için geçerlidir; geçerlilik sonu: {end}. Yeni bir bağlantı bunu geçersiz kılar.");
    public override string InviteShown(string client) => Say($"{client} için davet yalnızca bir kez, düğmeye basan kişiye gösterilir. Yenisini oluşturabilirsiniz; o zaman öncekinin süresi biter.");
    public override string WorkspaceRemoved(string name) =>
        Say($"Şu Slack çalışma alanından çıkarıldım: {name}. Oradaki kimseye artık yazamam; bütün kayıtlar saklanır ve yeniden eklenirsem kaldığı yerden sürer.");
    public override string WorkspaceEnding(string name, string end) =>
        Say($"Slack şu çalışma alanına erişimimi yenilemiyor: {name}. Erişimin bitişi: {end}. Lütfen bundan önce beni oraya yeniden ekleyin; kayıtlardan hiçbiri kaybolmaz.");
    public override string WorkspaceAdded(string name) => Say($"Bağlantınızla şu Slack çalışma alanına eklendim: {name}. Orada bana yazan herkes sizin müşteriniz sayılır.");
    public override string PutInAgain => "VA Desk’i yeniden ekle";
    public override string InstallAt(Uri address) => Say($"Bir çalışma alanına eklemek için şu adresi açın: {address.ToString()}");

    public override string TokensForgotten(int workspaces) => workspaces == 0
        ? "Silinecek bir çalışma alanı anahtarı yoktu."
        : Say($"{workspaces} çalışma alanının anahtarı silindi; uygulamanın yeniden kurulması gerekir, önceki kayıtların hepsi yerinde durur.");

    public override Page InstallFounded => Founded;
    public override Page InstallAgain(bool open) => open
        ? new("VA Desk geri döndü", "Bu çalışma alanında daha önce de vardı; bütün kayıtlar yerinde duruyor. Kaldığı yerden devam ediyor; bu sayfayı kapatabilirsiniz.")
        : Founded;
    public override Page InstallOfClient(string agency, string client) => new(
        Say($"{agency} artık çalışma alanınızda"),
        Say($"Buradaki herkes {client} adına {agency} ekibinden talepte bulunabilir: Herhangi bir kanalda ya da VA Desk’e doğrudan mesajda `/request` yazıp ne istediğinizi kendi sözlerinizle ekleyin."),
        Say($"Yalnızca size ait kayıtları görürsünüz; bunları başka hiçbir müşteri göremez. VA Desk’in bir kanalda yanıt verebilmesi için orada `/invite @VA Desk` yazın. Bu sayfayı kapatabilirsiniz."));
    public override Page InstallCancelled => new(
        "Hiçbir şey eklenmedi", "Slack’te işlemden vazgeçtiğiniz için VA Desk çalışma alanınıza eklenmedi ve oradaki hiçbir şeyi görmedi.", "Yanlışlıkla olduysa yeniden başlayın.");
    public override Page InstallUnknown => new(
        "Lütfen yeniden başlayın",
        "Bu sayfaya Slack’ten, işleme başladığınız tarayıcıyla, on dakika içinde ve yalnızca bir kez ulaşılabilir. Bu koşullardan biri karşılanmadı; hiçbir şey eklenmedi.");
    public override Page InstallRefused => new(
        "Slack işlemi tamamlamadı", "Slack, verdiği izni VA Desk kullanamadan geri aldı; bu yüzden hiçbir şey eklenmedi. Çoğu zaman yeniden başlamak yeterlidir.",
        "Tekrarlanırsa bu VA Desk’i yöneten kişiye bildirin: Nedeni günlük kayıtlarında yazar.");
    public override Page InstallLinkGone => new(
        "Bu bağlantı artık kullanılamıyor", "Böyle bir bağlantı tek bir çalışma alanı için, yedi gün süreyle geçerlidir; yenisi oluşturulduğunda eskisi kullanılamaz. Lütfen gönderen kişiden yenisini isteyin.",
        "Buradaki hesabınızda hiçbir şey değişmedi.");
    public override Page InstallAtHome => new(
        "Burası ajansın kendi çalışma alanı", "Bağlantı bir müşterinin çalışma alanı içindir; siz ise ajansın çalışma alanında açtınız. Hiçbir şey değişmedi, bağlantı hâlâ kullanılabilir.",
        "Bağlantıyı müşterinize gönderin ya da Slack sayfasında sağ üstten diğer çalışma alanını seçin.");
    public override Page InstallElsewhere => new(
        "Bu çalışma alanında zaten bir VA Desk var", "Buradaki VA Desk başkasına ait olduğu için bu bağlantı burada kullanılamaz. Hiçbir şey değişmedi, bağlantı hâlâ kullanılabilir.",
        "Bağlantıyı başka bir çalışma alanında kullanabilirsiniz: Slack sayfasında sağ üstten seçin. Bu mümkün değilse bağlantıyı gönderen kişiden sizinle ortak bir kanalda çalışmasını isteyin.");
    public override Page InstallBusy => new("Bir dakika lütfen", "Şu anda çok yoğunuz; işlem başlatılmadı. Lütfen bir dakika sonra yeniden deneyin.");
    public override Page InstallNotHere => new("Doğru adres bu değil", "VA Desk’i bir çalışma alanına ekleme işlemi başka bir adreste başlar. Doğru adresi VA Desk’i yöneten kişiye sorun.");
    public override string InstallOpenSlack => "Slack’i aç";
    public override string InstallBegin => "Yeniden başla";
}
