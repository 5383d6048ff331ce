namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string ReplyHeard(string agency) => Say($"شكرًا. وصلت رسالتك إلى {agency}، وسيكون الرد هنا.");
    public override string ReplyFrom(string author, string client) => author == client
        ? Say($"رد من {client} على موجزك")
        : Say($"رد من {author} لدى {client} على موجزك");

    public override string ReplyWithdrawn(string when) => Say($"حُذفت الرسالة: {when}.");
    public override string ReplyMade(string request) => Say($"أصبحت الرسالة الطلب {request}.");
    public override string ReplyAnswered => "جارٍ نشر ردّك في سلسلة الرسائل.";
    public override string ReplyAnsweredAt(string when) => Say($"كان ردّك في {when}:");
    public override string ReplyLeft => "تُركت كما هي. لم يُرسل شيء.";
    public override string ReplyFile => "تسجيلها طلبًا";
    public override string ReplyAnswer => "رد";
    public override string ReplyLeave => "تركها كما هي";
    public override string ReplyAnswerTitle(string client) => Say($"رد على {client}");
    public override string ReplyAnswerText => "ردّك";
    public override string ReplyAnswerHint => "يُكتب في سلسلة الرسائل تحت الموجز.";
    public override string ReplyAnswerFrom(string who) => Say($"رد من {who}:");
    public override string ReplyAnswerGone(string agency) => Say($"سُحب هذا الرد من جانب {agency}.");
    public override string ReplyGone => "حُذفت الرسالة من جانب صاحبها.";
    public override string ReplyUnanswered => "ما هو الرد؟";
}
