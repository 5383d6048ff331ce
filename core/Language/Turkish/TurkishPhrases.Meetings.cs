using NodaTime;

namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string WhenTitle(string length, string with, bool weekly) => weekly
        ? Say($"{with} ile her hafta {length}")
        : Say($"{with} ile {length}");
    public override string WhenNoneFits => "Herkesin çalışma saatlerine uyan bir zaman yok. En az zorlayanlar:";
    public override string WhenNothing => "Bu günlerde uygun saat kalmamış.";
    public override string WhenNextWeek => "Gelecek hafta";
    public override string WhenWithWhom => "Kiminle? Müşteriyi, süreyi ve zamanı yazın; örneğin “when acme 45 dk bu hafta”.";
    public override string WhenNobodyCalled(string said) => Say($"“{said}” adında bir müşteri ya da ekip arkadaşı tanımıyorum. Önce bir müşteri yazın; örneğin “when acme 45 dk bu hafta”.");
    public override string WhenNoDays(string said) => Say($"“{said}” ifadesini anlayamadım. Günleri şöyle yazın: bu hafta, gelecek hafta, yarın ya da {Typed("mon-wed")}.");
    public override string WhenNoLength(string said) => Say($"“{said}” bir süre değil. Şöyle yazın: 30 dk, 45 dk, 1 saat 30 dk.");
    public override string WhenForm => "Uygun saat bul";
    public override string WhenPropose => "Saat öner";
    public override string WhenClient => "Müşteri";
    public override string WhenAlso => "Ayrıca";
    public override string WhenColleague => "Ekip arkadaşı";
    public override string WhenNobodyElse => "Başka kimse yok";
    public override string WhenLength => "Süre";
    public override string WhenLengthHint => "Örneğin: 30 dk, 45 dk, 1 saat 30 dk";
    public override string WhenDays => "Hangi günler";
    public override string WhenDaysHint => "Örneğin: bu hafta, gelecek hafta, yarın. Boş bırakılırsa: gelecek haftanın sonuna kadar.";
    public override string WhenOften => "Ne sıklıkta";
    public override string WhenOnce => "Bir kez";
    public override string WhenWeekly => "Her hafta";
    public override string WhenFormHow => Say($"Tek cümleyle: `{Typed("when acme bolt @ben 45m this week")}`. Kararlaştırılanları `{Typed("when list")}` gösterir.");
    public override string WhenTooLong(string longest) => Say($"Bir toplantı en fazla {longest} sürer.");

    public override string WhoPays(string? who, string how, string length) => (how, who) switch
    {
        ("Early", null) => Say($"mesainizden {length} önce başlamanız gerekir"),
        ("Early", _) => Say($"{who} için mesaiden {length} önce"),
        ("Late", null) => Say($"mesainizden sonra {length} kalmanız gerekir"),
        ("Late", _) => Say($"{who} için mesaiden {length} sonraya kadar"),
        (_, null) => "o gün çalışmıyorsunuz",
        _ => Say($"{who} o gün çalışmıyor"),
    };

    public override string OfferTo(string time, string? to) => to is null ? Say($"Öner: {time}") : Say($"{to} için öner: {time}");
    public override string EveryWeekAt(LocalDateTime local) => Say($"her {DayNames[(int)local.DayOfWeek - 1]} {Clock(local.TimeOfDay)}");
    public override string WeeklyStays(string client) => Say($"Saatler ileri ya da geri alınsa da {client} için hep aynı saatte kalır.");
    public override string WeeklyFits => "gelecek bir yıl boyunca her hafta herkesin çalışma saatleri içinde";

    public override string WeeklyOutside(string? who, int weeks, int of, string first) => who is null
        ? Say($"{of} haftanın {weeks} tanesinde sizin çalışma saatlerinizin dışında, ilki: {first}")
        : Say($"{of} haftanın {weeks} tanesinde şu kişinin çalışma saatlerinin dışında: {who}, ilki: {first}");

    public override string MeetingOffered(string time, string client) => Say($"{client} için şu saat öneriliyor, yanıt bekleniyor: {time}.");

    public override string MeetingSettled(string state, string time, string? client) => (state, client) switch
    {
        ("Agreed", null) => Say($"Kararlaştırıldı: {time}."),
        ("Agreed", _) => Say($"{client} ile kararlaştırıldı: {time}."),
        ("Another", null) => "Başka bir saat önerilecek.",
        ("Another", _) => Say($"{client} şu saat yerine başka bir saat istiyor: {time}."),
        (_, null) => Say($"İptal edildi: {time}."),
        _ => Say($"{client} ile toplantı iptal edildi: {time}."),
    };

    public override string MeetingIs(string state, string length, string with) => state switch
    {
        "Offered" => Say($"{with} ile {length}: Bu saat uygun mu?"),
        "Agreed" => Say($"{with} ile {length}: kararlaştırıldı."),
        "Another" => Say($"{with} ile {length}: başka bir saat isteniyor."),
        _ => Say($"{with} ile {length}: iptal edildi."),
    };

    public override string MeetingWith(string length, string with) => Say($"{with} ile {length}");
    public override string MeetingState(string state) => state is "Offered" ? "yanıt bekleniyor" : "kararlaştırıldı";
    public override string MeetingSoon(string clock, string with, string length) => Say($"Saat {clock}: {with} ile {length}");

    public override string ClocksMoveMeeting(string from, string with, string? whose, string after, string before, int? weeks) => (whose, weeks) switch
    {
        (null, null) => Say($"Saatler değişiyor: {with} ile haftalık toplantınızın yeni saati {after} (önceki: {before}). Başlangıç: {from}."),
        (null, 1) => Say($"Saatler değişiyor: {with} ile haftalık toplantınızın saati bir kez {after} olacak (her zamanki: {before}). Gün: {from}."),
        (null, { } few) => Say($"Saatler değişiyor: {with} ile haftalık toplantınızın saati {few} hafta boyunca {after} olacak (her zamanki: {before}). Başlangıç: {from}."),
        (_, null) => Say($"Şurada saatler değişiyor: {whose}. {with} ile haftalık görüşmenin oradaki yeni saati {after} (önceki: {before}). Başlangıç: {from}."),
        (_, 1) => Say($"Şurada saatler değişiyor: {whose}. {with} ile haftalık görüşmenin oradaki saati bir kez {after} olacak (her zamanki: {before}). Gün: {from}."),
        (_, { } few) => Say($"Şurada saatler değişiyor: {whose}. {with} ile haftalık görüşmenin oradaki saati {few} hafta boyunca {after} olacak (her zamanki: {before}). Başlangıç: {from}."),
    };

    public override string MeetingYes => "Evet";
    public override string MeetingAnother => "Başka bir saat";
    public override string MeetingFindAnother => "Başka saat bul";
    public override string MeetingMove(string? with) => with is null ? "Saatini değiştir" : Say($"Saatini değiştir: {with}");
    public override string MeetingCancel(string? with) => with is null ? "İptal et" : Say($"İptal et: {with}");
    public override string MeetingsTitle => "Toplantılar";
    public override string MeetingsNone => "Kararlaştırılmış ya da önerilmiş bir toplantı yok.";
    public override string MeetingsHow => Say($"Saat önermek için: `{Typed("when acme 45m this week")}`.");
    public override string MeetingGone => "Böyle bir toplantı artık yok.";
    public override string MeetingPast => "Bu saat geçti.";
    public override string MeetsAlready(string when) => Say($"O saatte başka bir toplantı var: {when}.");
}
