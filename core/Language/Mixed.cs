using System.Runtime.CompilerServices;
using System.Text;

namespace Core.Language;

/// <summary>
/// A sentence written with holes, each of which is isolated by itself: in Arabic and Hebrew whoever writes a phrase cannot forget it.
/// <c>Mixed.Of(Direction.RightToLeft, $"بدأ المؤقّت لـ {client}")</c>.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct Mixed(int literals, int holes, Direction around)
{
    private const int UsualHole = 12;

    private readonly StringBuilder _text = new(literals + (holes * UsualHole));

    public static string Of(Direction around, [InterpolatedStringHandlerArgument(nameof(around))] Mixed sentence) => sentence._text.ToString();

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(string? inserted) => AppendLiteral(Bidi.Isolate(inserted ?? "", around));

    public void AppendFormatted(long number) =>
        AppendFormatted(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
