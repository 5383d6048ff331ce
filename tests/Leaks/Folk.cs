namespace Tests.Leaks;

/// <param name="Room">The channel; empty for the direct conversation with the bot.</param>
/// <param name="Workspace">The installation that hears it.</param>
internal sealed record Spot(string Room, string Workspace)
{
    public bool Direct => Room is "";
}

/// <summary>Somebody who says everything, in each of their places.</summary>
/// <param name="Team">Their own.</param>
/// <param name="Spots">Direct conversation last.</param>
internal sealed record Voice(string Name, string User, string Team, params IReadOnlyList<Spot> Spots)
{
    public Spot Direct => Spots[^1];

    /// <summary>The room that is bound to a client where there is one.</summary>
    public Spot Bound => Spots.FirstOrDefault(s => s.Room is Folk.Acme or Folk.Bolt or Folk.Zinc) ?? Direct;
}

/// <summary>
/// Two agencies. A lives in T1: Ada owns it, Ben assists, Sue works on what she is given, which is Acme's; Cleo is at Acme, Dan at Bolt, Carl
/// at Cork, which has no room; Xen works beside them and is nobody's. B lives in T2: Zed owns it, Wim is at Zinc. Eve is of T2 and speaks in T1.
/// A guest is in no other client's room: Slack would not let them, and whoever speaks there is that client's contact.
/// </summary>
internal static class Folk
{
    public const string Home = "T1", Away = "T2", Team = "CTEAM", Acme = "CACME", Bolt = "CBOLT", AwayTeam = "CAWAY", Zinc = "CZINC";

    public static readonly Voice
        Ada = new("Ada", "UADA", Home, new Spot(Team, Home), new Spot(Acme, Home), new Spot("", Home)),
        Ben = new("Ben", "UBEN", Home, new Spot(Team, Home), new Spot(Acme, Home), new Spot("", Home)),
        Sue = new("Sue", "USUE", Home, new Spot(Team, Home), new Spot(Acme, Home), new Spot("", Home)),
        Cleo = new("Cleo", "UCLEO", Home, new Spot(Team, Home), new Spot(Acme, Home), new Spot("", Home)),
        Dan = new("Dan", "UDAN", Home, new Spot(Team, Home), new Spot(Bolt, Home), new Spot("", Home)),
        Xen = new("Xen", "UXEN", Home, new Spot(Team, Home), new Spot(Acme, Home), new Spot("", Home)),
        Eve = new("Eve", "UEVE", Away, new Spot(Team, Home), new Spot("", Home)),
        Zed = new("Zed", "UZED", Away, new Spot(AwayTeam, Away), new Spot(Zinc, Away), new Spot("", Away));

    public static readonly IReadOnlyList<Voice> Everybody = [Ada, Ben, Sue, Cleo, Dan, Xen, Eve, Zed];

    /// <summary>They read, and say nothing of their own.</summary>
    public static readonly IReadOnlyDictionary<string, string> Quiet = new Dictionary<string, string> { ["UCARL"] = "Carl", ["UWIM"] = "Wim" };

    public static readonly IReadOnlyDictionary<string, string[]> Rooms = new Dictionary<string, string[]>
    {
        [Team] = ["UADA", "UBEN", "USUE", "UCLEO", "UDAN", "UXEN", "UEVE"],
        [Acme] = ["UADA", "UBEN", "USUE", "UCLEO", "UXEN"],
        [Bolt] = ["UADA", "UBEN", "UDAN"],
        [AwayTeam] = ["UZED"],
        [Zinc] = ["UZED", "UWIM"],
    };
}
