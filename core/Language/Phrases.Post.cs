namespace Core.Language;

public abstract partial class Phrases
{
    /// <param name="client">In whose channel the bot could not write, because it is not in it.</param>
    /// <param name="invite">What brings it in, typed there.</param>
    public abstract string CouldNotWriteOutside(string client, string invite);
    public abstract string CouldNotWriteArchived(string client, string bind);
    public abstract string CouldNotReachGone(string name);
    public abstract string CouldNotReachLong(string name);

    /// <summary>A rule of the workspace's administrators forbids it.</summary>
    public abstract string CouldNotWriteForbidden(string name);
    public abstract string CouldNotWriteTooLong(string name);

    /// <param name="right">A word of the platform's protocol.</param>
    public abstract string CouldNotWriteWithoutRight(string name, string right);

    /// <param name="workspace">Its name.</param>
    public abstract string ShutOutRemoved(string workspace);
    public abstract string ShutOutMoving(string workspace);
    public abstract string ShutOutRefused(string workspace, string why);

    /// <param name="minute">When the platform left out the first, as the reader tells moments.</param>
    public abstract string EventsLeftOut(string workspace, string minute);

    /// <param name="why">A word of the platform's protocol, for whoever runs the host.</param>
    public abstract string CouldNotReach(string name, string why);
    public abstract string Somebody { get; }
    public abstract string SendAgain { get; }
    public abstract string SendingAgain { get; }
    public abstract string NothingToResend { get; }

    /// <summary>Beneath a private answer to what was asked before others.</summary>
    public abstract string AnsweredApart { get; }
}
