using Core.Clients;
using Core.Language;

namespace Core.Requests;

/// <summary>Which requests somebody may know of.</summary>
internal static class RequestSight
{
    extension(Turn turn)
    {
        /// <summary>
        /// Null for what is not there, and for what whoever reads may not see: nobody can tell the one from the other.
        /// </summary>
        public async Task<Request?> RequestInSight(long number) =>
            await turn.Db.RequestNumbered(number) is { } request && await turn.Sees(request) ? request : null;

        public async Task<bool> Sees(Request request) => turn.Who.Role switch
        {
            Role.Owner or Role.Assistant => true,
            Role.Subcontractor => request.OwnerId == turn.Who.Id,
            _ => (await turn.VisibleClients()).Any(c => c.Id == request.ClientId),
        };

        /// <summary>What is open: of their clients for a contact, what is theirs for a subcontractor, for a lead everything.</summary>
        public async Task<IReadOnlyList<Request>> OpenInSight()
        {
            if (turn.Who.IsLead) return await turn.Db.OpenRequests();
            if (turn.Who.Role is Role.Subcontractor) return [.. (await turn.Db.OpenRequests()).Where(r => r.OwnerId == turn.Who.Id)];
            var open = new List<Request>();
            foreach (var client in await turn.VisibleClients()) open.AddRange(await turn.Db.OpenRequestsOf(client.Id));
            return open;
        }

        public async Task<IReadOnlyList<Request>> ClosedInSight()
        {
            if (turn.Who.IsLead) return await turn.Db.ClosedRequests();
            if (turn.Who.Role is Role.Subcontractor) return [.. (await turn.Db.ClosedRequests()).Where(r => r.OwnerId == turn.Who.Id)];
            var closed = new List<Request>();
            foreach (var client in await turn.VisibleClients()) closed.AddRange(await turn.Db.ClosedRequestsOf(client.Id));
            return [.. closed.OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.Number)];
        }
    }
}
