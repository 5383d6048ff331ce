using NodaTime;

namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string WhenTitle(string length, string with, bool weekly) => weekly
        ? Say($"اجتماع أسبوعي مع {with}، مدته {length}")
        : Say($"اجتماع مع {with}، مدته {length}");
    public override string WhenNoneFits => "لا وقت ضمن ساعات عمل الجميع. وهذه أنسب الأوقات المتبقية:";
    public override string WhenNothing => "لم يبق وقت متاح في هذه الأيام.";
    public override string WhenNextWeek => "الأسبوع القادم";
    public override string WhenWithWhom => Say($"مع من؟ يُذكر اسم العميل والمدة والأيام، مثل «{Typed("when acme 45m this week")}».");
    public override string WhenNobodyCalled(string said) => Say($"لا أعرف عميلًا أو زميلًا باسم «{said}». يُذكر اسم العميل أولًا، مثل «{Typed("when acme 45m this week")}».");
    public override string WhenNoDays(string said) => Say($"لم أفهم «{said}». تُذكر الأيام مثلًا: {Typed("this week")} أو {Typed("next week")} أو {Typed("tomorrow")} أو {Typed("mon-wed")}.");
    public override string WhenNoLength(string said) => Say($"تعذّرت قراءة «{said}» على أنه مدة. تُكتب مثلًا: {"نصف ساعة"} أو {"45 دقيقة"} أو {"ساعة ونصف"}.");
    public override string WhenForm => "البحث عن وقت";
    public override string WhenPropose => "اقتراح أوقات";
    public override string WhenClient => "العميل";
    public override string WhenAlso => "وأيضًا";
    public override string WhenColleague => "زميل في الفريق";
    public override string WhenNobodyElse => "لا أحد آخر";
    public override string WhenLength => "المدة";
    public override string WhenLengthHint => Say($"مثلًا: {"نصف ساعة"} أو {"45 دقيقة"} أو {"ساعة ونصف"}");
    public override string WhenDays => "الأيام";
    public override string WhenDaysHint => Say($"مثلًا: {Typed("this week")} أو {Typed("next week")} أو {Typed("mon-wed")}. وإن تُرك فارغًا فحتى نهاية الأسبوع القادم.");
    public override string WhenOften => "التكرار";
    public override string WhenOnce => "مرة واحدة";
    public override string WhenWeekly => "كل أسبوع";
    public override string WhenFormHow => Say($"في جملة واحدة: `{Typed("when acme bolt @ben 45m this week")}`. والأمر `{Typed("when list")}` يعرض المتفق عليه.");
    public override string WhenTooLong(string longest) => Say($"أقصى مدة للاجتماع {longest}.");

    public override string WhoPays(string? who, string how, string length) => (how, who) switch
    {
        ("Early", null) => Say($"البدء قبل ساعات عملك بمدة {length}"),
        ("Early", _) => Say($"البدء قبل ساعات عمل {who} بمدة {length}"),
        ("Late", null) => Say($"الانتهاء بعد ساعات عملك بمدة {length}"),
        ("Late", _) => Say($"الانتهاء بعد ساعات عمل {who} بمدة {length}"),
        (_, null) => "خارج أيام عملك",
        _ => Say($"خارج أيام عمل {who}"),
    };

    public override string OfferTo(string time, string? to) => to is null ? Say($"اقتراح {time}") : Say($"اقتراح {time} على {to}");
    public override string EveryWeekAt(LocalDateTime local) => Say($"كل {Bare(local.DayOfWeek)}، الساعة {Clock(local.TimeOfDay)}");
    public override string WeeklyStays(string client) => Say($"يبقى في الوقت نفسه لدى {client} مهما تغيّر التوقيت.");
    public override string WeeklyFits => "ضمن ساعات عمل الجميع في كل أسابيع السنة القادمة";

    public override string WeeklyOutside(string? who, int weeks, int of, string first) => who is null
        ? Say($"خارج ساعات عملك في {Counted(weeks, WeeksOf)} من أصل {of}، أولها {first}")
        : Say($"خارج ساعات عمل {who} في {Counted(weeks, WeeksOf)} من أصل {of}، أولها {first}");

    public override string MeetingOffered(string time, string client) => Say($"سُئل العميل {client} إن كان هذا الوقت مناسبًا: {time}.");

    public override string MeetingSettled(string state, string time, string? client) => (state, client) switch
    {
        ("Agreed", null) => Say($"تم الاتفاق: {time}."),
        ("Agreed", _) => Say($"تم الاتفاق مع {client}: {time}."),
        ("Another", null) => "سيُقترح وقت آخر.",
        ("Another", _) => Say($"طلب العميل {client} وقتًا آخر بدلًا من هذا: {time}."),
        (_, null) => Say($"أُلغي: {time}."),
        _ => Say($"أُلغي الاجتماع مع {client}: {time}."),
    };

    public override string MeetingIs(string state, string length, string with) => state switch
    {
        "Offered" => Say($"اجتماع مع {with}، مدته {length}: هل هذا الوقت مناسب؟"),
        "Agreed" => Say($"اجتماع متفق عليه مع {with}، مدته {length}."),
        "Another" => Say($"اجتماع مع {with}، مدته {length}: مطلوب وقت آخر."),
        _ => Say($"أُلغي الاجتماع مع {with} (مدته {length})."),
    };

    public override string MeetingWith(string length, string with) => Say($"اجتماع مع {with}، مدته {length}");
    public override string MeetingState(string state) => state is "Offered" ? "بانتظار الرد" : "متفق عليه";
    public override string MeetingSoon(string clock, string with, string length) => Say($"الساعة {clock}: اجتماع مع {with}، مدته {length}");

    public override string ClocksMoveMeeting(string from, string with, string? whose, string after, string before, int? weeks) => (whose, weeks) switch
    {
        (null, null) => Say($"يتغيّر التوقيت: من {from} يكون اجتماعك الأسبوعي مع {with} الساعة {after} بدلًا من {before}."),
        (null, 1) => Say($"يتغيّر التوقيت: في {from} يكون اجتماعك الأسبوعي مع {with} الساعة {after} بدلًا من {before}، لمرة واحدة."),
        (null, int count) => Say($"يتغيّر التوقيت: من {from} يكون اجتماعك الأسبوعي مع {with} الساعة {after} بدلًا من {before}، لمدة {Counted(count, WeeksOf)}."),
        (_, null) => Say($"يتغيّر التوقيت لدى {whose}: من {from} يكون الاجتماع الأسبوعي مع {with} الساعة {after} بتوقيتهم بدلًا من {before}."),
        (_, 1) => Say($"يتغيّر التوقيت لدى {whose}: في {from} يكون الاجتماع الأسبوعي مع {with} الساعة {after} بتوقيتهم بدلًا من {before}، لمرة واحدة."),
        (_, int count) => Say($"يتغيّر التوقيت لدى {whose}: من {from} يكون الاجتماع الأسبوعي مع {with} الساعة {after} بتوقيتهم بدلًا من {before}، لمدة {Counted(count, WeeksOf)}."),
    };

    public override string MeetingYes => "نعم";
    public override string MeetingAnother => "وقت آخر";
    public override string MeetingFindAnother => "البحث عن وقت آخر";
    public override string MeetingMove(string? with) => with is null ? "تغيير الوقت" : Say($"تغيير وقت {with}");
    public override string MeetingCancel(string? with) => with is null ? "إلغاء الاجتماع" : Say($"إلغاء {with}");
    public override string MeetingsTitle => "الاجتماعات";
    public override string MeetingsNone => "لا اجتماعات متفق عليها أو مقترحة.";
    public override string MeetingsHow => Say($"الأمر `{Typed("when acme 45m this week")}` يقترح أوقاتًا.");
    public override string MeetingGone => "لم يعد هذا الاجتماع موجودًا.";
    public override string MeetingPast => "لقد مضى هذا الوقت.";
    public override string MeetsAlready(string when) => Say($"هناك اجتماع آخر في هذا الوقت: {when}.");

    private string Weekday(IsoDayOfWeek day) => Locale.Weekdays[(int)day - 1];
}
