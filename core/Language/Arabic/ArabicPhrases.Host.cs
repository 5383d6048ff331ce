namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    public override string PlaygroundAt(string url) => Say($"ساحة التجربة في {"VA Desk"} مفتوحة على العنوان {url}");
    public override string ListeningAt(string url) => Say($"يستقبل {"VA Desk"} الاتصالات على العنوان {url}");
    public override string TeamsCalls(Uri messages) => Say($"على البوت في {"Azure"} أن يستدعي {messages.ToString()}");
    public override string SlackCalls(Uri commands, Uri interactivity, Uri events) =>
        Say($"على التطبيق في {"Slack"} أن يستدعي {commands.ToString()} و{interactivity.ToString()} و{events.ToString()}");
    public override string SetupCodeIs(string code) => Say($"ليس لـ {"VA Desk"} صاحب بعد. لامتلاكه تُرسل إلى البوت في رسالة مباشرة العبارة: {$"setup {code}"}");

    public override string PackageWritten(string file) =>
        Say($"التطبيق في الملف {file}. للتثبيت: التطبيقات، ثم إدارة تطبيقاتك، ثم تحميل تطبيق.");
    public override string BackedUp(string database, string file, long bytes) =>
        Say($"نُسخت قاعدة البيانات {database} احتياطيًا إلى {file}، وحجم النسخة {Counted(bytes, Bytes)}.");

    public override IEnumerable<string> RestoredTo(string database, string file, string? aside, bool carried, long overdue)
    {
        yield return Say($"استُعيدت النسخة {file} إلى {database}.");
        if (aside is not null) yield return Say($"حُفظ ما كان هناك من قبل باسم {aside}.");
        if (overdue == 0) yield break;
        yield return carried
            ? Say($"رسائل لم تُرسل بعد وستُرسل عند تشغيل المضيف: {Counted(overdue, MessageNoun)}.")
            : Say($"رسائل ستُرسل عند تشغيل المضيف: {Counted(overdue, MessageNoun)}. وما أُرسل بعد إعداد النسخة الاحتياطية يُرسل مرة ثانية.");
    }
}
