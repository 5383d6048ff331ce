using NodaTime;

namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string StandupYesterday(LocalDate since, LocalDate day) =>
        since.PlusDays(1) == day ? "Dün" : Say($"{Day(since, day)} gününden bu yana");
    public override string StandupToday => "Bugün";
    public override string StandupWaiting => "Bekleyenler";
    public override string StandupUnnamed => "Genel işler";
    public override string StandupDone(string what) => Say($"{what}: tamamlandı");
    public override string StandupDelivered(string what) => Say($"{what}: teslim edildi");
    public override string StandupDue(string what, string due) => Say($"{what} (son tarih: {due})");
    public override string StandupWasDue(string what, string due) => Say($"{what} (son tarihi geçti: {due})");
    public override string StandupChecking(string what) => Say($"{what}: kontrol ediliyor");
    public override string StandupNeedsAnswer(string what, string client) => Say($"{what}: yanıt bekleniyor ({client})");
    public override string StandupNeedsApproval(string what, string client) => Say($"{what}: onay bekleniyor ({client})");
    public override string StandupNeedsUs(string what, string agency) => Say($"{what}: üstlenilmesi bekleniyor ({agency})");
    public override string StandupMore(int more) => Say($"ve {more} iş daha");
    public override string StandupTakenBack(string agency) =>
        Say($"{agency} son günlük durumu geri çekti; lütfen onu dikkate almayın. Yenisi olursa buraya gelecek.");
    public override string StandupFrom(string who, string day) => Say($"{who}: {day} için günlük durum");

    public override string StandupTitle(string day) => Say($"{day} için günlük durum");

    public override string StandupLead(int clients) => clients switch
    {
        0 => "Şu anki hâliyle hiçbir müşteriye bir şey gitmeyecek.",
        1 => "Bir müşteriye bildirilecek bir şey var. Siz yayımladığınızda gönderilir.",
        _ => Say($"{clients} müşteriye bildirilecek bir şey var. Siz yayımladığınızda her biri yalnızca kendi bölümünü alır."),
    };

    public override string StandupLogged(string length) => Say($"{length} kaydedildi (müşteriye gösterilmez)");
    public override string StandupGoesOutAt(string clock, string zone) => Say($"gönderim: {clock}, {zone}");
    public override string StandupReachesNobody(string bind) => Say($"henüz kimseye ulaşmıyor: müşterinin kanalında `{bind}` yazın");
    public override string StandupMoreClients(int more) => Say($"ve {more} müşteri daha");
    public override string StandupPreviewTitle(string day) => Say($"{day} için önizleme");
    public override string StandupPreviewLead => "Her müşteri bunu kendi dilinde, kendi saatine göre görür.";
    public override string StandupNothing(string day) => Say($"{day} için hiçbir müşteriye bildirilecek bir şey yok.");
    public override string StandupComing => "Taslağınız doğrudan mesajlarınıza gönderiliyor.";
    public override string StandupWasPosted(string when) => Say($"Yayımlandı: {when}.");
    public override string StandupPostedTo(IEnumerable<string> clients) => Say($"Yayımlandı: {List(clients)}.");
    public override string StandupPostsLater(string client, string when) => Say($"{client} için gönderim zamanı: {when}.");
    public override string StandupWasSkipped(string when) => Say($"Atlandı: {when}. Hiçbir şey gönderilmedi.");

    public override string StandupTooLate(string day, string due, string late) =>
        Say($"{day} için günlük durum taslağınızın şu zamanda gelmesi gerekiyordu: {due}. {late} geciktiği için atladım. Müşterilerinize hiçbir şey gönderilmedi.");

    public override string StandupLate(string due) => Say($"Gecikmeli: Asıl gönderim zamanı {due} idi.");
    public override string StandupNeverPosted(string day) => Say($"{day} için günlük durumunuz hiç yayımlanmadı. Müşterilerinize hiçbir şey gönderilmedi.");

    public override string StandupMissed(IEnumerable<string> clients, string day) =>
        Say($"{day} için günlük durum şu müşterilere ulaşmadı: {List(clients)}. Zamanında gönderemedim; üç saatten fazla geçtiği için kararı size bırakıyorum.");

    public override string StandupSendTo(string client) => Say($"Gönder: {client}");
    public override string StandupEdited(string when) => Say($"Düzenlendi: {when}.");
    public override string StandupRewritten(string day) => Say($"Değiştirildi. {day} için günlük durumu okuyanlar artık yeni hâlini görüyor.");

    public override string StandupNudge(string day, int clients) => clients == 1
        ? Say($"{day} için günlük durumunuz hâlâ taslak; bir müşteri haber bekliyor.")
        : Say($"{day} için günlük durumunuz hâlâ taslak; {clients} müşteri haber bekliyor.");

    public override string StandupEditTitle => "Günlük durumu düzenle";
    public override string StandupEditHint => "Boş bırakırsanız bu müşteriye bir şey gönderilmez.";
    public override string StandupEditSave => "Kaydet";
    public override string StandupEditNext(string client) => Say($"{client} ve sonraki müşteriler için ayrı bir form var: taslaktaki “{StandupEditFrom(client)}” düğmesi.");
    public override string StandupEditFrom(string client) => Say($"Düzenle: {client} ve sonrası");
    public override string StandupAnother => "Başka bir müşteri";
    public override string StandupAnotherText => "Okuyacağı metin";
    public override string StandupAnotherHint => "Şu ana kadar bildirilecek bir şeyi olmayan bir müşteri için.";
    public override string StandupAnotherWho => "Bu hangi müşteri için?";
    public override string StandupAnotherWhat => "Bu müşteri ne okuyacak?";

    public override string StandupComesAt(string clock, string days) => Say($"Günlük durum taslağınızın geliş zamanı: {DaysOfWeek(days)}, {clock}.");

    public override string StandupComesUsually => "Günlük durum taslağınız iş gününüz başladığında gelir.";
    public override string StandupNextDraft(string when) => Say($"Bir sonraki: {when}.");
    public override string StandupHowToChange => Say($"Değiştirmek için: `{Typed("standup at 8:30 mon-thu")}`.");
    public override string StandupClientAt(string client, string clock, string zone) =>
        Say($"{client} günlük durumunu şu saatte alır: {clock} ({zone}). Daha geç yayımlarsanız o zaman gönderilir.");

    public override string StandupPost => "Yayımla";
    public override string StandupEdit => "Düzenle";
    public override string StandupPreview => "Önizle";
    public override string StandupSkip => "Atla";
    public override string StandupShow => "Bugünün taslağı";
    public override string StandupNow => "Şimdi hazırla";

    public override string StandupOld(string day) => Say($"Bu taslak {day} gününe ait ve o gün geçti. Bugünkü taslağınız:");
    public override string StandupEmpty => "Yayımlanacak bir şey yok: Bugün hiçbir müşteriye bildirilecek bir şey bulunmuyor.";
    public override string StandupNoReaders(string bind) => Say($"Bunu kimse okuyamaz: Bu müşterilerin henüz ne kanalı ne de ilgili kişisi var. Müşterinin kanalında `{bind}` yazın.");
    public override string StandupTimeUnclear(string said) => Say($"“{said}” içinde bir saat bulamadım. Şöyle yazın: `{Typed("standup at 9:00 mon-fri")}`.");
    public override string StandupWhichTime => "Sabah mı, akşam mı?";
    public override string StandupByDayOnly => "Yalnızca 7:00 ile 21:00 arasında yazarım. Lütfen bu aralıkta bir saat seçin.";
}
