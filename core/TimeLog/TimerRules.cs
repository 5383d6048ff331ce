using NodaTime;

namespace Core.TimeLog;

/// <summary>The rules of the stopwatch: one timer a person. Pure: no clock, no store, no words.</summary>
internal static class TimerRules
{
    /// <summary>How long ago a timer may be said to have begun; what is older is logged by hand.</summary>
    public static readonly Duration FarthestBack = Duration.FromHours(24);

    /// <summary>What one entry made by hand may be.</summary>
    public static readonly Duration Longest = Duration.FromHours(24);

    /// <summary>Starts work; other work stops at the same instant, so that no minute counts twice.</summary>
    /// <param name="others">The person's entries that end after <paramref name="at"/>, the running one among them.</param>
    public static Decision Start(
        PersonId who, Job job, Instant at, Instant now, IReadOnlyList<TimeEntry> others, Settle how = Settle.Ask)
    {
        var running = others.SingleOrDefault(o => o.Runs);
        if (running is not null && job.IsThatOf(running)) return new Decision.No(TimerNo.AlreadyRunning, running.StartedAt);
        return Switch(who, job, at, now, others, how);
    }

    /// <summary>As <see cref="Start"/>, and for the same client too: a new entry for the next piece of work.</summary>
    public static Decision Switch(
        PersonId who, Job job, Instant at, Instant now, IReadOnlyList<TimeEntry> others, Settle how = Settle.Ask)
    {
        if (at > now) return new Decision.No(TimerNo.StartsInFuture, at);
        if (now - at > FarthestBack) return new Decision.No(TimerNo.TooLongAgo, at);

        var mine = job.From(who, at);
        var running = others.SingleOrDefault(o => o.Runs && o.StartedAt <= at);
        var decided = OverlapRules.Place(null, mine, [.. others.Where(o => o.Id != running?.Id)], how);
        return running is not null && decided is Decision.Done done
            ? new Decision.Done(done.Entry, [new Step(running, End(running, at)), .. done.Steps])
            : decided;
    }

    /// <param name="note">Added to what is noted already; empty for nothing.</param>
    public static Decision Stop(TimeEntry running, Instant at, Instant now, string note)
    {
        if (at > now) return new Decision.No(TimerNo.EndsInFuture, at);
        if (at < running.StartedAt) return new Decision.No(TimerNo.EndsBeforeStart, running.StartedAt);
        var (words, tags) = Job.Read(note);
        var ended = End(running, at) with { Note = Joined("; ", running.Note, words), Tags = Joined(" ", running.Tags, tags) };
        return new Decision.Done(ended, new Step(running, ended));
    }

    /// <summary>Ends the entry and remembers that its work is not.</summary>
    public static Decision Pause(TimeEntry running, Instant now)
    {
        var paused = End(running, Instant.Max(now, running.StartedAt)) with { PausedAt = now };
        return new Decision.Done(paused, new Step(running, paused));
    }

    /// <summary>Starts an entry like another; a pause that is gone on from is over.</summary>
    /// <param name="like">The newest with that work, as it stands.</param>
    public static Decision Resume(PersonId who, TimeEntry like, Instant now, IReadOnlyList<TimeEntry> others)
    {
        var decided = Start(who, Job.Of(like), now, now, others);
        if (decided is not Decision.Done done || like.PausedAt is null) return decided;
        var goneOnFrom = like with { PausedAt = null, Version = like.Version + 1 };
        return new Decision.Done(done.Entry, [new Step(like, goneOnFrom), .. done.Steps]);
    }

    public static Decision Cancel(TimeEntry running) => new Decision.Done(running, new Step(running, null));

    /// <summary>Work that nobody timed.</summary>
    /// <param name="span">With both ends.</param>
    /// <param name="others">The person's entries that may touch it.</param>
    public static Decision Log(
        PersonId who, Job job, Interval span, Instant now, IReadOnlyList<TimeEntry> others, Settle how = Settle.Ask)
    {
        if (span.End > now) return new Decision.No(TimerNo.EndsInFuture, span.End);
        if (span.Duration > Longest) return new Decision.No(TimerNo.TooLong, span.Start);
        return OverlapRules.Place(null, job.From(who, span.Start, span.End), others, how);
    }

    /// <summary>Two entries where one was, at an instant inside it; the second goes on as the first did.</summary>
    public static Decision Split(TimeEntry entry, Instant at, Instant now)
    {
        if (at <= entry.StartedAt || at >= (entry.EndedAt ?? now)) return new Decision.No(TimerNo.SplitsOutside, entry.StartedAt);
        var second = entry with { Id = new EntryId(Ids.New()), StartedAt = at, Version = 1 };
        return new Decision.Done(second, new Step(entry, End(entry, at)), new Step(null, second));
    }

    /// <summary>Corrects an entry.</summary>
    /// <param name="end">Null while it is to run on; only one that runs can.</param>
    /// <param name="others">The person's other entries that may touch it, itself left out.</param>
    public static Decision Edit(
        TimeEntry entry, Job job, Instant start, Instant? end, Instant now, IReadOnlyList<TimeEntry> others,
        Settle how = Settle.Ask)
    {
        if (start > now) return new Decision.No(TimerNo.StartsInFuture, start);
        if (end > now) return new Decision.No(TimerNo.EndsInFuture, end.Value);
        if (end is null && !entry.Runs) return new Decision.No(TimerNo.EndMissing, start);
        if (end < start) return new Decision.No(TimerNo.EndsBeforeStart, start);
        if (end - start > Longest && end - start > entry.Length(now)) return new Decision.No(TimerNo.TooLong, start);

        var edited = entry with
        {
            ClientId = job.ClientId,
            RequestId = job.RequestId,
            Note = job.Note,
            Tags = job.Tags,
            StartedAt = start,
            EndedAt = end,
            PausedAt = end == entry.EndedAt ? entry.PausedAt : null,
            Version = entry.Version + 1,
        };
        return OverlapRules.Place(entry, edited, others, how);
    }

    public static TimeEntry End(TimeEntry running, Instant at) =>
        running with { EndedAt = at, PausedAt = null, Version = running.Version + 1 };

    private static string Joined(string between, params IEnumerable<string> texts) =>
        string.Join(between, texts.Where(text => text is not ""));
}
