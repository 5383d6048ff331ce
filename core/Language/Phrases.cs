namespace Core.Language;

/// <summary>
/// Everything the bot can say. A language is a class, in a file for each module; a missing phrase does not compile. What people wrote
/// goes in as arguments and comes out as it was.
/// </summary>
public abstract partial class Phrases
{
    public static Phrases English { get; } = new English();

    /// <param name="language">
    /// A language tag (<c>en</c>, <c>en-GB</c>, <c>ar-u-nu-arab</c> for its digits); one we do not speak is answered in English.
    /// </param>
    public static Phrases In(string language) => SpokenLanguages.Find(language) ?? English;

    /// <summary>The language's tag, for <c>lang</c> and for the reader's choice.</summary>
    public abstract string Tag { get; }

    public abstract string NotSetUpHere { get; }
    public abstract string BeingSetUp(string? by);
    public abstract string OneMoment { get; }
    public abstract string Busy { get; }

    /// <summary>Nobody knows yet whether it will be done.</summary>
    public abstract string TakesLonger { get; }
    public abstract string Broken(string id);
    public abstract string NotSaved(string id);
    public abstract string Unsure(string id);
    public abstract string NotUnderstood { get; }
    public abstract string DidYouMean(string sentence);
    public abstract string NotAllowed { get; }
    public abstract string StrangerHere(string agency);
    public abstract string DraftGone { get; }
    public abstract string CardWasOld { get; }
    public abstract string TooLong(int most);
    public abstract string NotHereYet(string verb);

    public abstract string Undo { get; }
    /// <param name="what">The beginning of the sentence that was taken back; null where there is none to show.</param>
    public abstract string UndoDone(string? what);
    public abstract string UndoNothing { get; }
    public abstract string UndoTooLate { get; }
    public abstract string UndoChangedSince(string by, string when);
    public abstract string Change { get; }
    public abstract string Cancel { get; }
    public abstract string OpenForm { get; }

    /// <summary>At a field of a form that is empty and must not be.</summary>
    public abstract string FieldNeeded { get; }
    public abstract string NothingToShare { get; }
    public abstract string ShareNeedsRoom { get; }

    public abstract string HelpTitle { get; }
    public abstract string HelpHow { get; }
    public abstract string HelpOn(string verb);
}
