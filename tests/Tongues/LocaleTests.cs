using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Core.Language;
using NodaTime;
using Tests.Kit;

namespace Tests.Tongues;

public sealed partial class LocaleTests
{
    private static readonly LocalDate Today = new(2026, 3, 11);

    private static readonly decimal[] Amounts = [0m, 5m, 999.5m, 1234.5m, 12345.67m, 123456m, 1234567.5m, 123456789m];

    [Theory]
    [InlineData("en", "EUR", "GBP")]
    [InlineData("tr", "EUR", "TRY")]
    [InlineData("et", "EUR", "SEK")]
    [InlineData("ar", "EUR", "SAR")]
    [InlineData("he", "EUR", "ILS")]
    [InlineData("mr", "EUR", "INR")]
    public async Task A_language_is_written_as_CLDR_says_save_where_we_say_otherwise(string language, params string[] currencies)
    {
        var locale = Locales.Find(language);
        var moments = Enumerable.Range(0, 12).Select(i => new LocalDateTime(2026, i + 1, 9 + i, (2 * i) + 1, 5)).ToList();
        await using var runtime = NodeProgram.Start("locales.js");
        var said = await runtime.Ask(new JsonObject
        {
            // British English is nearer to ours: the day first.
            ["language"] = language == "en" ? "en-GB" : language,
            ["moments"] = new JsonArray([.. moments.Select(at => (JsonNode)(at.InUtc().ToInstant().ToUnixTimeMilliseconds()))]),
            ["amounts"] = new JsonArray([.. Amounts.Select(amount => (JsonNode)amount)]),
            ["currencies"] = new JsonArray([.. currencies.Select(currency => (JsonNode)currency)]),
        });
        foreach (var (index, at) in moments.Index())
        {
            var next = at.Date.PlusYears(-1);
            string[] ours = [locale.Day(at.Date, Today), locale.Day(at.Date, next), locale.LongDay(at.Date, Today), locale.LongDay(at.Date, next)];
            Assert.Equal(said["days"]![index]!.AsArray().Select(day => Ours(language, (string)day!)), ours);
            Assert.Equal(Spaced((string)said["clocks"]![index]!), locale.Clock(at.TimeOfDay));
        }
        Assert.Equal(Texts(said["numbers"]!), Amounts.Select(amount => locale.Number(amount, 2)));
        if (language != "mr")
            Assert.Equal(Texts(said["money"]!), Amounts.SelectMany(amount => currencies.Select(c => locale.Money((long)(amount * 100), c))));
        Assert.Equal(Texts(said["list"]!), ((string[][])[["A"], ["A", "B"], ["A", "B", "C"]]).Select(locale.List));
        Assert.Equal((int)said["firstDay"]!, (int)locale.FirstDay);
        Assert.Equal((string)said["digits"]! == "deva" ? DigitShape.Devanagari : DigitShape.Latin, locale.Digits);
    }

    [Fact]
    public void Money_of_India_is_grouped_by_lakhs_and_money_below_nought_has_its_sign_before_all()
    {
        Assert.Equal("₹12,34,567.50", Locales.Find("mr").Money(123456750, "INR"));
        Assert.Equal("₹999.00", Locales.Find("mr").Money(99900, "INR"));
        Assert.Equal("-₺1.234,50", Locales.Find("tr").Money(-123450, "TRY"));
        Assert.Equal("−12\u00A0345,00\u00A0€", Locales.Find("et").Money(-1234500, "EUR"));
        Assert.Equal("JPY\u00A01,235", Locales.Find("en").Money(1235, "JPY"));
        Assert.Equal("1.235\u00A0KWD", Locales.Find("he").Money(1235, "KWD"));
    }

    [Fact]
    public void A_region_is_as_its_language_and_another_language_is_as_English()
    {
        Assert.Equal("ar", Locales.Find("ar-EG").Tag);
        Assert.Equal("en", Locales.Find("fr").Tag);
        Assert.Equal(["en", "tr", "et", "ar", "he", "mr"], Locales.All.Select(locale => locale.Tag));
        Assert.All(Locales.All, locale => Assert.Equal(
            (12, 12, 7, 7), (locale.Months.Count, locale.ShortMonths.Count, locale.Weekdays.Count, locale.ShortWeekdays.Count)));
    }

    [Theory]
    [InlineData("en", "Fri 4 Dec 2026", "17:05")]
    [InlineData("tr", "4 Ara 2026 Cum", "17:05")]
    [InlineData("et", "R, 4. dets 2026", "17:05")]
    [InlineData("ar", "الجمعة، 4 ديسمبر 2026", "5:05\u00A0م")]
    [InlineData("he", "יום ו׳, 4 בדצמ׳ 2026", "17:05")]
    [InlineData("mr", "शुक्र, 4 डिसें 2026", "5:05\u00A0PM")]
    public void A_day_and_a_time_as_they_stand(string language, string day, string clock)
    {
        Assert.Equal(day, Locales.Find(language).Day(new LocalDate(2026, 12, 4), Today.PlusYears(1)));
        Assert.Equal(clock, Locales.Find(language).Clock(new LocalTime(17, 5)));
    }

    // Where we say otherwise: see Locales.
    private static string Ours(string language, string theirs) => (language, theirs.Split(", ")) switch
    {
        ("en", _) => LongSeptember().Replace(theirs.Replace(",", "", StringComparison.Ordinal), "Sep"),
        ("et", [{ Length: 1 }, ..]) => Enumerable.Range(0, 12).Aggregate(theirs, (day, i) =>
            day.Replace(Locales.Find("et").Months[i], Locales.Find("et").ShortMonths[i], StringComparison.Ordinal)),
        ("mr", [var weekday, .. var date]) => $"{weekday}, {string.Join(' ', date)}",
        _ => theirs,
    };

    // A narrow space before `PM` in newer versions, and ours does not break; a nought before the hour, which we leave out.
    private static string Spaced(string clock) => clock.Replace('\u202F', ' ').Replace(' ', '\u00A0').TrimStart('0');

    private static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(text => (string)text!);

    [GeneratedRegex("Sept(?!e)")]
    private static partial Regex LongSeptember();
}
