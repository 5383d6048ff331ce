namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string WeekDone => "هذا الأسبوع";
    public override string WeekOpen => "لا يزال مفتوحًا";
    public override string WeekNext => "مواعيد الأسبوع القادم";
    public override string WeekHours(string length) => Say($"وقت العمل هذا الأسبوع: {length}");
    public override string WeekAnswersLabel => "الردود الأولى";

    public override string WeekAnswers(long kept, long broken) =>
        broken == 0 ? Say($"في الموعد: {kept}") : Say($"في الموعد: {kept}، بعد الموعد: {broken}");

    public override string WeekAnswersOfAll(long kept, long broken) => broken == 0
        ? Say($"الردود الأولى لجميع العملاء في الموعد: {kept}")
        : Say($"الردود الأولى لجميع العملاء في الموعد: {kept}، بعد الموعد: {broken}");
    public override string WeekFrom(string who, string since) => Say($"الملخّص الأسبوعي من {who}، للأسبوع الذي بدأ {since}");

    public override string WeekOf(string since) => Say($"الأسبوع الذي بدأ {since}");
    public override string WeekTitle(string week) => Say($"الملخّص الأسبوعي: {week}");
    public override string WeeklyComesAt(string clock, string days) =>
        Say($"تصل مسودة ملخّصك الأسبوعي الساعة {clock} ({DaysOfWeek(days).Replace(", ", Comma, StringComparison.Ordinal)})؛ وإن كان يوم إجازة لك ففي آخر يوم عمل قبله.");

    public override string WeeklyComesLast(string clock) => Say($"تصل مسودة ملخّصك الأسبوعي الساعة {clock} في آخر يوم عمل لك في الأسبوع.");
    public override string WeeklyComesUsually => "تصل مسودة ملخّصك الأسبوعي بعد ظهر آخر يوم عمل لك في الأسبوع.";
    public override string WeeklyIsOff => "الملخّص الأسبوعي متوقف.";
    public override string WeeklyOff => "إيقاف الملخّص الأسبوعي";
    public override string WeeklyOn => "تفعيل الملخّص الأسبوعي";
    public override string WeeklyTimeUnclear(string said) => Say($"تعذّرت قراءة وقت في «{said}». يُكتب مثلًا: `{Typed("standup weekly at 15:00 fri")}`.");
    public override string HoursAreShown(string client) => Say($"تظهر الساعات المسجَّلة في الملخّص الأسبوعي للعميل {client}. ولا تظهر الأسعار أبدًا.");
    public override string HoursAreNotShown(string client) => Say($"لا تظهر الساعات المسجَّلة في الملخّص الأسبوعي للعميل {client}.");
    public override string HoursShow => "إظهار الساعات";
    public override string HoursHide => "إخفاء الساعات";

    public override string AutoIsOn => "المسودة التي لا تُنشر ولا تُتخطى تُنشر تلقائيًا بعد نصف ساعة من وصولها، وتصل إلى كل عميل صباحًا بتوقيته.";
    public override string AutoIsOff => "لا تُنشر المسودات إلا بقرار منك.";
    public override string WeeklyAutoIsOn => "الملخّص الأسبوعي الذي لا يُنشر ولا يُتخطى يُنشر تلقائيًا بعد نصف ساعة من وصول مسودته.";
    public override string WeeklyAutoIsOff => "لا تُنشر الملخّصات الأسبوعية إلا بقرار منك.";
    public override string AutoOn => "نشر تلقائي";
    public override string AutoOff => "بانتظار قراري";
    public override string AutoUnclear => "هل يُفعَّل أم يُوقف؟";
    public override string AutoPostsAt(string when) => Say($"نشر تلقائي في {when} ما لم يتم التخطي.");
    public override string AutoPosted(string when) => Say($"نُشر تلقائيًا في {when}، إذ لم يُنشر ولم يُتخطّ.");
    public override string AutoTakeBack => "سحب";
    public override string AutoTakenBack(string when) => Say($"تم السحب: {when}. ويُبلَّغ من قرأه.");
    public override string AutoUnposted(string day) =>
        Say($"تعذّر نشر موجزك ({day}) تلقائيًا في موعده. ومضى أكثر من ثلاث ساعات، فالقرار لك؛ ولم يُرسل شيء.");
}
