namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string NothingFound => "لا شيء هنا يطابق ذلك.";
    public override string EachSeesTheirOwn(string agency) => Say($"من {agency}. يعرض الزر لكل شخص ما يحق له الاطلاع عليه، ولا يراه غيره.");
    public override string SayHiFirst => Say($"لم نتعارف بعد. يُرجى كتابة {"hi"} إليّ في محادثة بيننا، ثم إعادة المحاولة.");
}
