using Core.Language;
using Core.Requests;
using Core.Speech;

namespace Core.Away;

internal static class AwayCommands
{
    public static readonly Verb[] Verbs =
    [
        new("away", Role.Member, w => new GoAway(w.Rest("away"), Changes: null) { Sent = AwayFields.In(w) }) { Example = "away until mon" },
        new("away change", Role.Member, w => new GoAway("", w.Rest("absence")) { Sent = AwayFields.In(w) }) { Unlisted = true },
        new("away hand", Role.Lead, w => new HandAll(w.Rest("to"))) { Unlisted = true },
        new("away leave R-#", Role.Member, w => new LeaveIt(OfRequest.NumberIn(w))) { Unlisted = true },
        new("back", Role.Member, _ => new ComeBack()),
        new("back take", Role.Lead, _ => new TakeBack()) { Unlisted = true },
        new("back leave", Role.Lead, _ => new LeaveThem()) { Unlisted = true },
        new("tell away", Role.Bot, w => new TellAway(w.Next("absence"), w.Rest("state"))),
        new("tell absent", Role.Bot, w => new TellAbsent(w.Next("absence"), w.Rest("state"))),
        new("tell returned", Role.Bot, w => new TellReturned(w.Next("from"), w.Next("until"))),
        new("tell handed", Role.Bot, w => new TellHanded(w.Next("from"))),
        new("tell handed-back", Role.Bot, w => new TellHandedBack(w.Next("from"), w.Rest("numbers"))),
    ];
}
