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
        foreach (var changes in db.Changes.Where(c => c.After is Request).GroupBy(c => c.Id).ToList())
        {
            var request = (Request)changes.Last().After!;
            if ((request.OwnerId ?? (await db.Owner())?.Id) is not { } reader) continue;
            var reminders = Reminders.Of(request, reader, now);
            // What has just been filed has none yet.
            if (changes.First().Before is not null) await db.Replan(request.Id.Value, Reminders.Kind, now, reminders);
            else foreach (var reminder in reminders) await db.Owe(reminder);
        }
    }
}
