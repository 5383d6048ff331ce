using Core.Speech.Reading;
using NodaTime;

namespace Core.Away;

/// <summary>What is said of being away: `until mon`, `until fri 14:00 at the dentist`, `fri-tue`, `today`, `24 dec to 2 jan`. Pure.</summary>
internal static class AwayRules
{
    private const string Until = "until ";

    /// <returns>The time, with what follows it as the note; none where it cannot be read; several where it may be one of them.</returns>
    public static (Interval? Span, string Note, IReadOnlyList<DateInterval> Asked) Read(string said, SpeakingTime when)
    {
        var isUntil = said.StartsWith(Until, StringComparison.OrdinalIgnoreCase);
        var words = (isUntil ? said[Until.Length..] : said).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = words.Length; length > 0; length--)
        {
            var (time, note) = (string.Join(' ', words[..length]), string.Join(' ', words[length..]));
            var days = DaysAhead.Read(time, when);
            if (days.Count > 1) return (null, note, days);
            if (days.Count == 1) return (isUntil ? Ending(StartOf(days[0].Start, when), when) : Days(days[0], when), note, []);
            if (isUntil && Dates.Read(time, when) is DateReading.Clear(var due)) return (Ending(due.Instant(when.Zone, when.Week), when), note, []);
        }
        return (null, "", []);
    }

    /// <summary>True when the note speaks of somebody of that name, in a word of its own.</summary>
    public static bool Names(string note, string name)
    {
        for (var at = note.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = note.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(note[at - 1])) && (end == note.Length || !char.IsLetterOrDigit(note[end]))) return true;
        }
        return false;
    }

    private static Interval? Ending(Instant end, SpeakingTime when) => end > when.Now ? new Interval(when.Now, end) : null;

    private static Interval? Days(DateInterval days, SpeakingTime when)
    {
        var (start, end) = (StartOf(days.Start, when), StartOf(days.End.PlusDays(1), when));
        return end > when.Now ? new Interval(Instant.Max(start, when.Now), end) : null;
    }

    private static Instant StartOf(LocalDate day, SpeakingTime when) => when.Zone.AtStartOfDay(day).ToInstant();
}
