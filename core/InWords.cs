using System.Text.RegularExpressions;
using Core.Speech;
using Core.Views;

namespace Core;

/// <summary>
/// People of another organisation may have neither commands nor buttons nor forms of ours. Whatever can be pressed they are told how to say.
/// </summary>
internal static partial class InWords
{
    private const int Most = 4;

    /// <param name="verb">Of what was said; null where nothing was understood.</param>
    public static View Also(Turn turn, Verb? verb, View view)
    {
        if (view.Silent || !turn.At.Abroad) return view;
        if (view.Form is not null && verb is not null) return With(view, new Hint(turn.Say.InOneLine(turn.Typed(ExampleOf(verb, turn)))));

        var said = view.Parts.OfType<Buttons>().SelectMany(b => b.Row).Select(b => b.Say).ToList();
        if (said.Any(s => s.StartsWith("draft ", StringComparison.Ordinal))) return With(view, new Hint(turn.Say.SayItWhole));
        var words = said.Where(s => !s.StartsWith("undo ", StringComparison.Ordinal)).Select(s => turn.Typed(Drawn().Replace(s, ""))).Take(Most).ToList();
        return words.Count == 0 ? view : With(view, new Hint([$"{turn.Say.OrInWords} ", .. words.SelectMany(Spans).Skip(1)]));
    }

    private static View With(View view, Hint hint) => view with { Parts = [.. view.Parts, hint] };

    private static IEnumerable<Span> Spans(string sentence) => [" · ", new Code(sentence)];

    // Examples speak of a request that is not theirs.
    private static string ExampleOf(Verb verb, Turn turn) => turn.Said.Text.Split((char[]?)null)[0] is var first && Request().IsMatch(first)
        ? verb.Example.Replace("R-41", first.ToUpperInvariant(), StringComparison.Ordinal)
        : verb.Example;

    [GeneratedRegex(" @[0-9]+$")]
    private static partial Regex Drawn();

    [GeneratedRegex("^R-[0-9]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Request();
}
