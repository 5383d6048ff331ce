using Core.Agencies;
using Core.Language;
using Core.Requests;
using Core.Views;

namespace Core.Deadlines;

/// <summary>Shows for which colleagues it fits, and when they would be done; a button gives it to one of them.</summary>
internal sealed record DelegateRequest(long Number) : OfRequest(Number)
{
    private const int MostButtons = 4;

    protected override RequestMove Move => RequestMove.Assign;

    protected override async Task<View> With(Turn turn, Request request)
    {
        var say = turn.Say;
        var done = new List<(Person Who, Slot Slot)>();
        foreach (var colleague in (await turn.Db.Members()).Where(m => m.Id != (request.OwnerId ?? turn.Who.Id)))
            done.Add((colleague, await By(turn, request, colleague)));
        if (done.Count == 0)
            return View.Of(say.NobodyElse, new Line(say.NobodyElse), new Buttons([.. WaysOut.For(turn, request, most: 2), RequestButtons.More(request, say)]));

        var soonest = done.OrderBy(d => d.Slot.Ends).ThenBy(d => d.Who.Id.Value, StringComparer.Ordinal).ToList();
        var fits = soonest.Where(d => d.Slot.Fits).ToList();
        var question = fits.Count > 0 ? say.DelegateToWhom(request.Name) : say.FitsNobody(request.Name);
        var shown = fits.Count > 0 ? fits : soonest;
        return View.Of(
            question,
            [
                new Line(question),
                new Facts([.. shown.Take(MostButtons).Select(d => new Fact(d.Who.Name, new When(d.Slot.Ends, Ends(turn, d.Slot))))]),
                new Buttons(
                [
                    .. shown.Take(MostButtons).Select(d => new Button(
                        say.GiveTo(d.Who.Name), $"{request.Name} assign {d.Who.Id.Value} @{request.Version}")),
                    RequestButtons.More(request, say),
                ]),
            ]) with
        { Unmoved = true };
    }

    private static string Ends(Turn turn, Slot slot) => turn.Say.DoneBy(turn.Moment(slot.Ends));

    private static async Task<Slot> By(Turn turn, Request request, Person colleague)
    {
        var work = await turn.Db.WorkOf(turn.Agency, colleague, turn.Now);
        var left = NodaTime.Duration.Max(Remaining.Least, Remaining.OrUsual(request, await turn.Db.LoggedOn(request.Id, turn.Now)));
        return work.With(new Piece(request, left)).SlotOf(request.Id)!;
    }
}
