namespace Core.Language;

internal sealed partial class English
{
    public override string PlaygroundAt(string url) => $"VA Desk: the playground is open at {url}";
    public override string ListeningAt(string url) => $"VA Desk listens at {url}";
    public override string TeamsCalls(Uri messages) => $"The bot in Azure has to call {messages}";
    public override string SlackCalls(Uri commands, Uri interactivity, Uri events) =>
        $"The app in Slack has to call {commands}, {interactivity} and {events}";
    public override string SetupCodeIs(string code) => $"VA Desk belongs to nobody yet. To make it yours, say to the bot in a direct message: setup {code}";

    public override string PackageWritten(string file) =>
        $"The app is in {file}. To install it: Apps, Manage your apps, Upload an app.";
    public override string BackedUp(string database, string file, long bytes) => $"{database} is backed up to {file}, {bytes} bytes.";

    public override IEnumerable<string> RestoredTo(string database, string file, string? aside, bool carried, long overdue)
    {
        yield return $"{file} is restored to {database}.";
        if (aside is not null) yield return $"What was there before is kept as {aside}.";
        if (overdue == 0) yield break;
        var letters = overdue == 1 ? "1 message" : $"{overdue} messages";
        yield return carried
            ? $"{letters} that had not been sent yet will be sent when the host starts."
            : $"{letters} will be sent when the host starts; whatever was sent after the backup was made is sent a second time.";
    }
}
