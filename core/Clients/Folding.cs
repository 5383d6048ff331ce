using System.Text;

namespace Core.Clients;

/// <summary>
/// One form for letters that can be written in two: full width, and a letter with its mark behind it. The product runs without ICU so
/// that it starts anywhere, and there <c>string.Normalize</c> leaves everything as it is.
/// </summary>
internal static class Folding
{
    // For each mark, each letter and what they make together. Lower case: names are folded after their case.
    private static readonly Dictionary<char, string> Made = new()
    {
        ['\u0300'] = "aàeèiìoòuùnǹ",
        ['\u0301'] = "aáeéiíoóuúyýcćlĺnńrŕsśzź",
        ['\u0302'] = "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷ",
        ['\u0303'] = "aãnñoõiĩuũ",
        ['\u0304'] = "aāeēiīoōuū",
        ['\u0306'] = "aăeĕgğiĭoŏuŭий",
        ['\u0308'] = "aäeëiïoöuüyÿеёії",
        ['\u030A'] = "aåuů",
        ['\u030B'] = "oőuű",
        ['\u030C'] = "cčdďeěnňrřsštťzžlľ",
        ['\u0326'] = "sștț",
        ['\u0327'] = "cçgģkķlļnņrŗsştţ",
        ['\u0328'] = "aąeęiįuų",
    };

    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (folded.Length > 0 && Made.TryGetValue(letter, out var pairs) && With(pairs, folded[^1]) is { } whole) folded[^1] = whole;
            else folded.Append(Half(letter));
        }
        return folded.ToString();
    }

    private static char? With(string pairs, char letter)
    {
        for (var i = 0; i < pairs.Length; i += 2)
            if (pairs[i] == letter) return pairs[i + 1];
        return null;
    }

    // Full-width forms stand in the order of ASCII; the wide space stands apart.
    private static char Half(char letter) => letter switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
        '\u3000' => ' ',
        // The mark that a dotted capital I leaves behind is dropped with its kind.
        'ė' => 'e',
        'ġ' => 'g',
        'ż' => 'z',
        'ċ' => 'c',
        _ => letter,
    };
}
