using System.Globalization;
using System.Text;

namespace Core.Clients;

/// <summary>What a sentence says about a client.</summary>
public abstract record ClientReading
{
    private ClientReading() { }

    /// <param name="Rest">What follows the name.</param>
    public sealed record Found(Client Client, string Rest) : ClientReading;

    /// <summary>Two or more begin so: their handles are offered.</summary>
    public sealed record Several(IReadOnlyList<Client> Clients, string Rest) : ClientReading;

    public sealed record None : ClientReading;
}

/// <summary>Finds a client in words: its handle, its name in quotes, or the longest run of words that begins exactly one name.</summary>
public static class ClientNames
{
    /// <summary>
    /// A name as it is compared: compatibility forms made one, case folded, dotted and dotless i and final sigma alike. Made here, for
    /// SQLite folds ASCII only and PostgreSQL folds by its locale.
    /// </summary>
    public static string Key(string name)
    {
        var key = new StringBuilder();
        foreach (var letter in Folding.Of(Folding.Of(name).Trim().ToUpperInvariant().ToLowerInvariant()))
        {
            if (letter is '\u0307') continue;
            var folded = letter switch { 'ı' or 'İ' => 'i', 'ς' => 'σ', '’' or '‘' => '\'', _ => letter };
            if (char.IsWhiteSpace(folded) && (key.Length == 0 || key[^1] == ' ')) continue;
            key.Append(char.IsWhiteSpace(folded) ? ' ' : folded);
        }
        return key.ToString();
    }

    /// <summary>Letters and digits of any script, hyphens between: <c>acme-sons</c>. Empty when a name has neither.</summary>
    public static string HandleOf(string name)
    {
        var handle = new StringBuilder();
        foreach (var letter in Key(name))
        {
            var kept = char.IsLetterOrDigit(letter)
                || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (kept) handle.Append(letter);
            else if (letter is not '\'' && handle.Length > 0 && handle[^1] is not '-') handle.Append('-');
        }
        return handle.ToString().TrimEnd('-');
    }

    /// <param name="visible">Only those that the speaker may see: nothing else is found, nor offered.</param>
    public static ClientReading Read(string text, IReadOnlyList<Client> visible)
    {
        text = text.Trim();
        if (Quoted(text) is var (quoted, after)) return Choose(visible, quoted, after) ?? new ClientReading.None();

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return new ClientReading.None();
        if (visible.FirstOrDefault(c => Key(c.Handle) == Key(words[0])) is { } named)
            return new ClientReading.Found(named, string.Join(' ', words[Spoken(named, words)..]));
        for (var taken = words.Length; taken > 0; taken--)
        {
            if (Choose(visible, string.Join(' ', words[..taken]), string.Join(' ', words[taken..])) is { } read) return read;
        }
        return new ClientReading.None();
    }

    private static ClientReading? Choose(IReadOnlyList<Client> visible, string name, string rest)
    {
        var key = Key(name);
        if (key is "") return null;
        if (visible.FirstOrDefault(c => c.NameKey == key || Key(c.Handle) == key) is { } exact) return new ClientReading.Found(exact, rest);
        var begun = visible.Where(c => BeginsWords(c.NameKey, key)).ToList();
        return begun.Count switch
        {
            0 => null,
            1 => new ClientReading.Found(begun[0], rest),
            _ => new ClientReading.Several(begun, rest),
        };
    }

    // Somebody may say the whole name of a client whose handle is its first word.
    private static int Spoken(Client client, string[] words)
    {
        for (var taken = words.Length; taken > 1; taken--)
            if (client.NameKey == Key(string.Join(' ', words[..taken]))) return taken;
        return 1;
    }

    private static bool BeginsWords(string name, string key) => name.StartsWith(key, StringComparison.Ordinal);

    /// <returns>What stands in quotation marks at the beginning, and what follows; null when nothing does.</returns>
    internal static (string Name, string After)? Quoted(string text)
    {
        if (text is "" || !"\"“”„«".Contains(text[0], StringComparison.Ordinal)) return null;
        var end = text.IndexOfAny(['"', '”', '“', '»'], 1);
        return end < 0 ? null : (text[1..end], text[(end + 1)..].Trim());
    }
}
