using Core.Agencies;
using Core.Requests;
using Core.Store;
using Core.TimeLog;
using NodaTime;

namespace Core.Deadlines;

/// <summary>
/// Whatever a deadline is counted from has changed: a request, the time on it, somebody's hours or days off, the room that is kept. All that
/// is hers is looked at again, for new work puts off what stood behind it.
/// </summary>
internal static class DeadlineConsequences
{
    public static async Task Follow(AgencySession db, Instant now)
    {
        var changes = db.Changes.ToList();
        var requests = Requests(changes);
        foreach (var request in requests.Where(r => r is not { IsOpen: true, Due: not null })) await DeadlinePlan.Forget(db, request, now);

        var (members, everybody) = (new HashSet<PersonId?>(), false);
        foreach (var change in changes)
        {
            switch (change.Before ?? change.After, change.After ?? change.Before)
            {
                case (Request was, Request request) when change.Before is null || Matters(was, request):
                    members.UnionWith([was.OwnerId, request.OwnerId]);
                    break;
                case (TimeEntry was, TimeEntry entry) when Ends(change):
                    foreach (var id in new[] { was.RequestId, entry.RequestId }.OfType<RequestId>().Distinct())
                    {
                        if (await db.Request(id) is { IsOpen: true } worked) members.Add(worked.OwnerId);
                    }
                    break;
                case (Person was, Person who) when who.IsMember && change.Before is not null && Works(was) != Works(who):
                    members.Add(who.Id);
                    break;
                case (Agency was, Agency agency) when (was.Hours, was.Holidays) != (agency.Hours, agency.Holidays):
                case (Buffer, Buffer):
                    everybody = true;
                    break;
                default:
                    break;
            }
        }
        if (!everybody && members.Count == 0) return;
        await Plan(db, m => everybody || members.Contains(m.Id) || (m.Role is Language.Role.Owner && members.Contains(null)), now);
    }

    /// <summary>Time alone makes that something does not fit any more: who has done nothing about it hears of it then.</summary>
    public static Task Plan(AgencySession db, Instant now) => Plan(db, _ => true, now);

    /// <summary>What one member does is due otherwise than it was.</summary>
    public static Task Plan(AgencySession db, PersonId member, Instant now) => Plan(db, m => m.Id == member, now);

    private static async Task Plan(AgencySession db, Func<Person, bool> whose, Instant now)
    {
        if (await db.AgencyItself() is not { OpenedAt: not null } agency) return;
        foreach (var member in (await db.Members()).Where(whose)) await DeadlinePlan.Again(db, agency, member, now);
    }

    private static List<Request> Requests(IEnumerable<Change> changes) =>
        [.. changes.Where(c => c.After is Request).GroupBy(c => c.Id).Select(c => (Request)c.Last().After!)];

    private static bool Matters(Request was, Request request) =>
        (was.State, was.Due, was.DueAt, was.Estimate, was.OwnerId, was.Urgency)
        != (request.State, request.Due, request.DueAt, request.Estimate, request.OwnerId, request.Urgency);

    // What has just been started says nothing yet about what is left.
    private static bool Ends(Change change) => change.Before is TimeEntry { Runs: false } || change.After is TimeEntry { Runs: false };

    private static (string, string?, string?, string?, string?, Instant?) Works(Person who) =>
        (who.ZoneId, who.Hours, who.Off, who.Holidays, who.Absent, who.RemovedAt);
}
