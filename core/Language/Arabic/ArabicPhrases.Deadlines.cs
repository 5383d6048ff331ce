using NodaTime;

namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string NothingDue(DueGroup? by) => by switch
    {
        Language.DueGroup.Today => "لا مواعيد نهائية اليوم.",
        Language.DueGroup.ThisWeek => "لا مواعيد نهائية حتى نهاية يوم الأحد.",
        _ => "لا مواعيد نهائية.",
    };

    public override string IsLate => "متأخر عن الموعد";

    public override string DueOn(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => Say($"اليوم، {Day(day, today)}"),
        1 => Say($"غدًا، {Day(day, today)}"),
        _ => Day(day, today),
    };

    public override string BeginBy(string moment) => Say($"ينبغي البدء قبل {moment}");
    public override string TooLate => "لم يعد الوقت كافيًا";

    public override string BeginNow(string request, string what, string due) => Say($"ينبغي بدء الطلب {request} الآن ليكتمل في موعده {due}: {what}");

    public override string BeginFirst(string request, string what, string due, string next) =>
        Say($"ينبغي بدء الطلب {next} الآن ليتسنى بعده إنجاز الطلب {request} في موعده {due}: {what}");

    public override string LeftLabel => "المتبقي من العمل";
    public override string LeftOfEstimate(string left, string estimate, string logged) => Say($"المتبقي {left} (المقدَّر {estimate}، المسجَّل {logged})");
    public override string NoEstimate(string taken) => Say($"افتراضًا {taken}، لعدم وجود وقت مقدَّر");
    public override string LatestStartLabel => "آخر وقت للبدء";
    public override string WhyNow(string left, string room) =>
        Say($"حُسب ذلك رجوعًا من الموعد النهائي ضمن ساعات عملك: {left} من العمل و{room} احتياطًا. والأمر `{Typed("deadlines buffer 50%")}` يزيد الاحتياطي.");

    public override string WhyFirst(string room) => Say($"ما يسبقه موعده أقرب، ومع كل ذلك لا يزيد الاحتياطي على {room}.");

    public override string NoLongerFits(string request, string what, string due) => Say($"لم يعد الوقت كافيًا للطلب {request}، وموعده النهائي {due}: {what}");
    public override string WouldBeDoneLabel => "الإنجاز المتوقع";
    public override string BeforeItLabel => "ما يسبقه";

    public override string BeforeIt(IEnumerable<string> requests, int more, string length) => more > 0
        ? Say($"عمل مدته {length}: {List([.. requests, Counted(more, Others)])}")
        : Say($"عمل مدته {length}: {List(requests)}");

    public override string ClientNotTold => "لا يُبلَّغ العميل بشيء من هذا إلا بقرار منك.";

    public override string MoveLater => "تأجيل";
    public override string ReduceIt => "تقليص العمل";
    public override string DelegateIt => "إسناد";
    public override string TellTheClient => "إبلاغ العميل";
    public override string FirstFits(string request, string moment) => Say($"أول موعد يمكن فيه إنجاز الطلب {request}: {moment}. هل يُؤجَّل إليه؟");
    public override string FitsLabel => "أول موعد مناسب";
    public override string MoveIt => "تأجيل إلى هذا الموعد";
    public override string AnotherDate => "موعد آخر";
    public override string ReduceTitle(string request) => Say($"تقليص {request}");
    public override string LeftOutLabel => "ما يُستبعد";
    public override string LeftOut(string what) => Say($"المستبعد: {what}");
    public override string NewEstimateLabel => "الوقت المقدَّر الجديد";
    public override string NewEstimateHint => Say($"مثلًا: {"ساعتان"} أو {"45 دقيقة"} أو {"ساعة ونصف"}");
    public override string NobodyElse => Say($"لا يوجد أحد آخر في الفريق بعد. ولإضافة زميل: `{Typed("team add @colleague")}`.");
    public override string DelegateToWhom(string request) => Say($"لدى هؤلاء وقت كافٍ للطلب {request}. إلى من يُسند؟");
    public override string FitsNobody(string request) => Say($"لن يُنجز الطلب {request} في موعده أيًا كان المسؤول. والأقرب:");
    public override string DoneBy(string moment) => Say($"الإنجاز {moment}");
    public override string GiveTo(string colleague) => Say($"إسناد إلى {colleague}");
    public override string TellTitle(string client) => Say($"إبلاغ {client}");
    public override string ProposeLabel => "اقتراح هذا الموعد";
    public override string ProposeHint => "أول موعد مناسب. وللعميل أن يوافق أو يقترح غيره.";
    public override string AddWordsLabel => "رسالة منك";
    public override string AddWordsHint(string client) => Say($"سيقرأ العميل {client} هذه الرسالة، ومعها الموعد بتوقيته.");
    public override string ClientIsTold(string client, string request) => Say($"أُبلغ العميل {client} بأن الطلب {request} سيتأخر. لا يتغيّر الموعد إلا بعد موافقته.");

    public override string ProposesInstead(string moment) => Say($"الموعد المقترح بدلًا منه: {moment}.");
    public override string WillBeLater(string agency, string request, string what) => Say($"إنجاز الطلب {request} لدى {agency} يحتاج إلى وقت أطول: {what}");
    public override string ProposedLabel => "الموعد المقترح";
    public override string Agree => "نعم";
    public override string NotAgree => "لا";
    public override string MayItBeLater(string request, string moment) => Say($"هل يناسبك موعد نهائي جديد للطلب {request}: {moment}؟");
    public override string AskedForLabel => "المقترح على العميل";
    public override string NobodyToAsk(string client, string request, string moment) =>
        Say($"لا أحد لدى {client} يقرأ ما أكتبه، فلا يمكنني السؤال. عند موافقتهم: هل يُنقل موعد الطلب {request} إلى {moment}؟");
    public override string NothingAskedOf(string request) => Say($"لم يعد هناك سؤال قائم بشأن الطلب {request}. وهذا وضعه الآن:");
    public override string StaysDue(string request, string? due) => due is null
        ? Say($"يبقى الطلب {request} كما هو.")
        : Say($"يبقى الموعد النهائي للطلب {request}: {due}.");
    public override string ClientAgrees(string by, string request, string what, string moment) =>
        Say($"بموافقة {by} أصبح الموعد النهائي للطلب {request}: {moment}. {what}");
    public override string ClientKeeps(string by, string request, string what, string moment) =>
        Say($"لم تتم موافقة {by} على الموعد {moment}: يبقى الموعد النهائي للطلب {request} كما كان. {what}");
    public override string AnswerIt => "رد";

    public override string BufferIs(long percent) => Say($"قبل كل موعد نهائي يُترك من ساعات عملك هامش قدره {Percent(percent)} من العمل المتبقي، ولا يقل عن ساعة.");
    public override string BufferSet(long percent) => Say($"من الآن يُترك قبل كل موعد نهائي هامش قدره {Percent(percent)} من العمل المتبقي، ولا يقل عن ساعة.");
    public override string BufferHint => Say($"للتعديل: `{Typed("deadlines buffer 50%")}`.");
    public override string NotABuffer(string said, long most) => Say($"ينبغي أن تكون النسبة بين {0L} و{Percent(most)}، وليست «{said}» كذلك. تُكتب مثلًا: `{Typed("deadlines buffer 50%")}`.");

    public override string IsOverdue(string request, string what, string due) => Say($"انقضى الموعد النهائي للطلب {request} ({due}) ولا يزال مفتوحًا: {what}");
    public override string LateReminder(string planned) => Say($"كان موعد هذه الرسالة {planned}، لكن الوقت كان ليلًا لديك أو تعذّر الإرسال.");

    private string Percent(long share) => $"{Shown(share)}%";
}
