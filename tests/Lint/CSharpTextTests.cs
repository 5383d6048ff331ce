namespace Tests.Lint;

public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("var a = \"one\";", "one")]
    [InlineData("var a = \"one \\\" two\";", "one \" two")]
    [InlineData("var a = @\"c:\\x\"\"y\";", "c:\\x\"y")]
    [InlineData("var a = $\"{d[\"k\"]} left, {{braces}}\";", "… left, {braces}")]
    [InlineData("var a = $\"{(b ? \"{\" : \"}\")}!\";", "…!")]
    [InlineData("var a = \"\"\"\n  raw \"word\"\n  \"\"\";", "\n  raw \"word\"\n  ")]
    [InlineData("var a = $\"\"\"{x} raw\"\"\";", "… raw")]
    [InlineData("var q = '\"'; var r = '\\''; var a = \"after\"; // \"not\"", "after")]
    [InlineData("/* \"not\" */ var a = \"\";", "")]
    public void A_string_is_read_as_the_compiler_reads_it(string source, string said) =>
        Assert.Equal([said], CSharpText.Of(source).Literals.Select(l => l.Text));

    [Fact]
    public void Code_keeps_its_places_and_loses_its_comments_and_strings()
    {
        var text = CSharpText.Of("var a = \"catch {}\"; // throw\nthrow;");
        Assert.Equal("var a = \"         ; ", text.Code[..20]);
        Assert.Equal(2, text.LineOf(text.Code.IndexOf("throw", StringComparison.Ordinal)));
    }
}
