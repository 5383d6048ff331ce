using Bots.Slack;

namespace Tests.Doors;

public sealed class SlackTextTests
{
    [Theory]
    [InlineData("client add \"Acme &amp; Sons\"", "client add \"Acme & Sons\"")]
    [InlineData("a &lt; b &gt; c", "a < b > c")]
    [InlineData("he typed &amp;lt;", "he typed &lt;")]
    [InlineData("&lt;!channel&gt;", "<!channel>")]
    [InlineData("&lt;@U1|ann&gt;", "<@U1|ann>")]
    [InlineData("team add <@U1|ann>", "team add @U1")]
    [InlineData("ask <@U1>.", "ask @U1.")]
    [InlineData("fix it <#C1|design>", "fix it #design")]
    [InlineData("in <#C1|> and <#C2>", "in #C1 and #C2")]
    [InlineData("<!channel> hear me", "@channel hear me")]
    [InlineData("<!subteam^S1|@ops> now", "@ops now")]
    [InlineData("<!date^1795000000^{date}|18 Nov>", "18 Nov")]
    [InlineData("see <https://acme.com/a?b=1&amp;c=2|the page>", "see https://acme.com/a?b=1&c=2")]
    [InlineData("see <https://acme.com>!", "see https://acme.com!")]
    [InlineData("for <http://acme.com|acme.com>", "for acme.com")]
    [InlineData("to <mailto:ann@acme.com|ann@acme.com>", "to ann@acme.com")]
    [InlineData("1 < 2 and 3 > 2", "1 < 2 and 3 > 2")]
    [InlineData("<>", "<>")]
    [InlineData("<@>", "<@>")]
    [InlineData("  a\u00a0b\r\nc\0 ", "a b\nc")]
    [InlineData("שלום <@U1|ann> עולם 🚀", "שלום @U1 עולם 🚀")]
    [InlineData("", "")]
    public void What_was_typed_comes_back(string wire, string typed) => Assert.Equal(typed, SlackText.Decode(wire));

    [Theory]
    [InlineData("<@U0DESK> timer stop", "timer stop")]
    [InlineData("<@U0DESK|desk>   timer stop", "timer stop")]
    [InlineData("timer stop <@U0DESK>", "timer stop")]
    [InlineData("hey <@U0DESK> take R-1", "hey take R-1")]
    [InlineData("<@U0DESK> team add <@U2>", "team add <@U2>")]
    [InlineData("<@U0DESK2> take it", "<@U0DESK2> take it")]
    [InlineData("<@U0DESK>", "")]
    public void The_bots_own_mention_is_no_part_of_the_sentence(string wire, string left) =>
        Assert.Equal(left, SlackText.WithoutMention(wire, "U0DESK"));

    [Fact]
    public void A_bot_that_does_not_know_its_name_drops_the_mention_in_front() =>
        Assert.Equal("ask <@U2>", SlackText.WithoutMention("<@U1> ask <@U2>", ""));
}
