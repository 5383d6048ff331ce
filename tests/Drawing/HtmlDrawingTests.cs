using System.Text.RegularExpressions;
using Bots.Web;
using Core.Views;
using Tests.Kit;

namespace Tests.Drawing;

public sealed partial class HtmlDrawingTests
{
    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "</textarea><b>", "<!channel>",
        "javascript:alert(1)", "&amp;lt;",
    ];

    [Theory, MemberData(nameof(Hostile))]
    public void What_a_person_wrote_never_becomes_markup(string text)
    {
        var drawn = Html.Message(View.Of(text, new Title(text), new Line(text, new Strong(text), new Code(text), new Mention(text, text)), new Hint(text),
            new Quote(text), new Facts(new Fact(text, text)), new Buttons(new Button(text, text)))) + Html.Form(
            View.Of(text, new Ask("what", text, AskKind.Long, text) { Error = text, Hint = text }, new Ask("due", text, AskKind.Text, text),
                new Ask("client", text, AskKind.Choice, text) { Choices = [new Choice(text, text)] }),
            new Form(text, text, text), text);
        var ours = "h2 h3 p strong code bdi blockquote dl div dt dd label input textarea select option button".Split(' ');
        Assert.All(Tag().Matches(drawn), tag => Assert.Contains(tag.Groups[1].Value, ours));
        Assert.DoesNotContain('<', Tag().Replace(drawn, "").Replace("</", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://example.com/a?b=1&c=2", true)]
    [InlineData("http://example.com/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    public void Only_https_becomes_a_link(string url, bool linked) =>
        Assert.Equal(linked, Html.Message(View.Of("f", new Line(new Link("the file", url)))).Contains("<a href", StringComparison.Ordinal));

    [Fact]
    public void A_form_in_a_message_is_a_button_that_opens_it()
    {
        var view = View.Of("f", new Title("New request"), new Ask("what", "What")) with { Form = new Form("New request", "Send", "draft 7F3K") };
        Assert.Contains("data-say=\"draft 7F3K\"", Html.Message(view), StringComparison.Ordinal);
        Assert.DoesNotContain("<input", Html.Message(view), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_part_is_drawn_as_it_was() => Golden.MatchesText(
        "all-parts.html",
        Html.Message(Parts.All) + "\n" + Html.Form(Parts.All, new Form("A form", "Send", "draft 7F3K"), "Cancel") + "\n");

    // Attribute values are in quotes and encoded, so that a tag ends at the first `>`; what stands in quotes is taken out.
    [GeneratedRegex("<([a-z0-9]+)(?: [a-z-]+(?:=\"[^\"]*\")?)*>")]
    private static partial Regex Tag();
}
