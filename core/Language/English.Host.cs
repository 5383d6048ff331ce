namespace Core.Language;

internal sealed partial class English
{
    public override string PlaygroundAt(string url) => $"VA Desk: the playground is open at {url}";
    public override string ListeningAt(string url) => $"VA Desk listens at {url}";
    public override string SlackCalls(Uri commands, Uri interactivity, Uri events) =>
        $"The app in Slack has to call {commands}, {interactivity} and {events}";
    public override string SetupCodeIs(string code) => $"VA Desk belongs to nobody yet. To make it yours, say to the bot in a direct message: setup {code}";
}
