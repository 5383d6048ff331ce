using NodaTime;

namespace Core.Requests;

internal enum NoteKind { Note, Question, Answer, Delivery, Change, Decline }

/// <summary>Who reads a note. What a member says about a request in private stays with the members.</summary>
internal enum NoteReaders { Everybody, Members }

/// <summary>Something said about a request.</summary>
/// <param name="Body">As it was written; empty when only a link was given, or it was withdrawn.</param>
/// <param name="EditedAt">When its author changed the message that it was heard from.</param>
/// <param name="WithdrawnAt">When its author took that message away.</param>
internal sealed record Note(
    string Id, RequestId RequestId, PersonId AuthorId, Instant At, NoteKind Kind, string Body, string Link, NoteReaders Readers,
    Instant? EditedAt = null, Instant? WithdrawnAt = null);
