using Core.Language;

namespace Tests.Tongues;

public sealed class DigitTests
{
    [Theory]
    [InlineData("٣ أيام", "3 أيام")]
    [InlineData("३ दिवस", "3 दिवस")]
    [InlineData("۱۴:۳۰", "14:30")]
    [InlineData("３：", "3：")]
    [InlineData("١٫٥ ساعة", "1.5 ساعة")]
    [InlineData("١٬٢٠٠٫٥٠", "1200.50")]
    [InlineData("R-٤١", "R-41")]
    [InlineData("no digits ½ ² Ⅳ", "no digits ½ ² Ⅳ")]
    public void Digits_of_any_script_are_read(string said, string read) => Assert.Equal(read, Digits.Read(said));

    [Fact]
    public void A_number_is_shown_in_the_digits_of_its_reader_and_reads_back()
    {
        Assert.Equal("1,234.50", Digits.Show("1,234.50", DigitShape.Latin));
        Assert.Equal("١٢٣٤٥٦٧٨٩٠", Digits.Show("1234567890", DigitShape.Arabic));
        Assert.Equal("१२३४५६७८९०", Digits.Show("1234567890", DigitShape.Devanagari));
        Assert.All(Enum.GetValues<DigitShape>(), shape => Assert.Equal("17:05", Digits.Read(Digits.Show("17:05", shape))));
    }
}
