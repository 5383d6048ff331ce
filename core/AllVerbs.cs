using Core.Agencies;
using Core.Away;
using Core.Clients;
using Core.Deadlines;
using Core.Feeds;
using Core.Meetings;
using Core.Promises;
using Core.Quiet;
using Core.Reminding;
using Core.Requests;
using Core.Speech;
using Core.Standup;
using Core.TimeLog;

namespace Core;

/// <summary>The whole grammar, module by module.</summary>
internal static class AllVerbs
{
    public static IReadOnlyList<Verb> List =>
    [
        .. DraftCommands.Verbs,
        .. AnswerCommands.Verbs,
        .. UndeliveredCommands.Verbs,
        .. StoppageCommands.Verbs,
        .. HomeCommands.Verbs,
        .. QuietCommands.Verbs,
        .. AwayCommands.Verbs,
        .. ClientCommands.Verbs,
        .. RoomCommands.Verbs,
        .. ContactCommands.Verbs,
        .. InviteCommands.Verbs,
        .. HoursCommands.Verbs,
        .. HolidaysCommands.Verbs,
        .. PromiseCommands.Verbs,
        .. TeamCommands.Verbs,
        .. OwnCommands.Verbs,
        .. TripCommands.Verbs,
        .. LinkingCommands.Verbs,
        .. ShutCommands.Verbs,
        .. ProfileCommands.Verbs,
        .. PlaceCommands.Verbs,
        .. WorkspaceCommands.Verbs,
        .. SetupCommands.Verbs,
        .. HelpCommands.Verbs,
        .. RequestCommands.Verbs,
        .. PostCommands.Verbs,
        .. LinkCommands.Verbs,
        .. FindCommands.Verbs,
        .. TimeLogCommands.Verbs,
        .. TimesheetCommands.Verbs,
        .. DeadlineCommands.Verbs,
        .. FeedCommands.Verbs,
        .. RemindCommands.Verbs,
        .. StandupCommands.Verbs,
        .. HabitCommands.Verbs,
        .. ReplyCommands.Verbs,
        .. MeetingCommands.Verbs,
        .. UndoCommands.Verbs,
        .. ShareCommands.Verbs,
        .. LaterVerbs.Verbs,
    ];
}
