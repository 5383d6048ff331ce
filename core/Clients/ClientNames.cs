using System.Globalization;
using System.Text;
using Core.Language;
using Core.Speech.Reading;

namespace Core.Clients;

/// <summary>What a sentence says about a client.</summary>
internal abstract record ClientReading
{
    private ClientReading() { }

    /// <param name="Rest">What follows the name.</param>
    public sealed record Found(Client Client, string Rest) : ClientReading;

    /// <summary>Two or more begin so: their handles are offered.</summary>
    public sealed record Several(IReadOnlyList<Client> Clients, string Rest) : ClientReading;

    public sealed record None : ClientReading;
}

/// <summary>Finds a client in words: its handle, its name in quotes, or the longest run of words that begins exactly one name.</summary>
internal static class ClientNames
{
    // A name has 80 characters at the most.
    private const int LongestInWords = 40;

    /// <summary>
    /// A name as it is compared: compatibility forms made one, case folded, dotted and dotless i and final sigma alike. Made here, for
    /// SQLite folds ASCII only and PostgreSQL folds by its locale.
    /// </summary>
    public static string Key(string name)
    {
        if (IsKey(name)) return name;
        var key = new StringBuilder();
        foreach (var letter in Folding.Of(Folding.Of(name).Trim().ToUpperInvariant().ToLowerInvariant()))
        {
            // A dot that a capital left behind, and the apostrophe that many leave out: `obrien` is O'Brien.
            if (letter is '\u0307' or '\'' or '’' or '‘' || Bidi.IsMark(letter)) continue;
            var folded = letter switch { 'ı' or 'İ' => 'i', 'ς' => 'σ', _ => letter };
            if (char.IsWhiteSpace(folded) && (key.Length == 0 || key[^1] == ' ')) continue;
            key.Append(char.IsWhiteSpace(folded) ? ' ' : folded);
        }
        return key.ToString();
    }

    // Most are so already: each sentence is compared with every client.
    private static bool IsKey(string name)
    {
        for (var at = 0; at < name.Length; at++)
        {
            var letter = name[at];
            if (letter is ' ' ? at == 0 || at == name.Length - 1 || name[at - 1] is ' '
                : letter is '\'' or < ' ' or > '~' || char.IsAsciiLetterUpper(letter)) return false;
        }
        return true;
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
            else if (handle.Length > 0 && handle[^1] is not '-') handle.Append('-');
        }
        return handle.ToString().TrimEnd('-');
    }

    /// <param name="visible">Only those that the speaker may see: nothing else is found, nor offered.</param>
    public static ClientReading Read(string text, IReadOnlyList<Client> visible)
    {
        text = text.Trim();
        var named = visible.Select(c => new Named(c, Key(c.Handle))).ToList();
        if (Quoted(text) is var (quoted, after)) return Choose(named, quoted, after) ?? new ClientReading.None();

        var ends = TailWords.Ends(text, LongestInWords).ToArray();
        if (ends.Length == 0) return new ClientReading.None();
        var first = Key(WithoutStop(text[..ends[0]]));
        if (named.Find(c => c.Handle == first) is { Client: var called })
            return new ClientReading.Found(called, After(text, Spoken(called, text, ends)));
        ClientReading read = new ClientReading.None();
        foreach (var end in ends)
        {
            var (name, rest) = (text[..end], After(text, end));
            read = Choose(named, name, rest) ?? Choose(named, WithoutStop(name), rest) ?? read;
            // What does not begin with these words does not begin with these and more.
            var begun = Key(name);
            named = named.FindAll(c => BeginsWords(c.Client.NameKey, begun));
            if (named.Count == 0) break;
        }
        return read;
    }

    /// <returns>The key of the first word, which may be a handle; null when the name stands in quotes, or there is none.</returns>
    public static string? FirstWord(string text)
    {
        text = text.Trim();
        return Quoted(text) is null && TailWords.Ends(text, 1).ToArray() is [var end] ? Key(WithoutStop(text[..end])) : null;
    }

    // `acme: fix the banner`, `timer start acme!`
    private static string WithoutStop(string name) => name.TrimEnd(':', ',', ';', '.', '!', '?');

    // Spaces are as good as one; a new line is kept, for what follows it may be details.
    private static string After(string text, int end) =>
        string.Join('\n', text[end..].Trim().Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    private static ClientReading? Choose(List<Named> visible, string name, string rest)
    {
        var key = Key(name);
        if (key is "") return null;
        if (visible.Find(c => c.Client.NameKey == key || c.Handle == key) is { Client: var exact }) return new ClientReading.Found(exact, rest);
        var begun = visible.Select(c => c.Client).Where(c => BeginsWords(c.NameKey, key)).ToList();
        return begun.Count switch
        {
            0 => null,
            1 => new ClientReading.Found(begun[0], rest),
            _ => new ClientReading.Several(begun, rest),
        };
    }

    /// <param name="Handle">As it is compared.</param>
    private sealed record Named(Client Client, string Handle);

    // Somebody may say the whole name of a client whose handle is its first word.
    private static int Spoken(Client client, string text, int[] ends) =>
        ends.Reverse().FirstOrDefault(end => client.NameKey == Key(WithoutStop(text[..end])), ends[0]);

    private static bool BeginsWords(string name, string key) => name.StartsWith(key, StringComparison.Ordinal);

    /// <returns>What stands in quotation marks at the beginning, and what follows; null when nothing does.</returns>
    internal static (string Name, string After)? Quoted(string text)
    {
        if (text is "" || !"\"“”„«".Contains(text[0], StringComparison.Ordinal)) return null;
        var end = text.IndexOfAny(['"', '”', '“', '»'], 1);
        return end < 0 ? null : (text[1..end], text[(end + 1)..].Trim());
    }
}
