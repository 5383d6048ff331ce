using Core.Language;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.Speech.Reading;

/// <summary>When work was done that is logged by hand: `yesterday`, `9-11am`, `on mon 14:00-16:15`.</summary>
internal static class PastSpans
{
    /// <param name="words">Every word must be understood.</param>
    public static SpanReading Read(string words, SpeakingTime when) =>
        Said(words, when) is { } said ? Of(said, when) : new SpanReading.NotASpan();

    /// <summary>Takes a span from the end of a sentence. A weekday must stand after `on`, for a note may end with one.</summary>
    /// <returns>What stands before it, whole when there is none.</returns>
    public static (string Before, SpanReading Span) Tail(string sentence, SpeakingTime when) =>
        Tails.Longest(sentence, when.Words, tail =>
            Said(tail, when) is { } said && IsPlain(said, tail, when.Words)
            && Of(said, when) is var read and not SpanReading.NotASpan ? read : null)
        ?? (sentence.Trim(), new SpanReading.NotASpan());

    /// <summary>How a button says an option; it reads back unchanged.</summary>
    public static string Text(SpanReading option) => option switch
    {
        SpanReading.Day(var date) => LocalDatePattern.Iso.Format(date),
        SpanReading.Between(var start, var end) => $"{PastTimes.Text(start)} to {PastTimes.Text(end)}",
        _ => "",
    };

    private static SpanReading Of(SaidSpan said, SpeakingTime when)
    {
        if (said.Exactly is { } between) return between.End <= when.Now ? between : new SpanReading.NotASpan();
        if (said.Ranges is not { } ranges) return OnDay(said.Day!, when);
        var found = ranges.Select(range => said.Day is { } day ? On(day, range, when) : Latest(range, when));
        return Decide([.. found], ranges.Count > 1 ? DateQuestion.WhichHalf : null, when);
    }

    private static SpanReading OnDay(SaidDay day, SpeakingTime when)
    {
        var days = Behind.Read(day, when, isSaidAlone: true, date => date <= when.Today);
        IReadOnlyList<SpanReading> been =
            [.. days.Days.Where(date => date <= when.Today).Select(date => new SpanReading.Day(date))];
        if (been.Count == 0) return new SpanReading.NotASpan();
        return days.Question is { } question ? new SpanReading.Asked(question, been) : been[0];
    }

    private static SpanReading Decide(IReadOnlyList<Found> found, DateQuestion? ofRange, SpeakingTime when)
    {
        IReadOnlyList<SpanReading.Between> been =
            [.. found.SelectMany(one => one.Spans).Where(span => span.End <= when.Now).OrderByDescending(span => span.Start)];
        if (been.Count == 0) return new SpanReading.NotASpan();
        return found.Select(one => one.Question).Append(ofRange).Min() is { } question
            ? new SpanReading.Asked(question, been)
            : been[0];
    }

    private static Found On(SaidDay day, ClockRange range, SpeakingTime when)
    {
        var days = Behind.Read(day, when, isSaidAlone: false, date => Span(date, range, when).End <= when.Now);
        return new Found(days.Question, [.. days.Days.Select(date => Span(date, range, when))]);
    }

    private static Found Latest(ClockRange range, SpeakingTime when)
    {
        var today = Span(when.Today, range, when);
        return today.End <= when.Now
            ? new Found(null, [today])
            : new Found(DateQuestion.StillToCome, [Span(when.Today.PlusDays(-1), range, when)]);
    }

    private static SpanReading.Between Span(LocalDate date, ClockRange range, SpeakingTime when) =>
        new(Zones.Resolve(range.From(date), when.Zone), Zones.Resolve(range.Until(date), when.Zone));

    private static SaidSpan? Said(string words, SpeakingTime when) =>
        Pieces.Cut(words, when.Words) is { } pieces ? SaidSpan.Read(pieces, when.Zone) : null;

    private static bool IsPlain(SaidSpan said, string tail, TimeWords words) =>
        said.Exactly is not null || said.Day is SaidDay.Near or SaidDay.Exact
        || words.For(tail).Meaning(TailWords.Parts(tail)[0]) is [TimeSign.Mark { Kind: TimeMark.On or TimeMark.From }]
        || (said.Day is null && said.Ranges is { Count: 1 });

    private sealed record Found(DateQuestion? Question, IReadOnlyList<SpanReading.Between> Spans);
}
