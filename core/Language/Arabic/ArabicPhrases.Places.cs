namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string RoomLeft(string client, string invite) => Say($"أُخرجت من قناة العميل {client}، ولا يصل شيء مما أكتبه هناك. كتابة `{invite}` فيها تعيدني إليها؛ ولا تزال مخصصة للعميل.");
    public override string RoomArchived(string client, string bind) => Say($"أُرشفت قناة العميل {client}، ولا يمكنني الكتابة فيها. يمكن استعادتها، أو كتابة `{bind}` في قناة أخرى.");
    public override string RoomDeleted(string client, string bind) => Say($"حُذفت قناة العميل {client}. لتخصيص قناة أخرى يُكتب فيها `{bind}`.");
    public override string AccountGone(string name) => Say($"أُوقف حساب {name}، ولا تصل رسائلي إليه بعد الآن. وكل ما طُلب وما أُنجز محفوظ.");
    public override string AccountGuest(string name) => Say($"أصبح حساب {name} هناك حساب ضيف. وما زال عندي ضمن فريقك، ويرى ما يراه الفريق، إلى أن يصلني منك غير ذلك.");
    public override string TakeOffTeam(string name) => Say($"إزالة {name} من الفريق");
    public override string InOneLine(string sentence) => Say($"أو في سطر واحد: `{sentence}`");
    public override string OrInWords => "بالكلمات:";
    public override string SayItWhole => "لا يوجد زر؟ تُكتب الجملة كاملة من جديد مع المعنى المقصود.";
}
