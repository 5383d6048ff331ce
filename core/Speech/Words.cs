using System.Buffers;
using Core.Language;

namespace Core.Speech;

/// <summary>The arguments after a verb: fields sent by a form win over words typed.</summary>
/// <param name="rest">What was typed after the verb.</param>
/// <param name="fields">What a form sent, or a draft remembers, by argument name.</param>
public sealed class Words(string rest, IReadOnlyDictionary<string, string> fields)
{
    private static readonly SearchValues<char> Spaces =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsWhiteSpace)]);

    private string _rest = rest.Trim();

    public IReadOnlyDictionary<string, string> Fields => fields;

    /// <summary>Where a word ends: at any space that a keyboard writes or a page pastes, of no break and of any width.</summary>
    /// <returns>Less than 0 where nothing follows it.</returns>
    public static int EndOfFirst(string text, int from = 0) => text.AsSpan(from).IndexOfAny(Spaces) is >= 0 and var at ? from + at : -1;

    /// <summary>What has not been taken yet.</summary>
    public string Left => _rest;

    /// <summary>The field of this name, or else the next word; empty when there is neither.</summary>
    public string Next(string name)
    {
        if (fields.TryGetValue(name, out var field)) return field.Trim();
        var space = EndOfFirst(_rest);
        var word = space < 0 ? _rest : _rest[..space];
        _rest = space < 0 ? "" : _rest[(space + 1)..].TrimStart();
        // One word is a name or a number, and may be pasted from a card.
        return Bidi.Strip(word);
    }

    /// <summary>The field of this name, or else all that is left; empty when there is neither.</summary>
    public string Rest(string name)
    {
        if (fields.TryGetValue(name, out var field)) return field.Trim();
        var all = _rest;
        _rest = "";
        return all;
    }

    /// <summary>The field of this name, and nothing typed; null when the form had none.</summary>
    public string? Field(string name) => fields.TryGetValue(name, out var field) ? field.Trim() : null;
}
