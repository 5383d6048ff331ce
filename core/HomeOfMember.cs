using Core.Agencies;
using Core.Language;
using Core.Requests;
using Core.TimeLog;
using Core.Views;

namespace Core;

/// <summary>The page of whoever works here: what runs, what is due, whose move it is. Short lists, each with the way to the whole one.</summary>
internal static class HomeOfMember
{
    private const int MostDue = 8, MostWaiting = 5, MostButtons = 5;

    private static readonly IReadOnlyList<RequestState> TheClients = [RequestState.NeedsInfo, RequestState.Waiting];

    extension(Turn turn)
    {
        /// <param name="steps">What is left to set up.</param>
        public async Task<View> PageOfMember(IReadOnlyList<string> steps)
        {
            var open = await turn.OpenInSight();
            var names = await turn.ClientNamesForLists();
            var (due, theirs) = (open.Where(turn.IsToDo), open.Where(r => TheClients.Contains(r.State)));
            // Where other things stand on the page, nothing is said of what does not.
            var nothing = open.Count == 0 ? turn.Say.HomeNothingForYou : null;
            return View.Of(
                turn.Say.HomeTitle(turn.Agency.Name),
                [
                    new Title(turn.Say.HomeTitle(turn.Agency.Name)),
                    .. steps.Count > 0 ? FirstSteps.Lead(turn, turn.Agency, steps) : [],
                    .. turn.AwayOfPage(),
                    .. await turn.TimerOfPage(),
                    .. await turn.DayOfPage(),
                    .. turn.Listed(turn.Say.HomeDue, due, names, MostDue, "deadlines", turn.Say.HomeNothingDue),
                    .. turn.Listed(turn.Say.WaitingForYou, open.Where(turn.IsHers), names, MostWaiting, "request list", nothing),
                    .. turn.Listed(turn.Say.WaitingForClients, theirs, names, MostWaiting, "request list waiting", nothing: null),
                    new Buttons([.. turn.Frequent()]),
                ]);
        }

        private IReadOnlyList<Part> AwayOfPage() => turn.Calendar.Away.From(turn.Now) is not { } away ? [] :
        [
            new Line(turn.Say.YouAreAway(turn.Moment(away.Start), turn.Moment(away.End))),
            new Buttons(new Button(turn.Say.AwayBack, "back")),
        ];

        /// <summary>One list: its first lines, how many more there are, each request as a button, and the whole list as one.</summary>
        /// <param name="nothing">What stands there when there is none; null where then even the title is too much.</param>
        internal IReadOnlyList<Part> Listed(
            string title, IEnumerable<Request> requests, Dictionary<ClientId, string> names, int most, string all, string? nothing)
        {
            var sorted = RequestLines.BySoonest(requests);
            if (sorted.Count == 0) return nothing is null ? [] : [new Title(title), new Hint(nothing)];
            var hidden = sorted.Count - most;
            return
            [
                new Title(title),
                .. sorted.Take(most).Select(r => new Line([.. RequestLines.Line(turn, r, names)])),
                .. hidden > 0 ? (Part[])[new Hint(turn.Say.AndMore(hidden))] : [],
                new Buttons([
                    .. sorted.Take(MostButtons - 1).Select(r => new Button(r.Name, r.Name)),
                    .. hidden > 0 || sorted.Count > MostButtons - 1 ? (Button[])[new Button(turn.Say.HomeAll, all)] : [],
                ]),
            ];
        }

        // Whatever has a date, whoever has it, and what she has in hand without one; but for what waits for the client.
        private bool IsToDo(Request request) =>
            !TheClients.Contains(request.State) && (request.DueAt is not null || request.OwnerId == turn.Who.Id);

        // Nobody has it yet, or she has and it came back.
        private bool IsHers(Request request) => request.State switch
        {
            RequestState.New => true,
            RequestState.ChangesWanted or RequestState.InReview => request.OwnerId is null || request.OwnerId == turn.Who.Id,
            _ => false,
        };

        private IEnumerable<Button> Frequent()
        {
            if (turn.Who.IsLead) yield return new Button(turn.Say.NewRequest, "request", ButtonStyle.Primary);
            yield return new Button(turn.Say.TimesheetOf, "timesheet week");
            if (turn.Who.IsLead)
            {
                yield return new Button(turn.Say.HomeStandup, "standup");
                yield return new Button(turn.Say.ClientList, "client list");
            }
            yield return new Button(turn.Say.HomeHelp, "help");
        }
    }
}
