using Core.Language;

namespace Tests.Leaks;

internal static partial class Examples
{
    private static readonly Example[] Letters =
    [
        new("card R-#", Role.Bot, "card R-{accepted} first") { To = "acme room" },
        new("card R-#", Role.Bot, "card R-{accepted}") { To = "Cleo" },
        new("card R-#", Role.Bot, "card R-{accepted} assigned") { To = "Ada" },
        new("tell R-#", Role.Bot, "tell R-{asked} Asked {question}") { To = "acme room" },
        new("tell R-#", Role.Bot, "tell R-{delivered} Delivered {delivery note}") { To = "Cleo" },
        new("tell R-#", Role.Bot, "tell R-{accepted} Noted {note}") { To = "acme room" },
        new("tell R-#", Role.Bot, "tell R-{accepted} Noted {internal note}") { To = "Ben" },
        new("tell R-#", Role.Bot, "tell R-{done} Done {ada}") { To = "Cleo" },
        new("tell R-# back", Role.Bot, "tell R-{accepted} back {sent}") { To = "acme room" },
        new("tell post", Role.Bot, "tell post {post}") { To = "acme room" },
        new("tell post", Role.Bot, "tell post {made post}") { To = "acme room" },
        new("unfurl R-#", Role.Bot, "unfurl R-{accepted} 1.1 https://desk.example.com/r/R-1") { To = "acme room" },
        new("remind R-#", Role.Bot, "remind R-{overdue} overdue {due}") { To = "Ada" },
        new("remind timer", Role.Bot, "remind timer {forgotten}") { To = "Ada" },
        new("timesheet-file", Role.Bot, "timesheet-file 2026-11-30 2026-12-02") { To = "Ada" },
        new("timesheet-file", Role.Bot, "timesheet-file 2026-11-30 2026-12-02 {acme}") { To = "Ada" },
        new("standup-draft", Role.Bot, "standup-draft {today} {standup due}") { To = "Ben" },
        new("standup-card", Role.Bot, "standup-card {today}") { To = "Ada" },
        new("standup-nudge", Role.Bot, "standup-nudge {today}") { To = "Ada" },
        new("standup-part", Role.Bot, "standup-part {round} {acme id}") { To = "acme room" },
        new("standup-back", Role.Bot, "standup-back {taken back} {acme id} {part sent}") { To = "acme room" },
        new("home page", Role.Bot, "home page") { To = "Ada" },
        new("home page", Role.Bot, "home page") { To = "Sue" },
        new("home page", Role.Bot, "home page") { To = "Cleo there" },
        new("home page", Role.Bot, "home page") { To = "Xen there" },
        new("tell welcome", Role.Bot, "tell welcome {acme room}") { To = "acme room" },
        new("tell stranger", Role.Bot, "tell stranger Slack T1 UXEN") { To = "Ada" },
        new("tell undelivered", Role.Bot, "tell undelivered {letter}") { To = "Ada" },
        new("tell room", Role.Bot, "tell room archived {acme room}") { To = "Ada" },
        new("tell account", Role.Bot, "tell account gone {gone account}") { To = "Ada" },
        new("answer", Role.Bot, "answer {delivery}") { To = "Cleo there" },
        new("profile", Role.Platform, "profile T1 {stranger}"),
        new("joined", Role.Platform, "joined {room}"),
        new("post-read", Role.Platform, "post-read CACME 1.1"),
        new("linked", Role.Platform, "linked"),
        new("platform profile", Role.Platform, "platform profile T1 {stranger}"),
        new("platform renumbered", Role.Platform, "platform renumbered"),
        new("platform grid", Role.Platform, "platform grid"),
        new("platform left", Role.Platform, "platform left {room}"),
        new("platform archived", Role.Platform, "platform archived {room}"),
        new("platform deleted", Role.Platform, "platform deleted {room}"),
        new("platform shared", Role.Platform, "platform shared {room}"),
        new("platform unshared", Role.Platform, "platform unshared {room}"),
        new("platform moved", Role.Platform, "platform moved {room} CMOVED"),
    ];
}
