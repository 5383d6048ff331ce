namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string InviteNeedsOAuth(string typed) =>
        Say($"لا يمكن من هنا إضافتي إلى مساحة عمل أخرى: لم يُعدّ ذلك من يشغّلني (`Slack:ClientId`). "
            + $"البديل دعوة العميل إلى إحدى قنواتك، ضيفًا أو عبر {"Slack Connect"}، ثم كتابة `{typed}` فيها.");
    public override string InviteOffer(string client) =>
        Say($"يمكن إضافتي برابط إلى مساحة عمل العميل {client} في {"Slack"}. وكل من يعمل هناك يمثّل {client} هنا: يمكنه تقديم الطلبات والاطلاع على ما يخصه فقط.");
    public override string InviteRoomToo(string typed) => Say($"إن كانوا ضيوفًا لديك أو في قناة مشتركة، فلا حاجة إلى رابط: يُكتب هناك `{typed}`.");
    public override string InviteMake => "إعداد الرابط";
    public override string InviteMade(string client) => Say($"رابط العميل {client}. لا يراه غيرك، ولا يُعرض إلا هذه المرة:");
    public override string InviteHow(string end) =>
        Say($"يُرسل إلى من يحق له إضافة التطبيقات إلى مساحة عملهم. وهو صالح لمساحة عمل واحدة حتى {end}، وأي رابط جديد ينهي صلاحيته.");
    public override string InviteShown(string client) => Say($"ما يتيح الدخول للعميل {client} لا يُعرض إلا مرة واحدة، ولمن ضغط الزر. ويمكن إعداد غيره، فتنتهي صلاحية السابق.");
    public override string WorkspaceRemoved(string name) =>
        Say($"أُزلت من مساحة العمل {name} في {"Slack"}، ولم يعد بإمكاني مراسلة أحد هناك. كل ما سُجّل محفوظ، ويستمر العمل إن أُضفت من جديد.");
    public override string WorkspaceEnding(string name, string end) =>
        Say($"لن يجدد {"Slack"} صلاحية وصولي إلى مساحة العمل {name}، وتنتهي {end}. يُرجى إضافتي هناك من جديد قبل ذلك؛ ولن يضيع شيء مما سُجّل.");
    public override string WorkspaceAdded(string name) => Say($"أُضفت إلى مساحة العمل {name} في {"Slack"} برابطك. وكل من يراسلني هناك يمثّل عميلك.");
    public override string PutInAgain => Say($"إضافة {"VA Desk"} إلى مساحة العمل من جديد");
    public override string InstallAt(Uri address) => Say($"للإضافة إلى مساحة عمل يُفتح العنوان {address.ToString()}");

    public override string TokensForgotten(int workspaces) => workspaces == 0
        ? "لم يكن هناك مفتاح وصول لأي مساحة عمل ليُحذف."
        : Say($"حُذفت مفاتيح الوصول الخاصة بـ {Counted(workspaces, WorkspacesOf)}. يلزم تثبيت التطبيق من جديد في كل منها، ويعود كل ما كان.");

    public override Page InstallFounded => Founded;
    public override Page InstallAgain(bool open) => open
        ? new(Say($"عاد {"VA Desk"}"), "كان في مساحة العمل هذه من قبل، وكل ما سُجّل لا يزال محفوظًا. يستمر من حيث توقف، ويمكن إغلاق هذه الصفحة.")
        : Founded;
    public override Page InstallOfClient(string agency, string client) => new(
        Say($"أصبحت مساحة عملك متصلة بـ {agency}"),
        Say($"يمكن للجميع هنا تقديم الطلبات إلى {agency} باسم {client}: تُكتب `/request` في أي قناة أو في رسالة مباشرة إلى {"VA Desk"}، ثم المطلوب بكلماتك."),
        Say($"لا يظهر هنا إلا ما يخص مساحة العمل هذه، ولا يراه أي عميل آخر. وفي القنوات تتيح العبارة `/invite @VA Desk` الرد هناك. ويمكن إغلاق هذه الصفحة."));
    public override Page InstallCancelled => new(
        "لم يُضف شيء", Say($"ضُغط زر الإلغاء في {"Slack"}، ولذلك لم يُضف {"VA Desk"} إلى مساحة عملك ولم يطّلع على شيء منها."), "إن كان ذلك عن غير قصد فيمكن البدء من جديد.");
    public override Page InstallUnknown => new(
        "يُرجى البدء من جديد",
        Say($"يتم الوصول إلى هذه الصفحة من {"Slack"}، خلال عشر دقائق، وفي المتصفح الذي بدأت فيه العملية، ومرة واحدة فقط. لم يتحقق أحد هذه الشروط، ولم يُضف شيء."));
    public override Page InstallRefused => new(
        Say($"لم يُكمل {"Slack"} العملية"), Say($"سُحب الإذن في {"Slack"} قبل أن يستخدمه {"VA Desk"}، ولذلك لم يُضف شيء. والبدء من جديد يحل ذلك غالبًا."),
        Say($"إن تكرر ذلك فيُرجى إبلاغ من يشغّل {"VA Desk"}: السبب مدوَّن في السجل."));
    public override Page InstallLinkGone => new(
        "لم يعد هذا الرابط صالحًا", "الرابط صالح لمساحة عمل واحدة ولسبعة أيام، وأي رابط أحدث ينهي صلاحيته. يُرجى طلب غيره ممن أرسله.",
        "لم يُضف شيء إلى حسابك هنا.");
    public override Page InstallAtHome => new(
        "هذه مساحة عمل الوكالة نفسها", "الرابط لمساحة عمل العميل، وقد فُتح في مساحة عمل الوكالة نفسها. لم يتغيّر شيء، ولا يزال الرابط صالحًا.",
        Say($"يُرسل الرابط إلى العميل، أو تُختار مساحة العمل الأخرى من أعلى صفحة {"Slack"}."));
    public override Page InstallElsewhere => new(
        Say($"في مساحة العمل هذه {"VA Desk"} من قبل"), "وهو تابع لجهة أخرى، ولذلك لا يمكن استخدام هذا الرابط هنا. لم يتغيّر شيء، ولا يزال الرابط صالحًا.",
        Say($"يمكن استخدامه مع مساحة عمل أخرى تُختار من أعلى صفحة {"Slack"}. وإلا فيُرجى الاتفاق مع من أرسل الرابط على العمل في قناة مشتركة."));
    public override Page InstallBusy => new("لحظة من فضلك", "الضغط كبير الآن، ولم يبدأ شيء. يُرجى إعادة المحاولة بعد دقيقة.");
    public override Page InstallNotHere => new("ليس على هذا العنوان", Say($"تبدأ إضافة {"VA Desk"} إلى مساحة عمل من عنوان آخر. يُرجى سؤال من يشغّله."));
    public override string InstallOpenSlack => Say($"فتح {"Slack"}");
    public override string InstallBegin => "البدء من جديد";

    private Page Founded => new(
        Say($"أصبح {"VA Desk"} في مساحة عملك"),
        Say($"بقيت خطوة واحدة: في {"Slack"} يُفتح {"VA Desk"} من قسم التطبيقات، وتُكتب `{Typed("setup")}` في تبويب الرسائل. تُعدّ الوكالة من ملفك، وتظهر الخطوات التالية تباعًا."),
        "الوكالة ملكك: لا يلزم أي إجراء من غيرك، ولا يحدث شيء قبل كتابتك.");
}
