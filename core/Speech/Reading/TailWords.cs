namespace Core.Speech.Reading;

/// <summary>The last words of a sentence, shortest tail first.</summary>
internal static class TailWords
{
    /// <returns>Where the last word begins, then the last two, and so on.</returns>
    public static IEnumerable<int> Starts(string sentence, int most)
    {
        var at = sentence.Length;
        for (var count = 0; count < most && at > 0; count++)
        {
            while (at > 0 && char.IsWhiteSpace(sentence[at - 1])) at--;
            if (at == 0) yield break;
            while (at > 0 && !char.IsWhiteSpace(sentence[at - 1])) at--;
            yield return at;
        }
    }
}
