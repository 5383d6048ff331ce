using Core.TimeLog;

namespace Tests.Rules;

public sealed class TimesheetCsvTests
{
    [Theory]
    [InlineData("fix the header", "fix the header")]
    [InlineData("", "")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("the \"new\" one", "\"the \"\"new\"\" one\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData(" padded", "\" padded\"")]
    [InlineData("übersee 日本 שלום", "übersee 日本 שלום")]
    public void Text_is_quoted_where_it_must_be(string text, string cell) => Assert.Equal(cell, Csv.Text(text));

    [Theory]
    [InlineData("=1+1"), InlineData("+1"), InlineData("-1"), InlineData("@SUM(A1)"), InlineData("\tx"), InlineData("\rx")]
    [InlineData("＝1+1"), InlineData("＋1"), InlineData("－1"), InlineData("＠x"), InlineData("  =1"), InlineData("\n=1")]
    [InlineData("=cmd|' /C calc'!A0"), InlineData("=HYPERLINK(\"https://example.com\",\"x\")")]
    public void Nothing_that_a_person_wrote_is_a_formula(string text)
    {
        var cell = Csv.Text(text);
        Assert.StartsWith("\"'", cell, StringComparison.Ordinal);
        Assert.Equal("'" + text, cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1.5", "1.50"), InlineData("0", "0.00"), InlineData("0.33333", "0.3333"), InlineData("1234", "1234.00")]
    public void Numbers_stay_numbers(string number, string cell) =>
        Assert.Equal(cell, Csv.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Rows_end_as_the_standard_says() => Assert.Equal("\uFEFFa,b\r\n1,2\r\n", Csv.File([["a", "b"], ["1", "2"]]));
}
