namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string FeedName(string agency) => Say($"المواعيد النهائية · {agency}");
    public override string FeedDue(string request) => Say($"موعد نهائي: {request}");
    public override string FeedBegin(string request) => Say($"آخر وقت للبدء: {request}");
    public override string FeedHere => "مواعيدك النهائية واجتماعاتك على شكل تقويم. يمكن لكل من لديه هذا الرابط قراءتها، فمن الأفضل ألا يطّلع عليه غيرك؛ ولا يُعرض إلا هذه المرة.";
    public override string FeedHow =>
        Say($"في {"Google Calendar"}: تقاويم أخرى، ثم «من عنوان {"URL"}». وفي {"Outlook"}: إضافة تقويم، ثم «الاشتراك من الويب». وفي {"Thunderbird"}: تقويم جديد، ثم «على الشبكة».");
    public override string FeedGiven(string when) =>
        Say($"لتقويمك رابط منذ {when}. لا أحتفظ إلا ببصمته، ولذلك لا يمكن عرضه من جديد؛ والرابط الجديد يحل محله.");
    public override string FeedButton => "إضافة إلى تقويمك";
    public override string FeedNew => "رابط جديد";
    public override string FeedOff => "إيقاف الرابط";
    public override string FeedEnded => "لم يعد رابط تقويمك صالحًا.";
    public override string FeedNone => "ليس لتقويمك رابط.";
    public override string FeedInPrivate => Say($"كل من يقرأ الرابط يمكنه قراءة تقويمك. يُكتب `{Typed("deadlines feed")}` إليّ في رسالة مباشرة.");
    public override string FeedNowhere => Say($"ليس لهذه الوكالة عنوان على الويب، ولا يمكن لأي تقويم الوصول إليها. يحدده من يشغّلها في `PublicUrl`.");
}
