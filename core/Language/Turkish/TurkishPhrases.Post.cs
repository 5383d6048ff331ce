namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string CouldNotWriteOutside(string client, string invite) => Say($"{client} kanalına yazamadım: Kanalda değilim. Orada `{invite}` yazın, sonra yeniden gönderin.");
    public override string CouldNotWriteArchived(string client, string bind) => Say($"{client} kanalına yazamadım: Kanal arşivlenmiş. Kanalı geri getirin ya da `{bind}` ile başka bir kanal bağlayın, sonra yeniden gönderin.");
    public override string CouldNotReachGone(string name) => Say($"Şu alıcıya mesaj gönderemedim: {name}. Hesabına artık ulaşılamıyor.");
    public override string CouldNotReachLong(string name) => Say($"Yarım saat boyunca şu alıcıya ulaşmaya çalıştım ve her seferinde beklemem istendi: {name}. Mesaj saklanıyor; her şey normale döndüğünde yeniden gönderin.");
    public override string CouldNotWriteForbidden(string name) => Say($"Şu alıcıya mesaj gönderemedim: {name}. O çalışma alanındaki bir kural uygulamaların yazmasını engelliyor. Yöneticilerinden VA Desk’e izin vermelerini isteyin, sonra yeniden gönderin.");
    public override string CouldNotWriteTooLong(string name) => Say($"Şu alıcıya mesaj gönderemedim: {name}. Mesaj, oraya gönderilebilecek olandan uzundu. Buradan açın ve önemli olanı iletin.");
    public override string CouldNotWriteWithoutRight(string name, string right) => Say($"Şu alıcıya mesaj gönderemedim: {name}. Uygulamanın orada bir izni eksik ({right}). VA Desk’i o çalışma alanına kuran kişi bir kez daha kurarsa mesaj yeniden gönderilebilir.");
    public override string ShutOutRemoved(string workspace) => Say($"VA Desk şu çalışma alanından çıkarılmış ya da erişimi kaldırılmış: {workspace}. Hiçbir şey kaybolmadı: Oradaki kişilere giden mesajlar bekliyor ve uygulama yeniden kurulunca gönderilecek.");
    public override string ShutOutMoving(string workspace) => Say($"Slack şu çalışma alanını bir kuruluşa taşıyor ve bu sırada hiçbir uygulamayı içeri almıyor: {workspace}. Oradaki kişilere giden mesajlar bekliyor, taşıma bitince otomatik olarak gönderilecek.");
    public override string ShutOutRefused(string workspace, string why) => Say($"Slack şu çalışma alanı için anahtarımı artık kabul etmiyor: {workspace} ({why}). Oradaki kişilere giden mesajlar bekliyor. VA Desk’i yöneten kişi Slack:BotToken ayarına bakmalı ya da uygulamayı yeniden kurmalı.");
    public override string EventsLeftOut(string workspace, string minute) => Say($"Şu çalışma alanı o kadar yoğun ki Slack bana olan biteni bildirmeyi bıraktı: {workspace}. Başlangıç: {minute}. O zamandan beri bana ya da müşteri kanallarına yazılanlar burada eksik olabilir; lütfen kendiniz de bakın. Komutlar ve düğmeler her zamanki gibi çalışıyor.");
    public override string CouldNotReach(string name, string why) => Say($"Şu alıcıya ulaşamadım: {name}. Aldığım yanıt: {why}.");
    public override string Somebody => "biri";
    public override string SendAgain => "Yeniden gönder";
    public override string SendingAgain => "Yeniden gönderiyorum.";
    public override string AnsweredApart => "Bunu bir kanalda ya da grup sohbetinde sordunuz. Yanıt yalnızca sizin için olduğundan buraya yazdım.";
    public override string NothingToResend => "Yeniden gönderilecek bir şey yok: Mesaj ulaştı ya da yolda.";
}
