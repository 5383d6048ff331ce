namespace Core.Language;

public abstract partial class Phrases
{
    public abstract string AwayTitle { get; }
    public abstract string AwayFromLabel { get; }
    public abstract string AwayFromHint { get; }
    public abstract string AwayUntilLabel { get; }
    public abstract string AwayUntilHint { get; }
    public abstract string AwayCoverLabel { get; }
    public abstract string AwayCoverHint { get; }
    public abstract string AwayNobody { get; }
    public abstract string AwayNoteLabel { get; }
    public abstract string AwayNoteHint { get; }
    public abstract string AwayNoteNames(string client);
    public abstract string AwayNoteSure { get; }
    public abstract string YouAreAway(string from, string until);

    /// <summary>Of what the absence was before it was changed.</summary>
    public abstract string AwayInstead(string from, string until);
    public abstract string AwayAnotherHint { get; }
    public abstract string YouAreBack { get; }

    /// <summary>One that was to come was called off.</summary>
    public abstract string YouStay(string from, string until);
    public abstract string AwayBack { get; }
    public abstract string AwayCallOff { get; }

    /// <summary>That the clients hear of it.</summary>
    public abstract string AwayTold { get; }
    public abstract string AwayNotTold { get; }
    public abstract string AwayDue(int count);
    public abstract string AwayLeave { get; }
    public abstract string AwayLeadsHear { get; }
    public abstract string NotAnAbsence(string said);
    public abstract string AwayIsOver(string said);
    public abstract string AwayTooLong(string until, int most);
    public abstract string NotAway { get; }

    /// <summary>Of a colleague.</summary>
    public abstract string TeamAway(string until);

    /// <summary>Who is there meanwhile.</summary>
    public abstract string Covers(string name);

    /// <summary>To a client.</summary>
    public abstract string IsAway(string name, string until);
    public abstract string WillBeAway(string name, string from, string until);

    /// <param name="told">What is so, to somebody who has read something else.</param>
    public abstract string Corrected(string told);
    public abstract string IsBackAgain(string name, string from);
    public abstract string StaysHere(string name);

    public abstract string HandAllTo(string name, int count);
    public abstract string HandToAnother { get; }
    public abstract string HandToWhom(int count);
    public abstract string HandedTo(string name, IEnumerable<string> requests);
    public abstract string HandedUntilBack(string name);
    public abstract string AwayToo(string name, string from, string until);
    public abstract string NothingToHand { get; }
    public abstract string NothingHanded { get; }
    public abstract string HasOfYours(string name, IEnumerable<string> requests);
    public abstract string TakeAllBack { get; }
    public abstract string LeaveThem { get; }
    public abstract string TookBack(IEnumerable<string> requests);
    public abstract string LeftThem(IEnumerable<string> requests);

    /// <summary>To the colleague.</summary>
    public abstract string HandedYou(string from, IEnumerable<string> requests);

    /// <param name="requests">Those that the reader may see; perhaps none.</param>
    public abstract string TakenBackFromYou(string by, IReadOnlyList<string> requests);

    public abstract string WelcomeBack(int came, int moved, int due);
    public abstract string AwayCame { get; }
    public abstract string AwayMoved { get; }
}
