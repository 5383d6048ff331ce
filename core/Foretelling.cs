using Core.Agencies;
using Core.Clients;
using Core.Promises;
using Core.Requests;
using Core.Views;

namespace Core;

/// <summary>What those who show requests and clients say of promises, which come after them.</summary>
internal static class Foretelling
{
    extension(Turn turn)
    {
        /// <summary>As it was told, or follows from what has happened since.</summary>
        public async Task<Outlook> OutlookOf(Request request) =>
            request.IsOpen && await turn.Db.Pledge(request.Id) is { } pledge ? Outlooks.Of(pledge) : Outlook.None;

        /// <summary>As it will be told when this turn is over.</summary>
        public async Task<Outlook> OutlookOfNew(Request request) =>
            await Pledging.New(turn.Db, turn.Agency, request, turn.Now) is { } pledge
            && await turn.Db.WhoAnswers(request) is { } answers
                ? Outlooks.Of(pledge with { DueAt = PledgeRules.Due(pledge, turn.Agency.CalendarOf(answers), turn.Now) })
                : Outlook.None;

        /// <summary>The same where it has just been estimated.</summary>
        public async Task<Outlook> OutlookOfEstimated(Request request) =>
            Outlook.None with { DoneBy = await Pledging.DoneBy(turn.Db, turn.Agency, request, turn.Now) };

        public Task<IReadOnlyList<Fact>> PromiseFacts(Client client) => PromiseViews.Facts(turn, client);
    }
}
