namespace Core.Agencies;

/// <summary>A sentence with its options taken off its end.</summary>
/// <param name="Text">What stands before them.</param>
/// <param name="Bad">An option whose value says nothing; null when there is none.</param>
internal sealed record Options(string Text, IReadOnlyDictionary<string, string> Values, (string Name, string Value)? Bad)
{
    /// <summary>
    /// Reads <c>zone New York currency USD</c> from the end, as long as each value parses whole; what does not parse is text, unless a
    /// word in it is written just as the option is (<c>Twilight Zone Ltd</c> is a name, <c>Acme zone atlantis</c> a mistake).
    /// </summary>
    /// <param name="reads">For each option, whether that value says something.</param>
    public static Options Read(string text, IReadOnlyDictionary<string, Func<string, bool>> reads)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var values = new Dictionary<string, string>();
        var end = words.Length;
        for (var at = words.Length - 1; at >= 0; at--)
        {
            var name = words[at].ToLowerInvariant();
            if (!reads.TryGetValue(name, out var says) || values.ContainsKey(name)) continue;
            var value = string.Join(' ', words[(at + 1)..end]);
            if (!says(value)) break;
            values[name] = value;
            end = at;
        }
        return new Options(string.Join(' ', words[..end]), values, Misread(words[..end], reads));
    }

    private static (string, string)? Misread(string[] words, IReadOnlyDictionary<string, Func<string, bool>> reads)
    {
        var at = Array.FindLastIndex(words, reads.ContainsKey);
        return at < 0 ? null : (words[at], string.Join(' ', words[(at + 1)..]));
    }
}
