using Core.Speech.Reading;
using NodaTime;

namespace Tests.Speech;

public sealed class PastTests
{
    private static readonly SpeakingTime Afternoon = Said.When("Wed 2026-12-02 15:00", "Europe/Berlin");

    public static TheoryData<string, string, string, string> Times() =>
        [.. Said.Rows("past.txt").Select(row => (row[0], row[1], row[2], row[3]))];

    public static TheoryData<string, string, string, string> Spans() =>
        [.. Said.Rows("spans.txt").Select(row => (row[0], row[1], row[2], row[3]))];

    public static TheoryData<string, string> Days() => [.. Said.Rows("ranges.txt").Select(row => (row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Times))]
    public void A_time_that_has_been_reads_as_the_file_says(string now, string zone, string words, string expected)
    {
        var when = Said.When(now, zone);
        var read = PastTimes.Read(words, when);
        Func<Instant, string> write = expected.EndsWith('Z') ? Said.Text : at => Local(at, when);
        Assert.Equal(expected, read switch
        {
            TimeReading.Clear(var at) => write(at),
            TimeReading.Ahead(var at) => $"ahead {write(at)}",
            TimeReading.Asked(var question, var options) => $"ask {question}: {string.Join(", ", options.Select(write))}",
            _ => "text",
        });
        if (read is TimeReading.Asked { Options: var asked })
            Assert.All(asked, at => Assert.Equal(new TimeReading.Clear(at), PastTimes.Read(PastTimes.Text(at), when)));
    }

    [Theory]
    [MemberData(nameof(Spans))]
    public void When_work_was_done_reads_as_the_file_says(string now, string zone, string words, string expected)
    {
        var when = Said.When(now, zone);
        var read = PastSpans.Read(words, when);
        Func<Instant, string> write = expected.EndsWith('Z') ? Said.Text : at => Local(at, when);
        Assert.Equal(expected, read is SpanReading.Asked(var question, var options)
            ? $"ask {question}: {string.Join(", ", options.Select(Written))}"
            : Written(read));
        if (read is SpanReading.Asked { Options: var asked })
            Assert.All(asked, option => Assert.Equal(option, PastSpans.Read(PastSpans.Text(option), when)));

        string Written(SpanReading span) => span switch
        {
            SpanReading.Day(var date) => $"{date.DayOfWeek.ToString()[..3]} {date:uuuu-MM-dd}",
            SpanReading.Between(var start, var end) => $"{write(start)} - {write(end)}",
            _ => "text",
        };
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_days_of_a_report_read_as_the_file_says(string words, string expected)
    {
        var when = Said.When("Wed 2026-12-02 10:00", "Europe/Berlin");
        var read = Ranges.Read(words, when);
        Assert.Equal(expected, read switch
        {
            RangeReading.Clear(var days) => days.Text,
            RangeReading.Asked(var question, var options) => $"ask {question}: {string.Join(", ", options)}",
            _ => "text",
        });
        if (read is RangeReading.Clear(var clear)) Assert.Equal(read, Ranges.Read(clear.Text, when));
    }

    [Theory]
    [InlineData("acme drafting at 9:05", "acme drafting", "2026-12-02T08:05Z")]
    [InlineData("acme drafting yesterday at 17:40", "acme drafting", "2026-12-01T16:40Z")]
    [InlineData("R-41 15m ago", "R-41", "2026-12-02T13:45Z")]
    [InlineData("acme half an hour ago", "acme", "2026-12-02T13:30Z")]
    [InlineData("acme met at 5 people at 9:05", "acme met at 5 people", "2026-12-02T08:05Z")]
    [InlineData("at 9:05.", "", "2026-12-02T08:05Z")]
    [InlineData("acme at 2026-12-01T16:40Z", "acme", "2026-12-01T16:40Z")]
    public void A_timers_time_is_taken_from_its_end(string sentence, string before, string at) =>
        Assert.Equal((before, new TimeReading.Clear(Said.Instant(at))), PastTimes.Tail(sentence, Afternoon));

    [Theory]
    [InlineData("acme look at the banner")]
    [InlineData("acme version 9:05")]
    [InlineData("acme long ago")]
    [InlineData("acme")]
    [InlineData("")]
    public void A_timers_note_without_a_time_stays_whole(string sentence) =>
        Assert.Equal((sentence, new TimeReading.NotATime()), PastTimes.Tail(sentence, Afternoon));

    [Theory]
    [InlineData("acme drafting yesterday", "acme drafting", "2026-12-01")]
    [InlineData("acme drafting on mon", "acme drafting", "2026-11-30")]
    [InlineData("acme 2026-11-30", "acme", "2026-11-30")]
    [InlineData("acme 9-11am", "acme", "2026-12-02T08:00Z to 2026-12-02T10:00Z")]
    [InlineData("acme from 9:00 to 10:30", "acme", "2026-12-02T08:00Z to 2026-12-02T09:30Z")]
    [InlineData("acme yesterday 9:00-10:30", "acme", "2026-12-01T08:00Z to 2026-12-01T09:30Z")]
    public void When_work_was_done_is_taken_from_the_end(string sentence, string before, string span)
    {
        var (left, read) = PastSpans.Tail(sentence, Afternoon);
        Assert.Equal((before, span), (left, PastSpans.Text(read)));
    }

    [Theory]
    [InlineData("acme plan for tomorrow")]
    [InlineData("acme chapters 9-11")]
    [InlineData("acme newsletter for fri")]
    [InlineData("acme version 5.12")]
    [InlineData("acme part 1/2")]
    public void A_logs_note_keeps_what_may_be_a_note(string sentence) =>
        Assert.Equal((sentence, new SpanReading.NotASpan()), PastSpans.Tail(sentence, Afternoon));

    [Theory]
    [InlineData("week acme csv", "2026-11-30 to 2026-12-06", "acme csv")]
    [InlineData("last month", "2026-11-01 to 2026-11-30", "")]
    [InlineData("1 nov to 30 nov acme & sons", "2026-11-01 to 2026-11-30", "acme & sons")]
    public void A_timesheets_days_are_taken_from_its_beginning(string sentence, string days, string after)
    {
        var (read, left) = Ranges.Head(sentence, Afternoon);
        Assert.Equal((days, after), (Assert.IsType<RangeReading.Clear>(read).Days.Text, left));
    }

    [Fact]
    public void A_timesheet_of_a_client_has_no_days_of_its_own() =>
        Assert.Equal((new RangeReading.NotARange(), "acme week"), Ranges.Head("acme week", Afternoon));

    private static string Local(Instant at, SpeakingTime when)
    {
        var local = at.InZone(when.Zone).LocalDateTime;
        return $"{local.DayOfWeek.ToString()[..3]} {local:uuuu-MM-dd'T'HH:mm}";
    }
}
