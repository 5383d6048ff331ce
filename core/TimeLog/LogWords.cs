using Core.Speech.Reading;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.TimeLog;

/// <summary>What is said of time that is logged by hand, typed or in a form.</summary>
/// <param name="Text">What is left: for whom, and the note.</param>
/// <param name="Length">Null when it was not said.</param>
/// <param name="When">Null when it was not said: it has just ended.</param>
/// <param name="Whole">Both ends, once they are settled.</param>
internal sealed record LogWords(string Text, Duration? Length, PastReading<LogWhen>? When, string WhenWords, Interval? Whole)
{
    private const int LongestLength = 4;

    public static LogWords Read(string text, IReadOnlyDictionary<string, string> fields, SpeakingTime when)
    {
        var (length, rest) = fields.TryGetValue("length", out var said) ? (Durations.Read(said, when.Words), Cut(text, when).After) : Cut(text, when);
        var timed = PastSpans.Cut(rest, when);
        return new LogWords(timed.Text, length, OfForm(fields, when) ?? timed.When, timed.Words, Both(fields));
    }

    /// <summary>As a draft keeps it.</summary>
    public Dictionary<string, string> Known(string note)
    {
        var known = new Dictionary<string, string> { ["note"] = note };
        if (Length is { } length) known["length"] = Durations.Text(length);
        return known;
    }

    // `1h 30m acme`: the longest beginning that is a length.
    private static (Duration? Length, string After) Cut(string text, SpeakingTime when)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var taken = Math.Min(LongestLength, words.Length); taken > 0; taken--)
        {
            if (Durations.Read(string.Join(' ', words[..taken]), when.Words) is { } length) return (length, string.Join(' ', words[taken..]));
        }
        return (null, text);
    }

    private static PastReading<LogWhen>.Clear? OfForm(IReadOnlyDictionary<string, string> fields, SpeakingTime when)
    {
        if (!LocalDatePattern.Iso.Parse(fields.GetValueOrDefault("day") ?? "").TryGetValue(default, out var day)) return null;
        return LocalTimePattern.CreateWithInvariantCulture("H:mm").Parse(fields.GetValueOrDefault("start") ?? "").TryGetValue(default, out var start)
            ? new(new LogWhen.From(Zones.Resolve(day + start, when.Zone)))
            : new(new LogWhen.Day(day));
    }

    private static Interval? Both(IReadOnlyDictionary<string, string> fields) =>
        fields.GetValueOrDefault("span")?.Split('/') is [var first, var last]
        && InstantPattern.ExtendedIso.Parse(first).TryGetValue(default, out var start)
        && InstantPattern.ExtendedIso.Parse(last).TryGetValue(default, out var end) && start < end
            ? new Interval(start, end)
            : null;
}
