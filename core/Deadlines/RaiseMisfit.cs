using Core.Clients;
using Core.Requests;
using Core.Speech;
using Core.Views;

namespace Core.Deadlines;

/// <summary>Tells whoever does it that a request will not be done when it is due, why, and what can be done. Nobody else hears of it.</summary>
/// <param name="Due">As it was when this was planned.</param>
internal sealed record RaiseMisfit(long Number, string Due) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { IsOpen: true, DueAt: { } at } request || request.Due != Due || at <= turn.Now)
            return turn.Refuse(new NoSuchRequest(Number));
        var work = await turn.Db.WorkOf(turn.Agency, turn.Who, turn.Now);
        if (work.SlotOf(request.Id) is not { Fits: false } slot) return turn.Refuse(new NoSuchRequest(Number));

        var (say, client) = (turn.Say, await turn.Db.ClientOf(request.ClientId));
        var said = say.NoLongerFits(request.Name, request.What, turn.Moment(at));
        var before = work.Before(request.Id).ToList();
        return View.Of(
            said,
            [
                new Line(said),
                new Facts(
                [
                    new Fact(say.DueLabel, [.. turn.DueBoth(request, client.Zone)]),
                    new Fact(say.LeftLabel, WaysOut.Left(turn, work.PieceOf(request.Id)!)),
                    new Fact(say.WouldBeDoneLabel, new When(slot.Ends, turn.Moment(slot.Ends))),
                    .. before.Count == 0 ? [] : (Fact[])[WaysOut.Before(turn, before)],
                ]),
                new Hint(say.ClientNotTold),
                new Buttons([.. WaysOut.For(turn, request, most: 4), RequestButtons.More(request, say)]),
                SnoozeButtons.Of(turn, $"snooze {request.Name}", client),
            ]);
    }
}
