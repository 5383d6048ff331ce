using Core.Clients;
using Core.Language;
using NodaTime;

namespace Core.Standup;

/// <summary>An entry of the time log as a standup sees it. Its length is for the member's eyes.</summary>
/// <param name="What">Of the request that was worked on; null without one: <paramref name="Note"/> says what it was.</param>
/// <param name="EndedAt">Exclusive; null while it runs.</param>
internal sealed record Worked(
    ClientId ClientId, PersonId PersonId, RequestId? RequestId, long? Number, string? What, string Note,
    Instant StartedAt, Instant? EndedAt);

/// <summary>A request as a standup sees it: no details, no estimate, no notes.</summary>
internal sealed record Matter(
    RequestId Id, long Number, ClientId ClientId, string What, RequestState State, string? Due, Instant? DueAt,
    PersonId? OwnerId, Instant ChangedAt);

/// <summary>How a piece of work stands, and so under which heading it is told.</summary>
internal enum Standing { Worked, Delivered, Done, Doing, Checking, NeedsAnswer, NeedsApproval, NeedsUs }

/// <param name="Number">Of the request; null for work without one.</param>
/// <param name="What">As somebody wrote it; empty for work that nobody named.</param>
internal sealed record Told(Standing Standing, long? Number, string What, string? Due = null, Instant? DueAt = null);

/// <summary>What one client is told.</summary>
internal sealed record Part(IReadOnlyList<Told> Yesterday, IReadOnlyList<Told> Today, IReadOnlyList<Told> Waiting)
{
    public bool IsEmpty => Yesterday.Count + Today.Count + Waiting.Count == 0;
}

/// <summary>A client's part, and what the member should know of it.</summary>
/// <param name="Written">What she wrote instead; null while the part is drawn from the log and the requests.</param>
/// <param name="Logged">Since the last working day. Not for the client.</param>
internal sealed record ClientPart(Client Client, Part Part, string? Written, Duration Logged)
{
    /// <summary>When she last wrote it after the round was posted; null when she has not.</summary>
    public Instant? EditedAt { get; init; }

    public bool SaysSomething => Written is null ? !Part.IsEmpty : Written is not "";
}

/// <summary>One member's day, for all clients that have something to hear or were written to.</summary>
/// <param name="Stands">The round's row; null while there is none.</param>
/// <param name="Since">The working day that "yesterday" begins with, in the member's zone.</param>
internal sealed record StandupDay(Round Round, Round? Stands, LocalDate Since, IReadOnlyList<ClientPart> Parts)
{
    public IReadOnlyList<ClientPart> Said => [.. Parts.Where(p => p.SaysSomething)];
}
