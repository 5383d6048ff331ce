namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string PlatformName(string platform) => platform switch
    {
        "Web" => "الويب",
        _ => platform,
    };

    public override string LinkWhat =>
        Say($"إن كان لك حساب أيضًا في تطبيق آخر أعمل فيه، {"Slack"} أو {"Teams"}، فيمكنني معرفتك هناك على أنك الشخص نفسه: مؤقّت واحد وقائمة واحدة واسم واحد. "
            + $"أعرض هنا رمزًا، ويُكتب إليّ هناك.");
    public override string LinkedTo(string name, string platform) => Say($"• حسابك الآخر: {name} في {platform}.");
    public override string LinkMake => "عرض رمز";
    public override string LinkShow => "حساباتك";
    public override string LinkCodeTitle => "يُرسل هذا إليّ في رسالة مباشرة من حسابك الآخر:";
    public override string LinkCodeHow =>
        "الرمز صالح لعشر دقائق ولمرة واحدة. ومن يكتبه يحصل على صلاحياتك هنا، فلا ينبغي إعطاؤه لأحد ولا كتابته في أي قناة.";
    public override string LinkCodeShown => "لا يُعرض الرمز إلا مرة واحدة، ولمن ضغط الزر. ويمكن الحصول على رمز جديد، فتنتهي صلاحية السابق.";
    public override string Linked(string name) =>
        Say($"تم الربط: من الآن أعرفك هنا أيضًا باسم {name}، بالمؤقّت نفسه والطلبات نفسها. وأراسلك حيث كانت آخر رسالة منك.");
    public override string LinkTold(string name, string platform) =>
        Say($"كُتب رمزك من الحساب {name} في {platform}، وأصبح من الآن حسابًا لك: كل ما يُفعل منه يُنسب إليك. إن لم يكن ذلك منك فيُرجى فصله الآن.");
    public override string LinkCutButton(string name, string platform) => Say($"فصل {name} في {platform}");
    public override string LinkCut(string name, string platform) => Say($"لم يعد الحساب {name} في {platform} حسابًا لك. وما تم منه يبقى كما هو.");
    public override string LinkCutGone => "لم يعد هذا الحساب مرتبطًا بحسابك.";

    public override string LinkOnlyDirect => Say($"الرموز للرسائل المباشرة فقط. تُكتب إليّ هناك كلمة `{Typed("link")}`.");
    public override string LinkCodeSpoiled =>
        Say($"ربما قرأ آخرون هذا الرمز هنا، ولذلك انتهت صلاحيته. للحصول على غيره تُكتب إليّ `{Typed("link")}` في رسالة مباشرة، ويُكتب الرمز إليّ وحدي.");
    public override string LinkGone =>
        Say($"هذا الرمز غير صحيح أو انتهت صلاحيته: كل رمز صالح لعشر دقائق ولمرة واحدة. تُكتب إليّ `{Typed("link")}` حيث أعرفك، ثم يُكتب الرمز الجديد هنا.");
    public override string LinkTooManyTries => "أُدخل رمز خاطئ مرات كثيرة. يُرجى الانتظار عشر دقائق ثم الحصول على رمز جديد.";
    public override string LinkNotFromHere =>
        Say($"لا أعرفك هنا بعد. إن كان لك عمل معي في تطبيق آخر، فتُكتب إليّ هناك كلمة `{Typed("link")}`: أعرض رمزًا، ويُكتب إليّ هنا.");
    public override string LinkedAlready => "هذا الحساب هنا حسابك بالفعل. الرمز لحسابك الآخر، ويُكتب إليّ هناك.";
    public override string LinkOfClient =>
        "هذا الحساب تابع لمساحة عمل العميل، ويمكن لمن يديرها التحدث باسمك. يُرجى ربط حساب خاص بك بدلًا منه.";
    public override string LinkOtherWay => "صلاحياتك هنا قد تكون أوسع مما هي هناك، ولذلك يكون الربط بالعكس: يُؤخذ الرمز من هنا ويُكتب هناك.";
    public override string LinkTwoSides =>
        "أحد الحسابين يعمل للوكالة والآخر لعميلها، ولذلك يبقيان شخصين. يُرجى أولًا طلب إضافة أحدهما أو إزالته من صاحب الوكالة.";
    public override string LinkHasWork(string name) =>
        Say($"للحساب {name} ساعات أو طلبات هنا من قبل، ولا أخلط عمل شخصين. يُرجى أن يُطلب من صاحب الوكالة كتابة `{Typed("team remove")}` لإزالة {name}: "
            + $"تبقى الساعات، وتعود الطلبات إلى صاحب الوكالة. وبعدها يُكتب هنا رمز جديد.");
    public override string LinkOtherClients =>
        "الحسابان جهتا اتصال لعملاء مختلفين. يُرجى أن يُطلب من صاحب الوكالة جعل أحدهما جهة اتصال للجميع، ثم كتابة رمز جديد.";
    public override string LinkTwoDesks =>
        "هذا الرمز لوكالة أخرى. الوكالة هنا مفتوحة من قبل، ولا تُدمج وكالتان: لا يفيد الرمز إلا حيث لم تُفتح وكالة بعد.";
    public override string LinkOwnerFirst(string agency) =>
        Say($"لم تُنقل الوكالة {agency} إلى مساحة العمل هذه بعد. ينقلها صاحب الوكالة إلى هنا أولًا برمز خاص به، ثم يمكنك اللحاق بها.");
    public override string LinkNeedsProof(string typed) =>
        Say($"لنقل وكالتك إلى هنا تُكتب العبارة نفسها ومعها الأرقام الستة التي طبعها المضيف عند تشغيله: `{typed} 123456`. لا يزال الرمز صالحًا.");
    public override string DeskBrought(string agency, string platform) =>
        Say($"أصبحت الوكالة {agency} في {platform} أيضًا، وهي ملكك هنا كما هناك: وكالة واحدة ومؤقّت واحد والعملاء أنفسهم. ويلتحق الزملاء بالأمر `{Typed("link")}`.");

    public override string InviteOfferByCode(string client, string platform) =>
        Say($"يمكنني برمز أن أعمل في {platform} لدى العميل {client}. وكل من يراسلني هناك يمثّل {client} هنا: يمكنه تقديم الطلبات والاطلاع على ما يخصه فقط.");
    public override string InviteMakeCode => "إعداد الرمز";
    public override string InviteCodeMade(string client, string platform) =>
        Say($"هذا ما يُرسله إليّ أحد العاملين لدى {client} بعد إضافتي إلى {platform} لديهم. لا يراه غيرك، ولا يُعرض إلا هذه المرة:");
    public override string InviteCodeHow(string end) =>
        Say($"صالح لمؤسسة واحدة، في رسالة مباشرة إليّ، حتى {end}. وأي رمز جديد ينهي صلاحيته.");
    public override string InviteTaken(string agency, string client) =>
        Say($"أعمل لدى {agency}، ومن الآن أعرف هذه الجهة باسم {client}. يمكن تقديم الطلبات بكلماتك، مثلًا: `request {WelcomeExampleOne}`.");
    public override string InviteNotHere => "هذه الدعوة لمؤسسة العميل نفسه، حيث لم أُضف من قبل. لم يتغيّر شيء، ولا تزال الدعوة صالحة.";
    public override string PlaceAdded(string client, string platform) =>
        Say($"أُضفت برمزك إلى {platform} لدى العميل {client}. وكل من يراسلني هناك يمثّل عميلك.");

    public override string AccountShut(string name, string platform) =>
        Say($"حُظرتُ أو أُزلتُ من جانب {name} في {platform}، ولا تصل رسائلي إلى هناك حتى تصلني رسالة من ذلك الحساب.");
    public override string WritesHereNow(string platform) =>
        Say($"تم حظري أو إزالتي من حسابك في {platform}، ولذلك أراسلك هنا من الآن. وللعودة إلى هناك تكفي رسالة منك من ذلك الحساب.");
}
