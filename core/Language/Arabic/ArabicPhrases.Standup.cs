using NodaTime;

namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string StandupYesterday(LocalDate since, LocalDate day) => since.PlusDays(1) == day ? "أمس" : Say($"منذ {Day(since, day)}");
    public override string StandupToday => "اليوم";
    public override string StandupWaiting => "بانتظار الرد";
    public override string StandupUnnamed => "أعمال عامة";
    public override string StandupDone(string what) => Say($"مكتمل: {what}");
    public override string StandupDelivered(string what) => Say($"تم تسليمه: {what}");
    public override string StandupDue(string what, string due) => Say($"الطلب {what} (الموعد النهائي {due})");
    public override string StandupWasDue(string what, string due) => Say($"الطلب {what} (كان الموعد النهائي {due})");
    public override string StandupChecking(string what) => Say($"قيد المراجعة: {what}");
    public override string StandupNeedsAnswer(string what, string client) => Say($"بانتظار رد من {client}: {what}");
    public override string StandupNeedsApproval(string what, string client) => Say($"بانتظار اعتماد {client}: {what}");
    public override string StandupNeedsUs(string what, string agency) => Say($"بانتظار قبول {agency}: {what}");
    public override string StandupMore(int more) => Say($"و{Counted(more, Others)}");
    public override string StandupTakenBack(string agency) =>
        Say($"سُحب آخر موجز من {agency}، ويُرجى تجاهله. وإن صدر موجز بديل فسيُنشر هنا.");
    public override string StandupFrom(string who, string day) => Say($"الموجز اليومي من {who}: {day}");

    public override string StandupTitle(string day) => Say($"الموجز اليومي: {day}");

    public override string StandupLead(int clients) => clients switch
    {
        0 => "لا شيء لإرساله إلى أي عميل حتى الآن.",
        1 => "في الموجز ما يخص عميلًا واحدًا، ويُرسل عند النشر.",
        _ => Say($"في الموجز ما يخص {Counted(clients, ClientsOf)}. لا يصل إلى كل عميل إلا ما يخصه، ويُرسل عند النشر."),
    };

    public override string StandupLogged(string length) => Say($"الوقت المسجَّل {length} (لا يراه العميل)");
    public override string StandupGoesOutAt(string clock, string zone) => Say($"يُرسل الساعة {clock} ({zone})");
    public override string StandupReachesNobody(string bind) => Say($"لا يصل إلى أحد بعد: يُكتب `{bind}` في قناة العميل");
    public override string StandupMoreClients(int more) => Say($"و{Counted(more, MoreClients)}");
    public override string StandupPreviewTitle(string day) => Say($"معاينة: {day}");
    public override string StandupPreviewLead => "هذا ما سيقرؤه كل عميل، بلغته وتوقيته.";
    public override string StandupNothing(string day) => Say($"لا شيء لإبلاغ أي عميل به عن {day}.");
    public override string StandupComing => "جارٍ إرسال مسودة الموجز إلى رسائلك المباشرة.";
    public override string StandupWasPosted(string when) => Say($"تم النشر: {when}.");
    public override string StandupPostedTo(IEnumerable<string> clients) => Say($"تم الإرسال إلى: {List(clients)}.");
    public override string StandupPostsLater(string client, string when) => Say($"يصل إلى {client}: {when}.");
    public override string StandupWasSkipped(string when) => Say($"تم التخطي: {when}. لم يُرسل شيء.");

    public override string StandupTooLate(string day, string due, string late) =>
        Say($"كان موعد مسودة موجزك ({day}): {due}، وقد تأخرت {late} فتم تخطيها. لم يُرسل شيء إلى عملائك.");

    public override string StandupLate(string due) => Say($"وصل متأخرًا: كان موعده {due}.");
    public override string StandupNeverPosted(string day) => Say($"لم يُنشر موجزك ({day})، ولم يُرسل شيء إلى عملائك.");

    public override string StandupMissed(IEnumerable<string> clients, string day) =>
        Say($"لم يصل موجز {day} إلى: {List(clients)}. تعذّر إرساله في موعده، وبعد مضي أكثر من ثلاث ساعات يُترك القرار لك.");

    public override string StandupSendTo(string client) => Say($"إرسال إلى {client}");
    public override string StandupEdited(string when) => Say($"عُدّل: {when}.");
    public override string StandupRewritten(string day) => Say($"تم التعديل. كل من قرأ موجز {day} يراه الآن بصورته الجديدة.");

    public override string StandupNudge(string day, int clients) =>
        Say($"لا يزال موجزك ({day}) مسودة، وفيه ما يخص {Counted(clients, ClientsOf)}.");

    public override string StandupEditTitle => "تعديل الموجز اليومي";
    public override string StandupEditHint => "إن تُرك فارغًا فلن يصل شيء إلى هذا العميل.";
    public override string StandupEditSave => "حفظ";
    public override string StandupEditNext(string client) => Say($"العميل {client} وآخرون لهم نموذج مستقل، يُفتح من المسودة بزر «{StandupEditFrom(client)}».");
    public override string StandupEditFrom(string client) => Say($"تعديل بدءًا من {client}");
    public override string StandupAnother => "عميل آخر";
    public override string StandupAnotherText => "ما سيقرؤه";
    public override string StandupAnotherHint => "لعميل ليس له شيء في الموجز حتى الآن.";
    public override string StandupAnotherWho => "لأي عميل هذا؟";
    public override string StandupAnotherWhat => "ما الذي سيقرؤه هذا العميل؟";

    public override string StandupComesAt(string clock, string days) =>
        Say($"تصل مسودة الموجز اليومي الساعة {clock} ({DaysOfWeek(days).Replace(", ", Comma, StringComparison.Ordinal)}).");

    public override string StandupComesUsually => "تصل مسودة الموجز اليومي عند بدء يوم عملك.";
    public override string StandupNextDraft(string when) => Say($"المسودة التالية: {when}.");
    public override string StandupHowToChange => Say($"للتعديل: `{Typed("standup at 8:30 mon-thu")}`.");
    public override string StandupClientAt(string client, string clock, string zone) => Say($"يصل الموجز إلى {client} الساعة {clock} ({zone})، أو عند نشره إن كان بعد ذلك.");

    public override string StandupPost => "نشر";
    public override string StandupEdit => "تعديل";
    public override string StandupPreview => "معاينة";
    public override string StandupSkip => "تخطي";
    public override string StandupShow => "مسودة اليوم";
    public override string StandupNow => "إعداده الآن";

    public override string StandupOld(string day) => Say($"هذه مسودة {day} وقد انقضى يومها. وهذه مسودة اليوم:");
    public override string StandupEmpty => "لا شيء للنشر: ليس في الموجز اليوم ما يخص أي عميل.";
    public override string StandupNoReaders(string bind) => Say($"لن يقرأه أحد: ليس لأي من هؤلاء العملاء قناة أو جهة اتصال بعد. يُكتب `{bind}` في قناة العميل.");
    public override string StandupTimeUnclear(string said) => Say($"تعذّرت قراءة وقت في «{said}». يُكتب مثلًا: `{Typed("standup at 9:00 mon-fri")}`.");
    public override string StandupWhichTime => "صباحًا أم مساءً؟";
    public override string StandupByDayOnly => Say($"لا أكتب إلا بين {Clock(new LocalTime(7, 0))} و{Clock(new LocalTime(21, 0))}. يُرجى اختيار وقت بينهما.");
}
