using System.Globalization;
using System.Text.RegularExpressions;
using Core.Language;

namespace Core.Speech;

/// <summary>
/// One line of the grammar: the parser, the help, the permission list and the manifests are all made from it. <c>R-#</c> at the
/// beginning of a name stands for a request's number (<c>R-41 take</c>), which the reader finds as the field <c>request</c>.
/// </summary>
/// <param name="Name">Canonical English, lower case but for <c>R-#</c>.</param>
/// <param name="Who">Who may say it. <see cref="Role.Bot"/> and <see cref="Role.Platform"/> stand alone: people cannot say those.</param>
public sealed record Verb(string Name, Role Who, Func<Words, Command> Read)
{
    /// <summary>Other beginnings that mean the same: <c>timer begin</c>, <c>oops</c>.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>A whole sentence that shows it, for the help and for those who suggest: <c>timer start acme fix the header</c>.</summary>
    public string Example { get; init; } = Name;

    /// <summary>Only buttons and letters say it: it is in no help and no suggestion.</summary>
    public bool Unlisted { get; init; }
}

/// <param name="Version">The version of the card that a button was drawn for (<c>@5</c> at the end), if it named one.</param>
public sealed record Sentence(Verb Verb, Command Command, long? Version)
{
    /// <summary>The tags of the languages in which it begins so; none for English, which everybody understands.</summary>
    public IReadOnlyList<string> Tongues { get; init; } = [];
}

public sealed partial class Grammar
{
    private const string RequestWord = "R-#";

    private static readonly char[] Stops = ['.', '!', '?', ',', ';', ':', '…', '؟', '،', '؛', '।'];

    private readonly Dictionary<string, Beginning[]> _beginnings;

    private readonly HashSet<string> _helps, _requests;

    public Grammar(params IReadOnlyList<Verb> verbs) : this(verbs, OwnVerbs.Of) { }

    internal Grammar(IReadOnlyList<Verb> verbs, Func<string, IEnumerable<(string Tongue, string Beginning)>> own)
    {
        Verbs = verbs;
        Beginning[] all = [.. from verb in verbs from one in Beginning.Of(verb, own) select one];
        // By their first word; longest first, so that `timer stop` is never read as `timer`, and English before what is written alike.
        _beginnings = all.GroupBy(b => b.Words[0]).ToDictionary(
            group => group.Key, group => group.OrderByDescending(b => b.Words.Length).ThenBy(b => b.Tongues.Count > 0).ToArray());
        _helps = Alone("help");
        _requests = Alone("request");

        HashSet<string> Alone(string name) => [.. from b in all where b.Verb.Name == name && b.Words.Length == 1 select b.Words[0]];
    }

    public IReadOnlyList<Verb> Verbs { get; }

    /// <returns>Null when no verb begins the sentence.</returns>
    public Sentence? Read(string text, IReadOnlyDictionary<string, string> fields)
    {
        var (spoken, version) = WithoutVersion(HelpFirst(text.Trim()));
        if (OfNumbered(spoken, fields) is { } numbered) return numbered with { Version = version };
        foreach (var beginning in Candidates(spoken))
        {
            if (Begins(spoken, beginning.Words) is not var (rest, number)) continue;
            var known = number is null ? fields : new Dictionary<string, string>(fields) { ["request"] = number };
            return new Sentence(beginning.Verb, beginning.Verb.Read(new Words(rest, known)), version) { Tongues = beginning.Tongues };
        }
        return null;
    }

    private Beginning[] Candidates(string spoken)
    {
        var word = FirstWord(spoken);
        return _beginnings.GetValueOrDefault(Request().IsMatch(word) ? RequestWord : word) ?? [];
    }

    // `/request R-41 approve`: the command's name stands before what is a sentence already. `request R-41 again, please` asks for something.
    private Sentence? OfNumbered(string text, IReadOnlyDictionary<string, string> fields)
    {
        if (!_requests.Contains(FirstWord(text)) || Begins(text, [FirstWord(text), RequestWord]) is null) return null;
        var sentence = Begins(text, [FirstWord(text)])!.Value.After.TrimStart();
        return Read(sentence, fields) is { } read && (read.Verb.Name != RequestWord || !sentence.Any(char.IsWhiteSpace)) ? read : null;
    }

    // `timer help` is `help timer`: a bare word may be a verb of its own, and would take "help" for what follows it.
    private string HelpFirst(string text) =>
        Bidi.Strip(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var word, var help] && _helps.Contains(Letters.Plain(help))
        && (Request().IsMatch(Digits.Typed(word)) || _beginnings.ContainsKey(Letters.Plain(word)))
            ? $"help {word}"
            : text;

    // As its beginnings are looked up; what ends the sentence may have a stop.
    private static string FirstWord(string text)
    {
        var end = Words.EndOfFirst(text);
        var word = Digits.Typed(end < 0 ? text : text[..end]);
        return Letters.Plain(end < 0 ? word.TrimEnd(Stops) : word);
    }

    private static (string After, string? Number)? Begins(string text, string[] beginning)
    {
        string? number = null;
        var at = 0;
        foreach (var expected in beginning)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            var end = Words.EndOfFirst(text, at);
            // `undo!` and `timer stop.`
            // As our own cards write it, isolated, or with the digits of another keyboard. What follows the verb is kept as it was written.
            var word = Digits.Typed(end < 0 ? text[at..] : text[at..end]);
            var said = end < 0 ? word.TrimEnd(Stops) : word;
            if (expected is RequestWord)
            {
                if (Request().Match(said) is not { Success: true } match) return null;
                number = match.Groups[1].Value;
            }
            else if (!Letters.Plain(said).Equals(expected, StringComparison.Ordinal))
            {
                return null;
            }
            at = end < 0 ? text.Length : end;
        }
        return (text[at..], number);
    }

    // Only buttons name a version, and only requests have one; `ping me @5` keeps its words.
    private static (string, long?) WithoutVersion(string text) =>
        text.LastIndexOf(" @", StringComparison.Ordinal) is > 0 and var at && Drawn().Match(Digits.Typed(text[at..])) is { Success: true } match
        && Request().IsMatch(FirstWord(text))
            ? (text[..at], long.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            : (text, null);

    [GeneratedRegex(@"^R-?([1-9][0-9]{0,8})$", RegexOptions.IgnoreCase)]
    private static partial Regex Request();

    [GeneratedRegex(@"^ @([0-9]{1,9})$")]
    private static partial Regex Drawn();
}
