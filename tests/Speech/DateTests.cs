using Core.Speech.Reading;
using Core.Time;
using NodaTime;

namespace Tests.Speech;

public sealed class DateTests
{
    public static TheoryData<string, string, string, string> Rows() =>
        [.. Said.Rows("dates.txt").Select(row => (row[0], row[1], row[2], row[3]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_reads_as_the_file_says(string now, string zone, string words, string expected)
    {
        var when = Said.When(now, zone);
        var (reading, instant) = expected.Split(" = ") is [var local, var moment] ? (local, moment) : (expected, null);
        var read = Dates.Read(words, when);
        Assert.Equal(reading, Written(read));
        if (instant is not null)
            Assert.Equal(instant, Said.Text(Assert.IsType<DateReading.Clear>(read).Due.Instant(when.Zone, when.Week)));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void After_by_it_reads_the_same_and_what_is_no_date_stays_text(string now, string zone, string words, string expected)
    {
        var sentence = $"Fix the banner by {words}";
        var read = RequestWords.Read(sentence, Said.When(now, zone));
        Assert.Equal(expected.Split(" = ")[0], Written(read.Due));
        Assert.Equal(expected == "text" ? sentence.Trim() : "Fix the banner", read.What);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_answer_and_every_option_reads_back_clear(string now, string zone, string words, string expected)
    {
        var when = Said.When(now, zone);
        var dues = Dates.Read(words, when) switch
        {
            DateReading.Clear(var due) => [due],
            DateReading.Asked(_, var options) => options,
            _ => [],
        };
        Assert.Equal(expected == "text", dues.Count == 0);
        Assert.All(dues, due => Assert.Equal(new DateReading.Clear(due), Dates.Read(due.Text, when)));
        Assert.All(dues, due => Assert.Equal(due, Due.Parse(due.Text)));
    }

    [Fact]
    public void The_file_holds_what_it_must()
    {
        var rows = Said.Rows("dates.txt").ToList();
        Assert.True(rows.Count >= 170);
        Assert.True(rows.Count(row => row[3].StartsWith("ask ", StringComparison.Ordinal)) >= 30);
        Assert.True(rows.Count(row => row[3] == "text") >= 20);
    }

    [Fact]
    public void A_date_alone_is_the_end_of_the_working_day()
    {
        var berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        var week = WorkWeek.Parse("mon-thu 8:00-18:30, fri 8:00-13:00")!;
        Assert.Equal(Said.Instant("2026-12-04T12:00Z"), new Due(new LocalDate(2026, 12, 4)).Instant(berlin, week));
        Assert.Equal(Said.Instant("2026-12-03T17:30Z"), new Due(new LocalDate(2026, 12, 3)).Instant(berlin, week));
    }

    [Fact]
    public void A_due_moves_to_another_zone_with_its_instant_and_a_date_alone_stays_that_date()
    {
        var (berlin, york) = (DateTimeZoneProviders.Tzdb["Europe/Berlin"], DateTimeZoneProviders.Tzdb["America/New_York"]);
        Assert.Equal("2026-12-04T11:00", Due.Parse("2026-12-04T17:00")!.Value.Moved(berlin, york).Text);
        Assert.Equal("2026-12-04", Due.Parse("2026-12-04")!.Value.Moved(berlin, york).Text);
    }

    [Fact]
    public void A_due_reads_back_unchanged_in_every_zone() =>
        Assert.All(DateTimeZoneProviders.Tzdb.Ids, zone =>
        {
            var when = Said.When("Wed 2026-12-02 10:00", zone);
            Assert.All((string[])["2027-03-28", "2027-03-28T02:30", "2027-10-31T02:30", "2026-12-04T00:00"], text =>
                Assert.Equal(new DateReading.Clear(Due.Parse(text)!.Value), Dates.Read(text, when)));
        });

    private static string Written(DateReading read) => read switch
    {
        DateReading.Clear(var due) => Dated(due),
        DateReading.Asked(var question, var options) => $"ask {question}: {string.Join(", ", options.Select(Dated))}",
        _ => "text",
    };

    private static string Dated(Due due) => $"{due.On.DayOfWeek.ToString()[..3]} {due.Text}";
}
