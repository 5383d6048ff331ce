using System.Globalization;

namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string Move(RequestMove move) => move switch
    {
        RequestMove.Take => "Üstlen",
        RequestMove.Assign => "Devret",
        RequestMove.Start => "Başla",
        RequestMove.Ask => "Soru sor",
        RequestMove.Answer => "Yanıtla",
        RequestMove.Review => "Kontrole gönder",
        RequestMove.Deliver => "Teslim et",
        RequestMove.Approve => "Kabul et",
        RequestMove.Changes => "Değişiklik iste",
        RequestMove.Done => "Tamamla",
        RequestMove.Decline => "Geri çevir",
        RequestMove.Cancel => "İptal et",
        RequestMove.Reopen => "Yeniden aç",
        RequestMove.Confirm => "Doğru, onaylıyorum",
        RequestMove.Change => "Değiştir",
        RequestMove.Due => "Son tarih",
        RequestMove.Estimate => "Tahmini süre",
        RequestMove.Note => "Not ekle",
    };

    public override string StateForClient(RequestState state) => state switch
    {
        RequestState.New => "alındı",
        RequestState.Accepted => "üstlenildi",
        RequestState.InProgress => "üzerinde çalışılıyor",
        RequestState.NeedsInfo => "yanıtınız bekleniyor",
        RequestState.InReview => "kontrol ediliyor",
        RequestState.ChangesWanted => "istediğiniz değişiklikler yapılıyor",
        RequestState.Waiting => "onayınıza hazır",
        RequestState.Done => "tamamlandı",
        RequestState.Declined => "geri çevrildi",
        RequestState.Cancelled => "iptal edildi",
    };

    public override string More => "Diğer işlemler";
    public override string Timer => "Zamanlayıcı";
    public override string NewRequest => "Yeni talep";
    public override string RequestList => "Taleplerim";
    public override string FileIt => "Gönder";
    public override string SaveRequest => "Kaydet";
    public override string NoDueDate => "Son tarih yok";
    public override string BackToCard(string request) => Say($"{request} kartına dön");

    public override string StateLabel => "Durum";
    public override string DueLabel => "Son tarih";
    public override string RequestClient => "Müşteri";
    public override string OwnerLabel => "Sorumlu";
    public override string EstimateLabel => "Tahmini süre";
    public override string ConfirmedLabel => "Onaylandı";
    public override string NotesLabel => "Notlar";
    public override string UrgencyLabel => "Öncelik";
    public override string TagsLabel => "Etiketler";
    public override string EveryLabel => "Yineleme";
    public override string LinkLabel => "Bağlantı";
    public override string LinkHint => "Dosyalar ve örnekler için: https:// ile başlayan bir adres";
    public override string WhatLabel => "Yapılacak iş";
    public override string WhatHint => "Birkaç sözcükle, en çok 300 karakter";
    public override string DetailsLabel => "Ayrıntılar";
    public override string DueHint => "Örneğin: cuma 17:00, yarın, 31 aralık, 3 gün içinde";

    public override string DayBy(string day, string clock) => Say($"{day}, en geç {clock}");
    public override string InZone(string moment, string zone) => Say($"{moment} ({zone})");

    public override string Overdue => "gecikmiş";
    public override string CardSummary(string request, string what, string state) => Say($"{request} {what}: {state}");
    public override string ForClient(string client, string askedBy) => Say($"{client}, talep eden: {askedBy}");
    public override string NotesCount(int count) => Say($"{count} not");

    public override string Filed(string request) => Say($"{request} kaydedildi. Şöyle anladım:");

    public override string Did(RequestMove move, string request, string what) => move switch
    {
        RequestMove.Take => Say($"{request} artık sizde: {what}"),
        RequestMove.Assign => Say($"{request} devredildi: {what}"),
        RequestMove.Start => Say($"{request} üzerinde çalışmaya başladınız: {what}"),
        RequestMove.Ask => Say($"{request} hakkındaki sorunuz iletiliyor. Talep, yanıt gelene kadar bekleyecek."),
        RequestMove.Answer => Say($"Teşekkürler. {request} için yanıtınız iletiliyor."),
        RequestMove.Review => Say($"{request} kontrol ediliyor: {what}"),
        RequestMove.Deliver => Say($"{request} teslim edildi. Müşteri onayı bekleniyor."),
        RequestMove.Approve => Say($"{request} kabul edildi ve tamamlandı: {what}"),
        RequestMove.Changes => Say($"{request} için istediğiniz değişiklikler iletiliyor."),
        RequestMove.Done => Say($"{request} tamamlandı: {what}"),
        RequestMove.Decline => Say($"{request} geri çevrildi; nedeni müşteriye bildiriliyor."),
        RequestMove.Cancel => Say($"{request} iptal edildi: {what}"),
        RequestMove.Reopen => Say($"{request} yeniden açıldı: {what}"),
        RequestMove.Confirm => Say($"Teşekkürler. {request} numaralı talebin doğru anlaşıldığını kaydettim."),
        RequestMove.Change => Say($"{request} güncellendi."),
        RequestMove.Due => Say($"{request} için yeni bir son tarih belirlendi."),
        RequestMove.Estimate => Say($"{request} için yeni bir tahmini süre belirlendi."),
        RequestMove.Note => Say($"Notunuz {request} numaralı talebe eklendi."),
    };

    public override string NotedForMembers(string request) => Say($"Notunuz {request} numaralı talebe eklendi. Notu yalnızca ekibiniz okuyabilir; müşteriye iletilecekleri müşterinin kanalına yazın.");
    public override string Assigned(string request, string to) => Say($"{request} devredildi. Yeni sorumlusu: {to}.");
    public override string AssignToWhom(string request) => Say($"{request} numaralı talebi kim üstlenecek?");
    public override string Estimated(string request, string length) => Say($"{request} için tahmini süre: {length}. Bunu yalnızca ekibiniz görür.");
    public override string DueMoved(string request, string due) => Say($"{request} için yeni son tarih: {due}.");
    public override string DueCleared(string request) => Say($"{request} numaralı talebin artık son tarihi yok.");
    public override string NothingChanged => "Hiçbir şey değişmedi.";
    public override string ChangedMeanwhile => "Siz yazarken bu kayıt değişti. Henüz hiçbir şey kaydedilmedi: Önce şu anki durumu, altında sizin yazdıklarınız yer alıyor.";

    public override string MoveTitle(RequestMove move, string request) => move switch
    {
        RequestMove.Ask => Say($"{request} hakkında soru"),
        RequestMove.Answer => Say($"{request} için yanıt"),
        RequestMove.Changes => Say($"{request}: değişiklik"),
        RequestMove.Decline => Say($"{request}: geri çevir"),
        RequestMove.Due => Say($"{request} için son tarih"),
        RequestMove.Estimate => Say($"{request}: tahmini süre"),
        RequestMove.Note => Say($"{request} için not"),
        RequestMove.Confirm => Say($"{request}: onayla"),
        _ => Say($"{request}: {Move(move)}"),
    };

    public override string MoveField(RequestMove move) => move switch
    {
        RequestMove.Ask => "Sorunuz",
        RequestMove.Answer => "Yanıtınız",
        RequestMove.Changes => "Ne değişmeli?",
        RequestMove.Decline => "Neden? Müşteri bunu okuyacak",
        RequestMove.Due => "Son tarih",
        RequestMove.Estimate => "Ne kadar sürer? Örneğin 1 saat 30 dk",
        _ => "Notunuz",
    };

    public override string Told(Telling news, string who, string request, string what) => news switch
    {
        Telling.Asked => Say($"{who}, {request} hakkında bir soru sordu ({what}):"),
        Telling.Answered => Say($"{who}, {request} hakkındaki soruyu yanıtladı ({what}):"),
        Telling.Delivered => Say($"{who}, {request} numaralı talebi teslim etti ({what}). Uygun mu?"),
        Telling.Changes => Say($"{who}, {request} için değişiklik istiyor ({what}):"),
        Telling.Declined => Say($"{who}, {request} numaralı talebi geri çevirdi ({what}):"),
        Telling.Noted => Say($"{who}, {request} hakkında yazdı ({what}):"),
        Telling.Done => Say($"{who}, {request} numaralı talebi tamamladı: {what}"),
        Telling.Approved => Say($"{who}, {request} numaralı talebi kabul etti: {what}"),
        Telling.Cancelled => Say($"{who}, {request} numaralı talebi iptal etti: {what}"),
        Telling.Reopened => Say($"{who}, {request} numaralı talebi yeniden açtı: {what}"),
        Telling.Changed => Say($"{who}, {request} numaralı talebi değiştirdi. Yeni hâli: {what}"),
    };

    public override string TakenBack(string request, string what, string state) => Say($"{request} hakkındaki son bildirim geri alındı. Talebin durumu: {state}. Konu: {what}");

    public override string NoteLabel(Telling kind) => kind switch
    {
        Telling.Asked => "Soru",
        Telling.Answered => "Yanıt",
        Telling.Delivered => "Teslim edildi",
        Telling.Changes => "İstenen değişiklikler",
        Telling.Declined => "Geri çevrilme nedeni",
        _ => "Not",
    };

    public override string NoteInHistory(Telling kind) => kind switch
    {
        Telling.Asked => "soru sordu",
        Telling.Answered => "yanıt verdi",
        Telling.Delivered => "teslim etti",
        Telling.Changes => "değişiklik istedi",
        Telling.Declined => "neden geri çevirdiğini yazdı",
        _ => "not ekledi",
    };

    public override string AmongMembers(string label) => Say($"{label} (müşteri görmez)");

    public override string HistoryOf(string request, string what) => Say($"{request}, tüm ayrıntılar: {what}");
    public override string EarlierLeftOut(int count) => Say($"Daha eski {count} satır gösterilmiyor.");
    public override string WasFiled => "talebi oluşturdu";
    public override string WasChanged => "içeriği değiştirdi";
    public override string WasConfirmed => "doğru anlaşıldığını onayladı";
    public override string WasGiven => "bir ekip arkadaşına devretti";
    public override string DueWasMoved(string due) => Say($"yeni son tarih: {due}");
    public override string DueWasCleared => "son tarihi kaldırdı";

    public override string OpenRequests => "Açık talepler";
    public override string DoneRequests => "Kapanan talepler";
    public override string WaitingForYou => "Sizi bekleyenler";
    public override string WaitingForClients => "Müşteri yanıtı bekleyenler";
    public override string NoRequests(string title) => Say($"{title}: yok.");
    public override string CountOf(string title, int count) => Say($"{title}: {count}");
    public override string AndMore(int count) => Say($"{count} tane daha var");

    public override string MakeThisARequest => "Bunu talep olarak kaydedeyim mi? Tek bir tıklama yeterli; böylece ne zaman biteceği ve kimin yapacağı belli olur.";
    public override string FileThis => "Talep oluştur";
    public override string MadeOfThis(string request) => Say($"Bu mesajdan {request} numaralı talep oluşturuldu.");
    public override string AlreadyMade(string request) => Say($"Bu mesajdan zaten {request} numaralı talep oluşturulmuş:");
    public override string FileAnother => "Bir talep daha oluştur";
    public override string PostIsOver => "Mesaj silinmiş ya da sormamın üzerinden çok zaman geçmiş. Hiçbir şey kaydedilmedi.";
    public override string PostEdited(string request, string what) =>
        Say($"{request} numaralı talebin oluşturulduğu mesajı değiştirdiniz. Talepte hâlâ şu yazıyor: {what}. Farklı olması gerekiyorsa buradan değiştirin:");
    public override string PostDeleted(string request, string what) =>
        Say($"{request} numaralı talebin oluşturulduğu mesajı sildiniz. Talep hâlâ açık: {what}. Artık gerekli değilse buradan iptal edin:");
    public override string RoomIsNobodys(string bind) => Say($"Bu kanalın hangi müşteriye ait olduğunu bilmiyorum, bu yüzden kimseye sormadım. Önce buraya `{bind}` ve müşterinin adını yazın.");
    public override string NotTheAuthor(string? author, string agency) => author is null
        ? Say($"Bu mesajı yalnızca yazan kişi ya da {agency} talebe dönüştürebilir. Kendiniz bir şey istemek için `{Typed("request")}` ve yapılacak işi yazın.")
        : Say($"Bu mesajı yalnızca {author} ya da {agency} talebe dönüştürebilir. Kendiniz bir şey istemek için `{Typed("request")}` ve yapılacak işi yazın.");

    public override string NoteEdited => "düzenlendi";
    public override string NoteWithdrawn => "yazan kişi geri çekti";
    public override string AsOf(string moment) => Say($"{moment} itibarıyla durum");
    public override string ShowNow => "Güncel durumu göster";

    public override string ForWhichClient => "Hangi müşteri için? Henüz hiçbir şey kaydedilmedi.";
    public override string WhichDate => "Hangi tarihi kastettiniz? Henüz hiçbir işlem yapılmadı.";
    public override string IsItADate => "Bu bir tarih mi? Henüz hiçbir işlem yapılmadı.";
    public override string DueIsPast => "Bu tarih geçmiş. Hangi tarihi kastettiniz? Henüz hiçbir işlem yapılmadı.";

    public override string NoSuchRequest(long number) => Say($"Burada {Id(number)} numaralı bir talep yok.");
    public override string NotNow(string request, string move, string state, string? owner, string since) => owner is null
        ? Say($"{request}: {state} ({since} itibarıyla). “{move}” şu anda sizin için mümkün değil; yapabilecekleriniz:")
        : Say($"{request}: {state} ({since} itibarıyla, sorumlu: {owner}). “{move}” şu anda sizin için mümkün değil; yapabilecekleriniz:");
    public override string NotSaidToRequests(string request) => Say($"{request} için ne yapmak istediğinizi anlayamadım. Yapabilecekleriniz:");
    public override string NothingAsked => "Yapılacak işi birkaç sözcükle yazın.";
    public override string NoClientHere => "Bu talebi kaydedebileceğim bir müşteri henüz yok.";
    public override string HoldsSecret => "Yazdığınızda bir parola var gibi göründüğü için bunu saklamadım. Lütfen mesajı buradan silin, parolayı bir parola yöneticisinde tutun ve bana bağlantısını gönderin.";
    public override string NotALink => "Bağlantı https:// ile başlamalı ve web’de bir yeri göstermelidir.";
    public override string NotADueDate(string said) => Say($"“{said}” ifadesini tarih olarak okuyamadım. Şöyle yazın: cuma 17:00, yarın, 31 aralık, 2026-12-31 17:00, 3 gün içinde.");
    public override string NotARule(string said) => Say($"“{said}” ifadesini yineleme kuralı olarak okuyamadım. Şöyle yazın: {Typed("every fri at 17:00")}, {Typed("every weekday at 9:00")} ya da {Typed("none")}.");
    public override string OneOfMany(string request, string series) => Say($"{request}, {series} numaralı yinelenen talepten oluşuyor: Kural orada değiştirilir.");
    public override string EveryHint => Say($"Yalnızca düzenli yinelenecekse: {Typed("every fri at 17:00")}, {Typed("every month on the 15th")}");
    public override string SeriesLabel => "Yinelenen talep";
    public override string ChangeRule => "Kuralı değiştir";
    public override string StopRepeating => "Yinelemeyi durdur";
    public override string RepeatsNow(string request, string rule) => Say($"{request} artık düzenli olarak yinelenecek: {rule}.");
    public override string RepeatsNoMore(string request) => Say($"{request} artık yinelenmeyecek. Bugüne kadar oluşturulan talepler olduğu gibi kalır.");
    public override string Repeats => "yineleniyor";
    public override string IsSeries => "Her biri ayrı bir taleptir ve son tarihinden bir hafta önce oluşturulur. İzin günleri ve resmî tatiller atlanır.";
    public override string NotALength(string said) => Say($"“{said}” ifadesini süre olarak okuyamadım. Şöyle yazın: 45 dk, 1 saat 30 dk, 2 saat.");
    public override string NoSuchColleague(string said) => Say($"Burada {said} adında bir ekip arkadaşı tanımıyorum.");

    // A name, not a number: it is not grouped, and stands in the digits in which it is typed.
    private static string Id(long number) => string.Create(CultureInfo.InvariantCulture, $"R-{number}");
}
