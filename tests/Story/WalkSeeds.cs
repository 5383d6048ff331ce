namespace Tests.Story;

/// <summary>Where walks begin: a few sentences of each role out of the list of what people type.</summary>
internal static class WalkSeeds
{
    private const string Ada = "U1", Ben = "U2", Sue = "U3", Cleo = "U-CLEO", Dan = "U-DAN", Acme = "C-ACME", Bolt = "C-BOLT";

    private static readonly IReadOnlyList<(string By, string? At, string Say)> Filed =
    [
        (Cleo, Acme, "request Wombat one by friday 5pm !urgent est 2h #design"),
        (Dan, Bolt, "request Narwhal one due tomorrow 5pm"),
        (Ada, null, "request acme-sons Wombat two"),
        (Ada, null, "request bolt Narwhal two eow"),
    ];

    private static readonly IReadOnlyList<(string By, string? At, string Say)> Noted =
    [
        .. Filed,
        (Cleo, Acme, "R-1 note Pangolin"),
        (Dan, Bolt, "R-2 note Axolotl"),
    ];

    public static IReadOnlyDictionary<string, IReadOnlyList<(string By, string? At, string Say)>> All { get; } =
        new Dictionary<string, IReadOnlyList<(string By, string? At, string Say)>>
        {
            ["what a client files"] =
            [
                .. Noted, (Cleo, Acme, "request"), (Dan, Bolt, "request list"), (Ada, null, "request list"), (Ada, null, "R-1"), (Dan, Bolt, "R-2 more"),
            ],
            ["what is asked back"] =
            [
                (Cleo, Acme, "request Wombat at 5"), (Cleo, Acme, "request Wombat by next fri"), (Ada, null, "request Wombat 12/5"),
                (Ada, null, "request"), (Dan, Bolt, "request Narwhal due 12/5"), (Cleo, Acme, "requst Wombat"),
            ],
            ["work under way"] =
            [
                .. Noted, (Ada, null, "R-1 take"), (Ada, null, "R-1 start"), (Ben, null, "R-2 take"), (Ada, null, "R-1 ask Pangolin which?"),
                (Cleo, Acme, "R-1"), (Ben, null, "R-2 deliver https://example.com/a"), (Dan, Bolt, "R-2"), (Ben, null, "R-2 more"),
            ],
            ["work handed over"] =
            [
                .. Noted, (Ada, null, "R-1 take"), (Ada, null, "R-1 assign U3"), (Sue, null, "request list"), (Sue, null, "R-1"),
                (Sue, null, "R-2"), (Ada, null, "R-1 deliver"), (Cleo, Acme, "R-1 changes Pangolin"), (Ada, null, "R-2 decline Axolotl"),
                (Dan, Bolt, "R-2 reopen"),
            ],
            ["the timer"] =
            [
                .. Filed, (Ada, null, "timer start acme-sons Okapi"), (Ada, null, "timer start bolt Tapir at 15:30"), (Ada, null, "timer"),
                (Ada, null, "timer start R-1 Okapi"), (Ben, null, "timer start bolt Tapir"), (Ben, null, "timer pause"), (Ben, null, "timer resume"),
                (Ada, null, "timer switch bolt Tapir"), (Ada, null, "timer status"), (Ada, null, "timer stop at 18:00"), (Ada, null, "timer stop"),
            ],
            ["time by hand"] =
            [
                .. Filed, (Ada, null, "timer log 1h30 acme-sons Okapi yesterday"), (Ben, null, "timer log 45m bolt Tapir 9-11am"),
                (Ada, null, "timer edit"), (Ada, null, "timer split 10:00"), (Ada, null, "timesheet week"), (Ada, null, "timesheet week csv"),
                (Ben, null, "timesheet today bolt"), (Sue, null, "timesheet week"), (Cleo, Acme, "timesheet week"), (Ada, null, "undo"),
            ],
            ["what is due"] =
            [
                .. Filed, (Ada, null, "deadlines"), (Ada, null, "deadlines week"), (Cleo, Acme, "deadlines"), (Dan, Bolt, "deadlines all"),
                (Sue, null, "deadlines"), (Ada, null, "deadline R-3 monday"), (Cleo, Acme, "R-1 due mon 5pm"), (Ada, Acme, "share deadlines"),
                (Ada, Bolt, "share request list"),
            ],
            ["the standup"] =
            [
                .. Noted, (Ada, null, "timer start acme-sons Okapi"), (Ada, null, "R-1 take"), (Ada, null, "R-2 take"), (Ada, null, "standup"),
                (Ada, null, "standup preview"), (Ada, null, "standup now"), (Ada, null, "standup at 9:00 mon-fri"), (Ada, null, "standup skip"),
                (Sue, null, "standup"), (Cleo, Acme, "standup"),
            ],
            ["clients and rooms"] =
            [
                (Ada, null, "client list"), (Ada, null, "client acme-sons"), (Ben, null, "client numbat"),
                (Ada, null, "client add \"Cassowary\" zone Asia/Tokyo"),
                (Ada, Acme, "client room bolt"), (Ada, null, "client room acme-sons"), (Ada, null, "client acme-sons rate 80"), (Sue, null, "client list"),
                (Cleo, Acme, "client list"), (Ada, null, "client archive bolt"), (Ada, null, "client acme-sons hours mon-fri 9-17"),
            ],
            ["people and settings"] =
            [
                (Ada, null, "team list"), (Ada, null, "team add @UX"), (Ada, null, "setup"), ("UX", null, "hello"), ("UX", null, "setup 123456"),
                (Ada, null, "home"), (Cleo, Acme, "home"), (Dan, null, "home"), (Ada, null, "help"), (Ada, null, "help timer"), (Cleo, Acme, "help"),
                (Cleo, null, "hi"), (Ada, null, "hours"), (Ada, null, "hours mon-thu 9-13 14-18"), (Sue, null, "zone Tokyo"), (Dan, null, "language english"),
                (Ada, null, "privacy"), (Ada, null, "team remove U3"), (Ada, null, "tmer start"),
            ],
        };
}
