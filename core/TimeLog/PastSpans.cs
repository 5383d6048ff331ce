using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;

namespace Core.TimeLog;

/// <summary>When logged time was, at the end of a sentence: `yesterday`, `9-11am`, `on mon 9:00 to 11:00`, `at 9:00`.</summary>
internal static class PastSpans
{
    private const int LongestTail = 9;

    /// <summary>Cuts the longest end off that says when.</summary>
    public static Timed<LogWhen> Cut(string text, SpeakingTime when)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var start = Math.Max(0, words.Length - LongestTail); start < words.Length; start++)
        {
            if (Read(words[start..], when) is { } read)
                return new Timed<LogWhen>(string.Join(' ', words[..start]), read, string.Join(' ', words[start..]));
        }
        return new Timed<LogWhen>(text.Trim(), null, "");
    }

    public static PastReading<LogWhen>? Read(string[] words, SpeakingTime when)
    {
        for (var at = 0; at <= words.Length; at++)
        {
            if (Range(words[at..], when) is { } range && Day(words[..at], when) is { } day) return Of(range, day.On, when);
            if (Range(words[..at], when) is { } early && Day(words[at..], when) is { } late) return Of(early, late.On, when);
        }
        if (Day(words, when) is { On: { } alone }) return new PastReading<LogWhen>.Clear(new LogWhen.Day(alone));
        var isAgo = Pieces.Cut(string.Join(' ', words), when.Words) is [.., Piece.Word { Sign: TimeSign.Mark { Kind: TimeMark.Ago } }];
        var moment = PastMoments.Cut(string.Join(' ', words), when, when.Now - Duration.FromHours(12));
        return moment is { Text: "", When: { } read } ? Of(read, at => isAgo ? new LogWhen.Until(at) : new LogWhen.From(at)) : null;
    }

    private static PastReading<LogWhen> Of(PastReading<Instant> read, Func<Instant, LogWhen> kind) => read switch
    {
        PastReading<Instant>.Clear clear => new PastReading<LogWhen>.Clear(kind(clear.When)),
        PastReading<Instant>.Asked asked => new PastReading<LogWhen>.Asked([.. asked.Options.Select(kind)]),
        _ => new PastReading<LogWhen>.Impossible(),
    };

    // Without a day the last one on which it is over, but not one that nobody would think of.
    private static PastReading<LogWhen> Of(List<(LocalTime From, LocalTime To)> ranges, LocalDate? day, SpeakingTime when)
    {
        var there = On(ranges, day ?? when.Today, when);
        var over = there.Where(span => span.End <= when.Now).ToList();
        if (over.Count == 0 && day is null)
            over = [.. On(ranges, when.Today.PlusDays(-1), when).Where(span => span.End <= when.Now && when.Now - span.End < Duration.FromHours(12))];
        return PastReading<LogWhen>.Of([.. (over.Count > 0 ? over : there.Take(1)).Select(span => new LogWhen.Span(span))]);
    }

    private static List<Interval> On(List<(LocalTime From, LocalTime To)> ranges, LocalDate day, SpeakingTime when) =>
    [
        .. from range in ranges
           let start = Zones.Resolve(day + range.From, when.Zone)
           let end = Zones.Resolve((range.To <= range.From ? day.PlusDays(1) : day) + range.To, when.Zone)
           where end > start
           select new Interval(start, end),
    ];

    /// <returns>Null for no day; a day of null for no words.</returns>
    private static SaidOn? Day(string[] words, SpeakingTime when)
    {
        if (words.Length == 0) return new SaidOn(null);
        if (Pieces.Cut(string.Join(' ', words), when.Words) is not { } pieces) return null;
        return SaidMoment.Read(pieces) is { Day: { } day, Time.IsSaid: false } && PastDays.Read(day, when.Today) is { } date ? new SaidOn(date) : null;
    }

    /// <summary>`9-11am`, `from 9:00 to 11`, `22-2`: of what the halves of the day leave open the shortest, and not over midnight.</summary>
    private static List<(LocalTime From, LocalTime To)>? Range(string[] words, SpeakingTime when)
    {
        var said = string.Join(' ', words.Select(word => IsTo(word, when) ? "-" : word)).Replace('–', '-').Replace('—', '-');
        if (said.Split('-', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } first, { Length: > 0 } last]) return null;
        if (Clock(first, when) is not { } starts || Clock(last, when) is not { } ends) return null;
        var pairs = (from a in starts from b in ends where a != b select (From: a, To: b, Length: Length(a, b))).ToList();
        if (pairs.Count == 0) return null;
        var shortest = pairs.Where(pair => pair.Length == pairs.Min(p => p.Length)).ToList();
        var withinDay = shortest.Where(pair => pair.From < pair.To).ToList();
        return [.. (withinDay.Count > 0 ? withinDay : shortest).Select(pair => (pair.From, pair.To)).Order()];
    }

    private static long Length(LocalTime from, LocalTime to) => (to.TickOfDay - from.TickOfDay + NodaConstants.TicksPerDay) % NodaConstants.TicksPerDay;

    private static List<LocalTime>? Clock(string said, SpeakingTime when)
    {
        if (Pieces.Cut(said, when.Words) is not { Count: > 0 } pieces) return null;
        var isMarked = pieces[0] is Piece.Word { Sign: TimeSign.Mark { Kind: TimeMark.At or TimeMark.From } };
        IReadOnlyList<Piece> whole = [new Piece.Word(new TimeSign.Mark(TimeMark.At)), .. pieces.Skip(isMarked ? 1 : 0)];
        return SaidMoment.Read(whole) is { Day: null, Time: { IsClock: true } time }
            ? [.. time.Options.Where(option => option.Clock is not null).Select(option => option.Clock!.Value)]
            : null;
    }

    private static bool IsTo(string word, SpeakingTime when) =>
        when.Words.Meaning(word.ToLowerInvariant()) is [TimeSign.Mark { Kind: TimeMark.To or TimeMark.DueBy }];

    /// <param name="On">Null when no day was said.</param>
    private sealed record SaidOn(LocalDate? On);
}
