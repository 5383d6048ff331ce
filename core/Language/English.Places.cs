namespace Core.Language;

internal sealed partial class English
{
    public override string RoomLeft(string client, string invite) => Say($"I was taken out of {client}’s channel, so nothing I write reaches them there. Type `{invite}` in it to let me back in; it is still theirs.");
    public override string RoomArchived(string client, string bind) => Say($"{client}’s channel was archived, so I cannot write there. Bring it back, or type `{bind}` in another one.");
    public override string RoomDeleted(string client, string bind) => Say($"{client}’s channel was deleted. Type `{bind}` in another one to connect it.");
    public override string AccountGone(string name) => Say($"{name}’s account was deactivated: nothing I write reaches them any more. What they asked for and what they did is kept.");
    public override string AccountGuest(string name) => Say($"{name} is a guest there now. To me they are still on your team, and see what your team sees, until you say otherwise.");
    public override string TakeOffTeam(string name) => Say($"Take {name} off the team");
    public override string InOneLine(string sentence) => Say($"Or in one line: `{sentence}`");
    public override string OrInWords => "In words:";
    public override string SayItWhole => "No button to press? Write the whole sentence again, with what you mean.";
}
