using NodaTime;

namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string PromiseTitle => "الالتزام بالرد";
    public override string PromiseLabel => "خلال كم من وقت العمل يصل الرد إلى العملاء؟";
    public override string PromiseHint => Say($"{Typed("24 working hours")} أو {Typed("2 working days")} أو {Typed("none")}.");
    public override string ClientPromiseHint => Say($"مثلًا {Typed("4 working hours")} أو {Typed("2 working days")} أو {Typed("none")}. فارغ: كما للجميع.");
    public override string PromiseOther => "مدة أخرى";
    public override string PromiseNone => "بلا التزام";
    public override string PromiseCounted =>
        "يُحسب وقت عمل من عليه الرد: لا تُحتسب الليالي ونهايات الأسبوع والعطل الرسمية وأيام الإجازة، ولا الوقت الذي يكون فيه سؤال مطروحًا على العميل.";

    public override string WorkingHours(Duration length) => Whole(length) % 60 == 0
        ? Say($"{Counted(Whole(length) / 60, WorkingHoursOf)}")
        : Say($"{Length(length)} من وقت العمل");

    public override string WorkingDays(int days) => Say($"{Counted(days, WorkingDaysOf)}");

    public override string PromiseOfDesk(string? length) => length is null
        ? Say($"لا يوجد التزام بمدة محددة للرد. لتحديد مدة: `{Typed("promise 24 working hours")}`.")
        : Say($"الالتزام تجاه العملاء: الرد خلال {length}.");

    public override string PromiseSet(string? length) => length is null
        ? "من الآن لا يوجد التزام بمدة محددة للرد."
        : Say($"الالتزام تجاه العملاء من الآن: الرد خلال {length}.");

    public override string PromiseOfClient(string client, string? length, bool own) => (length, own) switch
    {
        (null, true) => Say($"لا يوجد التزام بمدة محددة للرد على العميل {client}."),
        (null, false) => Say($"لا يوجد التزام بمدة محددة للرد على العميل {client}، كما هو الحال مع الجميع."),
        (_, true) => Say($"الالتزام تجاه العميل {client}: الرد خلال {length}."),
        _ => Say($"الالتزام تجاه العميل {client}: الرد خلال {length}، كما هو الحال مع الجميع."),
    };

    public override string ClientPromiseSet(string client, string? length, bool own) => (length, own) switch
    {
        (null, true) => Say($"من الآن لا يوجد التزام بمدة محددة للرد على العميل {client}."),
        (null, false) => Say($"من الآن لا يوجد التزام بمدة محددة للرد على العميل {client}، كما هو الحال مع الجميع."),
        (_, true) => Say($"الالتزام تجاه العميل {client} من الآن: الرد خلال {length}."),
        _ => Say($"الالتزام تجاه العميل {client} من الآن: الرد خلال {length}، كما هو الحال مع الجميع."),
    };

    public override string PromiseToYou(string agency, string? length) => length is null
        ? Say($"لا يوجد لدى {agency} التزام بمدة محددة للرد عليك.")
        : Say($"التزام {agency} تجاهك: الرد خلال {length}. ويُذكر في كل طلب متى يحين ذلك.");

    public override string PromiseFact(string? length, bool own) => (length, own) switch
    {
        (null, true) => "بلا التزام لهذا العميل",
        (null, false) => "بلا التزام",
        (_, true) => Say($"الرد خلال {length}"),
        _ => Say($"الرد خلال {length}، كما للجميع"),
    };

    public override string PromiseReadAsWorking(string said, string length) =>
        Say($"فُهمت «{said}» على أنها {length}: لا تُحتسب الليالي ونهايات الأسبوع والعطل الرسمية وأيام الإجازة.");

    public override string PromiseHolds => "يسري ذلك على ما يُطلب من الآن، ويبقى ما التُزم به من قبل كما كان.";
    public override string PromiseCounts(string client, string counts) => Say($"العميل {client}: {counts}");

    public override string PromiseCount(long kept, long broken, long running) => (broken > 0, running > 0) switch
    {
        (false, false) => Say($"في الموعد: {kept}"),
        (true, false) => Say($"في الموعد: {kept}، بعد الموعد: {broken}"),
        (false, true) => Say($"في الموعد: {kept}، لم يحن موعده: {running}"),
        (true, true) => Say($"في الموعد: {kept}، بعد الموعد: {broken}، لم يحن موعده: {running}"),
    };

    public override string NoPromisesYet => "لم يُطلب شيء منذ تحديد مدة الالتزام، ولذلك لا أعداد بعد.";

    public override string UnknownPromise(string said) =>
        Say($"تعذّرت قراءة «{said}» على أنها مدة من وقت العمل. تُكتب مثلًا: `{Typed("promise 24 working hours")}` أو `{Typed("promise 2 working days")}` أو `{Typed("promise none")}`، بحد أقصى {Counted(500, WorkingHoursOf)} أو {Counted(60, WorkingDaysOf)}.");

    public override string PromiseIsTheOwners =>
        Say($"الالتزام تجاه الجميع يحدده صاحب الوكالة. ولالتزام مختلف تجاه عميل واحد: `{Typed("client acme promise 4 working hours")}`.");

    public override string Month(YearMonth month) => Say($"{Locale.Months[month.Month - 1]} {Year(month.Year)}");

    public override string AnswerByLabel => "الرد قبل";
    public override string DoneByLabel => "الإنجاز المتوقع";
    public override string AnswerStands(string left) => Say($"بانتظار رد العميل، ويبقى بعده {left} من وقت العمل");
    public override string WorkLeftLabel => "المتبقي من وقت العمل";

    public override string WhatIsAnAnswer =>
        "يُعدّ ردًا ما يصل إلى العميل: رسالة في سلسلة رسائل الطلب في قناته، أو تسليم، أو اعتذار. وطرح سؤال على العميل يوقف احتساب الوقت حتى يصل رده.";

    public override string WarnOfPromise(PromiseWarning warning, string request, string what, string client) => warning switch
    {
        PromiseWarning.Half => Say($"الطلب {request} بانتظار رد، وقد مضى نصف مدة الرد الملتزم بها تجاه {client}: {what}"),
        PromiseWarning.NineTenths => Say($"الطلب {request} بحاجة إلى رد قريبًا، فقد مضت تسعة أعشار المدة الملتزم بها تجاه {client}: {what}"),
        PromiseWarning.Breach => Say($"الطلب {request} لم يُرد عليه خلال المدة الملتزم بها تجاه {client}: {what}"),
    };

    private static long Whole(Duration length) => (long)Math.Floor(length.TotalMinutes);
}
