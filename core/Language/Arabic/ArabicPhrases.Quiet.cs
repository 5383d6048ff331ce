namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string WaitedForYou(int count, bool room) => room
        ? Say($"وصل خارج ساعات العمل: {Counted(count, NoticeNoun)}")
        : Say($"وصل إليك خارج ساعات عملك: {Counted(count, NoticeNoun)}");

    public override string WaitedOther => "وأيضًا";
    public override string WaitedOpen(string what) => what;
    public override string WaitedMore => "بقية ما كان بانتظارك";
    public override string WaitedGone => "لم يعد ذلك قائمًا، ولم يبق ما يُعرض.";
    public override string AndMoreNamed(int count, string names) => Say($"و{Counted(count, Others)}: {names}.");
    public override string UrgentWaited => "كان من بين ما انتظر ساعات عملك أمر عاجل. ويمكن، إن كان ذلك أنسب لك، أن يصل إليك ما يصفه العميل بالعاجل في أي وقت.";
    public override string UrgentAnyTime => "العاجل في أي وقت";
    public override string UrgentLabel => "العاجل";
    public override string UrgentInHours => "في ساعات العمل فقط";
    public override string UrgentHint => "هل يُرسل ما يصفه العميل بالعاجل خارج هذه الساعات أيضًا؟";

    public override string UrgentSet(bool any) => any
        ? "من الآن يصل إليك ما يصفه العميل بالعاجل في أي وقت، وكل ما عداه ينتظر ساعات عملك."
        : "من الآن ينتظر العاجل أيضًا ساعات عملك.";

    public override string UnknownUrgent(string said) => Say($"لم أفهم «{said}» هنا. يُكتب `{Typed("urgent any time")}` أو `{Typed("urgent in hours")}`.");
}
