namespace Core.Language;

internal sealed partial class English
{
    private static readonly Page Founded = new(
        "VA Desk is in your workspace",
        "One thing is left: in Slack, open VA Desk under Apps and write `setup` to it in its Messages tab. It makes your desk from your profile, and leads you on.",
        "You are its owner: nobody else needs to do anything, and nothing happens until you write.");

    public override string InviteNeedsOAuth(string typed) =>
        "Here I cannot be added to another workspace: whoever runs me has not set that up (`Slack:ClientId`). "
        + Say($"Invite the client into a channel of yours instead, as a guest or with Slack Connect, and say `{typed}` in it.");
    public override string InviteOffer(string client) =>
        Say($"With a link I can be added to {client}’s own Slack workspace. Whoever works there is then {client} here: they can ask and see what is theirs, and nothing else.");
    public override string InviteRoomToo(string typed) => Say($"If they are guests or in a shared channel of yours, they need no link: say `{typed}` there.");
    public override string InviteMake => "Make the link";
    public override string InviteMade(string client) => Say($"Here is the link for {client}. Only you see it, and it is shown this once:");
    public override string InviteHow(string end) =>
        Say($"Send it to somebody who may add apps to their workspace. It is good for one workspace, until {end}; a new link puts an end to this one.");
    public override string InviteShown(string client) => Say($"What lets {client} in is shown only once, to whoever pressed. You can make a new one, which puts an end to the one before.");
    public override string WorkspaceRemoved(string name) =>
        Say($"I was removed from the Slack workspace {name}. I cannot write to anybody there any more; all that is recorded is kept, and goes on if I am added again.");
    public override string WorkspaceEnding(string name, string end) =>
        Say($"Slack does not renew my access to the workspace {name}: it ends {end}. Please add me there again before that; nothing that is recorded is lost.");
    public override string WorkspaceAdded(string name) => Say($"I was added to the Slack workspace {name} with your link. Whoever writes to me there is your client.");
    public override string PutInAgain => "Add VA Desk to the workspace again";
    public override string InstallAt(Uri address) => Say($"To add it to a workspace, open {address.ToString()}");

    public override string TokensForgotten(int workspaces) => workspaces == 0
        ? "There was no token of a workspace to be forgotten."
        : Say($"{(workspaces == 1 ? "The token of one workspace is" : $"The tokens of {workspaces} workspaces are")} forgotten; each has to install the app again, and finds all that it had.");

    public override Page InstallFounded => Founded;
    public override Page InstallAgain(bool open) => open
        ? new("VA Desk is back", "It was in this workspace before, and all that was recorded is still there. It goes on where it stopped; you can close this page.")
        : Founded;
    public override Page InstallOfClient(string agency, string client) => new(
        Say($"{agency} is now in your workspace"),
        Say($"Everybody here can ask {agency} for something as {client}: type `/request` in any channel or in a direct message to VA Desk, in your own words."),
        "You see what is yours, and nobody else does. In a channel, `/invite @VA Desk` lets it answer there; you can close this page.");
    public override Page InstallCancelled => new(
        "Nothing was added", "You pressed Cancel in Slack, so VA Desk is not in your workspace and has seen nothing of it.", "If that was a mistake, begin again.");
    public override Page InstallUnknown => new(
        "Please begin again",
        "This page is reached from Slack, within ten minutes, in the browser in which you began, and only once. Something of that was not so; nothing was added.");
    public override Page InstallRefused => new(
        "Slack did not complete it", "Slack took back the permission before VA Desk could use it, so nothing was added. Mostly it helps to begin again.",
        "If it happens twice, tell whoever runs this VA Desk: the reason is in its log.");
    public override Page InstallLinkGone => new(
        "This link is used up", "Such a link is good for one workspace and for seven days, and a newer one puts an end to it. Please ask whoever sent it to you for another.",
        "Nothing was added to your account here.");
    public override Page InstallAtHome => new(
        "This is the desk’s own workspace", "The link is for a client’s workspace, and you opened it in the workspace of the desk itself. Nothing has changed, and the link is still good.",
        "Send it to your client; or, in Slack’s page, choose the other workspace at the top right.");
    public override Page InstallElsewhere => new(
        "This workspace has a VA Desk already", "It belongs to somebody else here, so this link cannot be used for it. Nothing has changed, and the link is still good.",
        "You can use it with another workspace: choose it at the top right of Slack’s page. Otherwise ask whoever sent you the link to work with you in a shared channel.");
    public override Page InstallBusy => new("One moment, please", "There is too much to do right now, and nothing was begun. Please try again in a minute.");
    public override Page InstallNotHere => new("Not at this address", "Adding VA Desk to a workspace begins at another address. Please ask whoever runs it.");
    public override string InstallOpenSlack => "Open Slack";
    public override string InstallBegin => "Begin again";
}
