namespace Tests.Trials;

/// <summary>
/// It is Wednesday 2 December, 16:00 in Tallinn, where Ada works until 17:00; Dan of Bolt is in Berlin, an hour behind, and for Cleo of Acme in
/// New York it is 9:00.
/// </summary>
internal static class Untruths
{
    private const string Bolt = "C-BOLT", Acme = "C-ACME";

    private static readonly string[] Taken = ["Dan: request Okapi", "R-1 take", "letters"];

    private static readonly string[] Delivered = [.. Taken, "R-1 deliver https://example.com/okapi", "letters"];

    public static IReadOnlyList<Untruth> All { get; } = [.. OfRequests, .. OfDates, .. OfReminders, .. OfStandups, .. OfAbsences, .. OfMeetings];

    private static Untruth Tell(string what, string reader, string[] owes, params string[][] ends) =>
        new("tell R-#", reader, owes, null, ends) { Which = $" {what} " };

    private static IEnumerable<Untruth> OfRequests =>
    [
        new("card R-#", "Ada", ["Dan: request Okapi"], null, ["Dan: undo"], ["Dan: R-1 cancel"], ["R-1 decline No"]) { Which = " first" },
        new("card R-#", Bolt, ["request bolt Okapi"], null, ["undo"], ["R-1 cancel"]) { Which = " first" },
        new("card R-#", "Ben", ["request bolt Okapi", "letters", "R-1 assign @U2"], null, ["undo"], ["R-1 assign @U1"], ["R-1 cancel"]) { Which = " assigned" },
        // What is asked for every week: each of them is a request of its own.
        new("card R-#", Bolt, ["request bolt Weekly report every fri due 17:00"], null, ["undo"], ["R-2 cancel"]) { Which = "R-2 first" },
        new("card R-#", "Ben", ["Dan: request Weekly report every fri due 17:00", "letters", "at 2026-12-08T11:00", "plan"], null, ["R-3 cancel"])
        {
            Which = "R-3 first",
        },
        Tell("Asked", Bolt, [.. Taken, "R-1 ask Which?"], ["undo"], ["Dan: R-1 answer Blue"], ["R-1 cancel"]),
        Tell("Answered", "Ada", [.. Taken, "R-1 ask Which?", "letters", "Dan: R-1 answer Blue"], ["Dan: undo"], ["R-1 cancel"], ["R-1 done"]),
        Tell("Delivered", Bolt, [.. Taken, "R-1 deliver https://example.com/okapi"], ["undo"], ["Dan: R-1 approve"], ["R-1 cancel"]),
        Tell("Changes", "Ada", [.. Delivered, "Dan: R-1 changes Bluer"], ["Dan: undo"], ["R-1 deliver"]),
        Tell("Declined", Bolt, ["Dan: request Okapi", "letters", "R-1 decline No"], ["undo"]),
        Tell("Noted", "Ada", [.. Taken, "Dan: R-1 note Soon"], ["Dan: undo"]),
        Tell("Done", Bolt, [.. Taken, "R-1 done"], ["undo"], ["R-1 reopen"]),
        Tell("Approved", "Ada", [.. Delivered, "Dan: R-1 approve"], ["Dan: undo"], ["Dan: R-1 reopen"]),
        Tell("Cancelled", "Ada", [.. Taken, "Dan: R-1 cancel"], ["Dan: undo"]),
        Tell("Reopened", "Ada", [.. Taken, "R-1 done", "letters", "Dan: R-1 reopen"], ["Dan: undo"], ["R-1 done"]),
        Tell("Changed", "Ada", [.. Taken, "Dan: R-1 due fri"], ["Dan: R-1 cancel"], ["R-1 done"]),
        new("propose R-#", Bolt, ["Dan: request Okapi due thu 11:00", "R-1 take", "letters", "R-1 tell fri 12:00"], null,
            ["undo"], ["R-1 done"], ["Dan: R-1 due fri"], ["R-1 cancel"]),
        new("consent R-#", "Ada", [.. DueOnFriday, "R-1 tell fri 15:00", "letters", "Dan: press Yes"], null,
            ["Dan: undo"], ["Dan: R-1 cancel"], ["R-1 done"], ["Dan: R-1 due mon"]),
        new("remind timer", "Ada", ["timer start bolt", "letters"], "2026-12-03T09:00", ["timer stop"]),
    ];

    private static IEnumerable<Untruth> OfDates =>
    [
        new("remind R-#", "Ada", ["Dan: request Okapi due thu 12:00", "R-1 take", "letters"], "2026-12-03T11:00",
            ["R-1 start"], ["R-1 done"], ["R-1 deliver"], ["R-1 cancel"], ["Dan: R-1 due fri"], ["R-1 assign @U2"], ["R-1 est 10m"]) { Which = " start " },
        new("remind R-#", "Ada", ["Dan: request Okapi due thu 12:00", "R-1 take", "letters"], "2026-12-03T13:00",
            ["R-1 done"], ["R-1 deliver"], ["R-1 cancel"], ["Dan: R-1 due fri"], ["R-1 due none"], ["R-1 assign @U2"]) { Which = " overdue " },
        // One of a series.
        new("remind R-#", "Ada", ["Dan: request Report every thu due 12:00", "R-1 take", "letters"], "2026-12-03T13:00",
            ["R-2 done"], ["R-2 cancel"], ["Dan: R-2 due fri"]) { Which = "R-2 overdue " },
        new("raise R-#", "Ada", ["Dan: request Okapi due thu 11:00", "R-1 take", "R-1 est 2h", "letters", "R-1 est 6h"], null,
            ["R-1 est 2h"], ["R-1 done"], ["R-1 cancel"], ["Dan: R-1 due fri"], ["R-1 assign @U2"], ["undo"]),
        Promise("half", "2026-12-02T16:15"), Promise("nine-tenths", "2026-12-02T16:27"), Promise("breach", "2026-12-02T16:30"),
    ];

    private static Untruth Promise(string warning, string due) => new(
        "tell promise R-#", "Ada", ["promise 30m", "Dan: request Okapi", "letters"], due,
        ["R-1 ask Which?"], ["R-1 deliver"], ["R-1 decline No"], ["Dan: R-1 cancel"], ["R-1 assign @U2"])
    { Which = $" {warning} " };

    private static IEnumerable<Untruth> OfReminders =>
    [
        new("reminder", "Ada", ["remind me to call Cleo thu 10:00", "letters"], "2026-12-03T10:00",
            ["undo"], ["remind done {reminder}"], ["remind cancel {reminder}"], ["snooze of {reminder} 3h"]),
        new("reminder", "Ada", ["remind me \"look at the mail\" every weekday at 10:00", "letters"], "2026-12-03T10:00",
            ["undo"], ["remind cancel {reminder}"]),
        new("reminder", "Ada", ["remind me \"look at the mail\" every workday at 10:00", "letters"], "2026-12-03T10:00",
            ["day off 3 dec"], ["remind cancel {reminder}"]),
        new("reminder", "Ada", ["request bolt Okapi", "remind me to chase R-1 thu 10:00", "letters"], "2026-12-03T10:00",
            ["R-1 done"], ["R-1 cancel"], ["remind done {reminder}"]),
        new("reminder", "Ada", ["Dan: request Okapi", "R-1 take", "letters", "snooze R-1 until they answer", "letters"], "2026-12-07T09:00",
            ["R-1 done"], ["remind cancel {reminder}"]),
        new("reminder", "Ben", ["remind @U2 about the bill thu 12:00", "letters"], "2026-12-03T13:00",
            ["undo"], ["Ben: remind done {reminder}"], ["remind cancel {reminder}"]),
        new("reminder", Bolt, ["remind bolt to send the logo thu 12:00", "letters"], "2026-12-03T13:00",
            ["undo"], ["remind cancel {reminder}"], ["Dan: remind done {reminder}"]),
        new("reminder-done", "Ada", ["remind @U2 about the bill today 16:30", "at 2026-12-02T16:30", "letters", "Ben: remind done {reminder}"], null,
            ["Ben: undo"]),
        // Two who wrote at night, and have both thought better of it.
        new("digest", "Ada", ["at 2026-12-02T22:00", "Cleo: request Okapi", "letters", "Dan: request Tapir", "letters"], "2026-12-03T09:00",
            ["Cleo: R-1 cancel", "Dan: R-2 cancel"]),
    ];

    private static IEnumerable<Untruth> OfStandups =>
    [
        new("standup-draft", "Ada", ["busy wednesday"], "2026-12-03T09:00", ["standup skip"], ["standup post"]) { Planned = [["day off today"]] },
        new("standup-draft", "Ada", ["busy friday"], "2026-12-04T15:00", ["standup weekly skip"]) { Which = "2026-W", Planned = [["standup weekly off"]] },
        new("standup-nudge", "Ada", ["drafted"], "2026-12-03T12:00", ["standup skip"], ["standup post"]),
        new("standup-part", Bolt, ["drafted", "at 2026-12-03T09:10", "standup post"], "2026-12-03T10:00", ["undo"], ["empty the part"]),
        new("standup-unposted", "Ada", ["standup auto on", "drafted", "at 2026-12-03T13:00", "plan"], null, ["standup skip"], ["standup post"]),
        new("standup-missed", "Ada", ["drafted", "standup post"], "2026-12-04T09:30",
            ["undo"], ["at 2026-12-03T10:00", "letters", "at 2026-12-03T16:00", "letters"]),
        new("standup-back", Bolt, ["drafted", "at 2026-12-03T10:05", "standup post", "letters", "pass 5", "undo"], null, ["pass 1", "standup post"]),
        new("standup-reply", "Ada", ["drafted", "standup post", "at 2026-12-03T10:00", "letters", "Dan replies"], null, ["Dan takes the reply away"]),
        new("standup-answer", Bolt,
            ["drafted", "standup post", "at 2026-12-03T10:00", "letters", "Dan replies", "letters", "answer the reply"], null, ["undo"]),
    ];

    private static IEnumerable<Untruth> OfAbsences =>
    [
        new("tell away", Bolt, ["away until mon"], null, ["undo"], ["back"], ["pass 1", "away until tue"]),
        new("tell absent", "Ada", ["Sue: away until mon"], null, ["Sue: undo"], ["Sue: back"], ["pass 1", "Sue: away until tue"]),
        new("tell returned", "Ada", ["away until thu 11:00", "letters"], "2026-12-03T11:00", ["undo"], ["away until fri"]),
        new("tell handed", "Ben", Handed, null, ["undo"], ["back take"], ["R-1 assign @U1"]),
        new("tell handed-back", "Ben", [.. Handed, "letters", "back take"], null, ["undo"]),
    ];

    private static IEnumerable<Untruth> OfMeetings =>
    [
        new("when card", Acme, ["when acme 30m tomorrow", "press Offer Thu 3 Dec, 16:00"], null, ["undo"], ["when cancel {meeting}"]),
        new("when told", "Ada", [.. Offered, "Cleo: press Yes"], null, ["Cleo: undo"], ["when cancel {meeting}"]) { Which = " Agreed" },
        new("when told", "Ada", [.. Offered, "Cleo: press Another time"], null, ["Cleo: undo"], ["when move {meeting}", "press Offer Fri 4 Dec, 16:00"])
        {
            Which = " Another",
        },
        new("when told", Acme, [.. Offered, "pass 1", "when move {meeting}", "press Offer Fri 4 Dec, 16:00"], null, ["undo"], ["when cancel {meeting}"])
        {
            Which = " Offered",
        },
        new("when told", Acme, [.. Offered, "when cancel {meeting}"], null, ["undo"]) { Which = " Cancelled" },
        new("when soon", "Ada", [.. Offered, "Cleo: press Yes", "letters"], "2026-12-03T15:45", ["when cancel {meeting}"], ["Cleo: undo"]),
        new("when soon", Acme, [.. Offered, "Cleo: press Yes", "letters"], "2026-12-03T15:45", ["when cancel {meeting}"], ["Cleo: undo"]),
        new("when clocks", "Ada", [.. Weekly, "at 2027-03-06T12:00", "letters"], "2027-03-08T09:00", ["when cancel {meeting}"]),
    ];

    private static string[] Handed => [.. DueOnFriday, "away until mon", "letters", "away hand Ben"];

    private static string[] DueOnFriday => ["Dan: request Okapi due fri 12:00", "R-1 take", "letters"];

    private static string[] Offered => ["when acme 30m tomorrow", "press Offer Thu 3 Dec, 16:00", "letters"];

    private static string[] Weekly => ["hours 8-18", "when acme 30m weekly", "press Offer every", "letters", "Cleo: press Yes", "letters"];
}
