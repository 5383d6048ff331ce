using System.Globalization;
using Core.Language;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>One option of a request.</summary>
internal abstract record RequestOption
{
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
        if (words.Length == 1) return Single(words[0], when.Words) ?? DueBehind(said, when);
        var (first, rest) = (words[0].ToLower(CultureInfo.InvariantCulture), string.Join(' ', words[1..]));
        return when.Words.Meaning(first.TrimEnd(':')) switch
        {
            [TimeSign.Mark { Kind: TimeMark.Due }] => DueOf(AfterBy(words[1..], when), when),
            [TimeSign.Mark { Kind: TimeMark.DueBy }] => DueOf(rest, when),
            [TimeSign.Mark { Kind: TimeMark.Estimate }] =>
                Durations.Read(Unstopped(rest), when.Words, Durations.LongestEstimate) is { } length
                    ? new EstimateSaid(length)
                    : null,
            [TimeSign.Mark { Kind: TimeMark.Every }] =>
                EveryRule.Read(Unstopped(rest), when.Words) is { } rule ? new EverySaid(rule) : null,
            _ => DueBehind(said, when),
        };
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
        var said = word.ToLower(CultureInfo.InvariantCulture).TrimEnd('.', ',', ';', '?');
        if (said is ['p', >= '1' and <= '4' and var number]) return new UrgencySaid((Urgency)('4' - number));
        if (words.Urgencies.TryGetValue(said.TrimEnd('!'), out var urgency)) return new UrgencySaid(urgency);
        return said is ['#', .. var name] && IsTag(name) ? new Tag(name) : null;
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
        when.Words.Meaning(words[0].ToLower(CultureInfo.InvariantCulture)) is [TimeSign.Mark { Kind: TimeMark.DueBy }]
            ? string.Join(' ', words[1..])
            : string.Join(' ', words);

    private static string Unstopped(string words) => words.TrimEnd('.', ',', ';', '!', '?');
}
