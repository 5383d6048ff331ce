namespace Core.Language;

public abstract partial class Phrases
{
    public abstract string AwayTitle { get; }
    public abstract string AwayUntilLabel { get; }
    public abstract string AwayUntilHint { get; }
    public abstract string AwayNoteLabel { get; }
    public abstract string AwayNoteHint { get; }
    public abstract string AwayNoteNames(string client);
    public abstract string AwayNoteSure { get; }
    public abstract string YouAreAway(string from, string until);
    public abstract string YouAreBack { get; }
    public abstract string AwayBack { get; }

    /// <summary>That the clients hear of it.</summary>
    public abstract string AwayTold { get; }
    public abstract string AwayNotTold { get; }
    public abstract string AwayDue(int count);
    public abstract string AwayGive(string request);
    public abstract string NotAnAbsence(string said);
    public abstract string NotAway { get; }

    /// <summary>Of a colleague.</summary>
    public abstract string TeamAway(string until);

    /// <summary>To a client.</summary>
    public abstract string IsAway(string name, string until);
    public abstract string WelcomeBack(int came, int moved, int due);
    public abstract string AwayCame { get; }
    public abstract string AwayMoved { get; }
}
