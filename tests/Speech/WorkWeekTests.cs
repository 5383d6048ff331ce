using Core.Time;
using NodaTime;

namespace Tests.Speech;

public sealed class WorkWeekTests
{
    private static readonly LocalDate Wednesday = new(2026, 12, 2);

    [Theory]
    [InlineData("mon-fri 9:00-17:00")]
    [InlineData("mon-thu 9:00-13:00 14:00-18:00, fri 9:00-13:00")]
    [InlineData("mon 9:00-17:00, wed 9:00-17:00, fri-sun 22:00-24:00")]
    [InlineData("mon-sun 0:00-24:00")]
    [InlineData("mon-fri 9:00-12:00 22:00-6:00")]
    [InlineData("mon 1:30-2:00, sun 22:00-1:30")]
    public void A_week_reads_back_what_it_wrote(string text) => Assert.Equal(text, WorkWeek.Parse(text)?.Text);

    [Theory]
    [InlineData("")]
    [InlineData("mon")]
    [InlineData("fri-mon 9:00-17:00")]
    [InlineData("mon-fri 4:00-9:00 22:00-5:00")]
    [InlineData("mon 1:00-2:00, sun 22:00-1:30")]
    [InlineData("mon 9:00-9:00")]
    [InlineData("mon 9:00-13:00 12:00-18:00")]
    [InlineData("mon 14:00-24:00 15:00-16:00")]
    [InlineData("xyz 9:00-17:00")]
    public void Hours_that_cannot_be_are_no_week(string text) => Assert.Null(WorkWeek.Parse(text));

    [Fact]
    public void Until_somebody_says_their_hours_they_work_nine_to_five_from_Monday_to_Friday()
    {
        Assert.Equal("mon-fri 9:00-17:00", WorkWeek.Default.Text);
        Assert.Equal(Wednesday + new LocalTime(17, 0), WorkWeek.Default.EndOf(Wednesday));
        Assert.Equal(Wednesday + new LocalTime(9, 0), WorkWeek.Default.StartOf(Wednesday));
    }

    [Fact]
    public void A_day_off_ends_as_the_last_working_day_did()
    {
        var week = WorkWeek.Parse("mon-thu 9:00-18:00, fri 9:00-13:00")!;
        Assert.Equal(new LocalDateTime(2026, 12, 5, 13, 0), week.EndOf(new LocalDate(2026, 12, 5)));
    }

    [Fact]
    public void Work_until_midnight_ends_with_the_next_day() =>
        Assert.Equal(new LocalDateTime(2026, 12, 3, 0, 0), WorkWeek.Parse("wed 14:00-24:00")!.EndOf(Wednesday));

    [Fact]
    public void A_night_ends_on_the_next_day() =>
        Assert.Equal(new LocalDateTime(2026, 12, 3, 6, 0), WorkWeek.Parse("wed 22:00-6:00")!.EndOf(Wednesday));

    [Fact]
    public void Working_days_skip_what_is_off()
    {
        var week = new WorkCalendar(WorkWeek.Parse("mon 9:00-17:00, wed 9:00-17:00")!, DateTimeZone.Utc, DaysOff.Parse("2026-12-09/2026-12-20"));
        Assert.True(week.IsWorkingDay(Wednesday));
        Assert.False(week.IsWorkingDay(Wednesday.PlusDays(1)));
        Assert.False(week.IsWorkingDay(Wednesday.PlusWeeks(1)));
        Assert.Equal(new LocalDate(2026, 12, 7), week.NextWorkingDay(Wednesday));
        Assert.Equal(new LocalDate(2026, 12, 21), week.NextWorkingDay(new LocalDate(2026, 12, 7)));
        Assert.Equal(Wednesday, week.LastWorkingDay(Wednesday));
        Assert.Equal(Wednesday, week.LastWorkingDay(new LocalDate(2026, 12, 6)));
        Assert.Equal(new LocalDate(2026, 12, 7), week.LastWorkingDay(new LocalDate(2026, 12, 20)));
    }

    [Fact]
    public void The_same_hours_are_the_same_week() =>
        Assert.Equal(WorkWeek.Default, WorkWeek.Parse("mon-wed 9:00-17:00, thu-fri 9:00-17:00"));
}
