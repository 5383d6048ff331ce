using System.Globalization;
using Core.Language;
using Core.Speech.Reading;
using NodaTime;

namespace Tests.Speech;

public sealed class DurationTests
{
    public static TheoryData<string, string> Rows() => [.. Said.Rows("durations.txt").Select(row => (row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_length_reads_as_the_file_says(string words, string minutes)
    {
        var read = Durations.Read(words, TimeWords.English);
        Assert.Equal(minutes, read is { } length ? length.TotalMinutes.ToString(CultureInfo.InvariantCulture) : "no");
    }

    [Fact]
    public void Every_length_of_a_day_reads_back_what_it_wrote() =>
        Assert.All(Enumerable.Range(1, 1440).Select(minutes => Duration.FromMinutes(minutes)), length =>
            Assert.Equal(length, Durations.Read(Durations.Text(length), TimeWords.English)));

    [Fact]
    public void An_estimate_may_be_longer_than_a_day()
    {
        Assert.Equal(Duration.FromHours(40), Durations.Read("40h", TimeWords.English, Durations.LongestEstimate));
        Assert.Null(Durations.Read("1001h", TimeWords.English, Durations.LongestEstimate));
    }

    [Theory]
    [InlineData("1h30 acme drafting", 90, "acme drafting")]
    [InlineData("1h 30m R-41", 90, "R-41")]
    [InlineData("an hour and a half acme", 90, "acme")]
    [InlineData("2h", 120, "")]
    public void A_length_is_taken_from_the_beginning_of_a_log(string sentence, int minutes, string after) =>
        Assert.Equal((Duration.FromMinutes(minutes), after), Durations.Head(sentence, TimeWords.English));

    [Theory]
    [InlineData("acme 2h")]
    [InlineData("2 acme")]
    [InlineData("")]
    public void A_log_that_begins_with_no_length_has_none(string sentence) =>
        Assert.Null(Durations.Head(sentence, TimeWords.English));
}
