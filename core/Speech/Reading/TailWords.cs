using System.Globalization;

namespace Core.Speech.Reading;

/// <summary>The words at either end of a sentence, fewest first.</summary>
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

    /// <returns>Where the first word ends, then the first two, and so on.</returns>
    public static IEnumerable<int> Ends(string sentence, int most)
    {
        var at = 0;
        for (var count = 0; count < most && at < sentence.Length; count++)
        {
            while (at < sentence.Length && char.IsWhiteSpace(sentence[at])) at++;
            if (at == sentence.Length) yield break;
            while (at < sentence.Length && !char.IsWhiteSpace(sentence[at])) at++;
            yield return at;
        }
    }

    /// <summary>Lower case, without the sentence's own stop.</summary>
    public static IReadOnlyList<string> Parts(string said) =>
        said.ToLower(CultureInfo.InvariantCulture).TrimEnd('.', '!', '?', ',', ';', ' ')
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
