using Core.Agencies;
using Core.Language;

namespace Core.Clients;

/// <summary>Whose matters may be spoken of in a turn.</summary>
internal static class Visibility
{
    extension(Turn turn)
    {
        /// <summary>
        /// The clients that the speaker may hear about here, archived ones left out. In a client's room or workspace a contact hears of
        /// that client alone, even one who serves two.
        /// </summary>
        public async Task<IReadOnlyList<Client>> VisibleClients()
        {
            var all = await turn.Db.AllClients();
            if (turn.Who.IsLead) return all;
            if (turn.Who.Role is Role.Subcontractor)
            {
                var assigned = await turn.Db.ClientsAssignedTo(turn.Who.Id);
                return [.. all.Where(c => assigned.Contains(c.Id))];
            }
            if (turn.At.Everybody) return [.. all.Where(c => c.Id == turn.At.Client)];
            if (turn.Who.Role is not Role.Contact) return [];
            var served = await turn.Db.ClientsOf(turn.Who.Id);
            return [.. all.Where(c => served.Contains(c.Id) && (turn.At.Client is not { } here || here == c.Id))];
        }
    }
}
