using System.Globalization;
using System.Text.Json.Nodes;
using Core.Language;
using Tests.Kit;

namespace Tests.Tongues;

public sealed class PluralTests
{
    // What CLDR 48 has samples for in each: a rule that lost a form would find nothing wrong in the rest.
    [Theory]
    [InlineData("en", "one other")]
    [InlineData("tr", "one other")]
    [InlineData("et", "one other")]
    [InlineData("ar", "few many one other two zero")]
    [InlineData("he", "one other two")]
    [InlineData("mr", "one other")]
    public async Task Every_sample_of_Unicode_has_the_form_that_it_says(string language, string forms)
    {
        await using var cldr = NodeProgram.Start("plurals.js", "cldr-core");
        var said = await cldr.Ask(new JsonObject { ["language"] = language });
        var samples = said["forms"]!.AsObject();
        Assert.Equal(forms, string.Join(' ', samples.Select(form => form.Key).Order(StringComparer.Ordinal)));
        Assert.StartsWith("48", (string?)said["version"], StringComparison.Ordinal);
        Assert.All(samples, form => Assert.All(form.Value!.AsArray().Select(number => (string)number!), number =>
            Assert.Equal(form.Key, Name(language, Number(number)))));
    }

    [Theory]
    [InlineData("ar", "0", "zero")]
    [InlineData("ar", "1", "one")]
    [InlineData("ar", "2", "two")]
    [InlineData("ar", "3", "few")]
    [InlineData("ar", "10", "few")]
    [InlineData("ar", "11", "many")]
    [InlineData("ar", "99", "many")]
    [InlineData("ar", "100", "other")]
    [InlineData("ar", "102", "other")]
    [InlineData("ar", "103", "few")]
    [InlineData("ar", "1.5", "other")]
    [InlineData("he", "1", "one")]
    [InlineData("he", "0.5", "one")]
    [InlineData("he", "2", "two")]
    [InlineData("he", "2.0", "other")]
    [InlineData("he", "20", "other")]
    [InlineData("et", "1", "one")]
    [InlineData("et", "1.0", "other")]
    [InlineData("tr", "1", "one")]
    [InlineData("tr", "2", "other")]
    [InlineData("mr", "0", "other")]
    [InlineData("mr", "1.0", "one")]
    [InlineData("en", "-1", "one")]
    [InlineData("en", "1.0", "other")]
    public void A_number_has_the_form_of_its_language(string language, string number, string form) =>
        Assert.Equal(form, Name(language, Number(number)));

    [Fact]
    public void A_noun_is_said_in_the_form_beside_its_number_and_in_the_usual_one_where_there_is_no_other()
    {
        var days = new PluralForms("يوم") { Zero = "لا أيام", One = "يوم واحد", Two = "يومان", Few = "أيام", Many = "يومًا" };
        Assert.Equal(
            ["لا أيام", "يوم واحد", "يومان", "أيام", "يومًا", "يوم"],
            ((int[])[0, 1, 2, 7, 25, 100]).Select(number => days.Of("ar", number)));
        Assert.Equal("gün", new PluralForms("gün").Of("tr", 1));
    }

    private static string Name(string language, decimal number) => PluralRules.Of(language, number).ToString().ToLowerInvariant();

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
