using Core.Language;

namespace Core.Speech.Reading;

/// <summary>
/// A time that whoever speaks has said in a language that they do not read, behind words that they do: `due yarın` in a sentence of English.
/// It is never read silently; they are told, and offered that language.
/// </summary>
/// <param name="Said">The words of the time.</param>
/// <param name="Tag">Of the one language that reads them.</param>
internal sealed record OtherTongue(string Said, string Tag)
{
    // "sal" and "mart" are days and names; fewer letters than these are anything at all.
    private const int FewestLetters = 4;

    // `dün` is nobody's word but theirs.
    private const char LastOfEnglish = '\u007F';

    /// <summary>Behind a word for "due", "every" or "estimate" at the end of a request; what stands there alone is text.</summary>
    /// <param name="left">What the reader's own language has read of it.</param>
    /// <param name="typed">All of it, as it would be read again.</param>
    /// <returns>With the word that it stands behind.</returns>
    public static (TimeMark Behind, OtherTongue Found)? OfRequest(RequestWords left, string typed, SpeakingTime when)
    {
        var what = left.What;
        if (what is "") return null;
        var behind = what.Split('\n')[0..1].Append(what).Distinct().SelectMany(text => RequestTail.Behind(text, when));
        foreach (var (mark, said) in behind)
        {
            if (IsSaid(left, mark) || !IsTold(said) || Only(when, other => IsRead(mark, said, other) ? said : null) is not { } found) continue;
            if (IsSaid(RequestWords.Read(typed, when with { Words = TimeWords.In(found.Tag) }), mark)) return (mark, found);
        }
        return null;
    }

    private static bool IsSaid(RequestWords words, TimeMark mark) => mark switch
    {
        TimeMark.Every => words.Every is not null,
        TimeMark.Estimate => words.Estimate is not null,
        _ => words.Due is not DateReading.NotADate,
    };

    private static bool IsRead(TimeMark mark, string said, SpeakingTime when) => mark switch
    {
        TimeMark.Every => EveryRule.Parse(said, when.Words, when.Today) is not null,
        TimeMark.Estimate => Durations.Read(said, when.Words, Durations.LongestEstimate) is not null,
        _ => Dates.Read(said, when) is not DateReading.NotADate,
    };

    /// <param name="read">Says the words of the time as somebody reads them who speaks so; null for none.</param>
    public static OtherTongue? Only(SpeakingTime when, Func<SpeakingTime, string?> read)
    {
        var found = Than(when.Words)
            .Select(tag => (Tag: tag, Said: read(when with { Words = TimeWords.In(tag) })))
            .Where(one => one.Said is not null)
            .Take(2).ToList();
        return found is [var (tag, said)] ? new OtherTongue(said!, tag) : null;
    }

    /// <summary>The one other language that reads a time, or more of one: of "call yarın 17:00" English reads the half.</summary>
    /// <param name="time">What the speaker's own language has read.</param>
    public static OtherTongue? More(string time, SpeakingTime when, Func<SpeakingTime, string?> read)
    {
        // Nearly every time names its day and is whole: it is not read in all the languages.
        if (time is not "" && Pieces.NameADay(time, when.Words)) return null;
        return Only(when, other =>
            read(other) is { } there && there.Length > time.Length && there.Contains(time, StringComparison.Ordinal)
            && IsTold(time is "" ? there : there.Replace(time, "", StringComparison.Ordinal))
                ? there
                : null);
    }

    /// <summary>Tags of the languages that read more than English and are not this one: English is read in all of them.</summary>
    public static IEnumerable<string> Than(TimeWords own) =>
        Languages.Spoken.Where(tag => TimeWords.In(tag) is var words && words != own && words != TimeWords.English);

    /// <summary>Whether a word of these is of time elsewhere and not here: most have none, and then nothing more is tried.</summary>
    public static bool MayHold(string said, TimeWords own) => said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Any(word => word.Any(char.IsLetter) && Than(own).Any(tag => IsOfTime(word, TimeWords.In(tag))) && !IsOfTime(word, own));

    private static bool IsOfTime(string word, TimeWords words) => words.MayBegin(word) && Pieces.Cut(word, words) is not null;

    /// <summary>Whether these words are too long to be anything else by chance.</summary>
    public static bool IsTold(string said) => said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Any(word => word.Count(char.IsLetter) >= FewestLetters || word.Any(letter => letter > LastOfEnglish));
}
