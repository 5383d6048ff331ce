using Core.Clients;
using Core.Speech;
using Core.Speech.Reading;
using Core.Store;
using Core.Views;

namespace Core.TimeLog;

/// <summary>`timer acme` may have meant a start, `timer strat acme` too. It is asked, and what was written waits in a draft.</summary>
internal sealed record NotATimerWord : Command
{
    private const int Slip = 2;

    public override async Task<View> Run(Turn turn)
    {
        var rest = After(turn.Said.Text.Trim());
        var isClient = ClientNames.Read(rest, await turn.VisibleClients()) is not ClientReading.None;
        var verb = isClient || rest is "" ? null : Meant(First(rest).ToLowerInvariant());
        var meant = verb is null ? $"timer start {rest}" : $"timer {verb} {After(rest)}";
        var draft = new Draft(Ids.Code(), turn.Who.Id, meant.Trim(), Json.Write(turn.Said.Fields), turn.Now, Made: null);
        await turn.Db.Keep(draft);
        return turn.Refuse(new Nearest($"timer {verb ?? "start"} …", $"draft {draft.Id}"));
    }

    // Words are parted by whatever somebody's keyboard or clipboard puts there, not by spaces alone.
    private static string First(string said) => said[..TailWords.Ends(said, 1).FirstOrDefault()];

    private static string After(string said) => said[First(said).Length..].Trim();

    private static string? Meant(string said) =>
        (from verb in TimeLogCommands.Verbs
         let word = verb.Name.Split(' ')
         where word is ["timer", _] && word[1][0] == said[0] && said.Length <= word[1].Length + Slip
         let distance = Likeness.Distance(said, word[1])
         where distance <= Slip
         orderby distance
         select word[1]).FirstOrDefault();
}
