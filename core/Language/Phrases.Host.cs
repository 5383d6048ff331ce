namespace Core.Language;

/// <summary>What the host says on its console when it starts.</summary>
public abstract partial class Phrases
{
    public abstract string PlaygroundAt(string url);
    public abstract string ListeningAt(string url);
    public abstract string SlackCalls(Uri commands, Uri interactivity, Uri events);
    public abstract string SetupCodeIs(string code);
}
