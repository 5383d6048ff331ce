using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core;

internal static class HelpCommands
{
    public static readonly Verb[] Verbs =
    [
        new("help", Role.Anybody, w => new Help(w.Rest("word"))) { Example = "help timer" },
    ];
}

/// <summary>What the speaker can say here, made from the grammar; about one word, when one was named.</summary>
internal sealed record Help(string Word) : Question
{
    public override Task<View> Run(Turn turn)
    {
        var verbs = Desk.Grammar.Verbs.Where(v => !v.Unlisted && (v.Who & turn.Who.Role) != 0 && Opening.IsTimeFor(turn.Agency, v)).ToList();
        var word = Canonical(Word.TrimStart('/'));
        if (word is "") return Task.FromResult(HelpViews.All(turn, [.. verbs.GroupBy(FirstWord)]));

        var about = verbs.Where(v => IsAbout(v, word)).ToList();
        if (about.Count > 0) return Task.FromResult(HelpViews.About(turn, about));
        var later = LaterVerbs.Verbs.FirstOrDefault(v => IsAbout(v, word) && (v.Who & turn.Who.Role) != 0);
        return Task.FromResult(turn.Refuse(later is null ? new NoHelpOn() : new NotHereYet(later.Name)));
    }

    // "zamanlayıcı" is "timer", of which there is more to tell than of the verb that begins so.
    private static string Canonical(string word) => Desk.Grammar.Verbs.FirstOrDefault(verb => !verb.Name.Contains(' ', StringComparison.Ordinal)
        && OwnVerbs.Of(verb.Name).Any(own => Letters.Plain(own.Beginning) == Letters.Plain(word)))?.Name ?? word;

    public static string FirstWord(Verb verb) => verb.Name.Split(' ')[0];

    /// <summary><c>help timer</c> tells of all timers, <c>help R-41</c> of what can be said of a request, <c>help stop</c> of the one verb.</summary>
    private static bool IsAbout(Verb verb, string word) =>
        (FirstWord(verb) is "R-#" && word.StartsWith("R-", StringComparison.OrdinalIgnoreCase))
        || ((string[])[verb.Name, .. verb.Also]).Any(name =>
            name.Equals(word, StringComparison.OrdinalIgnoreCase) || name.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase))
        || OwnVerbs.Of(verb.Name).Select(own => Letters.Plain(own.Beginning)).Any(own =>
            own == Letters.Plain(word) || own.Split(' ').Contains(Letters.Plain(word)));
}

internal sealed record NoHelpOn : Refusal
{
    public override string In(Phrases say) => say.NoHelpOn;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.HelpTitle, "help")];
}
