using NodaTime;

namespace Core.TimeLog;

/// <summary>
/// Whose time is it: no minute of a person is in two entries. Spans are half-open, so that one may begin where another ends.
/// </summary>
internal static class OverlapRules
{
    public static bool Overlap(Interval a, Interval b) =>
        !IsEmpty(a) && !IsEmpty(b) && (!a.HasEnd || b.Start < a.End) && (!b.HasEnd || a.Start < b.End);

    public static bool Covers(Interval whole, Interval part) =>
        whole.Start <= part.Start && (!whole.HasEnd || (part.HasEnd && part.End <= whole.End));

    /// <summary>Saves an entry among others of the same person.</summary>
    /// <param name="before">The same entry as it was; null when it is new.</param>
    /// <param name="others">Those that it may touch, itself left out.</param>
    public static Decision Place(TimeEntry? before, TimeEntry mine, IReadOnlyList<TimeEntry> others, Settle how)
    {
        var under = others.Where(o => Overlap(o.Span, mine.Span)).OrderBy(o => o.StartedAt).ToList();
        if (under.Count == 0) return new Decision.Done(mine, new Step(before, mine));
        var free = Free(mine.Span, under);
        return how switch
        {
            Settle.CutOthers => new Decision.Done(mine, Cut(before, mine, under)),
            Settle.KeepShorter when free.Count > 0 => Shorten(before, mine, free),
            _ => new Decision.Overlap(mine, under, free),
        };
    }

    /// <summary>What is left of a span without the others, in order of time.</summary>
    /// <param name="others">In order of time.</param>
    public static IReadOnlyList<Interval> Free(Interval span, IEnumerable<TimeEntry> others)
    {
        var free = new List<Interval>();
        var from = span.Start;
        foreach (var other in others.Where(o => Overlap(o.Span, span)))
        {
            if (other.StartedAt > from) free.Add(new Interval(from, other.StartedAt));
            if (other.EndedAt is not { } end) return free;
            from = Instant.Max(from, end);
        }
        if (!span.HasEnd || from < span.End) free.Add(new Interval(from, span.HasEnd ? span.End : null));
        return free;
    }

    // First all that gives way, then mine, then what is left behind it: of two that run one has ended before the other is saved.
    private static List<Step> Cut(TimeEntry? before, TimeEntry mine, List<TimeEntry> others)
    {
        var (first, last) = (new List<Step>(), new List<Step>());
        foreach (var other in others)
        {
            TimeEntry? head = other.StartedAt < mine.StartedAt
                ? other with { EndedAt = mine.StartedAt, PausedAt = null, Version = other.Version + 1 }
                : null;
            var isLonger = mine.EndedAt is { } end && (other.EndedAt is not { } its || its > end);
            if (head is not null || !isLonger) first.Add(new Step(other, head));
            if (!isLonger) continue;
            last.Add(head is null
                ? new Step(other, other with { StartedAt = mine.EndedAt!.Value, Version = other.Version + 1 })
                : new Step(null, other with { Id = new EntryId(Ids.New()), StartedAt = mine.EndedAt!.Value, Version = 1 }));
        }
        // An edited entry that ran must have ended before the rest of another may run.
        return [.. first, new Step(before, mine), .. last];
    }

    private static Decision.Done Shorten(TimeEntry? before, TimeEntry mine, IReadOnlyList<Interval> free)
    {
        var pieces = free.Select((span, at) => mine with
        {
            Id = at == 0 ? mine.Id : new EntryId(Ids.New()),
            Version = at == 0 ? mine.Version : 1,
            StartedAt = span.Start,
            EndedAt = span.HasEnd ? span.End : null,
        }).ToList();
        return new Decision.Done(pieces[^1], [.. pieces.Select((piece, at) => new Step(at == 0 ? before : null, piece))]);
    }

    private static bool IsEmpty(Interval span) => span.HasEnd && span.Start == span.End;
}
