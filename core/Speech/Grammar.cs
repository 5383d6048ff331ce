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
    private const string RequestWord = "R-#", Version = " @";

    private readonly Dictionary<string, Beginning[]> _beginnings;

    private readonly HashSet<string> _helps, _requests;

    private readonly int _longest;

    public Grammar(params IReadOnlyList<Verb> verbs) : this(verbs, OwnVerbs.Of) { }

    internal Grammar(IReadOnlyList<Verb> verbs, Func<string, IEnumerable<(string Tongue, string Beginning)>> own)
    {
        Verbs = verbs;
        Beginning[] all = [.. from verb in verbs from one in Beginning.Of(verb, own) select one];
        // By their first word; longest first, so that `timer stop` is never read as `timer`, and English before what is written alike.
        _beginnings = all.GroupBy(b => b.Words[0]).ToDictionary(
            group => group.Key, group => group.OrderByDescending(b => b.Words.Length).ThenBy(b => b.Tongues.Count > 0).ToArray());
        _longest = all.Max(b => b.Words.Length) + 1;
        _helps = Alone("help");
        _requests = Alone("request");

        HashSet<string> Alone(string name) => [.. from b in all where b.Verb.Name == name && b.Words.Length == 1 select b.Words[0]];
    }

    public IReadOnlyList<Verb> Verbs { get; }

    /// <returns>Null when no verb begins the sentence.</returns>
    public Sentence? Read(string text, IReadOnlyDictionary<string, string> fields)
    {
        var spoken = text.Trim();
        var first = FirstWords.Of(spoken, _longest);
        if (HelpFirst(first) is { } help) first = FirstWords.Of(spoken = help, _longest);
        var version = VersionOf(spoken, first);
        if (version is not null) first = FirstWords.Of(spoken = spoken[..spoken.LastIndexOf(Version, StringComparison.Ordinal)], _longest);
        if (OfNumbered(spoken, first, fields) is { } numbered) return numbered with { Version = version };
        foreach (var beginning in Candidates(first))
        {
            if (Begins(first, beginning.Words) is not var (end, number)) continue;
            var known = number is null ? fields : new Dictionary<string, string>(fields) { ["request"] = number };
            return new Sentence(beginning.Verb, beginning.Verb.Read(new Words(spoken[end..], known)), version) { Tongues = beginning.Tongues };
        }
        return null;
    }

    private Beginning[] Candidates(IReadOnlyList<FirstWord> said) =>
        said is [var word, ..] ? _beginnings.GetValueOrDefault(Request().IsMatch(word.Typed) ? RequestWord : word.Plain) ?? [] : [];

    // `/request R-41 approve`: the command's name stands before what is a sentence already. `request R-41 again, please` asks for something.
    private Sentence? OfNumbered(string text, IReadOnlyList<FirstWord> said, IReadOnlyDictionary<string, string> fields)
    {
        if (said is not [var name, var number, ..] || !_requests.Contains(name.Plain) || !Request().IsMatch(number.Typed)) return null;
        var sentence = text[name.End..].TrimStart();
        return Read(sentence, fields) is { } read && (read.Verb.Name != RequestWord || !sentence.Any(char.IsWhiteSpace)) ? read : null;
    }

    // `timer help` is `help timer`: a bare word may be a verb of its own, and would take "help" for what follows it.
    private string? HelpFirst(IReadOnlyList<FirstWord> said) =>
        said is [var word, var help] && _helps.Contains(help.Plain) && (Request().IsMatch(word.Typed) || _beginnings.ContainsKey(word.Plain))
            ? $"help {word.Typed}"
            : null;

    /// <returns>Where what follows the verb begins: it is kept as it was written.</returns>
    private static (int End, string? Number)? Begins(IReadOnlyList<FirstWord> said, string[] beginning)
    {
        if (beginning.Length > said.Count) return null;
        string? number = null;
        foreach (var (index, expected) in beginning.Index())
        {
            if (expected is not RequestWord)
            {
                if (!said[index].Plain.Equals(expected, StringComparison.Ordinal)) return null;
                continue;
            }
            if (Request().Match(said[index].Typed) is not { Success: true } match) return null;
            number = match.Groups[1].Value;
        }
        return (said[beginning.Length - 1].End, number);
    }

    // Only buttons name a version, and only requests have one; `ping me @5` keeps its words.
    private static long? VersionOf(string text, IReadOnlyList<FirstWord> said) =>
        text.LastIndexOf(Version, StringComparison.Ordinal) is > 0 and var at && Drawn().Match(Digits.Typed(text[at..])) is { Success: true } match
        && said is [var word, ..] && Request().IsMatch(word.Typed)
            ? long.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"^R-?([1-9][0-9]{0,8})$", RegexOptions.IgnoreCase)]
    private static partial Regex Request();

    [GeneratedRegex(@"^ @([0-9]{1,9})$")]
    private static partial Regex Drawn();
}
