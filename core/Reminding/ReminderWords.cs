using System.Text.RegularExpressions;
using Core.Clients;
using Core.Language;
using Core.Speech.Reading;

namespace Core.Reminding;

/// <summary>What is to be said and when, from words in either order: `to call Cleo fri 9:00`, `fri 9:00 to call Cleo`.</summary>
/// <param name="What">Empty when only a time was said.</param>
/// <param name="When">Null when no time was said.</param>
internal sealed partial record ReminderWords(string What, ReminderTime? When)
{
    private const string To = "to";

    public static ReminderWords Read(string said, SpeakingTime when)
    {
        said = said.Trim();
        if (ClientNames.Quoted(said) is var (quoted, after)) return new ReminderWords(quoted, after is "" ? null : ReminderTime.Read(after, when));
        var isJoined = IsJoined(said);
        var text = Unjoined(said);
        if (!isJoined && Tails.LongestHead(text, words => ReminderTime.Read(words, when)) is var (head, rest) && IsJoined(rest))
            return new ReminderWords(WithoutQuotes(Unjoined(rest).Trim()), head);
        return Tails.Longest(text, words => ReminderTime.Read(words, when)) is var (what, read)
            ? new ReminderWords(WithoutQuotes(what.TrimEnd(',', ';', ' ')), read)
            : new ReminderWords(WithoutQuotes(text.Trim()), null);
    }

    /// <summary>True where the words go on as a reminder does after whom it is for: `to …`, `about …`, in quotes.</summary>
    public static bool GoOn(string said) => IsJoined(said) || ClientNames.Quoted(said.Trim()) is not null;

    private static bool IsJoined(string said) => Joint().IsMatch(said) || OwnWords.Head(said, To) is not null;

    private static string Unjoined(string said) => Joint().IsMatch(said) ? Joint().Replace(said, "") : OwnWords.Head(said, To)?.After ?? said;

    private static string WithoutQuotes(string text) => ClientNames.Quoted(text) is (var quoted, "") ? quoted : text;

    [GeneratedRegex(@"^(to|about|that|of)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
