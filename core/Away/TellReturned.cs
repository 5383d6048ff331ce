using Core.Requests;
using Core.Speech;
using Core.Views;
using NodaTime;

namespace Core.Away;

/// <summary>To whoever is back: what came in meanwhile, and what is due. Untrue when the absence was changed.</summary>
internal sealed record TellReturned(string From, string Until) : Question
{
    private const int Most = 8, MostButtons = 5;

    private static readonly Duration Ahead = Duration.FromDays(7);

    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsMember || AwayPlan.Holds(turn.Who, From, Until) is not { } away || away.End > turn.Now) return turn.Refuse(new NotAway());
        var open = (await turn.OpenInSight()).Where(r => r.OwnerId is null || r.OwnerId == turn.Who.Id).ToList();
        var came = open.Where(r => r.CreatedAt >= away.Start).ToList();
        var moved = open.Where(r => r.CreatedAt < away.Start && r.ChangedAt >= away.Start).ToList();
        var due = open.Where(r => r.DueAt < turn.Now + Ahead).OrderBy(r => r.DueAt).ToList();
        var names = await turn.ClientNamesForLists();
        var title = turn.Say.WelcomeBack(came.Count, moved.Count, due.Count);
        IEnumerable<Part> Listed(string heading, List<Request> requests) => requests.Count == 0
            ? []
            :
            [
                new Line(new Strong(heading)),
                .. requests.Take(Most).Select(r => new Line([.. RequestLines.Line(turn, r, names)])),
                .. requests.Count > Most ? (Part[])[new Hint(turn.Say.AndMore(requests.Count - Most))] : [],
            ];
        var all = came.Concat(moved).Concat(due).DistinctBy(r => r.Id).Take(MostButtons).Select(r => new Button(r.Name, r.Name)).ToList();
        return View.Of(
            title,
            [
                new Title(title),
                .. Listed(turn.Say.AwayCame, came),
                .. Listed(turn.Say.AwayMoved, moved),
                .. Listed(turn.Say.HomeDue, due),
                .. HandedViews.Of(turn, await turn.Handed()),
                new Buttons([.. all.Count > 0 ? all : [new Button(turn.Say.RequestList, "request list")]]),
            ]);
    }
}
