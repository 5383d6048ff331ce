using System.Globalization;
using System.Text.RegularExpressions;
using Core.Speech;
using Core.Views;

namespace Core.Requests;

/// <summary>Requests with these words in them, or of that number; without words what is open. In a client's room only that client's.</summary>
internal sealed partial record FindRequests(string Words, Page Page) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        var (names, number) = (await turn.ClientNamesForLists(), NumberIn(Words));
        var open = RequestLines.BySoonest((await turn.OpenInSight()).Where(IsHere));
        IEnumerable<Request> all = Words is "" ? open : [.. open, .. (await turn.ClosedInSight()).Where(IsHere)];
        var found = all.Where(r => r.Number == number || Finds.Has(Words, r.What, r.Details, r.Tags, r.Link, names.GetValueOrDefault(r.ClientId) ?? ""))
            .OrderBy(r => r.Number != number).ToList();
        var page = Page.Of(found);
        var who = await turn.Beholders();
        var cards = new List<Finding>();
        foreach (var request in page) cards.Add(await Of(turn, who, request, names));
        var none = turn.Say.NothingFound;
        var view = found.Count == 0
            ? View.Of(none, new Line(none))
            : View.Of(turn.Say.CountOf(turn.Say.RequestList, found.Count), [.. page.Select(r => new Line([.. RequestLines.Line(turn, r, names)]))]);
        return view with { Found = cards };

        bool IsHere(Request request) => turn.At.Client is not { } here || request.ClientId == here;
    }

    private static async Task<Finding> Of(Turn turn, Beholders who, Request request, Dictionary<ClientId, string> names)
    {
        var title = $"{request.Name} · {request.What}";
        string?[] about =
        [
            RequestViews.State(turn, request), request.DueAt is null ? null : turn.DueText(request, turn.Who.Zone), names.GetValueOrDefault(request.ClientId),
        ];
        var text = string.Join(" · ", about.OfType<string>());
        return who switch
        {
            Beholders.Oneself => new(title, text, RequestViews.Picture(turn, await turn.FaceOf(request)), request.Name, turn.Say.Tag),
            Beholders.OfClient(var they) => new(title, text, RequestViews.Picture(they, await they.FaceOf(request)), request.Name, they.Say.Tag),
            _ => new(title, text, turn.Covered(request.Name, request.Name), request.Name, turn.Agency.Language),
        };
    }

    private static long? NumberIn(string words) =>
        Numbered().Match(words.Trim()) is { Success: true } found ? long.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^(?:R-?)?([1-9][0-9]{0,8})$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
