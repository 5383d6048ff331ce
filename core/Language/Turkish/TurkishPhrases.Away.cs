namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string AwayTitle => "Müsait değil";
    public override string AwayFromLabel => "Başlangıç";
    public override string AwayFromHint => "Boş bırakırsanız: şimdi. Ya da bir gün, bir saat: perşembe, 24 aralık, cuma 14:00";
    public override string AwayUntilLabel => "Dönüş";
    public override string AwayUntilHint => "Döneceğiniz gün: pazartesi, 2 ocak ya da cuma 14:00";
    public override string AwayCoverLabel => "Yerinize bakacak kişi";
    public override string AwayCoverHint => "Adı, hizmet verdiği müşterilerinize bildirilir.";
    public override string AwayNobody => "Belirli bir kişi yok";
    public override string AwayNoteLabel => "Müşterilerinize not";
    public override string AwayNoteHint => "Bütün müşterileriniz notu yazdığınız gibi görür.";
    public override string AwayNoteNames(string client) => Say($"Notu bütün müşterileriniz okur ve notta şu ad geçiyor: {client}. Böyle okusunlar mı?");
    public override string AwayNoteSure => "Evet, böyle kalsın";
    public override string YouAreAway(string from, string until) => Say($"Müsait olmadığınız dönemin başlangıcı: {from}. Dönüşünüz: {until}.");
    public override string AwayInstead(string from, string until) => Say($"Önceki kayıt: {from} – {until}.");
    public override string AwayAnotherHint => Say($"Başka bir dönem için tarihini yazın: `{Typed("away 24 dec to 2 jan")}`.");
    public override string YouAreBack => "Tekrar hoş geldiniz. Yeniden her zamanki saatlerinizde çalışıyorsunuz.";
    public override string YouStay(string from, string until) => Say($"Müsait olmayacağınız dönem iptal edildi: {from} – {until}.");
    public override string AwayBack => "Döndüm";
    public override string AwayCallOff => "Dönemi iptal et";
    public override string AwayTold => "Müşterileriniz bunu kendi çalışma saatlerinde ve kendi dillerinde okur. Taahhüt ettiğiniz yanıtlar dönüşünüzü bekler; hiçbir son tarih değişmez.";
    public override string AwayNotTold => "Müşterilerinize bilgi verilmez. Hiçbir son tarih değişmez.";
    public override string AwayDue(int count) => count == 1
        ? "Müsait olmadığınız dönemde son tarihi gelen ya da başlanması gereken bir iş var. Ne yapılsın?"
        : Say($"Müsait olmadığınız dönemde son tarihi gelen ya da başlanması gereken {count} iş var. Her biri için ne yapılsın?");
    public override string AwayLeave => "Olduğu gibi bırak";
    public override string AwayLeadsHear => "Size iş verenler, müsait olmadığınızı ve hangi işlerin bu döneme denk geldiğini okur.";
    public override string NotAnAbsence(string said) =>
        Say($"“{said}” ifadesinden ne zaman müsait olmadığınızı anlayamadım. Şöyle yazın: `{Typed("away until mon")}`, `{Typed("away fri-tue")}`, `{Typed("away 24 dec to 2 jan")}`.");
    public override string AwayIsOver(string said) => Say($"“{said}” geçmiş bir zaman. Ne zamana kadar müsait değilsiniz? Örneğin: `{Typed("away until mon")}`.");
    public override string AwayTooLong(string until, int most) =>
        Say($"Dönüş tarihinizi {until} olarak anladım; bu, {most} günden uzun. Daha yakın bir gün yazın; daha uzun ayrılıklarda çalışma saatlerini değiştirmek daha uygundur.");
    public override string NotAway => "Müsait olmadığınız bir dönem kayıtlı değil.";
    public override string TeamAway(string until) => Say($"müsait değil, dönüş: {until}");
    public override string Covers(string name) => Say($"Bu sırada {name} sizinle ilgilenecek.");
    public override string IsAway(string name, string until) => Say($"{name} şu anda müsait değil. Dönüş: {until}.");
    public override string WillBeAway(string name, string from, string until) => Say($"{name}, {from} itibarıyla müsait olmayacak. Dönüş: {until}.");
    public override string Corrected(string told) => Say($"Bilgi değişti: {told}");
    public override string IsBackAgain(string name, string from) => Say($"Bilgi değişti: {name} daha erken dönüyor. Dönüş: {from}.");
    public override string StaysHere(string name) => Say($"Bilgi değişti: {name} aslında müsait olacak.");

    public override string HandAllTo(string name, int count) => count == 1 ? Say($"Devret: {name}") : Say($"{count} işi devret: {name}");
    public override string HandToAnother => "Hepsini başkasına devret";
    public override string HandToWhom(int count) => count == 1 ? "Müsait olmadığınız sürede bu iş kimde olsun?" : Say($"Müsait olmadığınız sürede bu {count} iş kimde olsun?");
    public override string HandedTo(string name, IEnumerable<string> requests) => Say($"Devredildi: {List(requests)}. Yeni sorumlusu: {name}.");
    public override string HandedUntilBack(string name) => Say($"{name} bunun siz dönene kadar geçerli olduğunu biliyor. Döndüğünüzde, tamamlanmayanları geri alıp almayacağınızı soracağım.");
    public override string AwayToo(string name, string from, string until) => Say($"Aynı dönemde müsait olmayanlardan biri de {name}: {from} – {until}.");
    public override string NothingToHand => "Müsait olmadığınız dönemde son tarihi gelen ya da başlanması gereken bir işiniz yok.";
    public override string NothingHanded => "Başkasına devrettiğiniz, tamamlanmamış bir iş yok.";
    public override string HasOfYours(string name, IEnumerable<string> requests) => Say($"Sizden devralınan işler: {List(requests)}. Şu anki sorumlusu: {name}.");
    public override string TakeAllBack => "Hepsini geri al";
    public override string LeaveThem => "Onda kalsın";
    public override string TookBack(IEnumerable<string> requests) => Say($"Yeniden sizde: {List(requests)}.");
    public override string LeftThem(IEnumerable<string> requests) => Say($"Sorumlusu değişmedi: {List(requests)}.");
    public override string HandedYou(string from, IEnumerable<string> requests) => Say($"{from} müsait olmadığı sürece şu işler sizde: {List(requests)}.");
    public override string TakenBackFromYou(string by, IReadOnlyList<string> requests) => requests.Count == 0
        ? Say($"{by} bu sırada sizde olan işleri geri aldı.")
        : Say($"{by} şu işleri geri aldı: {List(requests)}.");

    public override string WelcomeBack(int came, int moved, int due) => (came, moved, due) is (0, 0, 0)
        ? "Tekrar hoş geldiniz: Yeni bir şey gelmedi, bir hafta içinde son tarihi gelen iş de yok"
        : Say($"Tekrar hoş geldiniz: yeni: {came}, değişen: {moved}, son tarihi yaklaşan: {due}");
    public override string AwayCame => "Yeni";
    public override string AwayMoved => "Değişen";
}
