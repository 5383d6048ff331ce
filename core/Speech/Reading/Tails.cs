using Core.Language;

namespace Core.Speech.Reading;

/// <summary>Takes the longest end, or the longest beginning, of a sentence that can be read. None is tried that no time begins.</summary>
internal static class Tails
{
    private const int MostWords = 10;

    public static (string Before, T Read)? Longest<T>(string sentence, TimeWords words, Func<string, T?> read) where T : class
    {
        (string, T)? found = null;
        foreach (var start in TailWords.Starts(sentence, MostWords))
        {
            if (words.MayBegin(First(sentence, start)) && read(sentence[start..]) is { } said) found = (sentence[..start].Trim(), said);
        }

        return found;
    }

    public static (T Read, string After)? LongestHead<T>(string sentence, TimeWords words, Func<string, T?> read) where T : class
    {
        (T, string)? found = null;
        if (!words.MayBegin(First(sentence.TrimStart(), 0))) return found;
        foreach (var end in TailWords.Ends(sentence, MostWords))
        {
            if (read(sentence[..end]) is { } said) found = (said, sentence[end..].Trim());
        }

        return found;
    }

    private static string First(string sentence, int start) => Words.EndOfFirst(sentence, start) is >= 0 and var end ? sentence[start..end] : sentence[start..];
}
