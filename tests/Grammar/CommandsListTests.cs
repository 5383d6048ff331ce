using Core;

namespace Tests.Grammar;

public sealed class CommandsListTests
{
    private static readonly Dictionary<string, string> NoFields = [];

    public static TheoryData<string> Listed => [.. CommandsList.Sentences];

    [Theory, MemberData(nameof(Listed))]
    public void Every_sentence_of_the_list_begins_with_a_verb_of_ours(string sentence) =>
        Assert.NotNull(Desk.Grammar.Read(sentence, NoFields));

    [Fact]
    public void The_list_is_read_whole() =>
        Assert.Superset(
            new HashSet<string>(
                ["timer begin", "timer out", "R-41 assign @colleague", "R-41 reopen", "oops", "standup skip", "client acme handle", "day off 24 dec"]),
            CommandsList.Sentences.ToHashSet());

    [Fact]
    public void No_verb_that_people_are_shown_is_missing_from_the_list()
    {
        var listed = CommandsList.Sentences.Select(s => Desk.Grammar.Read(s, NoFields)?.Verb.Name).ToHashSet();
        var shown = Desk.Grammar.Verbs.Where(v => !v.Unlisted && (v.Who & Core.Language.Role.Anybody) != 0);
        Assert.All(shown, verb => Assert.Contains(verb.Name, listed));
    }

    [Fact]
    public void No_two_verbs_begin_alike()
    {
        var beginnings = Desk.Grammar.Verbs.SelectMany(v => (string[])[v.Name, .. v.Also]).ToList();
        Assert.Equal(beginnings.Count, beginnings.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void What_only_the_bot_or_a_platform_says_nobody_else_may() =>
        Assert.All(Desk.Grammar.Verbs.Where(v => (v.Who & (Core.Language.Role.Bot | Core.Language.Role.Platform)) != 0),
            v => Assert.Equal(Core.Language.Role.None, v.Who & Core.Language.Role.Anybody));
}
