using Core.Views;

namespace Tests.Drawing;

public sealed class TypedTests
{
    [Fact]
    public void What_stands_between_backticks_is_something_to_type() =>
        Assert.Equal<Span>(["Say ", new Code("help"), " or ", new Code("home"), "."], new Line("Say `help` or `home`.").Spans);

    [Theory, InlineData("no mark"), InlineData("one ` mark"), InlineData("")]
    public void Without_a_pair_nothing_changes(string text) => Assert.Equal<Span>([text], new Line(text).Spans.DefaultIfEmpty("").ToList());

    [Fact]
    public void Only_the_phrase_is_looked_at_and_not_what_stands_beside_it() =>
        Assert.Equal<Span>([new Code("x"), new Strong("`y`")], new Line("`x`", new Strong("`y`")).Spans);
}
