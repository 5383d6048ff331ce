using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core.Requests;

/// <summary>What was written in the thread of a card, by whoever writes there. In a room it is answered only when it was not kept;
/// in private whoever wrote it has to know that it is kept, and who reads it.</summary>
internal sealed record HearNote(long Number, string Text, string Link) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if ((Text is "" && Link is "") || (turn.Who.Role & Role.Known) == 0) return View.Nothing;
        if (await turn.RequestInSight(Number) is null) return View.Nothing;
        var view = await new SayToRequest(Number, RequestMove.Note, Text, Link).Run(turn);
        return view.Refused || turn.At.Place is { Direct: true } ? view : View.Nothing;
    }
}
