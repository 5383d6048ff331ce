using System.Text;
using System.Text.RegularExpressions;

namespace Tests.Lint;

/// <summary>A C# file taken apart just far enough for lint.</summary>
internal sealed partial class CSharpText
{
    private readonly string _text;
    private readonly StringBuilder _code;
    private readonly List<Literal> _literals = [];

    private CSharpText(string text)
    {
        (_text, _code) = (text, new StringBuilder(text));
        for (var at = 0; at < text.Length;)
            at = Next(at);
        Code = _code.ToString();
    }

    /// <summary>The file with the insides of its comments and strings blanked, position for position.</summary>
    public string Code { get; }

    public IReadOnlyList<Literal> Literals => _literals;

    public static CSharpText Of(string text) => new(text);

    public int LineOf(int at) => 1 + _text.AsSpan(0, at).Count('\n');

    /// <summary>The code of the statement or member that a position stands in, up to there.</summary>
    public string Before(int at)
    {
        var start = at == 0 ? -1 : Code.LastIndexOfAny([';', '{', '}'], at - 1);
        return Code[(start + 1)..at];
    }

    private int Next(int at)
    {
        if (Starts(at, "//")) return Blank(at, EndOf(at, "\n"));
        if (Starts(at, "/*")) return Blank(at, EndOf(at + 2, "*/"));
        if (Character().Match(_text, at) is { Success: true } character) return Blank(at, at + character.Length);
        if (Opening().Match(_text, at) is not { Success: true } opening) return at + 1;

        var (end, said) = Read(at, opening);
        _literals.Add(new Literal(at, said));
        return Blank(at + opening.Length, end);
    }

    private (int End, string Said) Read(int at, Match opening)
    {
        var quotes = opening.Groups["quotes"].Value;
        var from = at + opening.Length;
        var interpolated = opening.Value.Contains('$');
        if (quotes.Length >= 3)
        {
            var close = Math.Max(_text.IndexOf(quotes, from, StringComparison.Ordinal), from);
            var raw = _text[from..close];
            return (close + quotes.Length, interpolated ? Hole().Replace(raw, "…") : raw);
        }

        var said = new StringBuilder();
        var verbatim = opening.Value.Contains('@');
        for (; from < _text.Length; from++)
        {
            var c = _text[from];
            if (c == '"' && !(verbatim && Starts(from, "\"\""))) return (from + 1, said.ToString());
            if (interpolated && c == '{' && !Starts(from, "{{"))
                (c, from) = ('…', EndOfHole(from));
            else if (c == '"' || (c == '\\' && !verbatim) || (interpolated && c is '{' or '}'))
                c = _text[Math.Min(++from, _text.Length - 1)];
            said.Append(c);
        }
        return (from, said.ToString());
    }

    // A hole may hold strings, and these may hold braces.
    private int EndOfHole(int at)
    {
        for (var depth = 0; at < _text.Length; at++)
        {
            if (Opening().Match(_text, at) is { Success: true } inner) at = Read(at, inner).End;
            if (at >= _text.Length) break;
            depth += _text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0) return at;
        }
        return _text.Length - 1;
    }

    private bool Starts(int at, string what) => string.CompareOrdinal(_text, at, what, 0, what.Length) == 0;

    private int EndOf(int at, string what) =>
        _text.IndexOf(what, at, StringComparison.Ordinal) is var end and >= 0 ? end + what.Length : _text.Length;

    private int Blank(int from, int to)
    {
        for (var at = from; at < to; at++)
            if (_text[at] != '\n') _code[at] = ' ';
        return to;
    }

    [GeneratedRegex("""\G[$@]*(?<quotes>"{3,}|")""")]
    private static partial Regex Opening();

    [GeneratedRegex("""\G'(\\[^']+|\\'|[^'\\\n])'""")]
    private static partial Regex Character();

    [GeneratedRegex(@"\{+[^{}]*\}+")]
    private static partial Regex Hole();
}

/// <param name="At">Where its first character stands in the file.</param>
/// <param name="Text">What it says; each hole of an interpolated one is an ellipsis.</param>
internal sealed record Literal(int At, string Text);
