using Core.Language;
using Core.Speech;

namespace Core.Requests;

internal static class RequestCommands
{
    private const Role Both = Role.Lead | Role.Contact;

    public static readonly Verb[] Verbs =
    [
        new("request", Both, w => new FileRequest(w.Left, w.Fields)) { Example = "request fix the banner by friday 5pm !urgent" },
        new("request list", Role.Known, List) { Also = ["requests"], Example = "request list open" },
        new("R-#", Role.Known, w => new ShowRequest(OfRequest.NumberIn(w), w.Left)) { Example = "R-41" },
        new("R-# more", Role.Known, w => new MoreOfRequest(OfRequest.NumberIn(w))) { Example = "R-41 more" },
        new("R-# change", Both, w => new ChangeRequest(OfRequest.NumberIn(w), w.Left, w.Fields)) { Example = "R-41 change fix the banner and the footer" },
        new("R-# every", Both, w => new EveryOfRequest(OfRequest.NumberIn(w), w.Rest("every"))) { Unlisted = true },
        new("R-# due", Both, Due) { Example = "R-41 due fri 5pm" },
        new("deadline R-#", Role.Lead, Due) { Example = "deadline R-41 fri 5pm" },
        new("R-# est", Role.Member, w => new EstimateOfRequest(OfRequest.NumberIn(w), w.Rest("est")))
        {
            Also = ["R-# estimate"], Example = "R-41 est 2h",
        },
        new("R-# assign", Role.Lead, w => new AssignRequest(OfRequest.NumberIn(w), w.Rest("to"))) { Example = "R-41 assign @colleague" },
        Moves(RequestMove.Confirm, Both),
        Moves(RequestMove.Take, Role.Lead),
        Moves(RequestMove.Start, Role.Member),
        Moves(RequestMove.Review, Role.Member),
        Moves(RequestMove.Approve, Role.Contact),
        Moves(RequestMove.Done, Role.Member),
        Moves(RequestMove.Cancel, Both),
        Moves(RequestMove.Reopen, Both),
        Says(RequestMove.Ask, Role.Member, "R-41 ask which logo"),
        Says(RequestMove.Answer, Role.Contact, "R-41 answer the green one"),
        Says(RequestMove.Deliver, Role.Member, "R-41 deliver https://example.org/banner.png"),
        Says(RequestMove.Changes, Role.Contact, "R-41 changes a bigger logo"),
        Says(RequestMove.Decline, Role.Lead, "R-41 decline not in our contract"),
        Says(RequestMove.Note, Role.Known, "R-41 note the logo is in the drive"),
        new("R-# heard", Role.Anybody, w => new HearNote(OfRequest.NumberIn(w), w.Left, w.Field("link") ?? "")) { Unlisted = true },
        new("card R-#", Role.Bot, w => new CardOfRequest(OfRequest.NumberIn(w), w.Left)),
        new("tell R-# back", Role.Bot, w => new TellTakenBack(OfRequest.NumberIn(w), w.Left)),
        new("tell R-#", Role.Bot, Tell),
    ];

    private static Verb Moves(RequestMove move, Role who)
    {
        var word = RequestButtons.Word(move);
        return new Verb($"R-# {word}", who, w => new MoveRequest(OfRequest.NumberIn(w), move)) { Example = $"R-41 {word}" };
    }

    private static Verb Says(RequestMove move, Role who, string example) =>
        new($"R-# {RequestButtons.Word(move)}", who, w => Say(w, move)) { Example = example };

    private static SayToRequest Say(Words words, RequestMove move)
    {
        var text = words.Rest("text");
        var link = words.Field("link") ?? "";
        // What was delivered is often nothing but a link.
        if (move is not RequestMove.Deliver || link is not "") return new SayToRequest(OfRequest.NumberIn(words), move, text, link);
        var first = text.Split((char[]?)null, 2);
        return Wording.IsLink(first[0])
            ? new SayToRequest(OfRequest.NumberIn(words), move, first is [_, var rest] ? rest.Trim() : "", first[0])
            : new SayToRequest(OfRequest.NumberIn(words), move, text, "");
    }

    private static DueOfRequest Due(Words words) => new(OfRequest.NumberIn(words), words.Rest("due"));

    // `request list` looks; `request list of our competitors` asks for one.
    private static Command List(Words words) => (OwnWords.Meant(words.Left, "open", "waiting", "done") ?? words.Left.ToLowerInvariant()) switch
    {
        var which and ("" or "open" or "waiting" or "done") => new ListRequests(which),
        _ => new FileRequest($"list {words.Left}", words.Fields),
    };

    private static TellRequest Tell(Words words)
    {
        var number = OfRequest.NumberIn(words);
        var what = Enum.Parse<Telling>(words.Next("what"));
        var about = words.Rest("about").Split(' ');
        return new TellRequest(number, what, about[0]) { IsAgain = about is [_, "again"] };
    }
}
