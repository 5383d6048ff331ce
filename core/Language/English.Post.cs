namespace Core.Language;

internal sealed partial class English
{
    public override string CouldNotWriteOutside(string client) => $"I could not write in {client}’s channel: I am not in it. Type `/invite @VA Desk` there, then send it again.";
    public override string CouldNotWriteArchived(string client, string bind) => $"I could not write in {client}’s channel: it has been archived. Bring it back, or connect another one with `{bind}`, then send it again.";
    public override string CouldNotReachGone(string name) => $"I could not write to {name}: their account can no longer be reached.";
    public override string CouldNotReachLong(string name) => $"I have tried for half an hour to reach {name}, and was told to wait each time. The message is kept; send it again when things are back to normal.";
    public override string CouldNotReach(string name, string why) => $"I could not reach {name}. The answer I got was {why}.";
    public override string Somebody => "somebody";
    public override string SendAgain => "Send it again";
    public override string SendingAgain => "I am sending it again.";
    public override string AnsweredApart => "You asked this in a channel or group chat. The answer is for you alone, so it stands here.";
    public override string NothingToResend => "There is nothing to send again: it has arrived, or is on its way.";
}
