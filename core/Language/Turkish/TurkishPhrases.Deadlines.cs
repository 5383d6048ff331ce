using NodaTime;

namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string NothingDue(DueGroup? by) => by switch
    {
        Language.DueGroup.Today => "Son tarihi bugün olan bir iş yok.",
        Language.DueGroup.ThisWeek => "Pazar gününün sonuna kadar son tarihi gelen bir iş yok.",
        _ => "Son tarihi olan bir iş yok.",
    };

    public override string IsLate => "Gecikmiş";

    public override string DueOn(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => Say($"Bugün, {Day(day, today)}"),
        1 => Say($"Yarın, {Day(day, today)}"),
        _ => Day(day, today),
    };

    public override string BeginBy(string moment) => Say($"en geç başlangıç: {moment}");
    public override string TooLate => "artık yetişmiyor";

    public override string BeginNow(string request, string what, string due) => Say($"{request} için şimdi başlamanız gerekiyor; son tarih: {due}. Konu: {what}");

    public override string BeginFirst(string request, string what, string due, string next) =>
        Say($"{request} yetişsin diye önce {next} için şimdi başlamanız gerekiyor; {request} için son tarih: {due}. Konu: {what}");

    public override string LeftLabel => "Kalan iş";
    public override string LeftOfEstimate(string left, string estimate, string logged) => Say($"{left} (tahmini {estimate}, kaydedilen {logged})");
    public override string NoEstimate(string taken) => Say($"{taken} (tahmini süre yok: bir saat varsaydım)");
    public override string LatestStartLabel => "En geç başlama";
    public override string WhyNow(string left, string room) =>
        Say($"Çalışma saatlerinizde son tarihten geriye doğru hesaplandı: {left} iş ve {room} pay. Daha fazla pay bırakmak için: `{Typed("deadlines buffer 50%")}`.");

    public override string WhyFirst(string room) => Say($"Öncesindeki işlerin son tarihi daha yakın. Hepsi hesaba katılınca en çok {room} pay kalıyor.");

    public override string NoLongerFits(string request, string what, string due) => Say($"{request} artık yetişmiyor; son tarih: {due}. Konu: {what}");
    public override string WouldBeDoneLabel => "Tahmini bitiş";
    public override string BeforeItLabel => "Öncesindeki işler";

    public override string BeforeIt(IEnumerable<string> requests, int more, string length) => more > 0
        ? Say($"{length} iş: {List(requests.Append(OtherRequests(more)))}")
        : Say($"{length} iş: {List(requests)}");

    public override string ClientNotTold => "Siz istemedikçe müşteriye bildirilmez.";

    public override string MoveLater => "Ertele";
    public override string ReduceIt => "Kapsamı daralt";
    public override string DelegateIt => "Başkasına devret";
    public override string TellTheClient => "Müşteriye bildir";
    public override string FirstFits(string request, string moment) => Say($"{request} için uygun ilk zaman: {moment}. Son tarih buraya alınsın mı?");
    public override string FitsLabel => "En erken uygun tarih";
    public override string MoveIt => "Bu tarihe al";
    public override string AnotherDate => "Başka bir tarih";
    public override string ReduceTitle(string request) => Say($"{request}: daha az iş");
    public override string LeftOutLabel => "Kapsam dışı kalanlar";
    public override string LeftOut(string what) => Say($"Kapsam dışı: {what}");
    public override string NewEstimateLabel => "Yeni tahmini süre";
    public override string NewEstimateHint => "Örneğin: 2 saat, 45 dk, 1 saat 30 dk";
    public override string NobodyElse => Say($"Ekipte henüz başka kimse yok: `{Typed("team add @colleague")}` ile birini ekleyebilirsiniz.");
    public override string DelegateToWhom(string request) => Say($"{request} numaralı talebi şu kişiler yetiştirebilir. Kime devredilsin?");
    public override string FitsNobody(string request) => Say($"{request} numaralı talebi hiç kimse zamanında yetiştiremez. En erken bitirebilecekler:");
    public override string DoneBy(string moment) => Say($"bitiş: {moment}");
    public override string GiveTo(string colleague) => Say($"Ver: {colleague}");
    public override string TellTitle(string client) => Say($"Bildir: {client}");
    public override string ProposeLabel => "Bu tarihi öner";
    public override string ProposeHint => "En erken uygun tarih. Müşteri kabul eder ya da başka bir tarih önerir.";
    public override string AddWordsLabel => "Kendi cümlelerinizle";
    public override string AddWordsHint(string client) => Say($"{client} bu metni okur, tarihi kendi saatine göre görür.");
    public override string ClientIsTold(string client, string request) => Say($"{client} {request} numaralı talebin gecikeceği konusunda bilgilendiriliyor. Onay gelene kadar tarih değişmez.");

    public override string ProposesInstead(string moment) => Say($"Önerilen yeni tarih: {moment}.");
    public override string WillBeLater(string agency, string request, string what) => Say($"{agency}, {request} için ek süre istiyor: {what}");
    public override string ProposedLabel => "Önerilen";
    public override string Agree => "Evet";
    public override string NotAgree => "Hayır";
    public override string MayItBeLater(string request, string moment) => Say($"{request} için son tarih şöyle değişsin mi: {moment}?");
    public override string AskedForLabel => "Müşteriye önerilen";
    public override string NobodyToAsk(string client, string request, string moment) =>
        Say($"{client} tarafında yazdıklarımı okuyan kimse yok, bu yüzden soramıyorum. Size onay verdiklerinde {request} şu tarihe alınsın mı: {moment}?");
    public override string NothingAskedOf(string request) => Say($"{request} hakkında artık bekleyen bir soru yok. Şu anki durum:");
    public override string StaysDue(string request, string? due) => due is null
        ? Say($"{request} olduğu gibi kalıyor.")
        : Say($"{request} için son tarih değişmedi: {due}.");
    public override string ClientAgrees(string by, string request, string what, string moment) => Say($"{by} kabul etti: {request} için yeni son tarih {moment}. Konu: {what}");
    public override string ClientKeeps(string by, string request, string what, string moment) =>
        Say($"{by} şu tarihi kabul etmedi: {moment}. {request} için son tarih değişmedi. Konu: {what}");
    public override string AnswerIt => "Yanıtla";

    public override string BufferIs(long percent) => Say($"Her son tarihten önce, çalışma saatlerinizde kalan işin %{percent} kadarını, en az da bir saati pay olarak bırakıyorum.");
    public override string BufferSet(long percent) => Say($"Bundan sonra her son tarihten önce kalan işin %{percent} kadarını, en az da bir saati pay olarak bırakacağım.");
    public override string BufferHint => Say($"Değiştirmek için: `{Typed("deadlines buffer 50%")}`.");
    public override string NotABuffer(string said, long most) => Say($"“{said}”, %0 ile %{most} arasında bir oran değil. Şöyle yazın: `{Typed("deadlines buffer 50%")}`.");

    public override string IsOverdue(string request, string what, string due) => Say($"{request} hâlâ açık ve son tarihi geçti: {due}. Konu: {what}");
    public override string LateReminder(string planned) => Say($"Bunun size şu zamanda ulaşması gerekiyordu: {planned}. O sırada sizin saatinizle geceydi ya da mesajı gönderemedim.");

    private string OtherRequests(int more) => Say($"{more} talep daha");
}
