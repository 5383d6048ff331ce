namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string ReplyHeard(string agency) => Say($"Teşekkürler. {agency} bunu okur ve burada yanıtlar.");
    public override string ReplyFrom(string author, string client) => author == client
        ? Say($"{client} günlük durumunuzun altına yazdı")
        : Say($"{author} ({client}) günlük durumunuzun altına yazdı");

    public override string ReplyWithdrawn(string when) => Say($"Mesaj geri çekildi: {when}.");
    public override string ReplyMade(string request) => Say($"Artık {request} numaralı talep.");
    public override string ReplyAnswered => "Yanıtınız ileti dizisine gönderiliyor.";
    public override string ReplyAnsweredAt(string when) => Say($"Yanıtınız ({when}):");
    public override string ReplyLeft => "Olduğu gibi bırakıldı. Hiçbir şey gönderilmedi.";
    public override string ReplyFile => "Talep oluştur";
    public override string ReplyAnswer => "Yanıtla";
    public override string ReplyLeave => "Olduğu gibi bırak";
    public override string ReplyAnswerTitle(string client) => Say($"Yanıtla: {client}");
    public override string ReplyAnswerText => "Yanıtınız";
    public override string ReplyAnswerHint => "Günlük durumun altındaki ileti dizisine yazılır.";
    public override string ReplyAnswerFrom(string who) => Say($"{who} yanıtlıyor:");
    public override string ReplyAnswerGone(string agency) => Say($"{agency} bu yanıtı geri çekti.");
    public override string ReplyGone => "Yazan kişi mesajını geri çekmiş.";
    public override string ReplyUnanswered => "Yanıtınız nedir?";
}
