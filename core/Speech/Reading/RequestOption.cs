using System.Globalization;
using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>One option of a request.</summary>
internal abstract record RequestOption
{
    private const int LongestMark = 3;

    private RequestOption() { }

    public sealed record DueSaid(DateReading Due) : RequestOption;

    public sealed record UrgencySaid(Urgency Urgency) : RequestOption;

    public sealed record EstimateSaid(Duration Length) : RequestOption;

    public sealed record Tag(string Name) : RequestOption;

    public sealed record EverySaid(string Rule) : RequestOption;

    /// <returns>Null when these words are not one whole option.</returns>
    public static RequestOption? Read(string said, SpeakingTime when)
    {
        var words = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1) return Single(words[0], when.Words) ?? (RequestOption?)EveryAlone(words[0], when.Words) ?? DueBehind(said, when);
        var (mark, taken) = Marked(words, when.Words);
        var rest = string.Join(' ', words[taken..]);
        return mark switch
        {
            [TimeSign.Mark { Kind: TimeMark.Due }] => DueOf(AfterBy(words[taken..], when), when),
            [TimeSign.Mark { Kind: TimeMark.DueBy or TimeMark.Until }] => DueOf(rest, when),
            [TimeSign.Mark { Kind: TimeMark.Estimate }] =>
                Durations.Read(Unstopped(rest), when.Words, Durations.LongestEstimate) is { } length
                    ? new EstimateSaid(length)
                    : null,
            [TimeSign.Mark { Kind: TimeMark.Every }] when when.Words == TimeWords.English =>
                EveryRule.Read(Unstopped(rest), when.Words) is { } rule ? new EverySaid(rule) : null,
            // "दररोज", "كل جمعة": every, and of what.
            [TimeSign.Mark { Kind: TimeMark.Every }, ..] => EveryRule.Read(Unstopped(said), when.Words) is { } whole ? new EverySaid(whole) : null,
            _ => DueBehind(said, when),
        };
    }

    /// <returns>A word for "due", "every" or "estimate", and what stands behind it; null where these words begin with none.</returns>
    public static (TimeMark Mark, string Said)? Behind(string said, SpeakingTime when)
    {
        var words = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Marked(words, when.Words) is ([TimeSign.Mark { Kind: var kind }, ..], var taken)
            ? (kind is TimeMark.DueBy or TimeMark.Until ? TimeMark.Due : kind, AfterBy(words[taken..], when))
            : null;
    }

    /// <returns>Null when the request has such an option already: then the words are text.</returns>
    public RequestWords? AddTo(RequestWords request) => this switch
    {
        DueSaid due when request.Due is DateReading.NotADate => request with { Due = due.Due },
        UrgencySaid said when request.Urgency is null => request with { Urgency = said.Urgency },
        EstimateSaid said when request.Estimate is null => request with { Estimate = said.Length },
        EverySaid said when request.Every is null => request with { Every = said.Rule },
        Tag tag when !request.Tags.Contains(tag.Name) => request with { Tags = [tag.Name, .. request.Tags] },
        _ => null,
    };

    private static RequestOption? Single(string word, TimeWords words)
    {
        var said = Digits.Typed(word).ToLower(CultureInfo.InvariantCulture).TrimEnd('.', ',', ';', '?');
        if (said is ['p', >= '1' and <= '4' and var number]) return new UrgencySaid((Urgency)('4' - number));
        if (words.UrgencyOf(said.TrimEnd('!')) is { } urgency) return new UrgencySaid(urgency);
        return said is ['#', .. var name] && IsTag(name) ? new Tag(name) : null;
    }

    private static EverySaid? EveryAlone(string word, TimeWords words) =>
        words.Meaning(Unstopped(word)) is [TimeSign.Mark { Kind: TimeMark.Every }, ..] && EveryRule.Read(Unstopped(word), words) is { } rule
            ? new EverySaid(rule)
            : null;

    // The longest beginning that marks what follows: "son tarih cuma", "due: friday".
    private static (IReadOnlyList<TimeSign>? Mark, int Words) Marked(string[] words, TimeWords language)
    {
        for (var taken = Math.Min(LongestMark, words.Length - 1); taken > 0; taken--)
        {
            var said = Bidi.Strip(string.Join(' ', words[..taken])).ToLower(CultureInfo.InvariantCulture).TrimEnd(':');
            if (language.Meaning(said) is not [TimeSign.Mark { Kind: var kind }, ..] mark) continue;
            if (kind is TimeMark.Due or TimeMark.DueBy or TimeMark.Until or TimeMark.Estimate) return (mark, taken);
            if (kind is TimeMark.Every && TimeWords.MeansEvery(said, words[taken..])) return (mark, taken);
        }
        return (null, 0);
    }

    // `#12` is somebody's ticket or shoe size.
    private static bool IsTag(string name) =>
        name.Any(char.IsLetter)
        && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' || char.IsSurrogate(c) || IsVowelSign(c));

    // Devanagari and Arabic write vowels as marks on their letters.
    private static bool IsVowelSign(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // "cuma gününe kadar", "reedeks": what makes it a due stands behind the day, or in it.
    private static DueSaid? DueBehind(string said, SpeakingTime when) => when.Words.SaysDue(said) ? DueOf(said, when) : null;

    private static DueSaid? DueOf(string words, SpeakingTime when) =>
        Dates.Read(words, when) is var read and not DateReading.NotADate ? new DueSaid(read) : null;

    // "due by friday", "due: friday".
    private static string AfterBy(string[] words, SpeakingTime when) =>
        words.Length > 1 && when.Words.Meaning(words[0].ToLower(CultureInfo.InvariantCulture)) is [TimeSign.Mark { Kind: TimeMark.DueBy }]
            ? string.Join(' ', words[1..])
            : string.Join(' ', words);

    private static string Unstopped(string words) => words.TrimEnd('.', ',', ';', '!', '?');
}
