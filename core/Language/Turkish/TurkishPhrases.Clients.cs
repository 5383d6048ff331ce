namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string NoSuchClient(string said) => Say($"“{said}” adında bir müşteri tanımıyorum. Müşterilerin kısa adları vardır, örneğin `acme`; hepsini `{Typed("client list")}` ile görebilirsiniz.");
    public override string ClientNeeded => Say($"Hangi müşteri? Adını ya da kısa adını komutun arkasına yazın: `{Typed("client archive acme")}`.");
    public override string WhichClient => "Hangi müşteriyi kastettiniz?";
    public override string ClientThere(string name, bool archived) => archived
        ? Say($"{name} adında, arşivlenmiş bir müşteri var. Onu geri getirebilir ya da başka bir ad seçebilirsiniz.")
        : Say($"{name} adında bir müşteri zaten var. Başka bir ad seçin ya da var olanı değiştirin.");
    public override string ClientShow(string name) => Say($"Göster: {name}");
    public override string ClientRestore(string name) => Say($"Geri getir: {name}");
    public override string ClientRestored(string name) => Say($"{name} arşivden çıkarıldı; her şey önceki hâliyle duruyor.");
    public override string ClientArchive => "Arşivle";
    public override string ClientArchiveSure(string name) =>
        Say($"{name} arşivlensin mi? Artık kimse bu müşteri için talep oluşturamaz ya da zaman kaydedemez, çalışan zamanlayıcı da durur. Geçmiş kayıtlar kalır.");
    public override string ClientArchived(string name) => Say($"{name} arşivlendi. Geçmiş kayıtlar kalır; aynı adla yeniden eklerseniz müşteri geri gelir.");
    public override string ClientAdd => "Müşteri ekle";
    public override string ClientChange => "Müşteriyi değiştir";
    public override string ClientAdded(string name, string handle, string zone, string clock) =>
        Say($"Eklendi: {name}, kısa adı {handle}. Saat dilimi: {zone}; orada saat şu anda {clock}.");
    public override string ClientSaved(string name) => Say($"Kaydedildi: {name}.");
    public override string HandleTaken(string handle) => Say($"“{handle}” kısa ad olamaz: Ya kullanılıyor ya da burada başka bir anlamı var. Başka bir sözcük deneyin.");
    public override string NoRate(string said) => Say($"“{said}” ifadesini ücret olarak okuyamadım. Bir saatin ücretini yazın: 45 ya da 45.50; ücret yoksa `{Typed("none")}`.");
    public override string NoSuchDetail(string said) =>
        Say($"“{said}” ile neyin değişeceğini bilemedim. Bir müşterinin değiştirilebilen bilgileri: ad, saat dilimi, çalışma saatleri, tatiller, taahhüt, dil, saatlik ücret, para birimi, kısa ad. Örneğin: `{Typed("client acme zone New York")}`.");
    public override string NoClients => "Henüz müşteri yok.";
    public override string ClientCount(int clients) => clients == 0 ? NoClients : Say($"{clients} müşteri");
    public override string ClientsMore(int more) => Say($"Ve {more} müşteri daha: Birini görmek için `{Typed("client")}` ve adını yazın.");

    public override string FactHandle => "Kısa ad";
    public override string FactZone => "Saat dilimi";
    public override string FactHours => "Çalışma saatleri";
    public override string FactLanguage => "Dil";
    public override string FactRate => "Saatlik ücret";
    public override string FactRooms => "Kanallar";
    public override string FactContacts => "İlgili kişiler";
    public override string LabelName => "Ad";
    public override string LabelCurrency => "Para birimi";
    public override string ZoneHint => "Bir şehir ya da saat dilimi: New York, Europe/Berlin.";
    public override string RateHint => "Bir saatin ücreti: 45 ya da 45.50. Yalnızca siz ve sanal asistanlarınız görür.";
    public override string HoursUntilTold(string hours) => Say($"{hours} (varsayılan)");
    public override string RateAnHour(string money) => Say($"saati {money}");
    public override string NoRateYet(string currency) => Say($"henüz belirlenmedi ({currency})");
    public override string NobodyYet => "henüz kimse yok";
    public override string NoRoomYet => "henüz yok";
    public override string RoomCount(int rooms) => Say($"{rooms} kanal bağlı");

    public override string RoomNext => "Bir kanalı bu müşteriye bağlamak için kanalda şunu yazın:";
    public override string RoomOnlyInChannel(string typed) => Say($"Bunu, müşteriye ait olacak kanalda yazın: `{typed}`.");
    public override string RoomBound(string client) => Say($"Bu kanal artık şu müşteriye ait: {client}. Buradaki her talep bu müşteri adına kaydedilir; burada başka hiçbir müşteriden söz etmem.");
    public override string RoomWasBound(string client) => Say($"Bu kanal zaten şu müşteriye ait: {client}.");
    public override string InviteMe => "Henüz bu kanalda olmayabilirim; kanala eklenene kadar buraya yazamam. Beni davet etmek için şunu yapıştırın:";

    public override string Welcome(string agency) => Say($"Merhaba! {agency} için çalışıyorum.");
    public override string WelcomeWho(string owner, string agency) =>
        Say($"Buraya yazdığınız talepler, işi yapan kişiye ({owner}) iletilir; ben de takibini yaparım: ne istendiği, ne zamana kadar istendiği ve ne aşamada olduğu.");
    public override string WelcomeHow => "Bir talepte bulunmak için ne istediğinizi ve ne zamana kadar istediğinizi kendi sözlerinizle, kendi saatinize göre yazın. Örneğin:";
    public override string WelcomeExampleOne => "Afişi düzelt cuma 17:00’ye kadar";
    public override string WelcomeExampleTwo => "Altı kişilik masa ayırt yarın 19:00 !acil";
    public override string WelcomeExampleThree => "Bülteni düzelt son tarih 31 aralık tahmini 2 saat";
}
