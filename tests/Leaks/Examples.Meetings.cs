using Core.Language;

namespace Tests.Leaks;

internal static partial class Examples
{
    private static readonly Example[] OfMeetings =
    [
        new("when", Role.Member, "when {acme} 45m next week"),
        new("when", Role.Member, "when {acme} @{colleague} 30m weekly"),
        new("when", Role.Member, "when"),
        new("when", Role.Member, "when") { Fields = new Dictionary<string, string> { ["client"] = "{acme}", ["length"] = "45m", ["days"] = "next week" } },
        new("when list", Role.Member, "when list"),
        new("when offer", Role.Member, "when offer {acme} 2026-12-09T14:00:00Z 30m once -"),
        new("when move", Role.Member, "when move {meeting}"),
        new("when cancel", Role.Member, "when cancel {meeting}"),
        new("when yes", Role.Known, "when yes {meeting} {meeting time}"),
        new("when another", Role.Known, "when another {meeting} {meeting time}"),
        new("when card", Role.Bot, "when card {meeting}") { To = "acme room" },
        new("when card", Role.Bot, "when card {weekly meeting}") { To = "Ada" },
        new("when told", Role.Bot, "when told {weekly meeting} Agreed") { To = "Ada" },
        new("when told", Role.Bot, "when told {meeting} Offered") { To = "acme room" },
        new("when soon", Role.Bot, "when soon {meeting now} {today}") { To = "acme room" },
        new("when clocks", Role.Bot, "when clocks {weekly meeting} client {clock change}") { To = "acme room" },
    ];
}
