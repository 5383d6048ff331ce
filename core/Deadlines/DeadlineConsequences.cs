using Core.Agencies;
using Core.Requests;
using Core.Store;
using NodaTime;

namespace Core.Deadlines;

/// <summary>
/// A request that was changed in any way has its reminders planned anew: what is due later is owed, what is over is not.
/// </summary>
internal static class DeadlineConsequences
{
    public static async Task Follow(AgencySession db, Instant now)
    {
        var changed = db.Changes.Select(c => c.After).OfType<Request>().GroupBy(r => r.Id).Select(rows => rows.Last()).ToList();
        foreach (var request in changed)
        {
            if ((request.OwnerId ?? (await db.Owner())?.Id) is not { } reader) continue;
            await db.Replan(request.Id.Value, Reminders.Kind, now, Reminders.Of(request, reader, now));
        }
    }
}
