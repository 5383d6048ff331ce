namespace Core.Language.Arabic;

/// <summary>
/// Modern standard Arabic that addresses nobody as a man or as a woman: verbal nouns and passives, and of the second person only what is
/// written alike for both. What may be Latin (a name, an id) never begins a sentence, for Slack takes the direction from its first letter.
/// </summary>
internal sealed partial class ArabicPhrases(Locale locale) : LocalPhrases(locale)
{
    public override string NotSetUpHere => "لم أُجهَّز في مساحة العمل هذه بعد. على من يشغّلني تثبيتي هنا أولًا.";
    public override string BeingSetUp(string? by) => by is null
        ? Say($"لا يزال إعدادي هنا جاريًا. يمكن لمن يشغّلني البدء بإرسال `{Typed("setup")}` إليّ في رسالة مباشرة.")
        : Say($"لا يزال إعدادي هنا جاريًا، ويتولاه {by}. يُرجى طلب البدء بإرسال `{Typed("setup")}` إليّ في رسالة مباشرة.");
    public override string OneMoment => "لحظة واحدة: وصلت رسالتك، وأتحقق الآن من هوية المرسِل. سيصل الرد هنا.";
    public override string Busy => "الضغط كبير عليّ الآن، ولذلك لم يُسجَّل شيء. يُرجى إعادة المحاولة.";
    public override string TakesLonger => "يستغرق هذا وقتًا أطول من المعتاد، وسيصل ردّي لاحقًا. إن لم يصل خلال دقيقة، فيُرجى التحقق مما إذا كان قد سُجّل، وإعادة الإرسال إن لم يكن.";
    public override string Broken(string id) => Say($"حدث خلل من جهتي ولم يُنفَّذ شيء. يُرجى إعادة المحاولة، وإن تكرر ذلك فيُرجى إبلاغ من يشغّلني بهذا الرمز: {id}.");
    public override string NotSaved(string id) => Say($"تعذّر الحفظ ولم يُسجَّل شيء. يُرجى إعادة المحاولة، وإن تكرر ذلك فيُرجى إبلاغ من يشغّلني بهذا الرمز: {id}.");
    public override string Unsure(string id) => Say($"تعطّل القرص أثناء الحفظ. يُرجى التحقق مما إذا كان قد سُجّل قبل الإعادة، وإبلاغ من يشغّلني بهذا الرمز: {id}.");
    public override string NotUnderstood => Say($"لم أفهم المقصود. كتابة `{Typed("help")}` تعرض ما يمكنني فعله.");
    public override string DidYouMean(string sentence) => Say($"لم أفهم المقصود. هل القصد `{sentence}`؟");
    public override string NotAllowed => Say($"هذا غير متاح لك هنا. كتابة `{Typed("help")}` تعرض ما هو متاح لك.");
    public override string StrangerHere(string agency) => Say($"مرحبًا! أعمل لدى {agency}، ولم نتعارف بعد. سألت الفريق عمّن يراسلني، ولن يضيع شيء؛ يُرجى إعادة المحاولة بعد الرد.");
    public override string DraftGone => "لم يعد لديّ ما كان هذا الزر من أجله. يُرجى كتابة الطلب من جديد.";
    public override string CardWasOld => "تغيّر هذا منذ ظهور ذلك الزر. وهذا وضعه الآن.";
    public override string TooLong(int most) => Say($"هذا أطول مما يمكنني حفظه، والحد الأقصى {Counted(most, Characters)}. يُرجى الاختصار، أو وضعه في ملف وإرسال رابطه إليّ.");
    public override string NotHereYet(string verb) => Say($"الأمر `{verb}` غير متوفر بعد. لم يُنفَّذ شيء.");

    public override string Undo => "تراجع";
    public override string UndoDone(string? what) => what is null ? "تم التراجع، وعاد كل شيء كما كان." : Say($"تم التراجع عن `{what}`، وعاد كل شيء كما كان.");
    public override string UndoNothing => "لم تُجرَ باسمك خلال الدقائق العشر الأخيرة أي خطوة يمكن التراجع عنها.";
    public override string UndoTooLate => "لم يعد التراجع ممكنًا، فقد مضت عشر دقائق. لا يزال التعديل يدويًا ممكنًا.";
    public override string UndoChangedSince(string by, string when) => Say($"التراجع غير ممكن، إذ وردت بعد ذلك تعديلات من {by} ({when}). لا يزال التعديل يدويًا ممكنًا.");
    public override string Change => "تعديل";
    public override string Cancel => "إلغاء";
    public override string OpenForm => "فتح النموذج";
    public override string FieldNeeded => "يُرجى ملء هذا الحقل.";
    public override string NothingToShare => Say($"لا يُشارَك إلا ما يمكن عرضه، مثل `{Typed("share deadlines")}` أو `{Typed("share R-41")}`.");
    public override string ShareNeedsRoom => "تُكتب المشاركة في القناة التي ستُعرض فيها، ولا تتم إلا في قناة العميل نفسه.";

    public override string HelpTitle => "ما يمكنني فعله هنا";
    public override string HelpHow => Say($"يُكتب أيٌّ من هذه الأوامر كما هو، أو تُكتب الكلمات وحدها في رسالة مباشرة إليّ. ولشرح أمر بعينه: `{Typed("help timer")}`.");
    public override string HelpOn(string verb) => Say($"مساعدة حول {verb}");
}
