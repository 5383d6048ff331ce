using Core.Language;

namespace Core.Agencies;

/// <summary>A sentence with its options taken off its end.</summary>
/// <param name="Text">What stands before them.</param>
/// <param name="Bad">An option whose value says nothing, and what stands before it; null when there is none.</param>
internal sealed record Options(string Text, IReadOnlyDictionary<string, string> Values, (string Name, string Value, string Before)? Bad)
{
    /// <summary>
    /// Reads <c>zone New York currency USD</c> from the end, as long as each value parses whole; what does not parse is text, unless a
    /// word in it is written just as the option is (<c>Twilight Zone Ltd</c> is a name, <c>Acme zone atlantis</c> a mistake).
    /// </summary>
    /// <param name="reads">For each option, whether that value says something.</param>
    public static Options Read(string text, IReadOnlyDictionary<string, Func<string, bool>> reads)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var values = new Dictionary<string, string>();
        string[] names = [.. reads.Keys];
        var end = words.Length;
        for (var at = words.Length - 1; at >= 0; at--)
        {
            if (OwnWords.Head(string.Join(' ', words[at..end]), names) is not var (name, value) || values.ContainsKey(name)) continue;
            if (!reads[name](value)) break;
            values[name] = value;
            end = at;
        }
        return new Options(string.Join(' ', words[..end]), values, Misread(words[..end], reads));
    }

    private static (string, string, string)? Misread(string[] words, IReadOnlyDictionary<string, Func<string, bool>> reads)
    {
        for (var at = words.Length - 1; at >= 0; at--)
        {
            var left = words[at..];
            // A name is written with a capital, where there are capitals.
            if (char.IsUpper(left[0][0])) continue;
            if (OwnWords.Head(string.Join(' ', left), [.. reads.Keys]) is var (name, value)) return (name, value, string.Join(' ', words[..at]));
        }
        return null;
    }
}
