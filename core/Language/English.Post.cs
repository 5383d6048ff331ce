namespace Core.Language;

internal sealed partial class English
{
    public override string CouldNotWriteOutside(string client, string invite) => Say($"I could not write in {client}’s channel: I am not in it. Type `{invite}` there, then send it again.");
    public override string CouldNotWriteArchived(string client, string bind) => Say($"I could not write in {client}’s channel: it has been archived. Bring it back, or connect another one with `{bind}`, then send it again.");
    public override string CouldNotReachGone(string name) => Say($"I could not write to {name}: their account can no longer be reached.");
    public override string CouldNotReachLong(string name) => Say($"I have tried for half an hour to reach {name}, and was told to wait each time. The message is kept; send it again when things are back to normal.");
    public override string CouldNotWriteForbidden(string name) => Say($"I could not write to {name}: a rule of that workspace forbids apps to write there. Ask its administrators to allow VA Desk, then send it again.");
    public override string CouldNotWriteTooLong(string name) => Say($"I could not write to {name}: the message was longer than what can be sent there. Open it here and pass on what matters.");
    public override string CouldNotWriteWithoutRight(string name, string right) => Say($"I could not write to {name}: the app lacks a right there ({right}). Whoever installed VA Desk in that workspace can install it once more, and then it can be sent again.");
    public override string ShutOutRemoved(string workspace) => Say($"VA Desk has been removed from {workspace}, or its access was withdrawn. Nothing is lost: messages for people there wait, and leave as soon as it is installed there again.");
    public override string ShutOutMoving(string workspace) => Say($"Slack is moving {workspace} into an organisation, and lets no app in meanwhile. Messages for people there wait and leave by themselves when it is done.");
    public override string ShutOutRefused(string workspace, string why) => Say($"Slack no longer accepts my key to {workspace} ({why}). Messages for people there wait. Whoever runs VA Desk should check Slack:BotToken, or install the app once more.");
    public override string EventsLeftOut(string workspace, string minute) => Say($"So much happened in {workspace} that Slack has stopped telling me about it since {minute}. What was written to me or in clients’ channels since then may be missing here; please look there yourself. Commands and buttons work as ever.");
    public override string CouldNotReach(string name, string why) => Say($"I could not reach {name}. The answer I got was {why}.");
    public override string Somebody => "somebody";
    public override string SendAgain => "Send it again";
    public override string SendingAgain => "I am sending it again.";
    public override string AnsweredApart => "You asked this in a channel or group chat. The answer is for you alone, so it stands here.";
    public override string NothingToResend => "There is nothing to send again: it has arrived, or is on its way.";
}
