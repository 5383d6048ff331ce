using Core.Language;
using Core.Speech.Reading;
using NodaTime;

namespace Core.Away;

/// <summary>What is said of being away: `until mon`, `until fri 14:00 at the dentist`, `fri-tue`, `today`, `24 dec to 2 jan`. Pure.</summary>
internal static class AwayRules
{
    public const string Until = "until ";

    private static bool IsUntil(string said) => said.StartsWith(Until, StringComparison.OrdinalIgnoreCase);

    /// <summary>The longest beginning that names a time is the time, and what follows it the note.</summary>
    public static AwayReading Read(string said, SpeakingTime when)
    {
        var isSaidFirst = IsUntil(said);
        var words = (isSaidFirst ? said[Until.Length..] : said).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var length = words.Length; length > 0; length--)
        {
            var (time, rest) = (string.Join(' ', words[..length]), string.Join(' ', words[length..]));
            var days = DaysAhead.Read(time, when);
            var isUntil = isSaidFirst || SaysUntil(time, when.Words);
            if (days.Count > 1) return new AwayReading.WhichDays(days, rest) { IsUntil = isUntil };
            if (days.Count == 1) return isUntil ? Ending(StartOf(days[0].Start, when), rest, when) : Days(days[0], rest, when);
            switch (Dates.Read(time, when))
            {
                case DateReading.Asked(DateQuestion.Past, _): return new AwayReading.Past();
                case DateReading.Asked(_, var options) when isUntil: return new AwayReading.WhichTime(options, rest);
                case DateReading.Clear(var due) when isUntil: return Ending(due.Instant(when.Zone, when.Week), rest, when);
            }
        }
        return new AwayReading.Unclear("until");
    }

    /// <summary>Of a form.</summary>
    /// <param name="from">Empty for now.</param>
    public static AwayReading Between(string from, string until, SpeakingTime when)
    {
        var ends = Read(Until + until, when);
        if (ends.Rest is not "") return new AwayReading.Unclear("until");
        if (from is "" || ends is not AwayReading.Clear { Span: var span }) return ends;
        if (Start(from, when) is not { } start) return new AwayReading.Unclear("from");
        return start < span.End ? new AwayReading.Clear(new Interval(Instant.Max(start, when.Now), span.End), "") : new AwayReading.Unclear("until");
    }

    /// <summary>Two that overlap or touch are one absence, told twice.</summary>
    public static bool Meet(Interval one, Interval other) => one.Start <= other.End && other.Start <= one.End;

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

    // "pazartesiye kadar", "esmaspäevani", "עד יום שני": elsewhere it is said by the words of the time, unless they say from when as well.
    private static bool SaysUntil(string time, TimeWords words) => words.SaysUntil(time)
        && Pieces.Cut(time, words) is { } pieces && !pieces.Skip(1).Any(IsTo);

    private static bool IsTo(Piece piece) => piece is Piece.Weekdays
        or Piece.Word { Sign: TimeSign.Mark { Kind: TimeMark.To or TimeMark.Until or TimeMark.DueBy } };

    private static Instant? Start(string said, SpeakingTime when) => (DaysAhead.Read(said, when), Dates.Read(said, when)) switch
    {
        ([var days], _) => StartOf(days.Start, when),
        ([], DateReading.Clear(var due)) => due.Instant(when.Zone, when.Week),
        _ => null,
    };

    private static AwayReading Ending(Instant end, string rest, SpeakingTime when) =>
        end > when.Now ? new AwayReading.Clear(new Interval(when.Now, end), rest) : new AwayReading.Past();

    private static AwayReading Days(DateInterval days, string rest, SpeakingTime when)
    {
        var (start, end) = (StartOf(days.Start, when), StartOf(days.End.PlusDays(1), when));
        return end > when.Now ? new AwayReading.Clear(new Interval(Instant.Max(start, when.Now), end), rest) : new AwayReading.Past();
    }

    private static Instant StartOf(LocalDate day, SpeakingTime when) => when.Zone.AtStartOfDay(day).ToInstant();
}
