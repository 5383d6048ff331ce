namespace Core.Language;

/// <summary>The words in which a language speaks of time. The grammar is the same for all of them.</summary>
internal abstract class TimeWords
{
    public static TimeWords English { get; } = new EnglishTimeWords();

    /// <summary>How many words the longest entry of <see cref="Meanings"/> has.</summary>
    public int LongestPhrase => field > 0 ? field : field = Meanings.Keys.Max(phrase => phrase.Count(c => c == ' ') + 1);

    /// <summary>What stands before a date in a sentence that is played back.</summary>
    public abstract string Due { get; }

    public abstract string Estimate { get; }

    public abstract string Every { get; }

    /// <summary>`!urgent` and the like, beside `p1` to `p4`, which every language knows.</summary>
    public abstract IReadOnlyDictionary<string, Urgency> Urgencies { get; }

    /// <summary>Lower-case words or phrases without stops, and what each means in order.</summary>
    protected abstract IReadOnlyDictionary<string, IReadOnlyList<TimeSign>> Meanings { get; }

    /// <param name="phrase">Lower case, single spaces; stops are ignored ("a.m.", "dec.").</param>
    /// <returns>Null when these words say nothing of time.</returns>
    public IReadOnlyList<TimeSign>? Meaning(string phrase) =>
        Meanings.GetValueOrDefault(phrase) ?? Meanings.GetValueOrDefault(phrase.Replace(".", "", StringComparison.Ordinal));

    /// <summary>The end of "5th".</summary>
    public abstract bool IsOrdinalEnding(string letters);
}
