namespace Core.Language;

public abstract partial class Phrases
{
    /// <param name="room">True where a whole room reads it.</param>
    public abstract string WaitedForYou(int count, bool room);

    /// <summary>Above lines that are about no client.</summary>
    public abstract string WaitedOther { get; }
    public abstract string WaitedOpen(string what);
    public abstract string WaitedMore { get; }
    public abstract string WaitedGone { get; }
    public abstract string AndMoreNamed(int count, string names);

    /// <summary>Among what waited was something urgent.</summary>
    public abstract string UrgentWaited { get; }
    public abstract string UrgentAnyTime { get; }
    public abstract string UrgentLabel { get; }
    public abstract string UrgentInHours { get; }
    public abstract string UrgentHint { get; }
    public abstract string UrgentSet(bool any);
    public abstract string UnknownUrgent(string said);
}
