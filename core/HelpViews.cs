using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core;

internal static class HelpViews
{
    private const int MostButtons = 5;

    // The day's work first; what is said once comes after it, in the order of the grammar.
    private static readonly string[] First = ["request", "R-#", "timer", "timesheet", "deadlines", "deadline", "standup", "client"];

    /// <summary>One line for each first word: its first verb whole, the others by name.</summary>
    public static View All(Turn turn, IReadOnlyList<IGrouping<string, Verb>> groups)
    {
        var parts = new List<Part> { new Title(turn.Say.HelpTitle) };
        parts.AddRange(groups.OrderBy(g => Place(g.Key)).Select(g => Group(turn, g)));
        var more = groups.Where(g => g.Count() > 1).OrderBy(g => Place(g.Key)).Take(MostButtons).ToList();
        if (more.Count > 0) parts.Add(new Buttons([.. more.Select(g => new Button(Topic(turn, g.Key), $"help {Shown(g.Key)}"))]));
        parts.Add(new Hint(turn.Say.HelpHow));
        return new View(turn.Say.HelpTitle, parts);
    }

    public static View About(Turn turn, IReadOnlyList<Verb> verbs)
    {
        var title = turn.Say.HelpOn(Topic(turn, Help.FirstWord(verbs[0])));
        return View.Of(title, [new Title(title), .. verbs.Select(v => One(turn, v)), new Buttons(new Button(turn.Say.HelpTitle, "help"))]);
    }

    /// <summary>As it is typed: a request's words are shown with a number.</summary>
    public static string Shown(string word) => word is "R-#" ? "R-41" : word;

    private static Line Group(Turn turn, IGrouping<string, Verb> group)
    {
        var others = group.Skip(1).Select(v => Other(turn, v)).Where(n => n is not "").Distinct().ToList();
        var line = One(turn, group.First());
        return others.Count == 0 ? line : new Line([.. line.Spans, $" {turn.Say.HelpAlso(others)}"]);
    }

    /// <summary>What is helped with, by the word that its reader would say for it.</summary>
    private static string Topic(Turn turn, string word) => OwnVerbs.First(word, turn.Say.Tag) ?? Shown(word);

    // Without a word of its group, where it begins with that: `stop`, `peata` of `taimer peata`, and `ekle` of `ekip ekle`, for `ekip` lists it.
    private static string Other(Turn turn, Verb verb)
    {
        if (OwnVerbs.First(verb.Name, turn.Say.Tag) is not { } own) return string.Join(' ', verb.Name.Split(' ')[1..]);
        var group = Help.FirstWord(verb);
        var called = AllVerbs.List.Where(v => v != verb && (v.Name == group || v.Also.Contains(group)))
            .SelectMany(v => OwnVerbs.Of(v.Name, turn.Say.Tag)).Append(group).ToList();
        if (called.Contains(own)) return "";
        return called.Find(name => own.StartsWith($"{name} ", StringComparison.Ordinal)) is { } said ? own[(said.Length + 1)..] : own;
    }

    // A whole sentence in the reader's words first, and then the English name, which Slack's commands have.
    private static Line One(Turn turn, Verb verb) => Own(turn, verb) is { } own
        ? new(new Code(turn.Typed(own)), " · ", new Code(turn.Typed(Shown(verb))), $" {turn.Say.Usage(verb.Name)}")
        : new(new Code(turn.Typed(verb.Example)), $" {turn.Say.Usage(verb.Name)}");

    private static string? Own(Turn turn, Verb verb) => Samples.Find(verb.Example, turn.Say.Tag)
        ?? (OwnVerbs.First(verb.Name, turn.Say.Tag) is { } own ? Numbered(verb, own) : null);

    private static string Shown(Verb verb) => verb.Name.Replace("R-#", Shown("R-#"), StringComparison.Ordinal);

    private static string Numbered(Verb verb, string own) => Help.FirstWord(verb) is not "R-#" || own.Contains("R-#", StringComparison.Ordinal)
        ? own.Replace("R-#", Shown("R-#"), StringComparison.Ordinal)
        : $"{Shown("R-#")} {own}";

    private static int Place(string word) => Array.IndexOf(First, word) is >= 0 and var place ? place : First.Length;
}
