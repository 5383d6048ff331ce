namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string PrivacyLink => "Gizlilik";
    public override string TermsLink => "Kullanım koşulları";

    public override Paper FrontPaper => new(
        "Sanal asistanlar için bir bot",
        Say($"Slack ve Microsoft Teams, VA Desk’e bu adresten ulaşır; sanal asistanlar müşterilerine VA Desk ile hizmet verir. Burada yapmanız gereken bir şey yok: Botu Slack’te ya da Teams’te açıp `{Typed("help")}` yazın."));

    public override Paper RequestPaper(string request) => new(
        "VA Desk’te bir talep",
        Say($"Talepleri yalnızca ilgili kişiler, VA Desk ile yazıştıkları yerde görebilir. Bu talebi görmek için orada bota şunu yazın: {request}."));

    public override Paper PrivacyPaper => new(
        "VA Desk hangi bilgileri saklar, kimler görür?",
        Say($"VA Desk, sanal asistanların müşterilerine hizmet verirken kullandığı bir bottur. Burada hangi bilgilerin saklanacağına bu adresi işleten ajans karar verir; sorumluluk da ona aittir. Slack’te ya da Teams’te bota `{Typed("privacy")}` yazarsanız hangi ajansa ait olduğunu öğrenirsiniz."),
        new Chapter("Neler saklanır",
            "Sizinle ilgili: adınız, saat diliminiz, diliniz ve Slack’in ya da Teams’in size, çalışma alanınıza veya kuruluşunuza ve botun bulunduğu konuşmalara verdiği kimlik kodları. E-posta adresi, telefon numarası ve fotoğraf saklanmaz.",
            "İşle ilgili: ayrıntıları, bağlantıları ve notlarıyla talepler, sorular ve yanıtlar, son tarihler, harcanan süre, günlük durumlar ve ajansın müşterileri için kaydettiği çalışma saatleri, ücretler gibi bilgiler. Geri alınabilsin ve izlenebilsin diye her değişiklik, kimin ne zaman yaptığıyla birlikte kaydedilir.",
            "Yazışmalardan yalnızca bota söylenenler: doğrudan mesajlar, bottan bahsedilen mesajlar, botun düğmeleriyle ve formlarıyla gönderilenler, bir talebin ileti dizisinde yazılanlar ve birinin talebe dönüştürdüğü mesaj. Konuşmanın geri kalanından hiçbir şey saklanmaz. Dosyalar indirilmez, yalnızca bağlantıları saklanır."),
        new Chapter("Nerede saklanır",
            "Bu adresin arkasındaki bilgisayarda bulunan tek bir veritabanında ve bilgisayarın sahibinin aldığı yedeklerde. Çalışma alanlarının anahtarları şifrelenmiş olarak saklanır. Botun günlük kayıtlarında ne mesaj ne de anahtar yer alır.",
            "Bota yazılanlar ve botun yanıtları, Slack ya da Microsoft Teams üzerinden, bu hizmetlerin kendi koşullarına göre iletilir. Başka kimseye hiçbir bilgi verilmez: Reklam, ziyaretçi sayacı ve yapay zekâ yoktur; bu sayfa çerez de kullanmaz."),
        new Chapter("Kimler görür",
            "Ajans ekibi kendi ajansının bilgilerini, alt yüklenici yalnızca kendisine verilen işleri görür. Müşteri tarafındakiler yalnızca kendilerine ait olanı görür; başka müşterileri ve ücretleri hiçbir zaman görmez. Aynı bilgisayardaki başka bir ajans bunların hiçbirini görmez. Bilgisayarı yöneten kişi ise veritabanını okuyabilir."),
        new Chapter("Ne kadar süreyle saklanır, nasıl silinir",
            "Botun yanıtları üç gün, yarım kalan işlemler yedi gün sonra silinir. İşe ait kayıtlar, değişiklik geçmişi ve kime ne gönderildiğinin listesi biri silene kadar kalır; neyin kararlaştırıldığını ve yapıldığını bunlar gösterir.",
            Say($"Yanlış bir kaydı, değiştirme yetkisi olan kişi sohbette düzeltebilir; son işlem on dakika içinde `{Typed("undo")}` ile geri alınabilir. Hakkınızda hangi bilgilerin saklandığını öğrenmek, bunları düzelttirmek ya da tümüyle sildirmek için ajansa başvurun: Veritabanının sahibi bilgileri hem oradan hem de yedeklerden siler. Yanlışlıkla kullanılmasın diye botta bunun için bir komut yoktur."),
            "Bot bir Slack çalışma alanından çıkarıldığında o çalışma alanının anahtarı hemen silinir. Teams’te bir ekipten, bir sohbetten ya da kişisel uygulamalardan kaldırıldığında oraya bir daha yazmaz. Kayıtlar ajansta kalır."));

    public override Paper TermsPaper => new(
        "VA Desk kullanım koşulları",
        "VA Desk bir araçtır; burada onu, Slack’te ya da Teams’te botuyla karşılaştığınız ajans işletir. İş ve ücret konusundaki anlaşma sizinle ajans arasındadır; bot yalnızca kaydını tutar.",
        new Chapter("Ne yapar",
            "Taleplerinizi kaydeder, son tarihleri hatırlatır, süreyi ölçer ve durum bildirir. Ödeme almaz, kimse adına bir şey imzalamaz.",
            "Kaydedilen talep alınmış demektir, kabul edilmiş demek değildir: Biri üstlendiğinde size ayrıca bildirilir. Bot, tarih ve saatleri nasıl anladığını size gösterir; lütfen kontrol edin."),
        new Chapter("Sizden beklediklerimiz",
            "Başkalarının okumaması gereken hiçbir şeyi, özellikle de parolaları bota yazmayın. Müşteri olarak yazdıklarınızı ajans okur; ortak bir kanala ya da sohbete yazılanları oradaki herkes okur.",
            "Botu birine zarar vermek, istenmeyen mesajlar göndermek ya da size ait olmayan bilgileri görmeye çalışmak için kullanmayın."),
        new Chapter("Neler taahhüt edilmez",
            "Bot, hiçbir şey kaybolmasın ve aksaklıklar bildirilsin diye elinden geleni yapar; ancak Slack, Teams, bilgisayar ya da bağlantı arızalanabilir. Aksamaması gereken bir işi yalnızca bir hatırlatmaya bırakmayın.",
            "Program, MIT lisanslı özgür bir yazılımdır ve hiçbir garanti olmaksızın sunulur. Ülkenizin yasaları size daha fazla hak tanıyorsa bu haklar saklıdır."),
        new Chapter("Nasıl sona erer",
            "Kullanmayı istediğiniz zaman bırakabilirsiniz: Botu çalışma alanınızdan, ekipten ya da sohbetten çıkarın veya engelleyin. Ajans da hizmeti sonlandırabilir. Sonrasında nelerin saklandığını ve bunların nasıl silindiğini Gizlilik sayfasında bulabilirsiniz."));
}
