using Core.Language;
using Core.Speech.Reading;
using Core.Time;

namespace Tests.Speech;

public sealed class WeeklyTests
{
    public static TheoryData<string, string, string> Rows() =>
        [.. Said.Rows("hours.txt").Select(row => (row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Hours_and_standup_times_read_as_the_file_says(string kind, string words, string expected)
    {
        var when = Said.When("Wed 2026-12-02 10:00", "Europe/Berlin");
        var text = kind == "hours" ? Weekly.Hours(words, TimeWords.English)?.Text : Weekly.Time(words, when)?.Text;
        Assert.Equal(expected, text ?? "no");
        if (text is not null) Assert.Equal(text, kind == "hours" ? WorkWeek.Parse(text)?.Text : WeekTime.Parse(text)?.Text);
    }

    [Fact]
    public void A_standup_without_days_is_for_the_days_that_are_worked()
    {
        var said = Said.When("Wed 2026-12-02 10:00", "Europe/Berlin");
        var when = said with { Calendar = said.Calendar with { Week = WorkWeek.Parse("mon 9:00-17:00, wed 9:00-17:00")! } };
        Assert.Equal("9:00 mon, wed", Weekly.Time("9:00", when)?.Text);
    }
}
