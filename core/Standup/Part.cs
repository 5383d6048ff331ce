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
/// <param name="Yesterday">What was done: yesterday, or in the week.</param>
/// <param name="Today">What is being done: today, or what is open when the week ends.</param>
internal sealed record Part(IReadOnlyList<Told> Yesterday, IReadOnlyList<Told> Today, IReadOnlyList<Told> Waiting)
{
    /// <summary>Of a week's: what is due in the next.</summary>
    public IReadOnlyList<Told> Next { get; init; } = [];

    /// <summary>Of a week's, for clients that read it; null for those that do not.</summary>
    public Duration? Hours { get; init; }

    /// <summary>Of a week's, where something is promised; no reason by itself to write to somebody.</summary>
    public FirstAnswers? Answers { get; init; }

    public bool IsEmpty => Yesterday.Count + Today.Count + Waiting.Count + Next.Count == 0;
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
    /// <summary>When it posts itself unless somebody does something about it; null when it does not.</summary>
    public Instant? PostsItselfAt { get; init; }

    public IReadOnlyList<ClientPart> Said => [.. Parts.Where(p => p.SaysSomething)];
}
