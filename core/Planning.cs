using Core.Agencies;
using Core.Deadlines;
using Core.Meetings;
using Core.Reminding;
using Core.Requests;
using Core.Standup;
using Core.Store;
using NodaTime;

namespace Core;

/// <summary>Which letters should exist for a stretch of time: those that no sentence causes, only the calendar.</summary>
internal static class Planning
{
    /// <param name="from">Inclusive. The same stretch may be planned again: an occurrence is owed once.</param>
    /// <param name="to">Exclusive.</param>
    /// <param name="now">What is counted from what is left, and not from the calendar alone, is counted from here.</param>
    public static async Task NextDay(AgencySession db, Agency agency, Instant from, Instant to, Instant now)
    {
        await StandupPlan.Owe(db, agency, from, to);
        await ReminderPlan.Owe(db, agency, from, to);
        await SeriesPlan.Make(db, from, to);
        await DeadlineConsequences.Plan(db, now);
        await MeetingPlan.Owe(db, from, to);
    }
}
