using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>
/// Who may read what, written by hand after part 13 of the design and not after the code. A reader is a person by name, or a room by id: what
/// is posted there everybody in it reads, so a room reads no more than its client may.
/// </summary>
internal static class MayRead
{
    public static readonly string[] Nobody = [];

    /// <summary>A price is between the leads and the client, and never shown in a room.</summary>
    public static readonly string[] Leads = ["Ada", "Ben"];

    /// <summary>What concerns Acme, and nobody of Acme said it in confidence.</summary>
    public static readonly string[] OfAcme = [.. Leads, "Cleo", Acme];

    /// <summary>The same where Sue was given the work.</summary>
    public static readonly string[] OfAcmeAndSue = [.. OfAcme, "Sue"];

    public static readonly string[] InHouse = Leads;

    public static readonly string[] InHouseAndSue = [.. Leads, "Sue"];

    public static readonly string[] OfBolt = [.. Leads, "Dan", Bolt];

    /// <summary>Nobody of Cork is in a room.</summary>
    public static readonly string[] OfCork = [.. Leads, "Carl"];

    /// <summary>Whoever has to do with the desk at all is told its name, and whom to turn to; a stranger too.</summary>
    public static readonly string[] OfHome = ["Ada", "Ben", "Sue", "Cleo", "Dan", "Carl", "Xen", "Eve", Team, Acme, Bolt];

    /// <summary>Who works for both clients is known to both.</summary>
    public static readonly string[] KnownToClients = ["Ada", "Ben", "Sue", "Cleo", "Dan", "Carl", Acme, Bolt];

    public static readonly string[] OfAway = ["Zed", "Wim", "Eve", AwayTeam, Zinc];

    public static readonly string[] OfZinc = ["Zed", "Wim", Zinc];

    public static readonly string[] AwayLead = ["Zed"];
}
