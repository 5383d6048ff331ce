namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string Move(RequestMove move) => move switch
    {
        RequestMove.Take => "قبول الطلب",
        RequestMove.Assign => "إسناد",
        RequestMove.Start => "بدء العمل",
        RequestMove.Ask => "طرح سؤال",
        RequestMove.Answer => "رد",
        RequestMove.Review => "مراجعة",
        RequestMove.Deliver => "تسليم",
        RequestMove.Approve => "اعتماد",
        RequestMove.Changes => "طلب تعديلات",
        RequestMove.Done => "إكمال",
        RequestMove.Decline => "اعتذار عن الطلب",
        RequestMove.Cancel => "إلغاء الطلب",
        RequestMove.Reopen => "إعادة فتح",
        RequestMove.Confirm => "تأكيد",
        RequestMove.Change => "تعديل",
        RequestMove.Due => "الموعد النهائي",
        RequestMove.Estimate => "الوقت المقدَّر",
        RequestMove.Note => "ملاحظة",
    };

    public override string StateForClient(RequestState state) => state switch
    {
        RequestState.New => "تم استلامه",
        RequestState.Accepted => "مقبول",
        RequestState.InProgress => "قيد التنفيذ",
        RequestState.NeedsInfo => "بانتظار ردّك",
        RequestState.InReview => "قيد المراجعة",
        RequestState.ChangesWanted => "التعديلات جارية",
        RequestState.Waiting => "بانتظار اعتمادك",
        RequestState.Done => "مكتمل",
        RequestState.Declined => "تم الاعتذار عنه",
        RequestState.Cancelled => "ملغى",
    };

    public override string More => "المزيد";
    public override string Timer => "المؤقّت";
    public override string NewRequest => "طلب جديد";
    public override string RequestList => "طلباتي";
    public override string FileIt => "إرسال";
    public override string SaveRequest => "حفظ";
    public override string NoDueDate => "بلا موعد نهائي";
    public override string BackToCard(string request) => Say($"العودة إلى {request}");

    public override string StateLabel => "الحالة";
    public override string DueLabel => "الموعد النهائي";
    public override string RequestClient => "العميل";
    public override string OwnerLabel => "المسؤول";
    public override string EstimateLabel => "الوقت المقدَّر";
    public override string ConfirmedLabel => "تاريخ التأكيد";
    public override string NotesLabel => "الملاحظات";
    public override string UrgencyLabel => "مستوى الأولوية";
    public override string TagsLabel => "الوسوم";
    public override string EveryLabel => "التكرار";
    public override string LinkLabel => "الرابط";
    public override string LinkHint => Say($"للملفات والأمثلة: عنوان يبدأ بـ {"https://"}");
    public override string WhatLabel => "المطلوب";
    public override string WhatHint => Say($"بكلمات قليلة، {300L} حرف على الأكثر");
    public override string DetailsLabel => "التفاصيل";
    public override string DueHint => Say($"مثلًا: {"الجمعة 5 مساءً"}، أو {"غدًا"}، أو {"31 ديسمبر"}، أو {"بعد 3 أيام"}");

    public override string DayBy(string day, string clock) => Say($"{day}، حتى {clock}");
    public override string InZone(string moment, string zone) => Say($"{moment} ({zone})");

    public override string Overdue => "متأخر عن الموعد";
    public override string CardSummary(string request, string what, string state) => Say($"الطلب {request}، {what}: {state}");
    public override string ForClient(string client, string askedBy) => Say($"بطلب من {askedBy} لدى {client}");
    public override string NotesCount(int count) => Say($"{Counted(count, NoteNoun)}");

    public override string Filed(string request) => Say($"تم تسجيل الطلب {request}. وهذا ما فهمته:");

    public override string Did(RequestMove move, string request, string what) => move switch
    {
        RequestMove.Take => Say($"تم قبول الطلب {request}، وهو مُسند إليك: {what}"),
        RequestMove.Assign => Say($"أُسند الطلب {request} إلى مسؤول آخر: {what}"),
        RequestMove.Start => Say($"الطلب {request} قيد التنفيذ: {what}"),
        RequestMove.Ask => Say($"جارٍ إرسال سؤالك عن الطلب {request}، والطلب بانتظار الرد."),
        RequestMove.Answer => Say($"شكرًا. جارٍ إرسال ردّك على الطلب {request}."),
        RequestMove.Review => Say($"الطلب {request} قيد المراجعة: {what}"),
        RequestMove.Deliver => Say($"تم تسليم الطلب {request}، وهو بانتظار اعتماد العميل."),
        RequestMove.Approve => Say($"تم اعتماد الطلب {request} واكتمل: {what}"),
        RequestMove.Changes => Say($"جارٍ إرسال التعديلات المطلوبة على الطلب {request}."),
        RequestMove.Done => Say($"اكتمل الطلب {request}: {what}"),
        RequestMove.Decline => Say($"تم الاعتذار عن الطلب {request}، وأُبلغ العميل بالسبب."),
        RequestMove.Cancel => Say($"أُلغي الطلب {request}: {what}"),
        RequestMove.Reopen => Say($"أُعيد فتح الطلب {request}: {what}"),
        RequestMove.Confirm => Say($"شكرًا. تم تأكيد تفاصيل الطلب {request}."),
        RequestMove.Change => Say($"تم تعديل الطلب {request}."),
        RequestMove.Due => Say($"أصبح للطلب {request} موعد نهائي جديد."),
        RequestMove.Estimate => Say($"أصبح للطلب {request} وقت مقدَّر جديد."),
        RequestMove.Note => Say($"أُضيفت ملاحظتك إلى الطلب {request}."),
    };

    public override string NotedForMembers(string request) => Say($"أُضيفت ملاحظتك إلى الطلب {request}. لا يقرؤها إلا فريقك؛ أما ما ينبغي أن يقرأه العميل فمكانه قناته.");
    public override string Assigned(string request, string to) => Say($"أُسند الطلب {request} إلى {to}.");
    public override string AssignToWhom(string request) => Say($"إلى من يُسند الطلب {request}؟");
    public override string Estimated(string request, string length) => Say($"الوقت المقدَّر للطلب {request}: {length}. لا يراه إلا فريقك.");
    public override string DueMoved(string request, string due) => Say($"أصبح الموعد النهائي للطلب {request}: {due}.");
    public override string DueCleared(string request) => Say($"لم يعد للطلب {request} موعد نهائي.");
    public override string NothingChanged => "لم يتغيّر شيء.";
    public override string ChangedMeanwhile => "تغيّر هذا أثناء الكتابة، ولم يُحفظ شيء بعد: في الأعلى وضعه الآن، وتحته ما كتبته.";

    public override string MoveTitle(RequestMove move, string request) => move switch
    {
        RequestMove.Ask => Say($"سؤال عن {request}"),
        RequestMove.Answer => Say($"رد على {request}"),
        RequestMove.Changes => Say($"تعديلات على {request}"),
        RequestMove.Decline => Say($"اعتذار عن {request}"),
        RequestMove.Due => Say($"موعد {request}"),
        RequestMove.Estimate => Say($"تقدير وقت {request}"),
        RequestMove.Note => Say($"ملاحظة على {request}"),
        RequestMove.Cancel => Say($"إلغاء {request}"),
        RequestMove.Take => Say($"قبول {request}"),
        _ => Say($"{Move(move)} {request}"),
    };

    public override string MoveField(RequestMove move) => move switch
    {
        RequestMove.Ask => "سؤالك",
        RequestMove.Answer => "ردّك",
        RequestMove.Changes => "ما الذي ينبغي تغييره؟",
        RequestMove.Decline => "السبب (سيقرؤه العميل)",
        RequestMove.Due => "الموعد النهائي",
        RequestMove.Estimate => Say($"المدة، مثلًا {"ساعة ونصف"}"),
        _ => "ملاحظتك",
    };

    public override string Told(Telling news, string who, string request, string what) => news switch
    {
        Telling.Asked => Say($"سؤال من {who} عن الطلب {request} ({what}):"),
        Telling.Answered => Say($"رد من {who} على الطلب {request} ({what}):"),
        Telling.Delivered => Say($"تسليم الطلب {request} ({what}) من {who}. هل العمل كما هو مطلوب؟"),
        Telling.Changes => Say($"ورد من {who} طلب تعديلات على الطلب {request} ({what}):"),
        Telling.Declined => Say($"اعتذار من {who} عن الطلب {request} ({what}):"),
        Telling.Noted => Say($"ملاحظة من {who} على الطلب {request} ({what}):"),
        Telling.Done => Say($"اكتمل الطلب {request} على يد {who}: {what}"),
        Telling.Approved => Say($"الطلب {request} معتمد من {who}: {what}"),
        Telling.Cancelled => Say($"أُلغي الطلب {request} بطلب من {who}: {what}"),
        Telling.Reopened => Say($"أُعيد فتح الطلب {request} بطلب من {who}: {what}"),
        Telling.Changed => Say($"عُدّل الطلب {request} بطلب من {who}، ونصه الآن: {what}"),
    };

    public override string TakenBack(string request, string what, string state) => Say($"تم التراجع عن آخر رسالة بشأن الطلب {request}. حالته الآن: {state}، ونصه: {what}");

    public override string NoteLabel(Telling kind) => kind switch
    {
        Telling.Asked => "سؤال",
        Telling.Answered => "رد",
        Telling.Delivered => "ما تم تسليمه",
        Telling.Changes => "التعديلات المطلوبة",
        Telling.Declined => "سبب الاعتذار",
        _ => "ملاحظة",
    };

    public override string NoteInHistory(Telling kind) => kind switch
    {
        Telling.Asked => "سؤال",
        Telling.Answered => "رد",
        Telling.Delivered => "تسليم العمل",
        Telling.Changes => "طلب تعديلات",
        Telling.Declined => "سبب الاعتذار",
        _ => "ملاحظة",
    };

    public override string AmongMembers(string label) => Say($"{label} (لا يراها العميل)");

    public override string HistoryOf(string request, string what) => Say($"كل ما يخص الطلب {request}: {what}");
    public override string EarlierLeftOut(int count) => Say($"أسطر أقدم غير معروضة: {Counted(count, LineNoun)}.");
    public override string WasFiled => "تقديم الطلب";
    public override string WasChanged => "تعديل النص";
    public override string WasConfirmed => "تأكيد ما فُهم";
    public override string WasGiven => "إسناده إلى زميل في الفريق";
    public override string DueWasMoved(string due) => Say($"الموعد النهائي الجديد: {due}");
    public override string DueWasCleared => "بلا موعد نهائي";

    public override string OpenRequests => "الطلبات المفتوحة";
    public override string DoneRequests => "الطلبات المغلقة";
    public override string WaitingForYou => "بانتظارك";
    public override string WaitingForClients => "بانتظار العملاء";
    public override string NoRequests(string title) => Say($"{title}: لا شيء.");
    public override string CountOf(string title, int count) => Say($"{title}: {count}");
    public override string AndMore(int count) => Say($"و{Counted(count, Others)}");

    public override string MakeThisARequest => "هل يُسجَّل هذا طلبًا؟ بضغطة واحدة يصبح له موعد ومسؤول.";
    public override string FileThis => "تسجيله طلبًا";
    public override string MadeOfThis(string request) => Say($"سُجّلت هذه الرسالة طلبًا برقم {request}.");
    public override string AlreadyMade(string request) => Say($"سُجّلت هذه الرسالة من قبل، وهي الطلب {request}:");
    public override string FileAnother => "تسجيل طلب آخر";
    public override string PostIsOver => "حُذفت الرسالة، أو مضى وقت طويل على سؤالي عنها. لم يُسجَّل شيء.";
    public override string PostEdited(string request, string what) =>
        Say($"عُدّلت الرسالة التي سُجّل منها الطلب {request}، ولا يزال نص الطلب: {what}. إن كان ينبغي تغييره فيمكن تعديله هنا:");
    public override string PostDeleted(string request, string what) =>
        Say($"حُذفت الرسالة التي سُجّل منها الطلب {request}، ولا يزال الطلب مفتوحًا: {what}. إن لم تعد إليه حاجة فيمكن إلغاؤه هنا:");
    public override string RoomIsNobodys(string bind) => Say($"لا أعرف لأي عميل هذه القناة، ولذلك لم أسأل أحدًا. يُكتب هنا أولًا `{bind}` مع اسم العميل.");
    public override string NotTheAuthor(string? author, string agency) => author is null
        ? Say($"لا يمكن تسجيل هذه الرسالة طلبًا إلا لمن كتبها أو من جانب {agency}. ويمكنك تقديم طلب بنفسك بكتابة `{Typed("request")}` ثم المطلوب.")
        : Say($"لا يمكن تسجيل هذه الرسالة طلبًا إلا من جانب {author} أو {agency}. ويمكنك تقديم طلب بنفسك بكتابة `{Typed("request")}` ثم المطلوب.");

    public override string NoteEdited => "مُعدَّلة";
    public override string NoteWithdrawn => "سحبها من كتبها";
    public override string AsOf(string moment) => Say($"كما كان {moment}");
    public override string ShowNow => "عرض الوضع الحالي";

    public override string ForWhichClient => "لأي عميل؟ لم يُسجَّل شيء بعد.";
    public override string WhichDate => "أي موعد هو المقصود؟ لم يُنفَّذ شيء بعد.";
    public override string IsItADate => "هل المقصود موعد؟ لم يُنفَّذ شيء بعد.";
    public override string DueIsPast => "لقد مضى هذا الموعد. أي موعد هو المقصود؟ لم يُنفَّذ شيء بعد.";

    public override string NoSuchRequest(long number) => Say($"لا يوجد هنا طلب رقمه {RequestNumber(number)}.");
    public override string NotNow(string request, string move, string state, string? owner, string since) => owner is null
        ? Say($"الطلب {request}: {state} منذ {since}. الإجراء «{move}» غير متاح لك الآن، والمتاح هو:")
        : Say($"الطلب {request}: {state} منذ {since}، والمسؤول {owner}. الإجراء «{move}» غير متاح لك الآن، والمتاح هو:");
    public override string NotSaidToRequests(string request) => Say($"لم أفهم الإجراء المقصود على الطلب {request}. المتاح هو:");
    public override string NothingAsked => "يُرجى كتابة المطلوب بكلمات قليلة.";
    public override string NoClientHere => "لا يوجد بعدُ عميل يمكن تسجيل هذا له.";
    public override string HoldsSecret => "يبدو أن النص يتضمن كلمة مرور، ولذلك لم أحفظه. يُرجى حذفه من هنا، وحفظ كلمة المرور في برنامج مخصص لذلك، وإرسال رابطها إليّ.";
    public override string NotALink => Say($"ينبغي أن يبدأ الرابط بـ {"https://"} وأن يشير إلى موقع على الويب.");
    public override string NotADueDate(string said) => Say($"تعذّرت قراءة «{said}» على أنه تاريخ. يُكتب مثلًا: {"الجمعة 5 مساءً"}، أو {"غدًا"}، أو {"31 ديسمبر"}، أو {"2026-12-31 17:00"}، أو {"بعد 3 أيام"}.");
    public override string NotARule(string said) => Say($"تعذّرت قراءة «{said}» على أنه قاعدة تكرار. تُكتب مثلًا: `{Typed("every fri at 17:00")}` أو `{Typed("every weekday at 9:00")}` أو `{Typed("every month on the 15th")}` أو `{Typed("none")}`.");
    public override string OneOfMany(string request, string series) => Say($"الطلب {request} جزء من السلسلة {series}، وقاعدة التكرار تُعدَّل هناك.");
    public override string EveryHint => Say($"لما يتكرر فقط: {Typed("every fri at 17:00")} أو {Typed("every month on the 15th")}");
    public override string SeriesLabel => "جزء من";
    public override string ChangeRule => "تعديل التكرار";
    public override string StopRepeating => "إيقاف التكرار";
    public override string RepeatsNow(string request, string rule) => Say($"تكرار الطلب {request} الآن: {rule}.");
    public override string RepeatsNoMore(string request) => Say($"لم يعد الطلب {request} متكررًا، وما أُنشئ منه باقٍ كما هو.");
    public override string Repeats => "متكرر";
    public override string IsSeries => "كل مرة طلب مستقل يُنشأ قبل موعده بأسبوع، وتُستثنى أيام الإجازة والعطل الرسمية.";
    public override string NotALength(string said) => Say($"تعذّرت قراءة «{said}» على أنه مدة. تُكتب مثلًا: {"45 دقيقة"} أو {"ساعة ونصف"} أو {"ساعتان"}.");
    public override string NoSuchColleague(string said) => Say($"لا أعرف هنا زميلًا في الفريق باسم {said}.");

    // An id is what one types: its digits stay.
    private static string RequestNumber(long number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"R-{number}");
}
