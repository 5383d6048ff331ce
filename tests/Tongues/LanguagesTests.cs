using Core.Language;

namespace Tests.Tongues;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("türkçe", "tr")]
    [InlineData("Turkce", "tr")]
    [InlineData("EESTI", "et")]
    [InlineData("arapça", "ar")]
    [InlineData("إنجليزي", "en")]
    [InlineData("עברית", "he")]
    [InlineData("मराठी", "mr")]
    [InlineData("mr-u-nu-latn", "mr-u-nu-latn")]
    [InlineData("AR-U-NU-ARAB", "ar-u-nu-arab")]
    [InlineData("en-GB", "en-GB")]
    [InlineData("de", "de")]
    [InlineData("tr-u-nu-latn", null)]
    [InlineData("klingon", null)]
    public void A_language_is_found_by_what_people_call_it(string said, string? tag) => Assert.Equal(tag, Languages.Find(said));

    [Theory]
    [InlineData("tr-TR,tr;q=0.9,en-US;q=0.8", "tr")]
    [InlineData("de-DE,de;q=0.9,he;q=0.3,et;q=0.7", "et")]
    [InlineData("en-US", "en")]
    [InlineData("de,fr;q=0.5", null)]
    [InlineData("ar;q=0", null)]
    [InlineData(null, null)]
    public void A_browser_says_what_it_accepts(string? accepted, string? tag) => Assert.Equal(tag, Offered.Find(asked: null, accepted)?.Tag);

    [Fact]
    public void A_tag_with_digits_is_called_by_its_language()
    {
        Assert.Equal("Marathi", Languages.NameOf("mr-u-nu-latn"));
        Assert.Equal("मराठी", Languages.OwnNameOf("mr-u-nu-latn"));
        Assert.Equal("mr", Languages.Plain("mr-u-nu-latn"));
    }
}
