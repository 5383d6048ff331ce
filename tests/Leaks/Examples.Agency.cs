using Core.Language;

namespace Tests.Leaks;

internal static partial class Examples
{
    private static readonly Example[] OfAgency =
    [
        new("home", Role.Known, "home"),
        new("home opened", Role.Known, "home opened") { Fields = new Dictionary<string, string> { ["page"] = "blank" } },
        new("home opened", Role.Stranger, "home opened") { Fields = new Dictionary<string, string> { ["page"] = "blank" } },
        new("home leave", Role.Lead, "home leave hours"),
        new("home leave", Role.Lead, "home leave"),
        new("home room", Role.Lead, "home room"),
        new("hi", Role.Known, "hi"),
        new("hi", Role.Stranger, "hi") { At = Where.Unopened },
        new("help", Role.Anybody, "help"),
        new("help", Role.Known, "help request"),
        new("privacy", Role.Anybody, "privacy"),
        new("language", Role.Known, "language English"),
        new("language", Role.Known, "language"),
        new("zone", Role.Known, "zone Tallinn"),
        new("zone", Role.Known, "zone"),
        new("setup", Role.Stranger, "setup {code} {text} Desk zone Europe/Tallinn") { At = Where.Unopened, Reads = MayRead.Nobody },
        new("hours", Role.Member, "hours"),
        new("hours", Role.Member, "hours mon-thu 9-13 14-18"),
        new("holidays", Role.Member, "holidays"),
        new("holidays", Role.Member, "holidays Maharashtra"),
        new("day off", Role.Member, "day off"),
        new("day off", Role.Member, "day off 24 dec to 2 jan"),
        new("day off cancel", Role.Member, "day off cancel 24 dec") { Before = ["day off 24 dec"] },
        new("team list", Role.Member, "team list"),
        new("team add", Role.Owner, "team add @{stranger}") { OnlyThere = true },
        new("team remove", Role.Owner, "team remove @{member}"),
        new("contact", Role.Owner, "contact @{stranger} {acme}") { OnlyThere = true },
        new("contact", Role.Owner, "contact @{stranger}"),
        new("ignore", Role.Owner, "ignore @{stranger}"),
        new("resend", Role.Lead, "resend {letter}"),
        new("client", Role.Member, "client {acme}"),
        new("client", Role.Member, "client"),
        new("client", Role.Lead, "client {spare} rate 80"),
        new("client", Role.Lead, "client {spare} change"),
        new("client add", Role.Lead, "client add {text} Ltd zone Berlin rate 70") { Reads = MayRead.Leads },
        new("client add", Role.Lead, "client add"),
        new("client list", Role.Member, "client list"),
        new("client archive", Role.Lead, "client archive {spare}"),
        new("client restore", Role.Lead, "client restore {gone}"),
        new("client invite", Role.Lead, "client invite {acme}"),
        new("client invite-link", Role.Lead, "client invite-link {acme}"),
        new("client room", Role.Lead, "client room {acme}") { At = Where.New, OnlyThere = true },
    ];
}
