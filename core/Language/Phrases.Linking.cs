namespace Core.Language;

/// <summary>Somebody's accounts on several platforms.</summary>
public abstract partial class Phrases
{
    /// <param name="platform">As it is called among us.</param>
    public abstract string PlatformName(string platform);

    public abstract string LinkWhat { get; }
    public abstract string LinkedTo(string name, string platform);
    public abstract string LinkMake { get; }
    public abstract string LinkShow { get; }
    public abstract string LinkCodeTitle { get; }
    public abstract string LinkCodeHow { get; }
    public abstract string LinkCodeShown { get; }
    public abstract string Linked(string name);
    public abstract string LinkTold(string name, string platform);
    public abstract string LinkCutButton(string name, string platform);
    public abstract string LinkCut(string name, string platform);
    public abstract string LinkCutGone { get; }

    public abstract string LinkOnlyDirect { get; }
    public abstract string LinkCodeSpoiled { get; }
    public abstract string LinkGone { get; }
    public abstract string LinkTooManyTries { get; }
    public abstract string LinkNotFromHere { get; }
    public abstract string LinkedAlready { get; }
    public abstract string LinkOfClient { get; }
    public abstract string LinkOtherWay { get; }
    public abstract string LinkTwoSides { get; }
    public abstract string LinkHasWork(string name);
    public abstract string LinkOtherClients { get; }
    public abstract string LinkTwoDesks { get; }
    public abstract string LinkOwnerFirst(string agency);

    /// <param name="typed">The sentence before the six digits.</param>
    public abstract string LinkNeedsProof(string typed);
    public abstract string DeskBrought(string agency, string platform);

    // A client's own place, by a code
    public abstract string InviteOfferByCode(string client, string platform);
    public abstract string InviteMakeCode { get; }
    public abstract string InviteCodeMade(string client, string platform);
    public abstract string InviteCodeHow(string end);
    public abstract string InviteTaken(string agency, string client);
    public abstract string InviteNotHere { get; }
    public abstract string PlaceAdded(string client, string platform);

    // Who takes nothing any more
    public abstract string AccountShut(string name, string platform);
    public abstract string WritesHereNow(string platform);
}
