using System.Globalization;

namespace Core.Views;

/// <summary>What somebody wrote, in a line.</summary>
internal static class Excerpts
{
    private const int Longest = 100;

    /// <summary>What ends in a colon goes on with what somebody wrote, where nothing stands below it.</summary>
    public static string Ended(string told, string written)
    {
        var said = told.TrimEnd();
        if (!said.EndsWith(':')) return said;
        return Of(written, Longest) is not "" and var what ? $"{said} {what}" : said.TrimEnd(':').TrimEnd();
    }

    public static string Of(string text, int longest) => Clip(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), longest);

    // In letters as people count them: an emoji can be several characters.
    public static string Clip(string text, int longest)
    {
        var letters = new StringInfo(text);
        return letters.LengthInTextElements <= longest ? text : $"{letters.SubstringByTextElements(0, longest - 1).TrimEnd()}…";
    }
}
