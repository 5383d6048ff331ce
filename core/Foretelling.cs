using Core.Agencies;
using Core.Away;
using Core.Clients;
using Core.Deadlines;
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
            (request.IsOpen && await turn.Db.Pledge(request.Id) is { } pledge ? Outlooks.Of(pledge) : Outlook.None) with
            {
                Asked = await turn.Db.Pending(request) is { } asked ? (asked.DueAt, asked.NoteId) : null,
            };

        /// <summary>As it will be told when this turn is over.</summary>
        public async Task<Outlook> OutlookOfNew(Request request)
        {
            if (await turn.Db.WhoAnswers(request) is not { } answers) return Outlook.None;
            var calendar = turn.Agency.CalendarOf(answers);
            // Of a series its first date is promised, and that is made with this turn or not at all.
            var asked = request.IsSeries && await turn.BeginsNow(request) ? request with { Every = null } : request;
            var told = await Pledging.New(turn.Db, turn.Agency, asked, turn.Now) is { } pledge
                ? Outlooks.Of(pledge with { DueAt = PledgeRules.Due(pledge, calendar, turn.Now) })
                : Outlook.None;
            return told with
            {
                Absence = await turn.AbsenceOf(answers, await turn.Db.ClientOf(request.ClientId)),
            };
        }

        /// <summary>The same where it has just been estimated.</summary>
        public async Task<Outlook> OutlookOfEstimated(Request request) =>
            Outlook.None with { DoneBy = await Pledging.DoneBy(turn.Db, turn.Agency, request, turn.Now) };

        public Task<IReadOnlyList<Fact>> PromiseFacts(Client client) => PromiseViews.Facts(turn, client);
    }
}
