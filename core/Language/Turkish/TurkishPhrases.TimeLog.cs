namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string TimerRequestFor(string request, string client) => Say($"{request} ({client})");

    public override string TimerStarted(string work, string since) => Say($"{work} için zamanlayıcı çalışıyor. Başlangıç: {since}.");
    public override string TimerStopped(string work, string length, string span) => Say($"Durduruldu: {work}, {length} ({span}).");
    public override string TimerPaused(string work, string length) => Say($"Duraklatıldı: {work}, süre: {length}.");
    public override string TimerCancelled(string work, string length) => Say($"Silindi: {work}, {length}. Zaman çizelgesine yazılmadı.");
    public override string TimerLogged(string work, string length, string span) => Say($"Kaydedildi: {work}, {length} ({span}).");
    public override string TimerEdited(string work, string length, string span) => Say($"Düzeltildi: {work}, {length} ({span}).");
    public override string TimerSplitAt(string work, string at) => Say($"{work} kaydı ikiye bölündü. Bölünme saati: {at}.");
    public override string TimerSplitHint => "İkinci kayıtta ne yaptığınızı “Değiştir” düğmesiyle belirtebilirsiniz.";
    public override string TimerRunning(string work, string since, string length) => Say($"{work} için zamanlayıcı çalışıyor. Başlangıç: {since}, geçen süre: {length}.");
    public override string TimerNothingRuns => "Çalışan bir zamanlayıcı yok.";
    public override string TimerNothingSince(string since) => Say($"Çalışan bir zamanlayıcı yok. Son durduruluş: {since}.");
    public override string TimerLeftAlone => "Olduğu gibi bıraktım. Hiçbir şey değişmedi.";

    public override string TimerOtherStopped(string work, string length) => Say($"Durduruldu: {work}, süre: {length}.");
    public override string TimerOtherCut(string work, string span) => Say($"{work} kaydının yeni aralığı: {span}.");
    public override string TimerGone(string work, string span) => Say($"Şu kayıt artık yok: {work}, {span}.");
    public override string TimerAlso(string work, string span) => Say($"Ayrı bir kayıt oldu: {work}, {span}.");
    public override string TimerToday(string client, string length) => Say($"Bugün {client} için: {length}.");
    public override string TimerFromTo(string from, string to) => Say($"{from}–{to}");
    public override string TimerSince(string since) => Say($"başlangıç: {since}");

    public override string TimerWhich => "Hangi müşteri için?";
    public override string TimerWhichTime => "Hangi saati kastettiniz?";
    public override string TimerStillToCome => "Bu saat bugün henüz gelmedi. Şunu mu kastettiniz?";
    public override string TimerNoClients => "Burada henüz süresini tutabileceğiniz bir müşteri yok.";
    public override string TimerOverlaps => "Bu sürenin bir kısmı zaten kayıtlarınızda. Hangi kayıtta kalsın?";
    public override string TimerLeftFree(string spans) => Say($"Kısaltırsanız kalan aralık: {spans}.");
    public override string TimerCutOther => "Diğerini kısalt";
    public override string TimerKeepShorter => "Benimkini kısalt";

    public override string TimerStop => "Durdur";
    public override string TimerPause => "Duraklat";
    public override string TimerGoOn => "Devam et";
    public override string TimerResume(string work) => Say($"Devam et: {work}");
    public override string TimerDiscard => "Kaydetmeden sil";
    public override string TimerStartFor(string client) => Say($"Başlat: {client}");

    public override string TimerForgotten(string work, string since, string length) =>
        Say($"{work} için zamanlayıcınız hâlâ çalışıyor. Başlangıç: {since}, geçen süre: {length}. Doğru mu?");
    public override string TimerForgottenHint => "Doğruysa bir şey yapmanız gerekmez. Gerçekte ne zaman durduğunuzu “Değiştir” düğmesiyle belirtebilirsiniz.";
    public override string TimerStopNow => "Şimdi durdur";
    public override string TimerStopAt(string at) => Say($"Durduğum saat: {at}");

    public override string TimerLog => "Zaman kaydet";
    public override string TimerEdit => "Kaydı düzelt";
    public override string TimerSave => "Kaydet";
    public override string TimerClient => "Müşteri";
    public override string TimerNote => "Yaptığınız iş";
    public override string TimerDay => "Gün";
    public override string TimerStart => "Başlangıç";
    public override string TimerStartHint => "Boş bırakırsanız o günün boş bir aralığına yazılır.";
    public override string TimerEnd => "Bitiş";
    public override string TimerEndHint => "Boş bırakırsanız zamanlayıcı çalışmaya devam eder.";
    public override string TimerLength => "Süre";
    public override string TimerLengthHint => "1 saat 30 dk, 90 dk ya da 1:30";

    public override string TimerRunsAlready(string since) => Say($"Bu zamanlayıcı zaten çalışıyor. Başlangıç: {since}. Olduğu gibi bıraktım.");
    public override string TimerStartsInFuture(string at) => Say($"Bu saat henüz gelmedi: {at}. Zamanlayıcı şu andan daha geç başlayamaz.");
    public override string TimerEndsInFuture(string at) => Say($"Bu saat henüz gelmedi: {at}. Yalnızca geçmiş süre kaydedilebilir.");
    public override string TimerEndsBeforeStart(string start) => Say($"Bu, kaydın başlangıcından önce ({start}).");
    public override string TimerEndMissing => "Lütfen ne zaman bittiğini yazın; yalnızca çalışan zamanlayıcının bitişi boş kalabilir.";
    public override string TimerTooLongAgo => "Zamanlayıcı en fazla bir gün öncesinden başlatılabilir. Daha eskisini elle kaydedebilirsiniz.";
    public override string TimerTooLong => "Bir kayıt en fazla 24 saat olabilir.";
    public override string TimerSplitsOutside(string start) => Say($"Kayıt yalnızca kendi içinde bölünebilir: başlangıcından ({start}) sonra, bitişinden önce.");
    public override string TimerNotATime(string said) => said is ""
        ? Say($"Lütfen saati yazın; örneğin `{Typed("10:30")}` ya da `15 dk önce`.")
        : Say($"“{said}” ifadesini saat olarak okuyamadım. Örneğin `{Typed("10:30")}` ya da `15 dk önce` yazın.");
    public override string TimerNoLength => Say($"Lütfen ne kadar sürdüğünü (örneğin `1 sa 30 dk`) ya da hangi saatler arasında olduğunu (örneğin `9:00-11:00`) yazın.");
    public override string TimerNoRoomThatDay(string day) => Say($"{day} gününde bu uzunlukta boş bir aralık yok. Hangi saatler arasında olduğunu yazın; örneğin `9:00-11:00`.");
    public override string TimerNothingToEdit => "Kayıtlarınızda böyle bir zaman kaydı yok.";

    public override string TimesheetOf => "Zaman çizelgesi";
    public override string TimesheetTitle(string days, string? client) => client is null
        ? Say($"Zaman çizelgesi, {days}")
        : Say($"Zaman çizelgesi: {client}, {days}");
    public override string TimesheetTotal(string length) => Say($"Toplam {length}");
    public override string TimesheetEmpty => "Bu günler için kayıtlı süre yok.";
    public override string TimesheetRuns(string upTo) => Say($"Bir zamanlayıcı hâlâ çalışıyor; şu saate kadar sayıldı: {upTo}.");
    public override string TimesheetBefore(string days) => Say($"Önceki: {days}");
    public override string TimesheetAsFile => "Dosya olarak al";
    public override string TimesheetFollows => "Dosyayı size doğrudan mesajla göndereceğim.";
    public override string TimesheetHere(string days, string length) => Say($"Zaman çizelgeniz ({days}) hazır: toplam {length}.");
    public override string TimesheetWhichDays => "Hangi günleri kastettiniz?";
    public override string FileSaved(string name) => Say($"{name} OneDrive’ınıza kaydedildi.");
    public override string FileDeclined => "Tamam, hiçbir şey kaydedilmedi. Dosya istediğiniz zaman yeniden hazırlanır.";
    public override string FileAgain => "Yeniden öner";

    public override string UndoneAlready => "Bu zaten geri alınmış. Hiçbir şey değişmedi.";
    public override string UndoYouChangedSince(string when) => Say($"Bu geri alınamıyor: Sonrasında siz değiştirdiniz ({when}). Yine de elle değiştirebilirsiniz.");
    public override string SharedBy(string name) => Say($"Paylaşan: {name}.");
    public override string ShareNotForRoom => "Bu, bu kanala uygun değil: Kanalın müşterisi bunu isteyemezdi.";
}
