namespace Core.Language;

/// <summary>What can be told of a passage's language by its letters alone, so that it is read out by a voice that knows them.</summary>
internal static class Scripts
{
    // Letters of one of our six and of no other.
    private const string Turkish = "ğĞışŞİ", Estonian = "õÕ";

    /// <param name="around">The language of the page or card that the passage stands in.</param>
    /// <returns>A tag; null where the letters are those of the language around it, or there are none.</returns>
    public static string? Foreign(string passage, string around)
    {
        var (script, own) = (Script(passage), ScriptOf(around));
        return script == own || script is null ? null : script is "Latn" ? Latin(passage) : script;
    }

    private static string? Script(string passage)
    {
        var letters = passage.Select(Script).OfType<string>().ToList();
        return letters.Count == 0 ? null : letters.CountBy(script => script).MaxBy(each => each.Value).Key;
    }

    private static string? Script(char letter) => letter switch
    {
        >= '\u0590' and <= '\u05FF' => "he",
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') => "ar",
        >= '\u0900' and <= '\u097F' => "mr",
        _ => char.IsLetter(letter) && letter < '\u0250' ? "Latn" : null,
    };

    private static string ScriptOf(string language) => language.Split('-')[0] is var own && own is "ar" or "he" or "mr" ? own : "Latn";

    private static string Latin(string passage) =>
        passage.Any(Turkish.Contains) ? "tr" : passage.Any(Estonian.Contains) ? "et" : "en";
}
