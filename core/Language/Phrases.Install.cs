namespace Core.Language;

/// <summary>How the bot comes into a workspace and out of it: in messages, and on the pages of the browser.</summary>
public abstract partial class Phrases
{
    public abstract string InviteNeedsOAuth(string typed);
    public abstract string InviteOffer(string client);
    public abstract string InviteRoomToo(string typed);
    public abstract string InviteMake { get; }
    public abstract string InviteMade(string client);
    public abstract string InviteHow(string end);
    public abstract string InviteShown(string client);
    public abstract string WorkspaceRemoved(string name);
    public abstract string WorkspaceEnding(string name, string end);
    public abstract string WorkspaceAdded(string name);
    public abstract string PutInAgain { get; }
    public abstract string InstallAt(Uri address);
    public abstract string TokensForgotten(int workspaces);

    public abstract Page InstallFounded { get; }
    public abstract Page InstallAgain(bool open);
    public abstract Page InstallOfClient(string agency, string client);
    public abstract Page InstallCancelled { get; }
    public abstract Page InstallUnknown { get; }
    public abstract Page InstallRefused { get; }
    public abstract Page InstallLinkGone { get; }
    public abstract Page InstallAtHome { get; }
    public abstract Page InstallElsewhere { get; }
    public abstract Page InstallBusy { get; }
    public abstract Page InstallNotHere { get; }
    public abstract string InstallOpenSlack { get; }
    public abstract string InstallBegin { get; }
}

/// <summary>What a page of the browser says.</summary>
/// <param name="Lines">Each is a paragraph; what stands between backticks is something to type.</param>
public sealed record Page(string Title, params IReadOnlyList<string> Lines);
