namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string WeekDone => "Bu hafta";
    public override string WeekOpen => "Hâlâ açık";
    public override string WeekNext => "Son tarihi gelecek hafta";
    public override string WeekHours(string length) => Say($"Bu hafta çalışılan süre: {length}");
    public override string WeekAnswersLabel => "İlk yanıtlar";

    public override string WeekAnswers(long kept, long broken) =>
        broken == 0 ? Say($"{kept} taahhüde uygun") : Say($"{kept} taahhüde uygun, {broken} değil");

    public override string WeekAnswersOfAll(long kept, long broken) => broken == 0
        ? Say($"İlk yanıtlar, bütün müşteriler: {kept} taahhüde uygun")
        : Say($"İlk yanıtlar, bütün müşteriler: {kept} taahhüde uygun, {broken} değil");
    public override string WeekFrom(string who, string since) => Say($"{who}: {since} tarihinde başlayan haftanın özeti");

    public override string WeekOf(string since) => Say($"{since} tarihinde başlayan hafta");
    public override string WeekTitle(string week) => Say($"Haftalık özet: {week}");
    public override string WeeklyComesAt(string clock, string days) =>
        Say($"Haftalık özet taslağınızın geliş zamanı: {DaysOfWeek(days)}, {clock}. O gün izinliyseniz bir önceki iş gününde gelir.");

    public override string WeeklyComesLast(string clock) => Say($"Haftalık özet taslağınız haftanın son iş gününde gelir. Saat: {clock}.");
    public override string WeeklyComesUsually => "Haftalık özet taslağınız haftanın son iş gününde öğleden sonra gelir.";
    public override string WeeklyIsOff => "Haftalık özet kapalı.";
    public override string WeeklyOff => "Haftalık özeti kapat";
    public override string WeeklyOn => "Haftalık özeti aç";
    public override string WeeklyTimeUnclear(string said) => Say($"“{said}” içinde bir saat bulamadım. Şöyle yazın: `{Typed("standup weekly at 15:00 fri")}`.");
    public override string HoursAreShown(string client) => Say($"{client} haftalık özetinde ne kadar süre çalışıldığını görür. Ücretler hiçbir zaman gösterilmez.");
    public override string HoursAreNotShown(string client) => Say($"{client} haftalık özetinde çalışılan süreyi görmez.");
    public override string HoursShow => "Süreyi göster";
    public override string HoursHide => "Süreyi gösterme";

    public override string AutoIsOn => "Yayımlamadığınız ve atlamadığınız bir taslak, geldikten yarım saat sonra otomatik olarak yayımlanır. Her müşteri bunu kendi saatine göre sabah görür.";
    public override string AutoIsOff => "Taslaklar siz yayımlayana kadar bekler.";
    public override string WeeklyAutoIsOn => "Yayımlamadığınız ve atlamadığınız bir haftalık özet, taslağı geldikten yarım saat sonra otomatik olarak yayımlanır.";
    public override string WeeklyAutoIsOff => "Haftalık özetler siz yayımlayana kadar bekler.";
    public override string AutoOn => "Otomatik yayımla";
    public override string AutoOff => "Onayımı bekle";
    public override string AutoUnclear => "Açık mı olsun, kapalı mı?";
    public override string AutoPostsAt(string when) => Say($"Siz atlamazsanız otomatik olarak yayımlanacak: {when}.");
    public override string AutoPosted(string when) => Say($"Otomatik olarak yayımlandı: {when}. Siz ne yayımlamış ne de atlamıştınız.");
    public override string AutoTakeBack => "Geri çek";
    public override string AutoTakenBack(string when) => Say($"Geri çekildi: {when}. Okuyanlara bildirilir.");
    public override string AutoUnposted(string day) =>
        Say($"{day} için günlük durumunuz otomatik olarak yayımlanacaktı, ama zamanında yayımlanamadı. Üç saatten fazla geçtiği için kararı size bırakıyorum: Hiçbir şey gönderilmedi.");
}
