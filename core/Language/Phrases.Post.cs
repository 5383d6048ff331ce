namespace Core.Language;

public abstract partial class Phrases
{
    /// <param name="client">In whose channel the bot could not write, because it is not in it.</param>
    public abstract string CouldNotWriteOutside(string client);
    public abstract string CouldNotWriteArchived(string client, string bind);
    public abstract string CouldNotReachGone(string name);
    public abstract string CouldNotReachLong(string name);

    /// <param name="why">A word of the platform's protocol, for whoever runs the host.</param>
    public abstract string CouldNotReach(string name, string why);
    public abstract string Somebody { get; }
    public abstract string SendAgain { get; }
    public abstract string SendingAgain { get; }
    public abstract string NothingToResend { get; }

    /// <summary>Beneath a private answer to what was asked before others.</summary>
    public abstract string AnsweredApart { get; }
}
