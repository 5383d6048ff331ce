using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Core.Language;

/// <summary>
/// A sentence written with holes: each is isolated by itself, and a number is written as its reader writes it. Whoever writes a phrase
/// cannot forget either.
/// </summary>
[InterpolatedStringHandler]
internal ref struct Spoken
{
    private const int UsualHole = 12;

    private readonly Locale? _locale;

    private readonly StringBuilder _text;

    // Between two backticks: what is copied out of there has no marks.
    private bool _typed;

    public Spoken(int literals, int holes, LocalPhrases language)
        : this(literals, holes) => _locale = language.Locale;

    /// <summary>English, in whose sentences numbers stand as they are.</summary>
    public Spoken(int literals, int holes) => _text = new StringBuilder(literals + (holes * UsualHole));

    public void AppendLiteral(string text)
    {
        _text.Append(text);
        foreach (var letter in text) _typed ^= letter is '`';
    }

    public void AppendFormatted(string? inserted)
    {
        var typed = _typed;
        AppendLiteral(typed ? inserted ?? "" : Bidi.Isolate(inserted ?? "", _locale?.Direction ?? Direction.LeftToRight));
        _typed = typed;
    }

    public void AppendFormatted(long number) => AppendFormatted(_locale is { } locale
        ? Digits.Show(locale.Number(number, 0), locale.Digits)
        : number.ToString(CultureInfo.InvariantCulture));

    public override readonly string ToString() => _text.ToString();
}
