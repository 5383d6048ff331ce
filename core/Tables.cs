using Core.Agencies;
using Core.Away;
using Core.Clients;
using Core.Deadlines;
using Core.Meetings;
using Core.Promises;
using Core.Reminding;
using Core.Requests;
using Core.Standup;
using Core.Store;
using Core.TimeLog;

namespace Core;

/// <summary>Every table that the journal writes about, by name: what was changed in it can be undone.</summary>
internal static class Tables
{
    private static readonly Dictionary<string, Table> ByName = new Table[]
    {
        AgencyStore.Agencies,
        PeopleStore.People,
        TieStore.Ties,
        RoomStore.Rooms,
        ClientStore.Clients,
        RequestStore.Requests,
        NoteStore.Notes,
        PledgeStore.Pledges,
        AwayStore.Absences,
        AwayStore.Handovers,
        ProposalStore.Proposals,
        ReminderStore.Reminders,
        TimeLogStore.Entries,
        StandupStore.Rounds,
        StandupStore.Parts,
        StandupStore.Times,
        BufferStore.Buffers,
        HabitStore.Habits,
        HabitStore.Hours,
        ReplyStore.Replies,
        MeetingStore.Meetings,
        TripStore.Trips,
    }.ToDictionary(table => table.Name);

    /// <exception cref="KeyNotFoundException">A table that is journalled and not listed here; a test looks for those.</exception>
    public static Table Named(string name) => ByName[name];

    public static IEnumerable<Table> All => ByName.Values;
}
