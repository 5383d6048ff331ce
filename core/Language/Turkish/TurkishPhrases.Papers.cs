namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string PrivacyLink => "Gizlilik";
    public override string TermsLink => "Kullanım koşulları";

    public override Paper FrontPaper => new(
        "Sanal asistanlar için bir bot",
        Say($"Bu adres, Slack ve Microsoft Teams’in VA Desk’e ulaştığı adrestir; sanal asistanlar müşterilerine onunla hizmet verir. Burada yapılacak bir şey yok: Botu Slack ya da Teams’te açın ve ona `{Typed("help")}` yazın."));

    public override Paper RequestPaper(string request) => new(
        "VA Desk’te bir talep",
        Say($"Talepler, VA Desk ile konuştuğunuz yerde, yalnızca ilgili kişilerce okunur. Ona orada şunu yazın: {request}."));

    public override Paper PrivacyPaper => new(
        "VA Desk neleri saklar, bunları kimler görür",
        Say($"VA Desk, bir sanal asistanın müşterilerine hizmet verirken kullandığı bottur. Bu adresi işleten ajans, burada saklananlar hakkında karar verir ve bunlardan sorumludur. Slack ya da Teams’te bota `{Typed("privacy")}` yazarsanız hangi ajansa ait olduğunu söyler."),
        new Chapter("Neler saklanır",
            "Sizinle ilgili olarak: adınız, saat diliminiz ve diliniz; Slack’in ya da Teams’in sizi, çalışma alanınızı veya kuruluşunuzu ve botun bulunduğu konuşmaları tanıdığı kimlik kodları. E-posta adresi, telefon numarası ve fotoğraf saklanmaz.",
            "İşle ilgili olarak: ayrıntıları, bağlantıları ve notlarıyla talepler, sorular ve yanıtlar, son tarihler, harcanan süre, günlük durumlar ve ajansın müşterileri hakkında kaydettiği çalışma saatleri ve fiyatlar gibi bilgiler. Her değişiklik, geri alınabilmesi ve açıklanabilmesi için kimin, ne zaman yaptığıyla birlikte kaydedilir.",
            "Yazılanlardan yalnızca bota söylenenler: doğrudan mesajda, bottan söz edilerek, düğmeleri ve formlarıyla, bir talebin ileti dizisinde yazılanlar ve birinin talebe dönüştürdüğü mesaj. Konuşmanın geri kalanından hiçbir şey saklanmaz. Dosyalar indirilmez, yalnızca bağlantıları saklanır."),
        new Chapter("Nerede saklanır",
            "Bu adresin arkasındaki bilgisayarda tek bir veritabanında ve sahibinin aldığı yedeklerde. Çalışma alanlarının anahtarları orada şifreli durur. Botun günlük kayıtlarında ne mesaj ne de anahtar bulunur.",
            "Bota söylenenler ve botun yanıtları, Slack ya da Microsoft Teams üzerinden, onların kendi koşullarına göre geçer. Başka hiç kimseye hiçbir şey verilmez: Reklam, ziyaretçi sayımı ve yapay zekâ yoktur; bu sayfa da çerez kullanmaz."),
        new Chapter("Kimler görür",
            "Ajans ekibi kendi ajansını, alt yüklenici yalnızca kendisine verileni görür. Müşteri tarafındaki kişiler kendilerine ait olanı görür: başka bir müşteriyi ya da ücretleri asla görmezler. Aynı bilgisayardaki başka bir ajans bunlardan hiçbirini görmez. Bilgisayarı yöneten kişi veritabanını okuyabilir."),
        new Chapter("Ne kadar süreyle saklanır, nasıl silinir",
            "Botun yanıtları üç gün sonra, başlanıp tamamlanmamış işlemler yedi gün sonra silinir. İşin kendisi, değişikliklerin listesi ve neyin kime gönderildiğinin listesi, biri silene kadar kalır; çünkü neyin kararlaştırıldığını ve yapıldığını gösterirler.",
            Say($"Yanlış olan, değiştirme yetkisi olan kişi tarafından sohbette düzeltilebilir ve on dakika içinde `{Typed("undo")}` ile geri alınabilir. Hakkınızda nelerin saklandığını öğrenmek ya da bunları düzelttirmek veya tümüyle sildirmek için ajansa başvurun: Veritabanının sahibi bunları oradan ve yedeklerden siler. Yanlışlıkla yapılmasın diye botta bunun için bir komut yoktur."),
            "Bot bir Slack çalışma alanından çıkarıldığında o çalışma alanının anahtarı hemen silinir. Teams’te bir ekipten, bir sohbetten ya da bir kişiden kaldırıldığında oraya artık yazmaz. Kayıtlar ajansta kalır."));

    public override Paper TermsPaper => new(
        "VA Desk kullanım koşulları",
        "VA Desk bir araçtır; bunu, Slack’te ya da Teams’te botuyla karşılaştığınız ajans işletir. İş ve ücret konusunda onlarla kararlaştırdıklarınız sizinle onlar arasındadır; bot yalnızca kaydeder.",
        new Chapter("Ne yapar",
            "Taleplerinizi kaydeder, son tarihleri hatırlatır, süreyi ölçer ve durum bildirir. Ödeme almaz, kimse adına bir şey imzalamaz.",
            "Kaydedilen bir talep alınmış demektir, kabul edilmiş demek değildir: Kabul, biri talebi üstlendiğinde bildirilir. Saatler ve tarihler botun anladığı gibidir ve bot bunları size gösterir; lütfen kontrol edin."),
        new Chapter("Sizden beklediklerimiz",
            "Başkalarının okumaması gereken hiçbir şeyi, özellikle parolaları buraya yazmayın. Müşteri olarak yazdıklarınızı ajans okur; ortak bir kanalda ya da sohbette duranları oradaki herkes okur.",
            "Birine zarar vermek, istenmeyen iletiler göndermek ya da size ait olmayanı görmeye çalışmak için kullanmayın."),
        new Chapter("Neler taahhüt edilmez",
            "Bot hiçbir şeyi kaybetmemek ve bir aksaklık olduğunda söylemek için elinden geleni yapar; ancak Slack, Teams, bir bilgisayar ya da bir hat arızalanabilir. Aksamaması gereken bir işi yalnızca bir hatırlatmaya bırakmayın.",
            "Program, MIT lisanslı özgür bir yazılımdır ve hiçbir garanti verilmez. Ülkenizin yasaları size daha fazlasını tanıyorsa bu haklarınız saklıdır."),
        new Chapter("Nasıl sona erer",
            "İstediğiniz zaman bırakabilirsiniz: Botu çalışma alanınızdan, ekipten ya da sohbetten çıkarın veya engelleyin. Ajans da sonlandırabilir. Sonrasında nelerin saklandığı ve nasıl silindiği Gizlilik sayfasında yazar."));
}
