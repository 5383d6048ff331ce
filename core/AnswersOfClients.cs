using Core.Meetings;
using Core.Requests;
using Core.Standup;
using Core.Store;

namespace Core;

/// <summary>What of all that changes is a client's answer, if one of its people said it. Pure.</summary>
internal static class AnswersOfClients
{
    /// <param name="actor">Who did it: a member may keep what a client said, and then the client's own word counts.</param>
    /// <returns>Who said it, of which request or for which client, and whether it is more than a new wish; null where it says nothing.</returns>
    public static (PersonId By, RequestId? Request, ClientId? Client, bool IsAnswer)? Of(Change change, PersonId actor) => (change.Before, change.After) switch
    {
        (null, Note { WithdrawnAt: null } note) => (note.AuthorId, note.RequestId, null, true),
        (Note, Note { WithdrawnAt: null } note) => (note.AuthorId, note.RequestId, null, true),
        (var before, Request request) => (actor, request.Id, request.ClientId, before is not null),
        (null, Reply { WithdrawnAt: null } reply) => (reply.AuthorId, null, reply.ClientId, true),
        (Meeting, Meeting meeting) => (actor, null, meeting.ClientId, true),
        _ => null,
    };
}
