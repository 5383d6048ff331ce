using Core.Clients;
using Core.Store;
using NodaTime;

namespace Core.Requests;

/// <summary>What follows for requests when a client's calendar has changed: a day alone is the end of another hour now.</summary>
internal static class ClientConsequences
{
    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            if (change is not { Before: Client before, After: Client after }) continue;
            if (before.ZoneId == after.ZoneId && before.Hours == after.Hours) continue;
            foreach (var request in await db.OpenRequestsOf(after.Id))
            {
                if (request.DueAnew(after) is var moved && moved != request)
                    await db.Save(RequestStore.Requests, request, RequestRules.Touched(moved, now));
            }
        }
    }
}
