using Bots.Teams;

namespace Tests.Teams;

public sealed class TeamsHtmlTests
{
    [Theory]
    [InlineData("<p>Fix the banner</p>", "Fix the banner")]
    [InlineData("<div><div>One</div><div>two<br>three</div>\n</div>", "One\ntwo\nthree")]
    [InlineData("<p>Wash</p><ul><li>the car</li><li>the dog</li></ul>", "Wash\n- the car\n- the dog")]
    [InlineData("<div><at id=\"0\">Ada</at> - could you?</div>", "@Ada - could you?")]
    [InlineData("5 &lt; 6 &amp;&amp; 7 &gt; 3&nbsp;!", "5 < 6 && 7 > 3 !")]
    [InlineData("&lt;b&gt;no tag&lt;/b&gt; &amp;lt;", "<b>no tag</b> &lt;")]
    [InlineData("see <a href=\"https://example.com/a?b=1&amp;c=2\" title=\"x\">this page</a>", "see this page (https://example.com/a?b=1&c=2)")]
    [InlineData("<a href='https://example.com/'>https://example.com/</a>", "https://example.com/")]
    [InlineData("<a href=\"javascript:alert(1)\">click</a>", "click")]
    [InlineData("well done <emoji id=\"x\" alt=\"👍\" title=\"Yes\"></emoji><img src=\"https://x/y\" alt=\"a cat\">", "well done 👍a cat")]
    [InlineData("a<script>alert('</p>')</script>b<style>p { color: red }</style>c", "abc")]
    [InlineData("a<!-- <b>hidden</b> -->b", "ab")]
    [InlineData("a<!-- never ends <b>", "a")]
    [InlineData("1 < 2 <b", "1 < 2 <b")]
    [InlineData("1 < 2 <b>and</b> 3", "1 < 2 and 3")]
    [InlineData("<p title=\"a > b\">quoted</p>", "quoted")]
    [InlineData("<attachment id=\"7\"></attachment><p>with a card</p>", "with a card")]
    [InlineData("<p>&nbsp;</p><p></p><p></p><p></p><p>after nothing</p>", "after nothing")]
    [InlineData("<p>one</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>two</p>", "one\n\ntwo")]
    [InlineData("<SCRIPT>never ends", "")]
    [InlineData("", "")]
    public void Is_the_words_that_people_see(string html, string text) => Assert.Equal(text, TeamsHtml.Text(html));

    [Theory]
    [InlineData("<"), InlineData("<a "), InlineData("<a\""), InlineData("<!--"), InlineData("</"), InlineData("&"), InlineData("<script>")]
    [InlineData("<a href=\"https://x\">")]
    public void Any_of_it_repeated_ends(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length)) + "over>";
        var text = TeamsHtml.Text(html);
        Assert.InRange(text.Length, 0, html.Length * 2);
    }
}
