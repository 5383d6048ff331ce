using Core.Agencies;
using Core.Away;
using Core.Deadlines;
using Core.Meetings;
using Core.Promises;
using Core.Quiet;
using Core.Reminding;
using Core.Requests;
using Core.Standup;
using Core.Store;
using Core.TimeLog;
using NodaTime;

namespace Core;

/// <summary>
/// What follows from what a turn changed, worked out once, after it: cards are drawn anew and letters planned again. It looks at rows and
/// not at verbs, so that an undo, a form and a letter's answer have the same consequences as the sentence typed.
/// </summary>
internal static class Consequences
{
    public static async Task Follow(AgencySession db, Instant now)
    {
        await ClientConsequences.Follow(db, now);
        await MemberConsequences.Follow(db, now);
        await SeriesPlan.Follow(db, now);
        await RequestConsequences.Follow(db, now);
        await LanguageConsequences.Follow(db, now);
        await ProposalConsequences.Follow(db, now);
        await PledgeConsequences.Follow(db, now);
        await ReminderPlan.Follow(db, now);
        await TimeLogConsequences.Follow(db, now);
        await DeadlineConsequences.Follow(db, now);
        await StandupPlan.Follow(db, now);
        await MeetingPlan.Follow(db, now);
        await TieStore.FollowTies(db, now);
        await TripConsequences.Follow(db, now);
        await AwayPlan.Follow(db, now);
        await QuietConsequences.Follow(db, now);
        await HomeConsequences.Follow(db, now);
    }
}
