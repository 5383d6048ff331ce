using NodaTime;

namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string UnknownZone(string said, IReadOnlyList<string> near) => near.Count == 0
        ? Say($"“{said}” adında bir saat dilimi ya da şehir bilmiyorum. En yakın büyük şehri (örneğin New York) ya da bir saat dilimini (örneğin Europe/Berlin) deneyin.")
        : Say($"“{said}” hangi saat dilimi, emin olamadım. Şunlardan biri mi: {List(near)}?");
    public override string UnknownLanguage(string said) => Say($"“{said}” adında bir dil bilmiyorum. Dilin kendi adını, İngilizce adını ya da kodunu yazın: Deutsch, German ya da de.");
    public override string UnknownCurrency(string said) => Say($"“{said}” bildiğim bir para birimi değil. Üç harfli kodunu yazın: TRY, EUR, USD.");
    public override string UnknownHours(string said) => Say($"“{said}” ifadesini çalışma saatleri olarak okuyamadım. Günleri ve saatleri şöyle yazın: {Typed("mon-thu 9-13 14-18, fri 9-13")}.");
    public override string UnknownOption(string said) => Say($"“{said}” ile ne yapacağımı bilemedim. Adın bir parçasıysa adın tamamını tırnak içine alın.");
    public override string NameNeeded => "Bir ad gerekli: en az bir harf, rakam ya da işaret.";
    public override string NameTooLong(int most) => Say($"Bu ad çok uzun: En çok {most} karakter olabilir.");
    public override string LanguageIs(string tag) => Say($"Sizinle şu dilde konuşuyorum: {NameOfLanguage(tag)}. Değiştirmek için: `{Typed("language English")}`.");
    public override string LanguageSet(string tag, bool spoken) => spoken
        ? Say($"Bundan sonra sizinle şu dilde konuşacağım: {NameOfLanguage(tag)}.")
        : Say($"Tercih ettiğiniz dili kaydettim: {NameOfLanguage(tag)}. Bu dili henüz konuşamadığım için şimdilik İngilizce yazacağım.");
    public override string RoomLanguageSet(string tag) => Say($"Bu kanala şu dilde yazıyorum: {NameOfLanguage(tag)}.");
    public override string RoomLanguageFollows(string client, string tag) => Say($"Bu kanala müşterinin dilinde yazıyorum. Müşteri: {client}, dili: {NameOfLanguage(tag)}.");
    public override string RoomLanguageOff => "Müşterinin dili";
    public override string RoomLanguageNotSpoken(string tag) => Say($"Bu dili henüz konuşamıyorum: {NameOfLanguage(tag)}. Bu kanala şu dillerden birinde yazabilirim:");
    public override string RoomLanguageNeedsRoom => "Bunu müşterinin kendi kanalında yazın; o kanala hangi dilde yazacağımı belirler.";
    public override string RoomLanguageNotYours(string agency) => Say($"Bu kanalın dilini {agency} seçer. Sizinle hangi dilde konuşacağımı buradan seçebilirsiniz:");
    public override string ZoneIs(string zone, string clock) => Say($"Saat diliminiz: {zone}; orada saat şu anda {clock}. Değiştirmek için: `{Typed("zone Berlin")}`.");
    public override string ZoneSet(string zone, string clock) => Say($"Bundan sonraki saat diliminiz: {zone}; orada saat şu anda {clock}.");
    public override string DeskMovesAlong => "Ajansın çalışma saatleri de sizinle birlikte değişir.";
    public override string Save => "Kaydet";

    public override string SetupOnlyDirect => Say($"Kurulum doğrudan mesajla yapılır: Bana oradan `{Typed("setup")}` yazın.");
    public override string SetupCodeAsked =>
        Say($"Kurulum için `{Typed("setup")}` ve altı haneli kodu birlikte yazın; örneğin `{Typed("setup 123456")}`. Kod, sunucu başlatıldığında ekrana yazdırıldı: Sunucunun çıktısına ya da günlüğüne bakın.");
    public override string SetupCodeWrong(int left) =>
        Say($"Kod bu değil. Kod, sunucu başlatıldığında ekrana yazdırılır ve her başlatmada değişir. {left} deneme hakkınız kaldı.");
    public override string SetupTooManyTries => "Kod çok kez yanlış yazıldı. Lütfen on dakika bekleyin, koda sunucunun başlatıldığı yerden bakın ve yeniden deneyin.";
    public override string SetupOnlyMembers => "Kurulumu yalnızca kurulduğum çalışma alanının tam üyesi yapabilir; misafirler ve başka bir kuruluşun üyeleri yapamaz.";
    public override string AlreadySetUp(string agency, string? owner) => owner is null
        ? Say($"Kurulumum zaten yapılmış. Ajans: {agency}.")
        : Say($"Kurulumum zaten yapılmış. Ajans: {agency}, sahibi: {owner}.");
    public override string DeskOf(string name) => $"{name} Ajansı";
    public override string SetUp(string agency) => Say($"{agency} açıldı, artık sizin");
    public override string SetUpFacts(string zone, string language, string currency, string hours) =>
        Say($"Ayarlar: {zone}, {language}, {currency}. Siz değiştirene kadar çalışma saatleri {hours}. Bunların hepsi değiştirilebilir.");
    public override string HelloFounder(string name) => Say($"Merhaba {name}! Kurulumum henüz yapılmadı. `{Typed("setup")}` ve sunucunun başlatılırken yazdırdığı altı haneli kodu gönderin, ajans sizin olsun. Benimle başka bir uygulamada zaten bir ajansınız varsa bana orada `{Typed("link")}` yazın: Ajansınız buraya da gelir.");
    public override string YoursToSetUp(string name) => Say($"Merhaba {name}! Kurulumum henüz yapılmadı; bunu siz yapabilirsiniz. Bana doğrudan mesajla `{Typed("setup")}` yazın: Koda gerek yok.");
    public override string Founder => "Kurulumu yap";

    public override string HomeTitle(string agency) => agency;
    public override string FirstSteps => "Kurulumda kalan adımlar:";
    public override string StepHours(string hours) => Say($"• Çalışma saatlerinizi yazın. Şimdilik: {hours}.");
    public override string StepClient => "• İlk müşterinizi ekleyin: Adı ve saat dilimi yeterli.";
    public override string StepRoom => "• Beni müşterinizin kanalına davet edin, taleplerini orada yazabilsin. Kanala şunu yapıştırın:";
    public override string StepRequest(string typed) => Say($"• Müşterinizin yapacağını deneyin: `{typed}` ile bir talep oluşturun.");
    public override string StepHoursButton => "Saatleri ayarla";
    public override string StepClientButton => "Müşteri ekle";
    public override string StepRoomButton => "Davet adımları";
    public override string StepRequestButton => "Talep dene";
    public override string StepName(string step) => step switch
    {
        "hours" => "Çalışma saatleri",
        "client" => "İlk müşteri",
        "room" => "Kanala davet",
        _ => "Talep denemesi",
    };
    public override string LeaveButton => "Bir adımı atla";
    public override string LeaveWhich => "Hangi adım atlansın?";
    public override string StepLeft(string step) => Say($"Atlandı: {step}. Bu adıma dilediğiniz zaman dönebilirsiniz.");
    public override string NoSuchStep => "Böyle bir adım yok. Adımlar: hours, client, room, request.";
    public override string RoomHowTo => "Müşterinizle paylaştığınız kanala gidin ve bu iki satırı art arda yapıştırın. İlki beni kanala alır, ikincisi kanalın kime ait olduğunu belirtir.";
    public override string HomeReady => "Kurulum tamam. Buradan devam edebilirsiniz:";
    public override string HomeForContact(string agency) => Say($"{agency} ile iletişiminiz burada: Bir talep oluşturun ya da taleplerinize bakın.");
    public override string Deadlines => "Son tarihler";
    public override string TimerStatus => "Zamanlayıcı";
    public override string RequestNew => "Talep oluştur";
    public override string ClientList => "Müşteriler";
    public override string HelloMember(string name, string agency) => Say($"Merhaba {name}! Burası {agency}.");
    public override string HelloContact(string name, string agency) => Say($"Merhaba {name}! {agency} için çalışıyorum. Yapılmasını istediğiniz her şeyi bana yazın, takibini ben yapayım.");
    public override string Privacy(string agency) =>
        Say($"Bana yazdıklarınızı, verdiğim yanıtları ve sohbet profilinizdeki bilgileri (ad, saat dilimi, dil) saklarım; böylece {agency} işi yapabilir ve yapılanı gösterebilir. Yalnızca bana yazılanları ve kendi mesajlarımın altına yazılanları okurum. Bunlar, çalıştığım bilgisayarda ajansın kendi veritabanında durur; şu anda kullandığınız sohbet uygulaması dışında hiçbir hizmetle paylaşılmaz. {agency} her şeyi görür; müşteri tarafındaki kişiler yalnızca kendilerine ait olanı görür: başka bir müşteriyi ya da ücretleri asla görmezler. Bir şeyin düzeltilmesini ya da silinmesini isterseniz ajansa başvurun: {agency}.");

    public override string TeamTitle => "Ekip";
    public override string TeamMember(string role, string zone) => Say($"{role}, {zone}");
    public override string TeamContactSure(string name, string role) =>
        Say($"{name}, bir müşterinin ilgili kişisi. Yeni rolüyle ({role}) ajans ekibinin okuduklarını okur ve artık o müşteri adına talepte bulunamaz. Henüz hiçbir işlem yapılmadı.");
    public override string TeamContactYes => "Ekibe ekle";
    public override string TeamAdded(string name, string role) => Say($"{name} ekibe katıldı. Rolü: {role}.");
    public override string TeamAlready(string name, string role) => Say($"{name} zaten ekipte. Rolü: {role}.");
    public override string TeamRemoved(string name) => Say($"{name} artık ekipte değil.");
    public override string TeamWhoAsked => Say($"Kim? Kişiyi @ ile belirtin; örneğin `{Typed("team add @colleague")}`.");
    public override string TeamFindingOut(string said) => Say($"{said} ile henüz tanışmadım, kim olduğunu öğreniyorum. Yanıtım buraya gelecek.");
    public override string TeamNobody(string said) => Say($"{said} adında kimseyi tanımıyorum. @ işaretiyle yazıp listeden seçin.");
    public override string TeamWhich(string said) => Say($"{said} adında birden fazla kişi var. Hangisi?");
    public override string TeamNotBots => "Bu bir bot. Ekibe yalnızca insanlar katılabilir.";
    public override string TeamNotOwner => "İşletme sahibi ekipten çıkarılamaz.";
    public override string TeamNotMember(string name) => Say($"{name} bu ekipte değil.");
    public override string AddColleague => "Ekip arkadaşı eklemek için:";

    public override string StrangerTitle => "Bana yeni biri yazıyor";
    public override string StrangerAsked => "bana yazıyor, ama kendisini tanımıyorum. Kim olduğunu belirtir misiniz?";
    public override string StrangerMember => "Ekip arkadaşım";
    public override string StrangerContactOf(string client) => Say($"Müşteriden: {client}");
    public override string StrangerMore => "Başka bir müşteriden";
    public override string StrangerIgnore => "Yok say";
    public override string StrangerIgnored(string name) => Say($"Tamam. {name} bana yazsa da yanıt vermeyeceğim; size bunu bir daha sormayacağım.");
    public override string ContactMade(string name, string client) => Say($"{name} artık {client} adına talepte bulunabilir ve bu müşteriye ait kayıtları görebilir.");
    public override string ContactFormTitle => "Hangi müşteriden?";
    public override string ContactIsMember(string name) => Say($"{name} bu ekipte; bu yüzden bir müşterinin ilgili kişisi olamaz.");
    public override string ClientLabel => "Müşteri";

    public override string WhenWeAnswer(string hours, DateTimeZone zone, Instant now) => Say($"Yanıt saatleri: {hours}, {Zone(zone, now)}. İstediğiniz saatte yazabilirsiniz.");
}
