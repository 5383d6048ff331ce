using Core.Speech.Reading;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.TimeLog;

/// <summary>The moment that a sentence about a timer names at its end, or that a question about it was answered with.</summary>
/// <param name="Text">What stands before it.</param>
/// <param name="Words">What was said of time; empty when nothing was.</param>
/// <param name="Read">Null when nothing was said: now.</param>
internal sealed record SaidAt(string Text, string Words, TimeReading? Read)
{
    /// <param name="answer">The field, which wins over the words.</param>
    public static SaidAt Of(string text, string? answer, SpeakingTime when)
    {
        var (before, read) = PastTimes.Tail(text, when);
        if (answer is { Length: > 0 }) return new SaidAt(before, answer, Whole(answer, when));
        return read is TimeReading.NotATime
            ? new SaidAt(before, "", null)
            : new SaidAt(before, text.Trim()[before.Length..].Trim(), read);
    }

    /// <summary>Every word is about the moment; `at` may be left out.</summary>
    public static TimeReading Whole(string words, SpeakingTime when)
    {
        if (InstantPattern.ExtendedIso.Parse(words).TryGetValue(default, out var kept)) return new TimeReading.Clear(kept);
        return PastTimes.Read(words, when) is var read and not TimeReading.NotATime ? read : PastTimes.Read($"@ {words}", when);
    }

    /// <summary>Of what may be meant, only what has been since then: the start of the entry that it is about.</summary>
    public SaidAt Within(Instant since, DateTimeZone zone) =>
        Read is null ? this : this with { Read = Within(Read, since, zone) };

    /// <returns>Where none has come since, the one that is still to come, or the one too early: for the rules to refuse.</returns>
    public static TimeReading Within(TimeReading read, Instant since, DateTimeZone zone)
    {
        if (read is not TimeReading.Asked asked) return read;
        var options = asked.Options.Where(at => at >= since).ToList();
        if (options.Count > 1) return asked with { Options = options };
        if (options.Count == 1) return new TimeReading.Clear(options[0]);
        if (asked.Question is not DateQuestion.StillToCome) return new TimeReading.Clear(asked.Options[0]);
        return new TimeReading.Ahead(Zones.Resolve(asked.Options[0].InZone(zone).LocalDateTime.PlusDays(1), zone));
    }

    /// <summary>As a draft keeps a moment: to the last digit, so that neighbours still meet.</summary>
    public static string Kept(Instant at) => InstantPattern.ExtendedIso.Format(at);

    /// <summary>As a form's field shows a day.</summary>
    public static string Kept(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>What a draft keeps of it, so that no answer is lost and `15m ago` stays where it was.</summary>
    public string Known => Read is TimeReading.Clear(var at) ? Kept(at) : Words;
}
