namespace Core.Speech.Reading;

/// <summary>Takes the longest end, or the longest beginning, of a sentence that can be read.</summary>
internal static class Tails
{
    private const int MostWords = 10;

    public static (string Before, T Read)? Longest<T>(string sentence, Func<string, T?> read) where T : class
    {
        (string, T)? found = null;
        foreach (var start in TailWords.Starts(sentence, MostWords))
        {
            if (read(sentence[start..]) is { } said) found = (sentence[..start].Trim(), said);
        }

        return found;
    }

    public static (T Read, string After)? LongestHead<T>(string sentence, Func<string, T?> read) where T : class
    {
        (T, string)? found = null;
        foreach (var end in TailWords.Ends(sentence, MostWords))
        {
            if (read(sentence[..end]) is { } said) found = (said, sentence[end..].Trim());
        }

        return found;
    }
}
