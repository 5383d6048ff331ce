using System.Diagnostics;
using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.TimeLog;

/// <summary>When logged time was.</summary>
internal abstract record LogWhen
{
    private LogWhen() { }

    /// <summary>Some time on that day.</summary>
    public sealed record Day(LocalDate On) : LogWhen;

    public sealed record From(Instant Start) : LogWhen;

    public sealed record Until(Instant End) : LogWhen;

    public sealed record Whole(Interval Span) : LogWhen;
}

/// <summary>What is said of time that is logged by hand, typed, in a form, or as the answer to a question.</summary>
/// <param name="Text">What is left: for whom, and the note.</param>
/// <param name="Length">Null when it was not said.</param>
/// <param name="Options">What may be meant; empty when it was not said, and so has just ended.</param>
/// <param name="IsAsked">True where even one option is a question.</param>
internal sealed record LogWords(string Text, Duration? Length, IReadOnlyList<LogWhen> Options, bool IsAsked)
{
    private const int LongestLength = 4;

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    public static LogWords Read(string text, IReadOnlyDictionary<string, string> fields, SpeakingTime when)
    {
        text = RangeLast(text, when);
        var (length, rest) = Cut(text, when);
        if (fields.TryGetValue("length", out var said)) length = Durations.Read(said, when.Words);
        var typed = Tail(rest, when) with { Length = length };
        // `chapters 9-11` is a note; where nothing else says how long it was, `9-11` does.
        if (typed is { Length: null, Options: [] } && Bare(rest, when) is { } bare) typed = bare;
        var settled = Settled(fields) ?? OfForm(fields, when);
        return settled is null ? typed : typed with { Options = [settled], IsAsked = false };
    }

    /// <summary>Neither how long it was nor both its ends were said.</summary>
    public bool LacksLength => Length is null && (Options.Count == 0 || Options.Any(option => option is not LogWhen.Whole));

    /// <summary>As a draft keeps it.</summary>
    public Dictionary<string, string> Known(string note)
    {
        var known = new Dictionary<string, string> { ["note"] = note };
        if (Length is { } length) known["length"] = Durations.Text(length);
        return known;
    }

    public static string Kept(Interval span) => $"{SaidAt.Kept(span.Start)}/{SaidAt.Kept(span.End)}";

    /// <summary><c>acme 1h30 call</c>: how long it was, behind the client's name.</summary>
    /// <param name="rest">What follows the name.</param>
    public (LogWords Said, string Note) WithLengthIn(string rest, SpeakingTime when) =>
        Length is null && Cut(rest, when) is ({ } length, var after) ? (this with { Length = length }, after) : (this, rest);

    // `9-11am acme yesterday` is `acme yesterday 9-11am`.
    private static string RangeLast(string text, SpeakingTime when)
    {
        var end = TailWords.Ends(text, LongestLength).Reverse().FirstOrDefault(end => IsRange(text[..end]));
        return end == 0 || end == text.Length ? text : $"{text[end..].Trim()} {text[..end]}";

        bool IsRange(string head) => Durations.Read(head, when.Words) is null && PastSpans.Read(head, when) switch
        {
            SpanReading.Between => true,
            SpanReading.Asked asked => asked.Options.Any(option => option is SpanReading.Between),
            _ => false,
        };
    }

    // `1h 30m acme`: the longest beginning that is a length.
    private static (Duration? Length, string After) Cut(string text, SpeakingTime when)
    {
        var ends = TailWords.Ends(text, LongestLength).Reverse();
        var end = ends.FirstOrDefault(end => Durations.Read(text[..end], when.Words) is not null);
        return end == 0 ? (null, text) : (Durations.Read(text[..end], when.Words), text[end..].Trim());
    }

    private static LogWords Tail(string text, SpeakingTime when)
    {
        var (before, span) = PastSpans.Tail(text, when);
        switch (span)
        {
            case SpanReading.Asked asked: return new LogWords(before, null, [.. asked.Options.Select(Of)], IsAsked: true);
            case not SpanReading.NotASpan: return new LogWords(before, null, [Of(span)], IsAsked: false);
        }
        var (earlier, at) = PastTimes.Tail(text, when);
        var isAgo = (TailWords.Parts(text) is [.., var last] && when.Words.Meaning(last) is [TimeSign.Mark { Kind: TimeMark.Ago }])
            || PastTimes.IsAgo(text.Trim()[earlier.Length..], when.Words);
        return at switch
        {
            TimeReading.Clear(var moment) when isAgo => new LogWords(earlier, null, [new LogWhen.Until(moment)], IsAsked: false),
            TimeReading.Clear(var moment) => new LogWords(earlier, null, [new LogWhen.From(moment)], IsAsked: false),
            TimeReading.Ahead(var moment) => new LogWords(earlier, null, [new LogWhen.From(moment)], IsAsked: false),
            TimeReading.Asked asked => new LogWords(earlier, null, [.. asked.Options.Select(From)], IsAsked: true),
            _ => new LogWords(text.Trim(), null, [], IsAsked: false),
        };

        static LogWhen From(Instant moment) => new LogWhen.From(moment);
    }

    private static LogWords? Bare(string text, SpeakingTime when)
    {
        if (Tails.Longest(text, when.Words, Read) is not var (before, read)) return null;
        return read is SpanReading.Asked asked
            ? new LogWords(before, null, [.. asked.Options.Select(Of)], IsAsked: true)
            : new LogWords(before, null, [Of(read)], IsAsked: false);

        SpanReading? Read(string tail) => PastSpans.Read(tail, when) is var span and not SpanReading.NotASpan ? span : null;
    }

    private static LogWhen Of(SpanReading read) => read switch
    {
        SpanReading.Day(var day) => new LogWhen.Day(day),
        SpanReading.Between(var start, var end) => new LogWhen.Whole(new Interval(start, end)),
        _ => throw new UnreachableException(),
    };

    private static LogWhen? OfForm(IReadOnlyDictionary<string, string> fields, SpeakingTime when)
    {
        if (!LocalDatePattern.Iso.Parse(fields.GetValueOrDefault("day") ?? "").TryGetValue(default, out var day)) return null;
        return Clock.Parse(fields.GetValueOrDefault("start") ?? "").TryGetValue(default, out var start)
            ? new LogWhen.From(Zones.Resolve(day + start, when.Zone))
            : new LogWhen.Day(day);
    }

    private static LogWhen.Whole? Settled(IReadOnlyDictionary<string, string> fields) =>
        fields.GetValueOrDefault("span")?.Split('/') is [var first, var last]
        && InstantPattern.ExtendedIso.Parse(first).TryGetValue(default, out var start)
        && InstantPattern.ExtendedIso.Parse(last).TryGetValue(default, out var end) && start < end
            ? new LogWhen.Whole(new Interval(start, end))
            : null;
}
