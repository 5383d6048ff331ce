namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string CouldNotWriteOutside(string client, string invite) => Say($"تعذّرت الكتابة في قناة العميل {client} لأنني لست فيها. يُكتب فيها `{invite}`، ثم يُعاد الإرسال.");
    public override string CouldNotWriteArchived(string client, string bind) => Say($"تعذّرت الكتابة في قناة العميل {client} لأنها مؤرشفة. يمكن استعادتها، أو تخصيص قناة أخرى بكتابة `{bind}`، ثم يُعاد الإرسال.");
    public override string CouldNotReachGone(string name) => Say($"تعذّرت الكتابة إلى {name}: لم يعد الوصول إلى الحساب ممكنًا.");
    public override string CouldNotReachLong(string name) => Say($"حاولت الوصول إلى {name} مدة نصف ساعة، وطُلب مني الانتظار في كل مرة. الرسالة محفوظة، ويمكن إعادة إرسالها عند عودة الأمور إلى طبيعتها.");
    public override string CouldNotWriteForbidden(string name) => Say($"تعذّرت الكتابة إلى {name}: تمنع إحدى قواعد مساحة العمل هذه التطبيقات من الكتابة. يُرجى أن يُطلب من مسؤوليها السماح بـ {"VA Desk"}، ثم يُعاد الإرسال.");
    public override string CouldNotWriteTooLong(string name) => Say($"تعذّرت الكتابة إلى {name}: الرسالة أطول مما يمكن إرساله هناك. يمكن فتحها هنا ونقل المهم منها.");
    public override string CouldNotWriteWithoutRight(string name, string right) => Say($"تعذّرت الكتابة إلى {name}: ينقص التطبيق إذن هناك ({right}). يمكن لمن ثبّت {"VA Desk"} في مساحة العمل تلك تثبيته مرة أخرى، ثم يُعاد الإرسال.");
    public override string ShutOutRemoved(string workspace) => Say($"أُزيل {"VA Desk"} من {workspace}، أو سُحبت صلاحية وصوله. لم يضع شيء: الرسائل الموجهة إلى هناك محفوظة، وتُرسل فور تثبيته من جديد.");
    public override string ShutOutMoving(string workspace) => Say($"يجري في {"Slack"} نقل {workspace} إلى مؤسسة، ولا يُسمح خلال ذلك لأي تطبيق بالدخول. الرسائل الموجهة إلى هناك محفوظة، وتُرسل تلقائيًا عند الانتهاء.");
    public override string ShutOutRefused(string workspace, string why) => Say($"لم يعد {"Slack"} يقبل مفتاحي إلى {workspace} ({why}). الرسائل الموجهة إلى هناك محفوظة. على من يشغّل {"VA Desk"} مراجعة {"Slack:BotToken"} أو تثبيت التطبيق من جديد.");
    public override string EventsLeftOut(string workspace, string minute) => Say($"كان عدد الأحداث في {workspace} كبيرًا، فتوقف {"Slack"} عن إبلاغي بها منذ {minute}. قد لا يظهر هنا ما كُتب إليّ أو في قنوات العملاء منذ ذلك الوقت، ويُرجى الاطلاع عليه هناك. أما الأوامر والأزرار فتعمل كالمعتاد.");
    public override string CouldNotReach(string name, string why) => Say($"تعذّر الوصول إلى {name}. وكان الرد: {why}.");
    public override string Somebody => "أحدهم";
    public override string SendAgain => "إعادة الإرسال";
    public override string SendingAgain => "جارٍ إعادة الإرسال.";
    public override string AnsweredApart => "طُرح هذا في قناة أو محادثة جماعية. والرد لك وحدك، ولذلك يظهر هنا.";
    public override string NothingToResend => "لا شيء لإعادة إرساله: وصلت الرسالة، أو جارٍ إرسالها.";
}
