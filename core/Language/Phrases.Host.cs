namespace Core.Language;

/// <summary>What the host says on its console when it starts, and after a chore.</summary>
public abstract partial class Phrases
{
    public abstract string PlaygroundAt(string url);
    public abstract string ListeningAt(string url);
    public abstract string TeamsCalls(Uri messages);
    public abstract string SlackCalls(Uri commands, Uri interactivity, Uri events);
    public abstract string SetupCodeIs(string code);
    public abstract string PackageWritten(string file);
    public abstract string BackedUp(string database, string file, long bytes);

    /// <param name="aside">Where what was replaced is kept; null when nothing was there.</param>
    /// <param name="carried">True when what had been sent since the backup is known.</param>
    /// <param name="overdue">Letters that leave at the next start.</param>
    public abstract IEnumerable<string> RestoredTo(string database, string file, string? aside, bool carried, long overdue);
}
