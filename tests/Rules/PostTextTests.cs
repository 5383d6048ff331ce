using System.Text;
using Core.Requests;

namespace Tests.Rules;

public sealed class PostTextTests
{
    [Theory]
    [InlineData("Fix the banner", "Fix the banner", "")]
    [InlineData("  Fix   the banner \n", "Fix the banner", "")]
    [InlineData("Could you fix it? It is blurred.", "Could you fix it?", "Could you fix it? It is blurred.")]
    [InlineData("Version 2.5 of a.b is out", "Version 2.5 of a.b is out", "")]
    [InlineData("Ask J. Smith about it. Soon.", "Ask J. Smith about it.", "Ask J. Smith about it. Soon.")]
    [InlineData("\n---\nOrder chairs\nblue ones", "Order chairs", "---\nOrder chairs\nblue ones")]
    [InlineData("هل يمكنك إصلاح الشعار؟ إنه ضبابي", "هل يمكنك إصلاح الشعار؟", "هل يمكنك إصلاح الشعار؟ إنه ضبابي")]
    [InlineData("🙏 🙏", "", "🙏 🙏")]
    [InlineData("", "", "")]
    public void The_first_sentence_says_what_and_all_of_it_how(string body, string what, string details) =>
        Assert.Equal((what, details), (PostText.What(body), PostText.Details(body, "")));

    [Fact]
    public void Links_of_files_stand_below_a_line_each() =>
        Assert.Equal("Look\nhttps://a.io/1\nhttps://a.io/2", PostText.Details("Look", "https://a.io/1 https://a.io/2"));

    [Theory, InlineData(299), InlineData(300), InlineData(301), InlineData(4000), InlineData(40_000)]
    public void Nothing_is_longer_than_a_request_can_hold_and_no_character_is_cut_in_two(int length)
    {
        foreach (var letter in (string[])["a", "😀", "a ", "é"])
        {
            var body = string.Concat(Enumerable.Repeat(letter, length));
            var (what, whole) = (PostText.What(body), PostText.Whole(body, "https://a.io/1"));
            Assert.InRange(what.Length, 0, Wording.LongestWhat);
            Assert.InRange(whole.Length, 0, Wording.LongestText);
            Assert.EndsWith("\nhttps://a.io/1", whole, StringComparison.Ordinal);
            Assert.All((string[])[what, whole], text => Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))));
        }
    }
}
