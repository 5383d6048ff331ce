namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private static readonly PluralForms Letters = new("संदेश") { One = "संदेश" };

    public override string PlaygroundAt(string url) => Say($"VA Desk: सरावाचे पान येथे सुरू आहे: {url}");
    public override string ListeningAt(string url) => Say($"VA Desk येथे सुरू आहे: {url}");
    public override string TeamsCalls(Uri messages) => Say($"Azure मधील बॉटने हा पत्ता वापरायला हवा: {messages.ToString()}");
    public override string SlackCalls(Uri commands, Uri interactivity, Uri events) =>
        Say($"Slack मधील ॲपने हे पत्ते वापरायला हवेत: {commands.ToString()}, {interactivity.ToString()} आणि {events.ToString()}");
    public override string SetupCodeIs(string code) => Say($"हे VA Desk अजून कोणाचेही नाही. ते आपले करण्यासाठी बॉटला थेट संदेशात लिहा: setup {code}");

    public override string PackageWritten(string file) =>
        Say($"ॲप {file} मध्ये आहे. ते बसवण्यासाठी: Apps, Manage your apps, Upload an app.");
    public override string BackedUp(string database, string file, long bytes) => Say($"{database} ची प्रत {file} मध्ये ठेवली आहे ({bytes} बाइट).");

    public override IEnumerable<string> RestoredTo(string database, string file, string? aside, bool carried, long overdue)
    {
        yield return Say($"{file} मधून {database} परत आणले आहे.");
        if (aside is not null) yield return Say($"तेथे आधी जे होते ते {aside} म्हणून ठेवले आहे.");
        if (overdue == 0) yield break;
        yield return carried
            ? Say($"न पाठवलेले {overdue} {Form(overdue, Letters)} सर्व्हर सुरू झाल्यावर पाठवले जातील.")
            : Say($"सर्व्हर सुरू झाल्यावर {overdue} {Form(overdue, Letters)} पाठवले जातील; प्रत घेतल्यानंतर जे पाठवले होते, ते पुन्हा पाठवले जाईल.");
    }
}
