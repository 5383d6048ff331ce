using Core.Language;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.Speech.Reading;

/// <summary>Times that have been, for a timer: `at 9:05`, `15m ago`, `yesterday at 17:40`. The latest is meant.</summary>
internal static class PastTimes
{
    // Half a day: "at 23:50" said after midnight is the night's, "at 17:40" said in the morning may be a slip.
    private static readonly Duration Recent = Duration.FromHours(12);

    private static readonly Duration Longest = Duration.FromHours(1000);

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

    /// <param name="words">Every word must be understood.</param>
    public static TimeReading Read(string words, SpeakingTime when)
    {
        if (Ago(words, when.Words) is { } length) return new TimeReading.Clear(when.Now - length);
        return Pieces.Cut(words, when.Words) is { } pieces && Of([.. pieces.Select(SinceAsAt)], when) is { } read
            ? read
            : new TimeReading.NotATime();
    }

    /// <summary>Takes a time from the end of a sentence: `at …`, `since …` or `… ago`; any other is text.</summary>
    /// <returns>What stands before it, whole when there is none.</returns>
    public static (string Before, TimeReading At) Tail(string sentence, SpeakingTime when) =>
        Tails.Longest(sentence, when.Words, tail =>
            IsMarked(tail, when.Words) && Read(tail, when) is var read and not TimeReading.NotATime ? read : null)
        ?? (sentence.Trim(), new TimeReading.NotATime());

    /// <summary>How a button says an instant; it reads back unchanged wherever it is pressed.</summary>
    public static string Text(Instant at) => Moment.Format(at);

    private static TimeReading? Of(IReadOnlyList<Piece> pieces, SpeakingTime when)
    {
        if (pieces is [.., Piece.IsoMoment moment] && pieces.SkipLast(1).All(IsAt))
            return Said(moment.At(when.Zone), when);
        if (SaidMoment.Read(pieces) is not { Time.IsClock: true } said) return null;
        var found = said.Time.Options
            .Select(at => said.Day is { } day ? On(day, at, when) : Latest(at, when)).ToList();
        return Decide(found, said.Time.Question, when);
    }

    private static TimeReading Said(Instant at, SpeakingTime when) =>
        at <= when.Now ? new TimeReading.Clear(at) : new TimeReading.Ahead(at);

    private static TimeReading? Decide(List<Found> found, DateQuestion? ofTime, SpeakingTime when)
    {
        var moments = found.SelectMany(one => one.At).Distinct().OrderDescending().ToList();
        var (options, ahead) = (moments.FindAll(at => at <= when.Now), moments.FindAll(at => at > when.Now));
        if (options.Count == 0) return ahead.Count > 0 ? new TimeReading.Ahead(ahead.Min()) : null;
        var question = found.Select(one => one.Question).Append(ofTime).Min();
        return question is null || (question is DateQuestion.WhichMidnight && options.Count == 1)
            ? new TimeReading.Clear(options[0])
            : new TimeReading.Asked(question.Value, options);
    }

    private static Found On(SaidDay day, TimeOfDay at, SpeakingTime when)
    {
        var days = Behind.Read(day, when, isSaidAlone: false, date => Moments(date, at, when)[0] <= when.Now);
        return new Found(days.Question, [.. days.Days.SelectMany(date => Twice(date, at, when).At)])
        {
            Question = days.Question ?? days.Days.Select(date => Twice(date, at, when).Question).Min(),
        };
    }

    private static Found Latest(TimeOfDay at, SpeakingTime when)
    {
        if (Moments(when.Today, at, when)[0] <= when.Now) return Twice(when.Today, at, when);
        var yesterday = Twice(when.Today.PlusDays(-1), at, when);
        return when.Now - yesterday.At[0] > Recent ? yesterday with { Question = DateQuestion.StillToCome } : yesterday;
    }

    /// <summary>Where the clock has gone back since, either moment may be meant.</summary>
    private static Found Twice(LocalDate date, TimeOfDay at, SpeakingTime when)
    {
        var moments = Moments(date, at, when);
        return moments is [_, var second] && second <= when.Now
            ? new Found(DateQuestion.ClockGoesBack, moments)
            : new Found(null, [moments[0]]);
    }

    private static IReadOnlyList<Instant> Moments(LocalDate date, TimeOfDay at, SpeakingTime when) =>
        Zones.All(at.On(date).Local(when.Week), when.Zone);

    /// <summary>True for "15m ago": that long since, and not from then on.</summary>
    public static bool IsAgo(string said, TimeWords words) => Ago(said, words) is not null;

    private static Duration? Ago(string said, TimeWords words)
    {
        var parts = TailWords.Parts(words.Plain(said));
        if (parts.Count < 2) return null;
        if (words.Meaning(parts[0]) is [TimeSign.Mark { Kind: TimeMark.Before }]) return Durations.Read(string.Join(' ', parts.Skip(1)), words, Longest);
        return words.Meaning(parts[^1]) is [TimeSign.Mark { Kind: TimeMark.Ago }] ? Durations.Read(string.Join(' ', parts.SkipLast(1)), words, Longest) : null;
    }

    private static bool IsMarked(string tail, TimeWords words) =>
        TailWords.Parts(words.Plain(tail)).Any(part => words.Meaning(part) is [TimeSign.Mark { Kind: var kind }] && IsMark(kind))
        || (words != TimeWords.English && Pieces.Cut(tail, words) is { } pieces
            && pieces.Any(p => p is Piece.Word { Sign: TimeSign.Mark said } && (IsMark(said.Kind) || said.Kind is TimeMark.OClock)));

    private static bool IsMark(TimeMark kind) => kind is TimeMark.At or TimeMark.Since or TimeMark.Ago or TimeMark.Before;

    private static bool IsAt(Piece piece) => piece is Piece.Word { Sign: TimeSign.Mark { Kind: TimeMark.At } };

    private static Piece SinceAsAt(Piece piece) =>
        piece is Piece.Word { Sign: TimeSign.Mark { Kind: TimeMark.Since } }
            ? new Piece.Word(new TimeSign.Mark(TimeMark.At))
            : piece;

    private sealed record Found(DateQuestion? Question, IReadOnlyList<Instant> At);
}
