using System.Buffers;
using NodaTime;

namespace Core.Language;

/// <summary>
/// A language beside English, which people mix into it: what it has no word of its own for is read as English. Its table is kept in the
/// spelling that <see cref="TimeWords.Plain"/> makes, so that what is written with and without its marks is found alike.
/// </summary>
internal abstract class OwnTimeWords : TimeWords
{
    private readonly Dictionary<string, IReadOnlyList<TimeSign>> _meanings = new(StringComparer.Ordinal);

    // Words of both languages that are not the same: they decide in which of them a sentence is.
    private HashSet<string> Others => field ??= [.. _meanings.Keys.Where(word =>
        English.Meaning(word) is { } english && !_meanings[word].SequenceEqual(english))];

    public override bool MayBegin(string word) =>
        English.MayBegin(word) || (Spelled(Bare(word)) is var own && (LongestFrom(own) > 0 || Openers.Contains(own)));

    /// <summary>First words of what <see cref="TimeWords.Plain"/> takes from the beginning of a time, as <see cref="Spelled"/> writes them.</summary>
    protected virtual IReadOnlyList<string> Openers => [];

    public override int LongestFrom(string first) => Math.Max(base.LongestFrom(Spelled(first)), English.LongestFrom(first));

    public override string Due => English.Due;

    public override string Estimate => English.Estimate;

    public override string Every => English.Every;

    public override IReadOnlyDictionary<string, Urgency> Urgencies => English.Urgencies;

    protected override IReadOnlyDictionary<string, IReadOnlyList<TimeSign>> Meanings => _meanings;

    public override IReadOnlyList<TimeSign>? Meaning(string phrase) =>
        base.Meaning(Spelled(phrase)) ?? English.Meaning(phrase);

    public override TimeWords For(string said)
    {
        var words = said.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Others.Contains) && words.All(word => !word.Any(char.IsLetter) || English.Meaning(word) is not null) ? English : this;
    }

    public override bool IsOrdinalEnding(string letters) => English.IsOrdinalEnding(letters);

    /// <summary>Letters that are written in more than one way made one; words stay where they are.</summary>
    protected abstract string Spelled(string said);

    /// <summary>What the language does to numbers has nothing to undo where there is none.</summary>
    protected static bool HasNumber(string plain) => plain.AsSpan().ContainsAnyInRange('0', '9');

    /// <param name="marks">Most write none.</param>
    protected static string Without(SearchValues<char> marks, string said) =>
        said.AsSpan().ContainsAny(marks) ? string.Concat(said.Where(letter => !marks.Contains(letter))) : said;

    /// <param name="from">Letters, each of which becomes the one that stands in the same place of <paramref name="to"/>.</param>
    protected static string Folded(string said, string from, string to)
    {
        // A sentence about time is looked up part by part, and most of what is looked up has been folded before.
        var first = said.AsSpan().IndexOfAny(from);
        if (first < 0) return said;
        var folded = said.ToCharArray();
        for (var at = first; at < folded.Length; at++)
            if (from.IndexOf(folded[at]) is >= 0 and var letter) folded[at] = to[letter];
        return new string(folded);
    }

    /// <param name="words">Parted by `|`, each written as people would.</param>
    protected void Say(string words, params IReadOnlyList<TimeSign> signs)
    {
        foreach (var word in words.Split('|')) _meanings[Spelled(word)] = signs;
    }

    /// <summary>As <see cref="Letters.Plain"/> writes them.</summary>
    protected static Dictionary<string, Urgency> Levels(string urgent, string high, string normal, string low) =>
        new (Urgency Level, string Words)[] { (Urgency.Urgent, urgent), (Urgency.High, high), (Urgency.Normal, normal), (Urgency.Low, low) }
            .SelectMany(row => row.Words.Split('|').Select(word => (Word: Letters.Plain(word), row.Level)))
            .ToDictionary(pair => pair.Word, pair => pair.Level);

    protected void Mark(TimeMark kind, string words) => Say(words, new TimeSign.Mark(kind));

    protected void Part(DayPart kind, string words) => Say(words, new TimeSign.Part(kind));

    protected void Near(int days, string words) => Say(words, new TimeSign.FromToday(days));

    protected void Unit(TimeUnit kind, string words) => Say(words, new TimeSign.Unit(kind));

    /// <summary>A unit that means one of it when no number stands there.</summary>
    protected void One(TimeUnit kind, string words) => Say(words, new TimeSign.Unit(kind) { IsOne = true });

    protected void Two(TimeUnit kind, string words) => Say(words, Hour(2), new TimeSign.Unit(kind));

    protected void Ends(TimeUnit kind, string words) => Say(words, new TimeSign.Mark(TimeMark.End), new TimeSign.Unit(kind));

    protected void Length(int minutes, string words) => Say(words, new TimeSign.Length(minutes));

    /// <param name="rows">Monday first.</param>
    protected void Weekdays(params string[] rows)
    {
        foreach (var (index, row) in rows.Index()) Say(row, new TimeSign.Weekday((IsoDayOfWeek)(index + 1)));
    }

    protected void Months(params string[] rows)
    {
        foreach (var (index, row) in rows.Index()) Say(row, new TimeSign.Month(index + 1));
    }

    /// <summary>Numbers from one on, which are said of hours too.</summary>
    protected void Numbers(params string[] rows)
    {
        foreach (var (index, row) in rows.Index()) Say(row, Hour(index + 1));
    }

    protected static TimeSign.Count Hour(int value) => new(value) { IsHour = true };

    protected static TimeSign.Shift After(int minutes) => new(minutes, ShiftPlace.After);

    protected static TimeSign.Shift Before(int minutes) => new(minutes, ShiftPlace.Before);

    protected static TimeSign.Mark Sign(TimeMark kind) => new(kind);
}
