using Core.Language;
using Core.Time.Holidays;
using NodaTime;
using NodaTime.Text;
using Tests.Kit;

namespace Tests.Time;

public sealed class HolidayTests
{
    private static readonly LocalDatePattern MonthDay = LocalDatePattern.CreateWithInvariantCulture("MM-dd");

    private static readonly IReadOnlyList<string[]> Listed =
    [
        .. File.ReadLines(Repository.PathOf("tests/Time/holidays.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(" | ")),
    ];

    public static TheoryData<string, int, string> Lists => [.. Listed.Select(row => (row[0], int.Parse(row[1], null), row[2]))];

    [Theory, MemberData(nameof(Lists))]
    public void A_years_holidays_are_those_of_another_reckoning(string code, int year, string days) =>
        Assert.Equal(days, string.Join(' ', Countries.Named(code)!.In(year).Select(holiday => MonthDay.Format(holiday.On))));

    [Fact]
    public void Every_country_is_compared_with_such_a_list_or_is_a_part_of_one_that_is()
    {
        var listed = Listed.Select(row => row[0]).ToHashSet();
        Assert.True(Listed.Count >= 120);
        Assert.All(Countries.All, country => Assert.True(
            listed.Contains(country.Code) || listed.Any(code => code.StartsWith(country.Code.Split('-')[0], StringComparison.Ordinal)), country.Code));
    }

    // Both from the table of the World Council of Churches.
    [Theory]
    [InlineData(2020, "04-12", "04-19")]
    [InlineData(2021, "04-04", "05-02")]
    [InlineData(2022, "04-17", "04-24")]
    [InlineData(2023, "04-09", "04-16")]
    [InlineData(2024, "03-31", "05-05")]
    [InlineData(2025, "04-20", "04-20")]
    [InlineData(2026, "04-05", "04-12")]
    [InlineData(2027, "03-28", "05-02")]
    [InlineData(2028, "04-16", "04-16")]
    [InlineData(2038, "04-25", "04-25")]
    public void Easter_is_the_churches(int year, string western, string orthodox)
    {
        Assert.Equal(western, MonthDay.Format(Easters.Western(year)));
        Assert.Equal(orthodox, MonthDay.Format(Easters.Orthodox(year)));
    }

    [Fact]
    public void Every_day_of_a_country_has_a_name_and_its_year_is_in_order()
    {
        foreach (var country in Countries.All)
        {
            foreach (var year in Enumerable.Range(2020, 16))
            {
                var days = country.In(year);
                Assert.Equal(days.Select(day => day.On).Distinct().Order(), days.Select(day => day.On));
                Assert.All(days, day => Assert.Equal(year, day.On.Year));
                Assert.All(days, day => Assert.Equal(day, country.On(day.On)));
                Assert.Null(country.On(new LocalDate(year, 2, 10)) is { } free && days.All(day => day.On != free.On) ? free : null);
            }
            Assert.NotEqual(country.Code, Phrases.English.Country(country.Code));
        }
        Assert.All(Enum.GetValues<Feast>(), feast => Assert.Contains(
            Countries.All, country => Enumerable.Range(2020, 9).Any(year => country.In(year).Any(day => day.Feast == feast))));
        Assert.Equal("Ganesh Chaturthi", Phrases.English.FeastName(Feast.GaneshChaturthi));
    }

    [Fact]
    public void What_follows_the_moon_is_expected_until_it_is_announced()
    {
        var emirates = Countries.Named("AE")!;
        Assert.All(emirates.In(2025), day => Assert.False(day.IsExpected));
        Assert.Equal(
            ["2026-05-26", "2026-05-27", "2026-05-28", "2026-05-29", "2026-06-16", "2026-08-25"],
            emirates.In(2026).Where(day => day.IsExpected).Select(day => LocalDatePattern.Iso.Format(day.On)));
        Assert.Equal(2026, Countries.Named("IN-MH")!.AnnouncedUntil);
        Assert.DoesNotContain(Countries.Named("IN")!.In(2027), day => day.Feast is Feast.Diwali);
    }

    [Theory]
    [InlineData("EE", "EE")]
    [InlineData("estonia", "EE")]
    [InlineData("Türkiye", "TR")]
    [InlineData("gb-sct", "GB-SCT")]
    [InlineData("England", "GB-EAW")]
    [InlineData("Bayern", "DE-BY")]
    [InlineData("maharashtra", "IN-MH")]
    [InlineData("uk", null)]
    [InlineData("Estonai", null)]
    [InlineData("Narnia", null)]
    public void A_country_is_found_by_its_code_and_by_its_names(string said, string? code) =>
        Assert.Equal(code, CountryNames.Find(said, Core.Speech.Likeness.Nearest).Code);
}
