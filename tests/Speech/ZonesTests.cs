using Core.Time;
using NodaTime;

namespace Tests.Speech;

public sealed class ZonesTests
{
    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData(" BERLIN ", "Europe/Berlin")]
    [InlineData("new york", "America/New_York")]
    [InlineData("america/new york", "America/New_York")]
    [InlineData("New_York", "America/New_York")]
    [InlineData("buenos aires", "America/Argentina/Buenos_Aires")]
    [InlineData("port au prince", "America/Port-au-Prince")]
    [InlineData("kolkata", "Asia/Kolkata")]
    [InlineData("estonia", "Europe/Tallinn")]
    [InlineData("lord howe", "Australia/Lord_Howe")]
    [InlineData("utc", "UTC")]
    [InlineData("UTC+2", "UTC+02")]
    [InlineData("gmt-3:30", "UTC-03:30")]
    public void A_zone_is_found_by_id_or_place_and_its_id_can_be_kept(string said, string id)
    {
        Assert.Equal(id, Zones.Find(said)?.Id);
        Assert.Equal(id, DateTimeZoneProviders.Tzdb[id].Id);
        Assert.Equal(id, Zones.Find(id)?.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nowhere")]
    [InlineData("east")]
    [InlineData("central")]
    [InlineData("united states")]
    [InlineData("EST")]
    [InlineData("cst")]
    [InlineData("utc+99")]
    [InlineData("utc+")]
    public void What_names_no_zone_or_several_finds_none(string said) => Assert.Null(Zones.Find(said));

    [Fact]
    public void Every_id_is_found_in_any_case_or_is_an_abbreviation() =>
        Assert.All(DateTimeZoneProviders.Tzdb.Ids, id => Assert.True(
            Zones.Find(id.ToUpperInvariant()) is not null || Zones.Abbreviated(id).Count > 0, id));

    [Theory]
    [InlineData("2026-03-08T02:30", "America/New_York", "2026-03-08T07:00Z")]
    [InlineData("2026-11-01T01:30", "America/New_York", "2026-11-01T05:30Z")]
    [InlineData("2026-04-24T00:30", "Africa/Cairo", "2026-04-23T22:00Z")]
    [InlineData("2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:30Z")]
    [InlineData("2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45Z")]
    [InlineData("2011-12-30T12:00", "Pacific/Apia", "2011-12-30T10:00Z")]
    public void A_missing_time_is_the_first_after_the_gap_and_a_double_one_the_first(string local, string zone, string instant) =>
        Assert.Equal(Said.Instant(instant), Zones.Resolve(Said.Local(local), DateTimeZoneProviders.Tzdb[zone]));

    [Fact]
    public void Where_the_clock_goes_back_both_moments_are_known() =>
        Assert.Equal(
            [Said.Instant("2026-11-01T05:30Z"), Said.Instant("2026-11-01T06:30Z")],
            Zones.All(Said.Local("2026-11-01T01:30"), DateTimeZoneProviders.Tzdb["America/New_York"]));
}
