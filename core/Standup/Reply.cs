using Core.Speech;
using NodaTime;

namespace Core.Standup;

internal enum ReplyState
{
    Open,

    /// <summary>Something was said back.</summary>
    Answered,

    /// <summary>Nothing is to come of it.</summary>
    Left,
}

/// <summary>What a client wrote beneath its part. The author of the part is asked, once, what is to become of it.</summary>
/// <param name="Message">The platform's, as the room names it.</param>
/// <param name="Card">The subject of the card beneath which it stands.</param>
/// <param name="Reader">Whoever reads the part there, as letters name readers.</param>
/// <param name="Body">As it was written, and as it was changed last; empty when it was taken away.</param>
/// <param name="Answer">What was said back; empty while nothing was.</param>
internal sealed record Reply(
    string Id, string RoundId, ClientId ClientId, PersonId AuthorId, Platform Platform, string Workspace, string Room, string Message,
    string Card, string Reader, Instant SaidAt, string Body, string Link, ReplyState State, string Answer = "", PersonId? AnsweredBy = null,
    Instant? AnsweredAt = null, Instant? EditedAt = null, Instant? WithdrawnAt = null);
