using Core.Agencies;
using Core.Store;
using NodaTime;

namespace Core.Requests;

/// <summary>What somebody had in hand when they left returns to the agency's owner.</summary>
internal static class MemberConsequences
{
    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            if (change is not { Before: Person { RemovedAt: null }, After: Person { IsMember: true, RemovedAt: not null } gone })
                continue;
            var owner = await db.Owner();
            foreach (var request in (await db.OpenRequests()).Where(r => r.OwnerId == gone.Id))
                await db.Save(RequestStore.Requests, request, RequestRules.Touched(request, now) with { OwnerId = owner?.Id });
        }
    }
}
