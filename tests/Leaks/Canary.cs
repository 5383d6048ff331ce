using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Tests.Leaks;

/// <param name="Kind">What holds it: <c>what of R-3</c>.</param>
internal sealed record Canary(string Word, string Kind, IReadOnlySet<string> Readers);

/// <summary>Words that nothing else holds, each with its readers.</summary>
internal sealed partial class Aviary
{
    // Prices hold no words. An hour of work at this price costs this much too.
    private static readonly IReadOnlyDictionary<string, string[]> Prices = new Dictionary<string, string[]>
    {
        ["77.31"] = MayRead.Leads, ["58.17"] = MayRead.Leads, ["91.43"] = MayRead.Leads, ["66.39"] = MayRead.AwayLead,
    };

    private readonly ConcurrentDictionary<string, Canary> _all = new(
        Prices.Select(p => KeyValuePair.Create(p.Key, new Canary(p.Key, "a price", p.Value.ToHashSet()))));

    /// <summary>As a pattern.</summary>
    public const string Spelled = "zqo[a-z]{4}";

    private int _last;

    public int Count => _all.Count;

    /// <summary>A new word. Two are never part of each other, and no button's code can hold one: codes have no O.</summary>
    public string New(string kind, IEnumerable<string> readers)
    {
        var n = Interlocked.Increment(ref _last) * 7919 % (26 * 26 * 26 * 26);
        var word = $"zqo{Letter(n)}{Letter(n / 26)}{Letter(n / 676)}{Letter(n / 17576)}";
        _all[word] = new Canary(word, kind, readers.ToHashSet());
        return word;
    }

    public IEnumerable<Canary> In(string text) =>
        Words().Matches(text).Select(m => _all.GetValueOrDefault(m.Value.ToLowerInvariant().Replace(',', '.'))).OfType<Canary>().Distinct();

    private static char Letter(int n) => (char)('a' + n % 26);

    // Numbers of other things, a trigger's for example, may have a price's figures within them.
    [GeneratedRegex(Spelled + @"|(?<![0-9])(77[.,]31|58[.,]17|91[.,]43|66[.,]39)(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
