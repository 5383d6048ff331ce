using Core.Language;

namespace Tests.Leaks;

internal static partial class Examples
{
    private static readonly Dictionary<string, string> Wish = new()
    {
        ["what"] = "{text}", ["details"] = "{text}", ["due"] = "fri 5pm", ["urgency"] = "high", ["link"] = "https://example.org/{text}",
    };

    private static readonly Example[] OfRequests =
    [
        new("request", Role.Lead, "request {acme} {text} by friday 5pm #{text}"),
        new("request", Role.Lead, "request") { Fields = new Dictionary<string, string>(Wish) { ["client"] = "{acme}" } },
        new("request", Role.Contact, "request {text} by friday 5pm !urgent est 2h") { At = Where.Bound },
        new("request", Role.Contact, "request") { Fields = Wish },
        new("request", Role.Contact, "request {text} by 12/5"),
        new("request list", Role.Known, "request list"),
        new("request list", Role.Known, "request list done"),
        new("request list", Role.Known, "request list waiting"),
        new("R-#", Role.Known, "R-{accepted}"),
        new("R-# more", Role.Known, "R-{delivered} more"),
        new("R-# change", Role.Lead | Role.Contact, "R-{new} change"),
        new("R-# change", Role.Lead | Role.Contact, "R-{new} change") { Fields = Wish },
        new("request", Role.Lead, "request {acme} {text} every fri due 17:00"),
        new("R-# every", Role.Lead | Role.Contact, "R-{new} every other mon at 9:00"),
        new("R-# every", Role.Lead | Role.Contact, "R-{new} every"),
        new("R-# due", Role.Lead | Role.Contact, "R-{new} due mon 5pm"),
        new("deadline R-#", Role.Lead, "deadline R-{new} mon 5pm"),
        new("R-# est", Role.Member, "R-{accepted} est 3h"),
        new("R-# assign", Role.Lead, "R-{new} assign @{colleague}"),
        new("R-# assign", Role.Lead, "R-{new} assign"),
        new("R-# confirm", Role.Lead | Role.Contact, "R-{new} confirm"),
        new("R-# take", Role.Lead, "R-{new} take"),
        new("R-# start", Role.Member, "R-{accepted} start"),
        new("R-# review", Role.Member, "R-{accepted} review"),
        new("R-# approve", Role.Contact, "R-{delivered} approve"),
        new("R-# done", Role.Member, "R-{accepted} done"),
        new("R-# cancel", Role.Lead | Role.Contact, "R-{new} cancel"),
        new("R-# reopen", Role.Lead | Role.Contact, "R-{done} reopen"),
        new("R-# reopen", Role.Contact, "R-{cancelled} reopen"),
        new("R-# ask", Role.Member, "R-{accepted} ask {text} which one?"),
        new("R-# ask", Role.Member, "R-{accepted} ask"),
        new("R-# answer", Role.Contact, "R-{asked} answer {text}") { At = Where.Bound },
        new("R-# deliver", Role.Member, "R-{accepted} deliver https://example.org/{text} {text}"),
        new("R-# changes", Role.Contact, "R-{delivered} changes {text}"),
        new("R-# decline", Role.Lead, "R-{new} decline {text}"),
        new("R-# note", Role.Lead, "R-{accepted} note {text}") { Reads = MayRead.InHouse },
        new("R-# note", Role.Subcontractor, "R-{accepted} note {text}") { Reads = MayRead.InHouse },
        new("R-# note", Role.Known, "R-{accepted} note {text}") { At = Where.Bound },
        new("R-# heard", Role.Lead | Role.Subcontractor, "R-{accepted} heard {text}") { Reads = MayRead.InHouse },
        new("R-# heard", Role.Contact, "R-{accepted} heard {text}") { At = Where.Bound },
        new("R-# heard", Role.Stranger, "R-{accepted} heard nothing in particular") { At = Where.Bound },
        new("post-form", Role.Lead | Role.Contact, "post-form"),
        new("post-form", Role.Contact, "post-form")
        {
            Fields = new Dictionary<string, string> { ["text"] = "{text}", ["files"] = "https://example.org/{text}" },
        },
        new("find-requests", Role.Known, "find-requests"),
        new("find-requests", Role.Known, "find-requests R-{accepted}") { At = Where.Bound },
        new("find-clients", Role.Member, "find-clients"),
        new("find-clients", Role.Member, "find-clients {acme}") { At = Where.Bound },
        new("found-client", Role.Member, "found-client {acme id}"),
        new("post-ticket", Role.Anybody, "post-ticket") { At = Where.Bound },
        new("post-file", Role.Lead | Role.Contact, "post-file {post}") { At = Where.Bound },
        new("post-later", Role.Anybody, "post-later") { At = Where.Bound },
        new("deadlines", Role.Known, "deadlines"),
        new("deadlines", Role.Lead, "deadlines buffer 50%"),
        new("deadlines feed", Role.Known, "deadlines feed new"),
        new("deadlines feed", Role.Known, "deadlines feed off"),
        new("R-# move", Role.Lead, "R-{accepted} move"),
        new("R-# reduce", Role.Member, "R-{accepted} reduce 2h"),
        new("R-# reduce", Role.Lead, "R-{accepted} reduce")
        {
            Fields = new Dictionary<string, string> { ["text"] = "{text}", ["est"] = "90m" }, Reads = MayRead.InHouse,
        },
        new("R-# delegate", Role.Lead, "R-{accepted} delegate"),
        new("R-# tell", Role.Lead, "R-{accepted} tell"),
        new("R-# tell", Role.Lead, "R-{accepted} tell") { Fields = new Dictionary<string, string> { ["text"] = "{text}", ["due"] = "mon 5pm" } },
        new("R-# agree", Role.Contact, "R-{proposed} agree"),
        new("R-# keep", Role.Contact, "R-{proposed} keep"),
        new("deadlines", Role.Known, "deadlines week"),
        new("deadlines", Role.Member, "deadlines {acme}"),
        new("share", Role.Known, "share deadlines") { At = Where.Bound },
        new("share", Role.Known, "share request list") { At = Where.Bound },
        new("share", Role.Known, "share R-{accepted}") { At = Where.Bound },
        new("share", Role.Known, "share R-{delivered} more") { At = Where.Bound },
    ];
}
