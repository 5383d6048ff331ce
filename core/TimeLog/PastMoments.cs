using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.TimeLog;

/// <summary>Moments that have been, at the end of a sentence: `at 9:05`, `15m ago`, `since yesterday 17:00`.</summary>
internal static class PastMoments
{
    private const int LongestTail = 8;

    private static readonly InstantPattern Minutes = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

    /// <summary>Cuts the longest end off that is a moment. `meet at 5` has one, `chapter 5` has none.</summary>
    /// <param name="earliest">A time alone is of the last day on which it lies between here and now.</param>
    public static Timed<Instant> Cut(string text, SpeakingTime when, Instant earliest)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var start = Math.Max(0, words.Length - LongestTail); start < words.Length; start++)
        {
            var tail = string.Join(' ', words[start..]);
            if (Tail(tail, when, earliest) is { } read) return new Timed<Instant>(string.Join(' ', words[..start]), read, tail);
        }
        return new Timed<Instant>(text.Trim(), null, "");
    }

    /// <summary>The whole of it is a moment, with `at` or without.</summary>
    public static PastReading<Instant>? Read(string text, SpeakingTime when, Instant earliest) =>
        InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var at) ? new PastReading<Instant>.Clear(at)
        : Tail(text, when, earliest) ?? (Pieces.Cut(text, when.Words) is { } pieces ? Said([At, .. pieces], when, earliest) : null);

    /// <summary>As a draft keeps it.</summary>
    public static string Text(Instant at) => InstantPattern.ExtendedIso.Format(at);

    /// <summary>As a button says it.</summary>
    public static string Minute(Instant at) => Minutes.Format(at);

    private static Piece.Word At => new(new TimeSign.Mark(TimeMark.At));

    private static PastReading<Instant>? Tail(string tail, SpeakingTime when, Instant earliest)
    {
        if (Pieces.Cut(tail, when.Words) is not [_, ..] pieces) return null;
        if (IsMark(pieces[^1], TimeMark.Ago)) return Ago(tail, when);
        var isMarked = IsMark(pieces[0], TimeMark.At) || IsMark(pieces[0], TimeMark.Since) || IsMark(pieces[0], TimeMark.From);
        if (IsMark(pieces[0], TimeMark.Since) || IsMark(pieces[0], TimeMark.From)) pieces = WithoutMark(pieces);
        return isMarked || pieces.Any(IsDay) ? Said(pieces, when, earliest) : null;
    }

    private static PastReading<Instant>? Ago(string tail, SpeakingTime when) =>
        Durations.Read(tail[..tail.LastIndexOf(' ')], when.Words) is { } length
            ? new PastReading<Instant>.Clear(when.Now - length)
            : null;

    private static PastReading<Instant>? Said(IReadOnlyList<Piece> pieces, SpeakingTime when, Instant earliest)
    {
        if (Moment(pieces) is { } exact)
            return new PastReading<Instant>.Clear(exact.Offset is { } off ? exact.Local.WithOffset(off).ToInstant() : Zones.Resolve(exact.Local, when.Zone));
        if (SaidMoment.Read(pieces) is not { Time.IsClock: true } said) return null;
        if (said.Day is null) return OfLastDays(said.Time, when, earliest);
        if (PastDays.Read(said.Day, when.Today) is not { } day) return null;
        var there = On(day, said.Time, when);
        if (there.All(at => at > when.Now) && said.Day is SaidDay.Weekday && day == when.Today) there = On(day.PlusDays(-7), said.Time, when);
        return PastReading<Instant>.Of(there.Any(at => at <= when.Now) ? [.. there.Where(at => at <= when.Now)] : [there[0]]);
    }

    // Only what has been can be meant; where nothing has, the time of today that is still to come, for the rules to refuse.
    private static PastReading<Instant> OfLastDays(SaidTime time, SpeakingTime when, Instant earliest)
    {
        for (var day = when.Today; day >= earliest.InZone(when.Zone).Date.PlusDays(-1); day = day.PlusDays(-1))
        {
            if (On(day, time, when).Where(at => at >= earliest && at <= when.Now).ToList() is { Count: > 0 } within)
                return PastReading<Instant>.Of(within);
        }
        var today = On(when.Today, time, when);
        return PastReading<Instant>.Of(today.Any(at => at <= when.Now) ? [.. today.Where(at => at <= when.Now)] : [today[0]]);
    }

    private static List<Instant> On(LocalDate day, SaidTime time, SpeakingTime when) =>
    [
        .. time.Options.Where(option => option.Clock is not null)
            .Select(option => Zones.Resolve(day.PlusDays(option.DaysLater) + option.Clock!.Value, when.Zone))
            .Distinct().Order(),
    ];

    private static Piece.IsoMoment? Moment(IReadOnlyList<Piece> pieces) => pieces switch
    {
        [Piece.IsoMoment moment] => moment,
        [var at, Piece.IsoMoment moment] when IsMark(at, TimeMark.At) => moment,
        _ => null,
    };

    // `since 9` is `at 9`; before a day (`since monday 9:00`) nothing is needed.
    private static IReadOnlyList<Piece> WithoutMark(IReadOnlyList<Piece> pieces) =>
        pieces.Skip(1).Any(IsDay) || (pieces.Count > 1 && IsMark(pieces[1], TimeMark.At)) ? [.. pieces.Skip(1)] : [At, .. pieces.Skip(1)];

    private static bool IsDay(Piece piece) =>
        piece is Piece.Iso or Piece.DayMonth or Piece.IsoMoment or Piece.Ordinal
            or Piece.Word { Sign: TimeSign.FromToday or TimeSign.Weekday or TimeSign.Month };

    private static bool IsMark(Piece piece, TimeMark kind) => piece is Piece.Word { Sign: TimeSign.Mark mark } && mark.Kind == kind;
}
