namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string Reminders => "التذكيرات";
    public override string NoReminders => "لا توجد تذكيرات.";
    public override string NewReminder => "تذكير جديد";
    public override string ChangeReminder => "تعديل التذكير";
    public override string RemindIt => "حفظ التذكير";
    public override string RemindWhom => "لمن التذكير؟";
    public override string RemindMe => "أنا";
    public override string RemindWhat => "موضوع التذكير";
    public override string RemindWhen => "متى يكون التذكير؟";
    public override string RemindWhenLabel => "الوقت";
    public override string RemindWhenHint => Say($"مثلًا {"الجمعة 9 صباحًا"} أو {"بعد ساعتين"} أو {Typed("every weekday at 9:00")} أو {Typed("every 3 days")}");
    public override string ReminderIsPast => "لقد مضى هذا الوقت. متى إذن؟";
    public override string You => "أنت";

    public override string WillRemindYou(string what) => Say($"سأذكّرك: {what}");
    public override string WillRemind(string who, string what) => Say($"سأذكّر {who}: {what}");
    public override string GoesToClient(string client) => Say($"يصل إلى {client} بحسب توقيته، ويظهر أنه منك.");
    public override string TookWorksBegin => "لم تُذكر ساعة، ولذلك يصل عند بدء وقت العمل.";

    public override string RuleKeepsOff(string? whose) => whose is null
        ? "يُتخطى في أيام إجازتك وعطلك، أما التذكير الشهري فيصل في يوم العمل السابق."
        : Say($"يُتخطى في أيام إجازة {whose} والعطل الرسمية، أما التذكير الشهري فيصل في يوم العمل السابق.");

    public override string NextDates => "المواعيد التالية";
    public override string ForWhom(string who) => Say($"إلى {who}");
    public override string RemindedBy(string who) => who == You ? "إليك، بطلب من شخص آخر" : Say($"إلى {who}، بطلب من شخص آخر");
    public override string UnlessTheyAnswer => "على أبعد تقدير، أو عند وصول الرد";
    public override string RequestSpoken(string request, string what) => Say($"الطلب {request} · {what}");

    public override string Reminding(string what) => Say($"تذكير كما طلبت: {what}");
    public override string RemindingFor(string by, string what) => Say($"تذكير من {by}: {what}");
    public override string StillSilent(string client) => Say($"طلبت تذكيرًا عند رد {client}، ولم يصل الرد بعد.");
    public override string ReminderIsDone => "تم الإنجاز";
    public override string SnoozeFor(string length) => Say($"تذكير بعد {length}");
    public override string SnoozeIt => "تذكير لاحقًا";
    public override string CancelReminder(bool isRule) => isRule ? "إيقاف التذكير" : "إلغاء التذكير";
    public override string ReminderDone(string what) => Say($"تم: {what}");

    public override string ReminderDoneForNow(string what, string? next) =>
        next is null ? Say($"تم: {what}") : Say($"تم هذه المرة: {what}. التذكير التالي {next}.");

    public override string DidWhatReminded(string who, string what) => Say($"تم هذا بحسب {who}: {what}");
    public override string ReminderCancelled(string what) => Say($"لن يصل تذكير بهذا بعد الآن: {what}");

    public override string NoSuchReminder => "لا يوجد تذكير كهذا.";
    public override string ReminderWasDone => "سبق إنجاز ذلك.";
    public override string ReminderWasCancelled => "أُلغي هذا التذكير من قبل.";
    public override string NotAReminderTime(string said) => Say($"لا أعرف الوقت المقصود بـ «{said}». يُكتب `{Typed("fri 9:00")}` أو `{Typed("in 2 hours")}` أو `{Typed("every weekday at 9:00")}`.");
    public override string NothingToRemind => "يُرجى ذكر موضوع التذكير.";
    public override string RuleNeverComes => "لا يأتي بهذه القاعدة أي يوم خلال سنوات، فكل أيامها إجازات.";
    public override string NobodyToRemind(string said) => Say($"لا أعرف من المقصود بـ «{said}». يُكتب `@ben` أو اسم عميل أو `لي`.");
    public override string NobodyReadsReminder(string client) => Say($"لن يقرأه أحد لدى {client}: لا قناة له بعد، ولا جهة اتصال معروفة.");
    public override string RequestNotTheirs(string request, string who) => Say($"لا يحق لـ {who} الاطلاع على الطلب {request}، والتذكير به يكشف أكثر مما ينبغي.");

    public override string SnoozeHowLong(string what) => Say($"إلى متى؟ {what}");
    public override string SnoozeHint => Say($"أو بالكتابة: `{Typed("snooze 45m")}` أو `{Typed("snooze tomorrow 9:00")}` أو `{Typed("snooze client's morning")}`.");
    public override string MyNextMorning => "صباح يوم عملي التالي";
    public override string MorningOf(string client) => Say($"صباحًا لدى {client}");
    public override string UntilTheyAnswer => "حتى وصول الرد";
    public override string SnoozedUntil(string what, string moment) => Say($"موعد التذكير {moment}: {what}");

    public override string SnoozedUntilAnswer(string what, string client, string moment) =>
        Say($"يصلك التذكير عند رد {client}، وعلى أبعد تقدير {moment}: {what}");

    public override string NothingToSnooze => "لم يصلك مني مؤخرًا تذكير يمكن تأجيله.";
    public override string NotASnooze(string said) => Say($"لا أعرف الوقت المقصود بـ «{said}». يُكتب `{Typed("snooze 20m")}` أو `{Typed("snooze until fri 9:00")}` أو `{Typed("snooze client's morning")}` أو `{Typed("snooze until they answer")}`.");
    public override string WhoseMorning => Say($"لا يخص هذا عميلًا أعرفه. يُذكر العميل: `{Typed("snooze client's morning")}` أو `{Typed("snooze until they answer")}`.");
}
