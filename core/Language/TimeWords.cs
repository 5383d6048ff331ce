using System.Globalization;
using NodaTime;

namespace Core.Language;

/// <summary>The words in which a language speaks of time. The grammar is the same for all of them.</summary>
internal abstract class TimeWords
{
    private static readonly Dictionary<string, TimeWords> Others = new()
    {
        ["ar"] = new ArabicTimeWords(), ["et"] = new EstonianTimeWords(), ["he"] = new HebrewTimeWords(),
        ["mr"] = new MarathiTimeWords(), ["tr"] = new TurkishTimeWords(),
    };

    // The same end of a sentence is tried as a rule, a date and a length, one after another.
    [ThreadStatic]
    private static Last? _last;

    // In minutes, forty days: nobody says a longer time in them.
    private const int LongestNumber = 5;

    // What buttons and drafts send.
    private const string NoneTyped = "none";

    public static TimeWords English { get; } = new EnglishTimeWords();

    /// <param name="language">A tag, with or without a region; English for one that we do not speak.</param>
    public static TimeWords In(string language) => Others.GetValueOrDefault(language.Split('-')[0].ToLowerInvariant()) ?? English;

    /// <summary>False where nothing that is said of time begins with this word: a sentence that it begins need not be read.</summary>
    /// <param name="word">As it was typed.</param>
    public virtual bool MayBegin(string word) => !IsWord(word) || LongestFrom(Bare(word).ToLowerInvariant()) > 0;

    /// <summary>How many words the longest entry has that begins with this one; 0 when none does.</summary>
    /// <param name="first">As <see cref="Plain"/> writes it.</param>
    public virtual int LongestFrom(string first) => Longest.GetValueOrDefault(Unstopped(first));

    /// <summary>What stands before a date in a sentence that is played back.</summary>
    public abstract string Due { get; }

    public abstract string Estimate { get; }

    public abstract string Every { get; }

    /// <summary>`!urgent` and the like, beside `p1` to `p4`, which every language knows.</summary>
    public abstract IReadOnlyDictionary<string, Urgency> Urgencies { get; }

    /// <param name="said">Lower case: `!urgent`.</param>
    public Urgency? UrgencyOf(string said) => said is not ['!', ..] ? null
        : English.Urgencies.TryGetValue(said, out var known) || Urgencies.TryGetValue(said, out known) ? known
        : Urgencies.Where(own => Letters.Plain(own.Key) == Letters.Plain(said)).Select(own => (Urgency?)own.Value).FirstOrDefault();

    /// <summary>Said where a date, a rule or an amount might stand, by whoever wants there to be none; as <see cref="Letters.Plain"/> writes it.</summary>
    protected virtual IReadOnlyList<string> None => [];

    public bool IsNone(string said) => said.Trim() is { Length: > 0 } word
        && (word.Equals(NoneTyped, StringComparison.OrdinalIgnoreCase) || None.Contains(Letters.Plain(Bidi.Strip(word))));

    /// <summary>These words, or English where the sentence is all of English and a word of it means something else here: "2 weeks on tue".</summary>
    public virtual TimeWords For(string said) => this;

    /// <summary>False where a word that is "every" here is another in an English sentence: "call her friday".</summary>
    public static bool MeansEvery(string word, IEnumerable<string> after) => English.Meaning(word) is not null || !after.Any()
        || !after.All(next => !next.Any(char.IsLetter) || English.Meaning(next.ToLowerInvariant().TrimEnd('.', ',', '!', '?')) is not null);

    // A word that begins nothing is looked up once, not with all that follows it.
    private Dictionary<string, int> Longest => field ??= Meanings.Keys.GroupBy(phrase => Unstopped(phrase.Split(' ')[0]))
        .ToDictionary(same => same.Key, same => same.Max(phrase => phrase.Count(c => c == ' ') + 1));

    /// <summary>Lower-case words or phrases without stops, and what each means in order.</summary>
    protected abstract IReadOnlyDictionary<string, IReadOnlyList<TimeSign>> Meanings { get; }

    /// <summary>On which day a speaker’s week may begin, whatever the working hours say.</summary>
    public virtual IReadOnlyList<IsoDayOfWeek> WeekBegins => [];

    public virtual IReadOnlyList<IsoDayOfWeek> Weekend => [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    /// <summary>A sentence as it is looked up: digits of any script, marks of direction gone, and what the language does to its words undone.</summary>
    /// <returns>What reads the same when it is made plain again.</returns>
    public string Plain(string said)
    {
        if (_last is not { } last || last.Words != this || (last.Said != said && last.Plain != said))
            _last = last = new Last(this, said, Undone(Digits.Typed(said)));
        return last.Plain;
    }

    /// <summary>Whether these words say by their form that something is due then: "cuma gününe kadar", "reedeks".</summary>
    public virtual bool SaysDue(string said) => false;

    /// <summary>Whether these words say that something lasts until then, where no word of its own before them does: "pazartesiye kadar".</summary>
    public virtual bool SaysUntil(string said) => false;

    /// <param name="phrase">Lower case, single spaces; stops are ignored ("a.m.", "dec.").</param>
    /// <returns>Null when these words say nothing of time.</returns>
    public virtual IReadOnlyList<TimeSign>? Meaning(string phrase) =>
        Meanings.GetValueOrDefault(phrase) ?? (phrase.Contains('.', StringComparison.Ordinal) ? Meanings.GetValueOrDefault(Unstopped(phrase)) : null);

    /// <summary>The end of "5th".</summary>
    public abstract bool IsOrdinalEnding(string letters);

    protected virtual string Undone(string said) => said;

    /// <summary>Without the stop that ends a sentence.</summary>
    protected static string Bare(string word) => word.TrimEnd('.', ',', ';', '!', '?');

    // What holds anything else is a number or a date, or has yet to be taken apart; `acme4` and `5551234` are no more of time than a word.
    private static bool IsWord(string word) => Bare(word) is { Length: > 0 } bare
        && (bare.All(IsLetter) || (char.IsAsciiLetter(bare[0]) && bare.All(char.IsAsciiLetterOrDigit))
            || (bare.Length > LongestNumber && bare.All(char.IsAsciiDigit)));

    private static bool IsLetter(char letter) =>
        char.IsLetter(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Unstopped(string phrase) => phrase.Replace(".", "", StringComparison.Ordinal);

    private sealed record Last(TimeWords Words, string Said, string Plain);
}
