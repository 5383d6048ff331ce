using Core.Agencies;
using Core.Standup;
using Core.Store;
using NodaTime;

namespace Core;

/// <summary>Which letters should exist for a stretch of time: those that no sentence causes, only the calendar.</summary>
internal static class Planning
{
    /// <param name="from">Inclusive. The same stretch may be planned again: an occurrence is owed once.</param>
    /// <param name="to">Exclusive.</param>
    public static Task NextDay(AgencySession db, Agency agency, Instant from, Instant to) => StandupPlan.Owe(db, agency, from, to);
}
