namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string AwayTitle => "غير متاح حاليًا";
    public override string AwayFromLabel => "من";
    public override string AwayFromHint => Say($"إن تُرك فارغًا فمن الآن؛ ويمكن كتابة يوم أو ساعة، مثل {"الخميس"} أو {"24 ديسمبر"} أو {"الجمعة 2 م"}");
    public override string AwayUntilLabel => "حتى";
    public override string AwayUntilHint => Say($"يوم العودة، مثل {"الاثنين"} أو {"2 يناير"} أو {"الجمعة 2 م"}");
    public override string AwayCoverLabel => "من ينوب عنك";
    public override string AwayCoverHint => "يظهر هذا الاسم لعملائك المعنيين.";
    public override string AwayNobody => "لا أحد بعينه";
    public override string AwayNoteLabel => "ملاحظة لعملائك";
    public override string AwayNoteHint => "يقرؤها جميعهم كما تُكتب.";
    public override string AwayNoteNames(string client) => Say($"يقرأ الملاحظةَ جميع عملائك، وفيها اسم العميل {client}. هل تُرسل كما هي؟");
    public override string AwayNoteSure => "نعم، كما هي";
    public override string YouAreAway(string from, string until) => Say($"سُجّلت فترة عدم توفرك: من {from}، والعودة إلى العمل {until}.");
    public override string AwayInstead(string from, string until) => Say($"وكان قبل ذلك من {from} إلى {until}.");
    public override string AwayAnotherHint => Say($"لفترة أخرى يُذكر وقتها: `{Typed("away 24 dec to 2 jan")}`.");
    public override string YouAreBack => "أهلًا بعودتك. عادت ساعات عملك المعتادة.";
    public override string YouStay(string from, string until) => Say($"أُلغيت فترة عدم توفرك من {from} إلى {until}.");
    public override string AwayBack => "متاح من جديد";
    public override string AwayCallOff => "إلغاء الفترة";
    public override string AwayTold => "يقرأ عملاؤك ذلك في ساعات عملهم، كلٌّ بلغته. وتبقى الردود الملتزم بها بانتظارك، ولا يتغيّر أي موعد نهائي.";
    public override string AwayNotTold => "لا يُبلَّغ عملاؤك، ولا يتغيّر أي موعد نهائي.";
    public override string AwayDue(int count) => count == 1
        ? "طلب واحد يحين موعده أو موعد بدئه في هذه الفترة. ما القرار بشأنه؟"
        : Say($"الطلبات التي يحين موعدها أو موعد بدئها في هذه الفترة: {count}. ما القرار بشأن كل منها؟");
    public override string AwayLeave => "إبقاء";
    public override string AwayLeadsHear => "يعلم من أسندوا إليك العمل بعدم توفرك وبما يقع في هذه الفترة.";
    public override string NotAnAbsence(string said) =>
        Say($"لم أفهم الفترة في «{said}». تُكتب مثلًا: `{Typed("away until mon")}` أو `{Typed("away fri-tue")}` أو `{Typed("away 24 dec to 2 jan")}`.");
    public override string AwayIsOver(string said) => Say($"لقد مضى «{said}». حتى متى تستمر الفترة؟ مثلًا: `{Typed("away until mon")}`.");
    public override string AwayTooLong(string until, int most) =>
        Say($"فُهم ذلك على أنه حتى {until}، وهو أطول من {Counted(most, DaysOf)}. يُرجى ذكر يوم أقرب؛ وللفترات الأطول تُعدَّل ساعات العمل.");
    public override string NotAway => "لا توجد فترة عدم توفر مسجَّلة لك، حالية أو قادمة.";
    public override string TeamAway(string until) => Say($"غير متاح حتى {until}");
    public override string Covers(string name) => Say($"ينوب خلال ذلك: {name}.");
    public override string IsAway(string name, string until) => Say($"حالة {name}: غير متاح حاليًا، والعودة {until}.");
    public override string WillBeAway(string name, string from, string until) => Say($"حالة {name}: غير متاح من {from}، والعودة {until}.");
    public override string Corrected(string told) => Say($"تغيّر ما سبق: {told}");
    public override string IsBackAgain(string name, string from) => Say($"تغيّر ما سبق: عودة {name} أبكر من المعلن، من {from}.");
    public override string StaysHere(string name) => Say($"تغيّر ما سبق: أُلغيت فترة عدم توفر {name}.");

    public override string HandAllTo(string name, int count) => count == 1 ? Say($"إسناده إلى {name}") : Say($"إسناد الكل ({count}) إلى {name}");
    public override string HandToAnother => "إسناد الكل إلى شخص آخر";
    public override string HandToWhom(int count) => count == 1
        ? "إلى من يُسند الطلب في هذه الفترة؟"
        : Say($"إلى من تُسند هذه الطلبات ({count}) في هذه الفترة؟");
    public override string HandedTo(string name, IEnumerable<string> requests) => Say($"لدى {name} الآن: {List(requests)}.");
    public override string HandedUntilBack(string name) => Say($"أُبلغ {name} بأن ذلك لفترة عدم توفرك فقط. وعند عودتك أسألك عن استعادة ما لم يكتمل.");
    public override string AwayToo(string name, string from, string until) => Say($"حالة {name} أيضًا: غير متاح من {from} إلى {until}.");
    public override string NothingToHand => "لا يحين في هذه الفترة موعد أي من طلباتك أو موعد بدئه.";
    public override string NothingHanded => "ليس لدى أحد شيء غير مكتمل من طلباتك.";
    public override string HasOfYours(string name, IEnumerable<string> requests) => Say($"لدى {name} من طلباتك: {List(requests)}.");
    public override string TakeAllBack => "استعادة الكل";
    public override string LeaveThem => "إبقاؤها هناك";
    public override string TookBack(IEnumerable<string> requests) => Say($"لديك من جديد: {List(requests)}.");
    public override string LeftThem(IEnumerable<string> requests) => Say($"بقيت كما هي: {List(requests)}.");
    public override string HandedYou(string from, IEnumerable<string> requests) => Say($"ما أُسند إليك حتى عودة {from}: {List(requests)}.");
    public override string TakenBackFromYou(string by, IReadOnlyList<string> requests) => requests.Count == 0
        ? Say($"استُعيد ما كان لديك خلال الفترة، وعاد إلى {by}.")
        : Say($"لدى {by} من جديد: {List(requests)}.");

    public override string WelcomeBack(int came, int moved, int due) => (came, moved, due) is (0, 0, 0)
        ? "أهلًا بعودتك: لم يصل جديد، ولا موعد نهائي خلال أسبوع"
        : Say($"أهلًا بعودتك: الجديد {came}، وما تغيّر {moved}، وما يقترب موعده {due}");
    public override string AwayCame => "الجديد";
    public override string AwayMoved => "ما تغيّر";
}
