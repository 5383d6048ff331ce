using Core.Language;
using Core.Speech.Reading;
using NodaTime;

namespace Tests.Tongues;

/// <summary>What Marathi asks of whoever writes it: its two plurals, its own digits, lakhs, days and rules as one says them.</summary>
public sealed class MarathiPhraseTests
{
    private static readonly Phrases Say = Phrases.In("mr");

    private static readonly DateTimeZone Home = DateTimeZoneProviders.Tzdb["Asia/Kolkata"];

    private static readonly Instant Now = Instant.FromUtc(2026, 12, 1, 9, 0);

    [Theory]
    [InlineData(1, "१ टीप")]
    [InlineData(2, "२ टिपा")]
    [InlineData(0, "० टिपा")]
    public void A_noun_has_two_forms_and_its_number_is_in_the_digits_of_the_language(int count, string said) =>
        Assert.Equal(said, Say.NotesCount(count));

    [Theory]
    [InlineData(1, "कामकाजाचा १ दिवस")]
    [InlineData(10, "कामकाजाचे १० दिवस")]
    public void What_belongs_to_a_noun_goes_with_it(int days, string said) => Assert.Equal(said, Say.WorkingDays(days));

    [Theory]
    [InlineData("day", "दररोज")]
    [InlineData("3 days", "दर ३ दिवसांनी")]
    [InlineData("weekday at 9:00", "कामकाजाच्या प्रत्येक दिवशी, ९:००\u00A0AM")]
    [InlineData("mon and thu at 17:00", "दर सोमवारी आणि गुरुवारी, ५:००\u00A0PM")]
    [InlineData("other mon", "एका आठवड्याआड सोमवारी")]
    [InlineData("month on the 15th", "दर महिन्याच्या १५ तारखेला")]
    [InlineData("last fri of month", "दर महिन्याच्या शेवटच्या शुक्रवारी")]
    [InlineData("1st workday", "दर महिन्याच्या कामकाजाच्या पहिल्या दिवशी")]
    public void A_rule_is_said_as_one_says_it(string rule, string said) => Assert.Equal(said, Say.EveryRule(rule));

    [Fact]
    public void A_moment_a_length_and_money_are_written_as_their_readers_write_them()
    {
        var at = Instant.FromUtc(2026, 12, 4, 11, 30);
        Assert.Equal("शुक्र, ४ डिसें, ५:००\u00A0PM", Say.Moment(at, Home, Now));
        Assert.Equal("शुक्र, 4 डिसें, 5:00\u00A0PM", Phrases.In("mr-u-nu-latn").Moment(at, Home, Now));
        Assert.Equal("१\u00A0तास ३०\u00A0मि", Say.Length(Duration.FromMinutes(90)));
        Assert.Equal("₹१२,३४,५६७.५०", Say.Money(123456750, "INR"));
        Assert.Equal("सोम–गुरु ९:००\u00A0AM–१:००\u00A0PM", Say.Week("mon-thu 9:00-13:00"));
    }

    [Fact]
    public void A_place_is_called_as_Marathi_calls_it_and_whoever_lives_in_India_by_its_own_time()
    {
        Assert.Equal("भारतीय वेळ", Say.Zone(Home, Now));
        Assert.Equal("न्यूयॉर्क येथील वेळ", Say.Zone(DateTimeZoneProviders.Tzdb["America/New_York"], Now));
        Assert.Contains("भारत येथे", Say.TripAsked("Slack", Home, Now), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_has_no_comma_and_what_is_typed_keeps_its_own_digits()
    {
        Assert.Equal("मार्च २०२६", Say.Month(new YearMonth(2026, 3)));
        Assert.Contains("२०२६", Say.HolidaysKnownUntil("भारत", 2026), StringComparison.Ordinal);
        Assert.Contains("R-1234", Say.NoSuchRequest(1234), StringComparison.Ordinal);
    }
}
