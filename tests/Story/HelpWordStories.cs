using Core.Language;
using Tests.Kit;

namespace Tests.Story;

/// <summary>What is said of a group's other commands leaves out the word that the group is called by.</summary>
public sealed class HelpWordStories
{
    [Theory]
    [InlineData("tr"), InlineData("et"), InlineData("ar"), InlineData("he"), InlineData("mr")]
    public async Task The_word_of_the_team_is_said_once(string tag)
    {
        await using var office = await Office.OnSqlite();
        await office.Says($"language {tag}");
        var help = Bidi.Strip((await office.Says("help")).Text());
        var (word, rest) = OwnVerbs.First("team add", tag)!.Split(' ', 2) is [var first, var more] ? (first, more) : throw new InvalidOperationException();
        Assert.Contains(rest, help, StringComparison.Ordinal);
        Assert.DoesNotContain($"{word} {rest}", help, StringComparison.Ordinal);
    }
}
