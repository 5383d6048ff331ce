using Core.Language;
using Core.Language.Turkish;
using Core.Speech.Reading;
using NodaTime;

namespace Tests.Tongues;

/// <summary>What a Turkish sentence is made of; the sentences themselves are its writer's.</summary>
public sealed class TurkishTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 11, 7, 0);

    private readonly Phrases _say = Phrases.In("tr");

    [Theory]
    [InlineData(1, "1 not")]
    [InlineData(2, "2 not")]
    [InlineData(1200, "1.200 not")]
    public void A_noun_beside_a_number_stays_in_the_singular(int count, string notes) => Assert.Equal(notes, _say.NotesCount(count));

    [Fact]
    public void A_request_is_named_and_not_counted() => Assert.Contains("R-1234 ", _say.NoSuchRequest(1234), StringComparison.Ordinal);

    [Fact]
    public void A_moment_has_its_day_behind_its_month_and_a_place_its_own_name()
    {
        var istanbul = DateTimeZoneProviders.Tzdb["Europe/Istanbul"];
        Assert.Equal("13 Mar Cum, 17:00", _say.Moment(Instant.FromUtc(2026, 3, 13, 14, 0), istanbul, Now));
        Assert.Equal("İstanbul saati", _say.Zone(istanbul, Now));
        Assert.Equal("Mart 2026", _say.Month(new YearMonth(2026, 3)));
    }

    [Fact]
    public void Money_has_its_point_for_thousands() => Assert.Equal("₺1.234,50", _say.Money(123_450, "TRY"));

    [Fact]
    public void Lengths_are_written_apart() => Assert.Equal("1\u00A0sa 30\u00A0dk", _say.Length(Duration.FromMinutes(90)));

    [Theory]
    [InlineData("day", "her gün")]
    [InlineData("fri at 17:00", "her cuma, saat 17:00")]
    [InlineData("other mon at 9:00", "2 haftada bir pazartesi, saat 9:00")]
    [InlineData("month on the 15th at 9:00", "her ayın 15. günü, saat 9:00")]
    [InlineData("month on the 1st workday at 9:00", "her ayın ilk iş günü, saat 9:00")]
    [InlineData("month on the last fri", "her ayın son cuma günü")]
    public void A_rule_is_said_with_small_days(string typed, string said) => Assert.Equal(said, _say.EveryRule(typed));

    [Theory]
    [InlineData("1 sa 30 dk", 90)]
    [InlineData("1\u00A0sa 30\u00A0dk", 90)]
    [InlineData("1 saat 30 dk", 90)]
    [InlineData("45 dk", 45)]
    [InlineData("2 saat", 120)]
    public void The_lengths_that_a_hint_names_are_understood(string said, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), Durations.Read(said, TimeWords.In("tr")));

    [Fact]
    public void Titles_of_forms_fit_where_they_are_cut()
    {
        string[] titles = [.. Enum.GetValues<RequestMove>().Select(move => _say.MoveTitle(move, "R-1234")), _say.AwayTitle, _say.HoursTitle,
            _say.DaysOffTitle, _say.PromiseTitle, _say.NewReminder, _say.ChangeReminder, _say.WhenForm, _say.StandupEditTitle, _say.TimerLog,
            _say.TimerEdit, _say.ClientAdd, _say.ClientChange, _say.NewRequest, _say.ContactFormTitle, _say.ReduceTitle("R-1234")];
        Assert.All(titles, title => Assert.InRange(title.Length, 1, 24));
    }

    [Fact]
    public void What_is_said_of_a_request_names_it_in_either_language() => Assert.All(TurkishVerbs.Beginnings, verb => Assert.All(
        verb.Value, own => Assert.Equal(verb.Key.Contains("R-#", StringComparison.Ordinal), own.Contains("R-#", StringComparison.Ordinal))));
}
