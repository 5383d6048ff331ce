namespace Core.Language;

/// <summary>Verbs of the five languages that are plain words of English: where everything is a note, they take nothing from what was said.</summary>
internal static class EnglishToo
{
    // A note, in Turkish.
    private static readonly HashSet<string> Words = ["not"];

    public static bool Begins(string said) =>
        said.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var first, _] && Words.Contains(Letters.Plain(first));
}
