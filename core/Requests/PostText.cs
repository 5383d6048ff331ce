using System.Text;

namespace Core.Requests;

/// <summary>What somebody wrote, as a wish: its first sentence says what is to be done, and all of it stands below. Pure.</summary>
internal static class PostText
{
    private static readonly char[] Ends = ['.', '!', '?', '…', '。', '؟', '।'];

    /// <summary>The first sentence of the first line that says something, cut at a word where it is too long.</summary>
    public static string What(string body)
    {
        var line = Spaced(body.Split('\n').FirstOrDefault(l => l.Any(char.IsLetterOrDigit)) ?? "");
        return Cut(Sentence(line), Wording.LongestWhat);
    }

    /// <summary>All of it; empty where the first sentence is all.</summary>
    /// <param name="links">Of the files that went with it.</param>
    public static string Details(string body, string links)
    {
        var whole = Whole(body, links);
        return What(whole) == Spaced(whole) ? "" : whole;
    }

    /// <summary>With the links below it, and cut where it is longer than a request can hold.</summary>
    public static string Whole(string body, string links)
    {
        var end = string.Join('\n', links.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var room = Wording.LongestText - (end is "" ? 0 : end.Length + 1);
        return room <= 0 ? Cut(end, Wording.LongestText) : $"{Cut(body.Trim(), room)}\n{end}".Trim();
    }

    private static string Sentence(string line)
    {
        for (var at = 0; at < line.Length - 1; at++)
        {
            // A point inside a word or a number ends nothing, and neither does one behind a single letter.
            if (Ends.Contains(line[at]) && char.IsWhiteSpace(line[at + 1]) && at > 1 && !char.IsWhiteSpace(line[at - 2])) return line[..(at + 1)];
        }
        return line;
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = longest - 1;
        if (text.LastIndexOf(' ', end) is var space && space > longest / 2) end = space;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return new StringBuilder(text, 0, end, longest).ToString().TrimEnd() + "…";
    }
}
