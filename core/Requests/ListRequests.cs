using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core.Requests;

/// <summary>Requests, soonest due first.</summary>
internal sealed record ListRequests(string Which) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        var found = (Which is "done" ? await turn.ClosedInSight() : await turn.OpenInSight()).Where(r => IsHere(turn, r));
        IReadOnlyList<Request> sorted = Which switch
        {
            "done" => [.. found],
            "waiting" => RequestLines.BySoonest(found.Where(r => r.State is RequestState.NeedsInfo or RequestState.Waiting)),
            _ => RequestLines.BySoonest(found),
        };
        var title = Which switch
        {
            "done" => turn.Say.DoneRequests,
            "waiting" => turn.Who.IsMember ? turn.Say.WaitingForClients : turn.Say.WaitingForYou,
            _ => turn.Say.OpenRequests,
        };
        var again = Which is "" ? "request list" : $"request list {Which}";
        var none = turn.Say.NoRequests(title);
        var view = sorted.Count == 0
            ? View.Of(none, new Line(none), new Buttons(new Button(turn.Say.NewRequest, "request")))
            : View.Of(turn.Say.CountOf(title, sorted.Count), [new Title(title), .. await RequestLines.Of(turn, sorted)]);
        return view with { Again = again };
    }

    // In a client's room a member looks at that client.
    private static bool IsHere(Turn turn, Request request) => turn.At.Client is not { } here || request.ClientId == here;
}

/// <summary>Requests as lines of a list.</summary>
internal static class RequestLines
{
    private const int Most = 15, MostButtons = 5;

    /// <summary>Whose it is, where it could be somebody else's.</summary>
    public static async Task<Dictionary<ClientId, string>> ClientNamesForLists(this Turn turn)
    {
        var clients = turn.Who.IsMember ? await turn.Db.EveryClient() : await turn.VisibleClients();
        return turn.Who.IsMember || clients.Count > 1 ? clients.ToDictionary(c => c.Id, c => c.Name) : [];
    }

    public static IReadOnlyList<Request> BySoonest(IEnumerable<Request> requests) =>
        [.. requests.OrderBy(r => r.DueAt ?? NodaTime.Instant.MaxValue).ThenByDescending(r => r.Urgency).ThenBy(r => r.Number)];

    /// <summary>At most fifteen, how many more there are, and the first few as buttons.</summary>
    public static async Task<IReadOnlyList<Part>> Of(Turn turn, IReadOnlyList<Request> requests)
    {
        var names = await turn.ClientNamesForLists();
        return
        [
            .. requests.Take(Most).Select(r => new Line([.. Line(turn, r, names)])),
            .. requests.Count > Most ? (Part[])[new Hint(turn.Say.AndMore(requests.Count - Most))] : [],
            new Buttons([.. requests.Take(MostButtons).Select(r => new Button(r.Name, r.Name))]),
        ];
    }

    public static IEnumerable<Span> Line(Turn turn, Request request, Dictionary<ClientId, string> names)
    {
        yield return new Strong(request.Name);
        yield return $" {request.What}";
        yield return $" · {RequestViews.State(turn, request)}";
        if (request.DueAt is not null)
        {
            yield return " · ";
            foreach (var span in turn.Due(request)) yield return span;
            if (request.IsOpen && request.DueAt <= turn.Now) yield return new Strong($" · {turn.Say.Overdue}");
        }
        if (request.Urgency is Urgency.Urgent && request.IsOpen) yield return $" · {turn.Say.Urgency(Urgency.Urgent)}";
        if (names.TryGetValue(request.ClientId, out var client)) yield return $" · {client}";
    }
}
