namespace Core.Speech;

/// <summary>How far a word is from the one that was meant.</summary>
internal static class Likeness
{
    /// <summary>Levenshtein; for short words only.</summary>
    public static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[^1];
    }

    /// <returns>Those that are near enough to be a slip of the finger, nearest first.</returns>
    public static IEnumerable<string> Nearest(string said, IEnumerable<string> known) =>
        said.Length > 60 ? [] :
        from word in known
        let distance = Distance(said.ToLowerInvariant(), word.ToLowerInvariant())
        where distance <= Math.Max(1, word.Length / 3)
        orderby distance, word.Length
        select word;
}
