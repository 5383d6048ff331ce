using Core.Language;

namespace Tests.Leaks;

internal static partial class Examples
{
    private static readonly string[] Running = ["timer start {acme} {text} at 15:20"];

    private static readonly Example[] OfTime =
    [
        new("timer start", Role.Member, "timer start {acme} {text} at 15:30"),
        new("timer start", Role.Member, "timer start R-{accepted} {text}") { Before = ["timer start {acme} {text} 40m ago"] },
        new("timer switch", Role.Member, "timer switch {acme} {text}") { Before = Running },
        new("timer stop", Role.Member, "timer stop {text}") { Before = Running },
        new("timer pause", Role.Member, "timer pause") { Before = Running },
        new("timer resume", Role.Member, "timer resume") { Before = [.. Running, "timer pause"] },
        new("timer status", Role.Member, "timer status") { Before = Running },
        new("timer cancel", Role.Member, "timer cancel") { Before = Running },
        new("timer log", Role.Member, "timer log 30m {acme} {text}"),
        new("timer log", Role.Member, "timer log 30m R-{accepted} {text} 9-9:30am"),
        new("timer edit", Role.Member, "timer edit") { Before = Running },
        new("timer edit", Role.Member, "timer edit {entry}") { Before = Running },
        new("timer split", Role.Member, "timer split 15:40") { Before = Running },
        new("timer", Role.Member, "timer") { Before = Running },
        new("timesheet", Role.Member, "timesheet week"),
        new("timesheet", Role.Member, "timesheet week {acme}") { Before = ["timer log 1h {acme} {text} 9-10am"] },
        new("timesheet", Role.Member, "timesheet week csv") { Before = ["timer log 1h {acme} {text} 9-10am"] },
        new("timesheet-take", Role.Member, "timesheet-take 2026-11-30 2026-12-02"),
        new("timesheet-take", Role.Member, "timesheet-take 2026-11-30 2026-12-02 {acme}") { Before = ["timer log 1h {acme} {text} 9-10am"] },
        new("undo", Role.Known, "undo {turn}"),
        new("draft", Role.Known, "{press}"),
    ];

    private static readonly Example[] OfStandups =
    [
        new("standup", Role.Lead, "standup"),
        new("standup", Role.Lead, "standup {acme} at 8:30"),
        new("standup now", Role.Lead, "standup now"),
        new("standup preview", Role.Lead, "standup preview"),
        new("standup edit", Role.Lead, "standup edit"),
        new("standup edit", Role.Lead, "standup edit") { Fields = new Dictionary<string, string> { ["client-{acme}"] = "{text}" } },
        new("standup send", Role.Lead, "standup send {today} {acme}") { Before = ["standup post"] },
        new("standup skip", Role.Lead, "standup skip"),
        new("standup post", Role.Lead, "standup post"),
        new("standup auto", Role.Lead, "standup auto on"),
        new("standup auto", Role.Lead, "standup auto off"),
        new("standup weekly", Role.Lead, "standup weekly"),
        new("standup weekly preview", Role.Lead, "standup weekly preview"),
        new("standup weekly edit", Role.Lead, "standup weekly edit") { Fields = new Dictionary<string, string> { ["client-{acme}"] = "{text}" } },
        new("standup weekly skip", Role.Lead, "standup weekly skip"),
        new("standup weekly post", Role.Lead, "standup weekly post"),
        new("standup weekly at", Role.Lead, "standup weekly at 15:00 fri"),
        new("standup weekly auto", Role.Lead, "standup weekly auto on"),
        new("standup weekly auto", Role.Lead, "standup weekly auto off"),
        new("standup", Role.Lead, "standup {acme} hours on"),
        new("standup", Role.Lead, "standup {acme} hours off"),
        new("standup reply file", Role.Lead, "standup reply file {reply}"),
        new("standup reply answer", Role.Lead, "standup reply answer {reply}") { Fields = new Dictionary<string, string> { ["text"] = "{text}" } },
        new("standup reply leave", Role.Lead, "standup reply leave {reply}"),
        new("standup-heard", Role.Anybody, "standup-heard {part card} {text}"),
        new("standup at", Role.Lead, "standup at"),
        new("standup at", Role.Lead, "standup at 9:00 mon-fri"),
    ];
}
