namespace Core.Language;

public abstract partial class Phrases
{
    public abstract string FeedName(string agency);
    public abstract string FeedDue(string request);
    public abstract string FeedBegin(string request);
    public abstract string FeedHere { get; }
    public abstract string FeedHow { get; }
    public abstract string FeedGiven(string when);
    public abstract string FeedButton { get; }
    public abstract string FeedNew { get; }
    public abstract string FeedOff { get; }
    public abstract string FeedEnded { get; }
    public abstract string FeedNone { get; }
    public abstract string FeedInPrivate { get; }
    public abstract string FeedNowhere { get; }
}
