namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    // One line for each listed verb, module by module, in the order of the grammar.
    public override string? Usage(string verb) => verb switch
    {
        "setup" => "sunucunun başlatılırken yazdırdığı kodla ajansınızı açar",
        "hi" => "selam verir",
        "help" => "bir komut hakkında daha fazlasını anlatır",
        "home" => "başlangıç sayfanızı gösterir",
        "privacy" => "neleri sakladığımı ve bunları kimlerin gördüğünü anlatır",
        "language" => "sizinle konuştuğum dili ayarlar",
        "zone" => "saat diliminizi ayarlar",
        "link" => "burada ve bulunduğum başka bir uygulamada sizi aynı kişi olarak tanıtır",
        "hours" => "çalışma saatlerinizi ayarlar; işletme sahibinin saatleri ajansın tamamı için geçerlidir",
        "holidays" => "hangi ülkenin resmî tatillerinde çalışmadığınızı ayarlar ve sıradakileri gösterir; işletme sahibinin seçimi ajans için geçerlidir",
        "day off" => "izin günü ekler; tek başına yazılırsa planlananları gösterir",
        "promise" => "kaç çalışma saati içinde yanıt taahhüt edildiğini ve buna ne kadar uyulduğunu gösterir",
        "away" => "ne zamana kadar müsait olmadığınızı, isterseniz bir notla bildirir: müşterileriniz okur, bu dönemde çalışma süreniz sayılmaz",
        "back" => "müsait olmadığınız dönemi hemen bitirir ve bu arada gelenleri anlatır",
        "team add" => "bir ekip arkadaşını ajansa ekler",
        "team list" => "ekipte kimlerin olduğunu gösterir",
        "team remove" => "bir ekip arkadaşını ekipten çıkarır",

        "client" => "bir müşteriyi gösterir ya da bir bilgisini değiştirir: saat dilimi, çalışma saatleri, tatiller, izin, taahhüt, dil, saatlik ücret, para birimi, kısa ad, ad",
        "client add" => "müşteri ekler; tek başına yazılırsa form açar",
        "client list" => "müşterilerinizi ve orada saatin kaç olduğunu gösterir",
        "client invite" => "müşterinin kendi çalışma alanı için tek kullanımlık bir bağlantı oluşturur",
        "client room" => "bu kanalı müşteriye bağlar",
        "client archive" => "müşteriyi arşivler; geçmiş kayıtlar kalır",

        "request" => "talep oluşturur: ne istediğinizi, dilerseniz ne zamana kadar istediğinizi, önceliğini, süresini ve etiketlerini yazın",
        "request list" => "talepleri gösterir: açık olanların hepsini, bekleyenleri ya da tamamlananları",
        "R-#" => "talebi gösterir",
        "R-# change" => "talebin formunu açar",
        "R-# confirm" => "talebi doğru anladığımı onaylar",
        "R-# due" => "son tarihi değiştirir",
        "R-# note" => "talebe not ekler",
        "R-# cancel" => "talebi iptal eder",
        "R-# more" => "taleple başka neler yapılabileceğini gösterir",
        "R-# approve" => "işi kabul eder: talep tamamlanır",
        "R-# changes" => "neyin değişmesi gerektiğini bildirir",
        "R-# answer" => "talepteki soruyu yanıtlar",
        "R-# take" => "talebi üstlenir",
        "R-# assign" => "talebi bir ekip arkadaşına devreder",
        "R-# start" => "işe başladığınızı bildirir",
        "R-# ask" => "müşteriye soru sorar",
        "R-# review" => "bir ekip arkadaşından kontrol etmesini ister",
        "R-# deliver" => "işi müşteriye teslim eder",
        "R-# done" => "talebi kapatır",
        "R-# decline" => "talebi nedeniyle birlikte geri çevirir",
        "R-# est" => "ne kadar süreceğini belirtir",
        "R-# reopen" => "talebi yeniden açar",

        "timer" => "zamanlayıcınızın ne yaptığını gösterir",
        "timer start" => "zamanlayıcınızı başlatır; çalışan başka bir zamanlayıcı aynı anda durur",
        "timer stop" => "zamanlayıcınızı durdurur",
        "timer switch" => "başka bir işle sürdürür",
        "timer pause" => "zamanlayıcıyı duraklatır ve ne için çalıştığını hatırlar",
        "timer resume" => "duraklattığınız işi sürdürür",
        "timer status" => "neyin ne zamandan beri çalıştığını gösterir",
        "timer cancel" => "çalışan zaman kaydını siler",
        "timer log" => "süreyi elle kaydeder",
        "timer edit" => "bir zaman kaydını değiştirir",
        "timer split" => "bir zaman kaydını ikiye böler",
        "timesheet" => Say($"süreleri toplar: bugün, bir hafta, bir ay, tek bir müşteri; dosya için `csv`"),

        "deadlines" => Say($"son tarihi olan her şeyi yakından uzağa doğru, toplantılarınızla birlikte gösterir; `{Typed("deadlines feed")}` bunları kendi takviminize ekler"),
        "when" => Say($"herkesin çalışma saatleri içinde, kendi saatine göre toplantı zamanları önerir; her hafta için `haftalık`, kararlaştırılanlar için `{Typed("when list")}`"),
        "remind" => Say($"size, bir ekip arkadaşına ya da müşteriye bir kez ya da düzenli olarak (örneğin her iş günü) hatırlatır; sıradakiler için `{Typed("remind list")}`"),
        "snooze" => "son hatırlatmayı erteler: bir süreliğine, belirli bir güne, müşterinin sabahına ya da yanıt gelene kadar",
        "deadline R-#" => "talebin son tarihini belirler",

        "standup" => Say($"bugünkü günlük durumun taslağını gösterir; `{Typed("standup edit")}` yayımlandıktan sonra bile değiştirir; `{Typed("standup weekly")}` haftalık özettir; `{Typed("standup auto on")}` otomatik yayımlar"),
        "standup now" => "bugünkü günlük durumu şimdi hazırlar",
        "standup preview" => "her müşterinin ne okuyacağını gösterir",
        "standup post" => "her müşteriye kendi bölümünü gönderir",
        "standup skip" => "bugünkü günlük durumu atlar",
        "standup at" => "taslağın ne zaman geleceğini ayarlar",

        "undo" => "son yaptığınız işlemi on dakika içinde geri alır",
        "share" => "bir kartı ya da listeyi kanaldaki herkese gösterir",
        _ => null,
    };

    public override string HelpAlso(IReadOnlyList<string> others) => Say($"(ayrıca: {string.Join(Comma, others)})");
    public override string NoHelpOn => Say($"Bu komutu bilmiyorum. Burada neler yazabileceğinizi `{Typed("help")}` gösterir.");
}
