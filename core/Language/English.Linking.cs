namespace Core.Language;

internal sealed partial class English
{
    public override string PlatformName(string platform) => platform switch
    {
        "Web" => "the web",
        _ => platform,
    };

    public override string LinkWhat =>
        "If you also work in another app where I am, Slack or Teams, I can know you there as the same person: one timer, one list, one name. "
        + "I show you a code here, and you say it to me there.";
    public override string LinkedTo(string name, string platform) => Say($"• You are also {name} in {platform}.");
    public override string LinkMake => "Show a code";
    public override string LinkShow => "Your accounts";
    public override string LinkCodeTitle => "Send me this in a direct message, from your other account:";
    public override string LinkCodeHow =>
        "It is good for ten minutes, and once. Whoever says it has your rights here, so give it to nobody, and say it in no channel.";
    public override string LinkCodeShown => "A code is shown only once, to whoever pressed. You can have a new one, which puts an end to the one before.";
    public override string Linked(string name) =>
        Say($"Done: from now on you are {name} to me here too, with the same timer and the same requests. I write to you where you last wrote to me.");
    public override string LinkTold(string name, string platform) =>
        Say($"{name} in {platform} has said your code, and is you from now on: what is done there is done by you. If that was not you, take it apart now.");
    public override string LinkCutButton(string name, string platform) => Say($"Take {name} in {platform} apart");
    public override string LinkCut(string name, string platform) => Say($"{name} in {platform} is not you any more. What was done there stays as it is.");
    public override string LinkCutGone => "That account is not joined to yours any more.";

    public override string LinkOnlyDirect => "Codes are for a direct message only. Write `link` to me there.";
    public override string LinkCodeSpoiled =>
        "Others may have read that code here, so it is good no longer. Write `link` to me in a direct message for another, and say that one to me alone.";
    public override string LinkGone =>
        "That code is not good, or not any more: each holds for ten minutes, and once. Write `link` to me where you are known, and say the new one here.";
    public override string LinkTooManyTries => "That was the wrong code too often. Please wait ten minutes, and take a new one then.";
    public override string LinkNotFromHere =>
        "I do not know you here yet. If you work with me in another app, write `link` to me there: I show you a code, and you say it to me here.";
    public override string LinkedAlready => "You are that person here already. The code is for your other account: say it to me there.";
    public override string LinkOfClient =>
        "This account belongs to a client’s own workspace, and whoever runs that could speak as you. Join an account of your own instead.";
    public override string LinkOtherWay => "You may see more here than there, so it goes the other way round: take the code here, and say it there.";
    public override string LinkTwoSides =>
        "One of these two accounts works for the desk, and the other for its client. They stay two people; ask the desk’s owner to add or to remove one of them first.";
    public override string LinkHasWork(string name) =>
        Say($"{name} has hours or requests here already, and I do not mix two people’s work. Ask the owner to say `team remove` for {name}: ")
        + "the hours stay, the requests go back to the owner. Then say a new code here.";
    public override string LinkOtherClients =>
        "The two accounts are contacts of different clients. Ask the desk’s owner to make one of them a contact of all, and say a new code then.";
    public override string LinkTwoDesks =>
        "That code is of another desk. This one is open already, and two desks cannot become one: a code helps only where none was opened yet.";
    public override string LinkOwnerFirst(string agency) =>
        Say($"{agency} is not in this workspace yet. Its owner has to take it here first, with a code of their own; then you can follow.");
    public override string LinkNeedsProof(string typed) =>
        Say($"To take your desk here, say the same again with the six digits that my host printed when it was started: `{typed} 123456`. The code is still good.");
    public override string DeskBrought(string agency, string platform) =>
        Say($"{agency} is in {platform} too now, and you are its owner here as there: one desk, one timer, the same clients. Colleagues follow with `link`.");

    public override string InviteOfferByCode(string client, string platform) =>
        Say($"With a code I can work in {client}’s own {platform}. Whoever writes to me there is then {client} here: they can ask and see what is theirs, and nothing else.");
    public override string InviteMakeCode => "Make the code";
    public override string InviteCodeMade(string client, string platform) =>
        Say($"Here is what somebody at {client} sends to me, once I was added to their {platform}. Only you see it, and it is shown this once:");
    public override string InviteCodeHow(string end) =>
        Say($"It is good for one organisation, in a direct message to me, until {end}; a new one puts an end to this one.");
    public override string InviteTaken(string agency, string client) =>
        Say($"I work for {agency}, and this is {client} to me from now on. Ask for something in your own words: `request Fix the banner by friday`.");
    public override string InviteNotHere => "This invitation is for a client’s own organisation, where I was not before. Nothing has changed, and it is still good.";
    public override string PlaceAdded(string client, string platform) =>
        Say($"I am in {client}’s own {platform} now, with your code. Whoever writes to me there is your client.");

    public override string AccountShut(string name, string platform) =>
        Say($"{name} has blocked or removed me in {platform}: nothing I write reaches them any more, until they write to me there.");
    public override string WritesHereNow(string platform) =>
        Say($"In {platform} you have blocked or removed me, so from now on I write to you here. If you want me there again, write to me there.");
}
