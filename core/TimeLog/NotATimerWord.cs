using Core.Clients;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.TimeLog;

/// <summary>`timer acme` may have meant a start, `timer strat acme` too. It is asked, and what was written waits in a draft.</summary>
internal sealed record NotATimerWord : Command
{
    private const int Slip = 2;

    public override async Task<View> Run(Turn turn)
    {
        var words = turn.Said.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
        var isClient = ClientNames.Read(string.Join(' ', words), await turn.VisibleClients()) is not ClientReading.None;
        var verb = isClient ? null : Meant(words[0].ToLowerInvariant());
        var meant = string.Join(' ', verb is null ? ["timer", "start", .. words] : (string[])["timer", verb, .. words[1..]]);
        var draft = new Draft(Ids.Code(), turn.Who.Id, meant, Json.Write(turn.Said.Fields), turn.Now, Made: null);
        await turn.Db.Keep(draft);
        return turn.Refuse(new Nearest($"timer {verb ?? "start"} …", $"draft {draft.Id}"));
    }

    private static string? Meant(string said) =>
        (from verb in TimeLogCommands.Verbs
         let word = verb.Name.Split(' ')
         where word is ["timer", _] && word[1][0] == said[0] && said.Length <= word[1].Length + Slip
         let distance = Likeness.Distance(said, word[1])
         where distance <= Slip
         orderby distance
         select word[1]).FirstOrDefault();
}
