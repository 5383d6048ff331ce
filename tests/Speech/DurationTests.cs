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
}
