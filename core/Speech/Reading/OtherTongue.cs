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

    private const char LastOfLatin = '\u024F';

    /// <summary>Where nothing but a date stands.</summary>
    public static OtherTongue? Date(string said, SpeakingTime when) =>
        Only(when, other => Dates.Read(said, other) is DateReading.NotADate ? null : said);

    /// <summary>Behind a word for "due" at the end of a request; a date that stands there alone is text.</summary>
    /// <param name="what">What the reader's own language has left of it as text.</param>
    /// <param name="typed">All of it, as it would be read again.</param>
    public static OtherTongue? OfRequest(string what, string typed, SpeakingTime when)
    {
        if (what is "") return null;
        List<string> behind = [.. what.Split('\n')[0..1].Append(what).Distinct().SelectMany(text => RequestTail.BehindDue(text, when))];
        return behind.Where(IsTold).Select(said => Date(said, when)).FirstOrDefault(found => found is not null
            && RequestWords.Read(typed, when with { Words = TimeWords.In(found.Tag) }).Due is not DateReading.NotADate);
    }

    /// <param name="read">Says the words of the time as somebody reads them who speaks so; null for none.</param>
    public static OtherTongue? Only(SpeakingTime when, Func<SpeakingTime, string?> read)
    {
        var found = Languages.Spoken
            .Select(tag => (Tag: tag, Words: TimeWords.In(tag)))
            .Where(one => one.Words != when.Words && one.Words != TimeWords.English)
            .Select(one => (one.Tag, Said: read(when with { Words = one.Words })))
            .Where(one => one.Said is not null)
            .Take(2).ToList();
        return found is [var (tag, said)] ? new OtherTongue(said!, tag) : null;
    }

    /// <summary>Whether these words are too long to be anything else by chance.</summary>
    public static bool IsTold(string said) => said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Any(word => word.Count(char.IsLetter) >= FewestLetters || word.Any(letter => letter > LastOfLatin));
}
