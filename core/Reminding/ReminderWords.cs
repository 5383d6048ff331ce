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

    /// <summary>The words of the time, as they were typed; empty when there are none.</summary>
    public string Time { get; private init; } = "";

    private const string Joints = "to|about|that|of";

    private static readonly HashSet<string> English = new(Joints.Split('|'), StringComparer.OrdinalIgnoreCase);

    public static ReminderWords Read(string said, SpeakingTime when)
    {
        said = said.Trim();
        if (ClientNames.Quoted(said) is var (quoted, after)) return new ReminderWords(quoted, after is "" ? null : ReminderTime.Read(after, when));
        var joined = Unjoined(said);
        var text = joined ?? said;
        // Most sentences begin with what is to be said, and then no beginning of it is tried as a time.
        if (joined is null && MayBeJoined(text)
            && Tails.LongestHead(text, when.Words, words => ReminderTime.Read(words, when)) is var (head, rest) && Unjoined(rest) is { } what)
            return new ReminderWords(WithoutQuotes(what.Trim()), head) { Time = text[..^rest.Length].Trim() };
        if (Tails.Longest(text, when.Words, words => ReminderTime.Read(words, when)) is var (before, read))
            return new ReminderWords(WithoutQuotes(before.TrimEnd(',', ';', ' ')), read) { Time = text.Trim()[before.Length..].Trim() };
        return (joined is null ? AtHead(text, when) : null) ?? new ReminderWords(WithoutQuotes(text.Trim()), null);
    }

    /// <summary>The one other language that reads a time here, or more of one.</summary>
    public OtherTongue? InAnother(string said, SpeakingTime when) =>
        OtherTongue.More(Time, when, other => Read(said, other) is { When: not null, Time: not "" and var there } ? there : null);

    // "tomorrow 9:00 call Cleo": nothing joins them, and only the hour tells it from "friday report" and "daily report".
    private static ReminderWords? AtHead(string text, SpeakingTime when) =>
        Tails.LongestHead(text, when.Words, words => ReminderTime.Read(words, when)) is (ReminderTime.Once { ByHabit: false } head, { Length: > 0 } what)
            ? new ReminderWords(WithoutQuotes(what), head) { Time = text[..^what.Length].Trim() }
            : null;

    /// <summary>True where the words go on as a reminder does after whom it is for: `to …`, `about …`, in quotes.</summary>
    public static bool GoOn(string said) => Unjoined(said) is not null || ClientNames.Quoted(said.Trim()) is not null;

    /// <returns>What stands after the word that joins it; null when there is none.</returns>
    private static string? Unjoined(string said) =>
        Joint().Match(said) is { Success: true, Length: var joint } ? said[joint..] : OwnWords.Head(said, To)?.After;

    private static bool MayBeJoined(string said) => said.Split((char[]?)null).Any(word => English.Contains(word) || OwnWords.Begins(word, To));

    private static string WithoutQuotes(string text) => ClientNames.Quoted(text) is (var quoted, "") ? quoted : text;

    [GeneratedRegex($@"^({Joints})\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
