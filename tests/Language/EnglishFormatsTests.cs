using Core.Language;
using NodaTime;
using NodaTime.Text;

namespace Tests.Language;

public sealed class EnglishFormatsTests
{
    private static readonly Phrases Say = Phrases.English;
    private static readonly LocalDate Today = new(2026, 11, 30);

    [Theory]
    [InlineData("2026-12-04T22:00:00Z", "America/New_York", "Fri 4 Dec, 17:00")]
    [InlineData("2026-12-04T22:00:00Z", "Europe/Tallinn", "Sat 5 Dec, 0:00")]
    [InlineData("2027-01-04T09:05:00Z", "Etc/UTC", "Mon 4 Jan 2027, 9:05")]
    public void A_moment_is_said_in_the_readers_zone(string at, string zone, string said) =>
        Assert.Equal(said, Say.Moment(At(at), DateTimeZoneProviders.Tzdb[zone], At("2026-11-30T12:00:00Z")));

    [Theory]
    [InlineData("2026-12-04", "Fri 4 Dec")]
    [InlineData("2026-12-04T17:00", "Fri 4 Dec, 17:00")]
    [InlineData("2026-12-04T17:00:00", "Fri 4 Dec, 17:00")]
    [InlineData("2027-01-04", "Mon 4 Jan 2027")]
    public void What_is_due_is_said_as_it_was_meant(string due, string said) => Assert.Equal(said, Say.Due(due, Today));

    [Theory]
    [InlineData(0, "0m", "0:00")]
    [InlineData(59, "0m", "0:00")]
    [InlineData(60, "1m", "0:01")]
    [InlineData(3600, "1h", "1:00")]
    [InlineData(5400, "1h 30m", "1:30")]
    [InlineData(360000, "100h", "100:00")]
    public void A_length_is_whole_minutes(int seconds, string said, string inColumns)
    {
        Assert.Equal(said, Say.Length(Duration.FromSeconds(seconds)));
        Assert.Equal(inColumns, Say.Hours(Duration.FromSeconds(seconds)));
    }

    [Theory]
    [InlineData(4550, "EUR", "€45.50")]
    [InlineData(4500, "USD", "$45.00")]
    [InlineData(123456789, "CHF", "CHF 1,234,567.89")]
    [InlineData(5000, "JPY", "JPY 5,000")]
    [InlineData(5000, "KWD", "KWD 5.000")]
    public void Money_has_as_many_digits_as_its_currency(long minor, string currency, string said) => Assert.Equal(said, Say.Money(minor, currency));

    [Theory]
    [InlineData("America/New_York", "New York time")]
    [InlineData("Etc/UTC", "UTC")]
    [InlineData("UTC+02", "UTC+02")]
    [InlineData("America/Argentina/Buenos_Aires", "Buenos Aires time")]
    [InlineData("America/Sao_Paulo", "São Paulo time")]
    public void A_zone_is_called_by_its_place(string zone, string said) =>
        Assert.Equal(said, Say.Zone(DateTimeZoneProviders.Tzdb[zone], At("2026-11-30T12:00:00Z")));

    [Theory]
    [InlineData("mon-fri 9:00-17:00", "Mon–Fri 9:00–17:00")]
    [InlineData("mon-thu 9:00-13:00 14:00-18:00, fri 9:00-13:00", "Mon–Thu 9:00–13:00, 14:00–18:00; Fri 9:00–13:00")]
    public void A_week_of_work_is_said_as_people_write_it(string hours, string said) => Assert.Equal(said, Say.Week(hours));

    [Fact]
    public void A_list_ends_with_and() =>
        Assert.Equal(["", "a", "a and b", "a, b and c"], [Say.List([]), Say.List(["a"]), Say.List(["a", "b"]), Say.List(["a", "b", "c"])]);

    private static Instant At(string iso) => InstantPattern.ExtendedIso.Parse(iso).Value;
}
