using Core.Deadlines;
using Core.Language;
using Core.Requests;
using Core.Views;

namespace Core;

/// <summary>The page of somebody at a client: what waits on them, and what became of all they asked for.</summary>
internal static class HomeOfContact
{
    private const int MostWaiting = 4, MostRequests = 8;

    private const int LongestQuote = 300;

    extension(Turn turn)
    {
        public async Task<View> PageOfContact()
        {
            var open = await turn.OpenInSight();
            var names = await turn.ClientNamesForLists();
            var waiting = RequestLines.BySoonest(open.Where(r => r.State is RequestState.NeedsInfo or RequestState.Waiting));
            var others = open.Except(waiting);
            var title = turn.Say.HomeTitle(turn.Agency.Name);
            if (open.Count == 0)
                return View.Of(title, new Title(title), new Line(turn.Say.HomeForContact(turn.Agency.Name)), new Line(turn.Say.HomeNothingAsked),
                    new Buttons(turn.NewRequest(), new Button(turn.Say.HomeDone, "request list done"), new Button(turn.Say.HomeHelp, "help")));
            return View.Of(
                title,
                [
                    new Title(title),
                    .. await turn.WaitingParts(waiting, names),
                    .. turn.Listed(turn.Say.HomeAsked, others, names, MostRequests, "request list", nothing: null),
                    new Buttons(
                        turn.NewRequest(), new Button(turn.Say.RequestList, "request list"), new Button(turn.Say.Deadlines, "deadlines"),
                        new Button(turn.Say.HomeDone, "request list done"), new Button(turn.Say.HomeHelp, "help")),
                    .. turn.FeedButton() is { Count: > 0 } feed ? (Part[])[new Buttons(feed)] : [],
                ]);
        }

        /// <summary>Each with what was asked or delivered, and what one can say to it.</summary>
        private async Task<IReadOnlyList<Part>> WaitingParts(IReadOnlyList<Request> waiting, Dictionary<ClientId, string> names)
        {
            if (waiting.Count == 0) return [new Hint(turn.Say.HomeNothingForYou)];
            var parts = new List<Part> { new Title(turn.Say.WaitingForYou) };
            foreach (var request in waiting.Take(MostWaiting))
            {
                parts.Add(new Line([.. RequestLines.Line(turn, request, names)]));
                if ((await turn.FaceOf(request)).Pressing is { } note)
                    parts.AddRange(RequestViews.Said(note with { Body = Cut(note.Body) }, turn.Say));
                parts.Add(new Buttons([
                    .. RequestButtons.Likeliest(request, turn.Who.Role, turn.Say, most: 2), RequestButtons.More(request, turn.Say),
                ]));
            }
            if (waiting.Count > MostWaiting)
            {
                parts.Add(new Hint(turn.Say.AndMore(waiting.Count - MostWaiting)));
                parts.Add(new Buttons(new Button(turn.Say.HomeAll, "request list waiting")));
            }
            return parts;
        }

        private Button NewRequest() => new(turn.Say.NewRequest, "request", ButtonStyle.Primary);
    }

    private static string Cut(string text) => text.Length <= LongestQuote ? text
        : char.IsHighSurrogate(text[LongestQuote - 1]) ? text[..(LongestQuote - 1)] + "…"
        : text[..LongestQuote] + "…";
}
