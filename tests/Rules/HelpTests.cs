using Core;
using Core.Language;

namespace Tests.Rules;

public sealed class HelpTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    public static TheoryData<string> Listed =>
        [.. Desk.Grammar.Verbs.Where(v => !v.Unlisted && (v.Who & Role.Anybody) != 0).Select(v => v.Name)];

    [Theory]
    [MemberData(nameof(Listed))]
    public void Every_listed_verb_says_what_it_does(string verb) => Assert.NotNull(Phrases.English.Usage(verb));

    [Theory]
    [MemberData(nameof(Listed))]
    public void Every_example_is_a_sentence_of_its_verb(string verb)
    {
        var example = Desk.Grammar.Verbs.Single(v => v.Name == verb).Example;
        Assert.Equal(verb, Desk.Grammar.Read(example, Nothing)?.Verb.Name);
    }

    [Theory]
    [InlineData("client help", "help client")]
    [InlineData("R-41 help", "help R-41")]
    [InlineData("TEAM HELP", "help TEAM")]
    public void A_word_with_help_behind_it_is_help_on_the_word(string said, string same) =>
        Assert.Equal(Desk.Grammar.Read(same, Nothing)?.Command, Desk.Grammar.Read(said, Nothing)?.Command);

    [Fact]
    public void No_verb_is_there_twice() =>
        Assert.All(Desk.Grammar.Verbs.SelectMany(v => (string[])[v.Name, .. v.Also]).CountBy(n => n), n => Assert.Equal(1, n.Value));
}
