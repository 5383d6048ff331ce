namespace Core.Language;

public abstract partial class Phrases
{
    // What a platform did to a client's room
    /// <param name="invite">What brings the bot back, typed there.</param>
    public abstract string RoomLeft(string client, string invite);

    /// <param name="bind">What connects another room, as it is typed there.</param>
    public abstract string RoomArchived(string client, string bind);
    public abstract string RoomDeleted(string client, string bind);

    // What it did to somebody's account
    public abstract string AccountGone(string name);
    public abstract string AccountGuest(string name);
    public abstract string TakeOffTeam(string name);

    // For people who can neither press a button nor fill in a form

    /// <param name="sentence">As it is typed there.</param>
    public abstract string InOneLine(string sentence);
    public abstract string OrInWords { get; }
    public abstract string SayItWhole { get; }
}
