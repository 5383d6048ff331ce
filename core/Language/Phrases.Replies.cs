namespace Core.Language;

/// <summary>What clients write beneath their part of a standup.</summary>
public abstract partial class Phrases
{
    /// <summary>To whoever wrote it in private.</summary>
    public abstract string ReplyHeard(string agency);
    public abstract string ReplyFrom(string author, string client);
    public abstract string ReplyWithdrawn(string when);
    public abstract string ReplyMade(string request);
    public abstract string ReplyAnswered { get; }
    public abstract string ReplyAnsweredAt(string when);
    public abstract string ReplyLeft { get; }
    public abstract string ReplyFile { get; }
    public abstract string ReplyAnswer { get; }
    public abstract string ReplyLeave { get; }
    public abstract string ReplyAnswerTitle(string client);
    public abstract string ReplyAnswerText { get; }
    public abstract string ReplyAnswerHint { get; }
    /// <summary>Above what is said back.</summary>
    public abstract string ReplyAnswerFrom(string who);
    public abstract string ReplyAnswerGone(string agency);
    public abstract string ReplyGone { get; }
    public abstract string ReplyUnanswered { get; }
}
