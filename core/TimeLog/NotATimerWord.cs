using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.TimeLog;

/// <summary>`timer acme` may have meant a start. It is asked, and what was written waits in a draft.</summary>
internal sealed record NotATimerWord : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var words = turn.Said.Text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
        var draft = new Draft(Ids.Code(), turn.Who.Id, $"timer start {words[^1]}", Json.Write(turn.Said.Fields), turn.Now, Made: null);
        await turn.Db.Keep(draft);
        return turn.Refuse(new Nearest("timer start …", $"draft {draft.Id}"));
    }
}
