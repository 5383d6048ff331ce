using Core.Agencies;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Away;

/// <summary>Ends the absence that holds, or calls off the next.</summary>
internal sealed record ComeBack : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var (away, now) = (turn.Calendar.Away, turn.Now);
        if (away.From(now) is not { } holds) return turn.Refuse(new NotAway());
        var begun = holds.Start < now;
        foreach (var row in (await turn.Db.AbsencesOf(turn.Who.Id, now)).Where(r => AwayRules.Meet(r.Span(), holds)))
            await turn.Db.Save(AwayStore.Absences, row, row.StartsAt < now ? row with { EndsAt = now } : row.CalledOff());
        var others = away.Spans.Where(span => span != holds).Aggregate(Absences.None, (kept, span) => kept.With(span));
        await turn.Keep(begun ? others.With(new Interval(holds.Start, now)) : others);

        var said = begun ? turn.Say.YouAreBack : turn.Say.YouStay(turn.Moment(holds.Start), turn.Moment(holds.End));
        return View.Of(said, [new Line(said), .. HandedViews.Of(turn, await turn.Handed()), new Buttons(turn.Undo())]);
    }
}

/// <summary>It stays due, and nobody hears of it.</summary>
internal sealed record LeaveIt(long Number) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { } request) return turn.Refuse(new NoSuchRequest(Number));
        var said = turn.Say.StaysDue(request.Name, request.DueAt is { } due ? turn.Moment(due) : null);
        return View.Of(said, new Line(said), new Hint(turn.Say.ClientNotTold), new Buttons(RequestButtons.More(request, turn.Say))) with { Unmoved = true };
    }
}
