namespace Core.Language;

public abstract partial class Phrases
{
    /// <summary>What stands at the address itself, for whoever opens it in a browser.</summary>
    public abstract Paper FrontPaper { get; }

    public abstract Paper PrivacyPaper { get; }

    public abstract Paper TermsPaper { get; }

    /// <summary>Where a link to a request leads outside of chat. Read by anybody: it does not tell whether there is such a request.</summary>
    public abstract Paper RequestPaper(string request);

    /// <summary>As links beneath.</summary>
    public abstract string PrivacyLink { get; }
    public abstract string TermsLink { get; }
}

/// <summary>A page for everybody, of several chapters; what stands between backticks is something to type.</summary>
/// <param name="Lead">Read first, and mostly all that is read.</param>
public sealed record Paper(string Title, string Lead, params IReadOnlyList<Chapter> Chapters);

/// <param name="Lines">Each is a paragraph.</param>
public sealed record Chapter(string Title, params IReadOnlyList<string> Lines);
