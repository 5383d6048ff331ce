namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string TimerRequestFor(string request, string client) => Say($"الطلب {request} للعميل {client}");

    public override string TimerStarted(string work, string since) => Say($"المؤقّت يعمل منذ {since}: {work}.");
    public override string TimerStopped(string work, string length, string span) => Say($"تم إيقاف المؤقّت: {work}، {length} ({span}).");
    public override string TimerPaused(string work, string length) => Say($"تم إيقاف المؤقّت مؤقتًا: {work}، بعد {length}.");
    public override string TimerCancelled(string work, string length) => Say($"تم الحذف: {work}، {length}. لم يُسجَّل هذا الوقت.");
    public override string TimerLogged(string work, string length, string span) => Say($"تم تسجيل الوقت: {work}، {length} ({span}).");
    public override string TimerEdited(string work, string length, string span) => Say($"تم التصحيح: {work}، {length} ({span}).");
    public override string TimerSplitAt(string work, string at) => Say($"تم التقسيم إلى قيدين عند {at}: {work}.");
    public override string TimerSplitHint => "يمكن تحديد عمل الجزء الثاني بزر «تعديل».";
    public override string TimerRunning(string work, string since, string length) => Say($"المؤقّت يعمل منذ {since} ({length}): {work}.");
    public override string TimerNothingRuns => "لا يعمل أي مؤقّت الآن.";
    public override string TimerNothingSince(string since) => Say($"لا يعمل أي مؤقّت منذ {since}.");
    public override string TimerLeftAlone => "بقي كل شيء كما كان، ولم يتغيّر شيء.";

    public override string TimerOtherStopped(string work, string length) => Say($"تم إيقاف المؤقّت: {work}، بعد {length}.");
    public override string TimerOtherCut(string work, string span) => Say($"تم التقصير: {work}، والآن {span}.");
    public override string TimerGone(string work, string span) => Say($"لم يعد مسجَّلًا: {work}، {span}.");
    public override string TimerAlso(string work, string span) => Say($"قيد مستقل: {work}، {span}.");
    public override string TimerToday(string client, string length) => Say($"مجموع اليوم للعميل {client}: {length}.");
    public override string TimerFromTo(string from, string to) => Say($"من {from} إلى {to}");
    public override string TimerSince(string since) => Say($"منذ {since}");

    public override string TimerWhich => "لأي عميل؟";
    public override string TimerWhichTime => "أي وقت هو المقصود؟";
    public override string TimerStillToCome => "لم يحن هذا الوقت اليوم بعد. هل المقصود هو التالي؟";
    public override string TimerNoClients => "لا يوجد هنا بعدُ عميل يمكن حساب الوقت له.";
    public override string TimerOverlaps => "جزء من هذا الوقت مسجَّل من قبل. لأي قيد يُحتسب؟";
    public override string TimerLeftFree(string spans) => Say($"بعد التقصير يبقى: {spans}.");
    public override string TimerCutOther => "تقصير القيد الآخر";
    public override string TimerKeepShorter => "تقصير هذا القيد";

    public override string TimerStop => "إيقاف";
    public override string TimerPause => "إيقاف مؤقت";
    public override string TimerGoOn => "استئناف";
    public override string TimerResume(string work) => Say($"استئناف {work}");
    public override string TimerDiscard => "حذف القيد";
    public override string TimerStartFor(string client) => Say($"بدء المؤقّت: {client}");

    public override string TimerForgotten(string work, string since, string length) =>
        Say($"المؤقّت يعمل منذ {since}، أي {length}: {work}. هل هذا صحيح؟");
    public override string TimerForgottenHint => "إن كان صحيحًا فلا يلزم أي إجراء. ويمكن تحديد وقت التوقف الفعلي بزر «تعديل».";
    public override string TimerStopNow => "إيقاف الآن";
    public override string TimerStopAt(string at) => Say($"تسجيل التوقف: {at}");

    public override string TimerLog => "تسجيل وقت";
    public override string TimerEdit => "تصحيح قيد وقت";
    public override string TimerSave => "حفظ";
    public override string TimerClient => "العميل";
    public override string TimerNote => "العمل المنجز";
    public override string TimerDay => "اليوم";
    public override string TimerStart => "من";
    public override string TimerStartHint => "إن تُرك فارغًا فيُوضع في أول وقت خالٍ من ذلك اليوم.";
    public override string TimerEnd => "إلى";
    public override string TimerEndHint => "إن تُرك فارغًا استمر المؤقّت.";
    public override string TimerLength => "المدة";
    public override string TimerLengthHint => Say($"مثلًا: {"ساعة ونصف"} أو {"90 دقيقة"} أو {"1:30"}");

    public override string TimerRunsAlready(string since) => Say($"هذا المؤقّت يعمل بالفعل منذ {since}. تُرك كما هو.");
    public override string TimerStartsInFuture(string at) => Say($"لم يحن وقت {at} بعد، ولا يمكن أن يبدأ المؤقّت في المستقبل.");
    public override string TimerEndsInFuture(string at) => Say($"لم يحن وقت {at} بعد، ولا يُسجَّل إلا ما مضى من الوقت.");
    public override string TimerEndsBeforeStart(string start) => Say($"هذا قبل وقت البدء، وهو {start}.");
    public override string TimerEndMissing => "يُرجى تحديد وقت الانتهاء؛ فلا يُترك مفتوحًا إلا المؤقّت الذي لا يزال يعمل.";
    public override string TimerTooLongAgo => "أقصى ما يبدأ به المؤقّت هو قبل يوم واحد. وما كان أقدم فيمكن تسجيله يدويًا.";
    public override string TimerTooLong => Say($"الحد الأقصى للقيد الواحد {24L} ساعة.");
    public override string TimerSplitsOutside(string start) => Say($"لا يكون التقسيم إلا داخل القيد نفسه: بعد {start} وقبل انتهائه.");
    public override string TimerNotATime(string said) => said is ""
        ? Say($"يُرجى ذكر الوقت، مثل `{Typed("10:30")}` أو `{Typed("15m ago")}`.")
        : Say($"تعذّرت قراءة «{said}» على أنه وقت. يُكتب مثلًا `{Typed("10:30")}` أو `{Typed("15m ago")}`.");
    public override string TimerNoLength => Say($"يُرجى ذكر المدة، مثل {"ساعة ونصف"}، أو وقت البدء والانتهاء، مثل `9:00-11:00`.");
    public override string TimerNoRoomThatDay(string day) => Say($"لا يوجد وقت خالٍ بهذا الطول في {day}. يُرجى ذكر وقت البدء والانتهاء، مثل `9:00-11:00`.");
    public override string TimerNothingToEdit => "لا يوجد قيد كهذا في سجل وقتك.";

    public override string TimesheetOf => "كشف الساعات";
    public override string TimesheetTitle(string days, string? client) => client is null ? Say($"كشف الساعات، {days}") : Say($"كشف ساعات العميل {client}، {days}");
    public override string TimesheetTotal(string length) => Say($"المجموع {length}");
    public override string TimesheetEmpty => "لا وقت مسجَّلًا في هذه الأيام.";
    public override string TimesheetRuns(string upTo) => Say($"لا يزال أحد المؤقّتات يعمل، وهو محسوب حتى {upTo}.");
    public override string TimesheetBefore(string days) => Say($"الفترة السابقة: {days}");
    public override string TimesheetAsFile => "تنزيل كملف";
    public override string TimesheetFollows => "سيصل الملف إلى رسائلك المباشرة.";
    public override string TimesheetHere(string days, string length) => Say($"كشف ساعاتك: {days}، والمجموع {length}.");
    public override string TimesheetWhichDays => "أي أيام هي المقصودة؟";
    public override string FileSaved(string name) => Say($"حُفظ الملف {name} في {"OneDrive"}.");
    public override string FileDeclined => "حسنًا، لم يُحفظ شيء. يمكن إعداد الملف من جديد في أي وقت.";
    public override string FileAgain => "عرض الملف من جديد";

    public override string UndoneAlready => "سبق التراجع عن ذلك. لم يتغيّر شيء.";
    public override string UndoYouChangedSince(string when) => Say($"التراجع غير ممكن، فقد أجريت تعديلات بعد ذلك ({when}). لا يزال التعديل يدويًا ممكنًا.");
    public override string SharedBy(string name) => Say($"مشاركة من {name}.");
    public override string ShareNotForRoom => "هذا ليس لهذه القناة، إذ لا يحق لعميلها طلبه.";
}
