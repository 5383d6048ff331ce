using Core.Language;
using Core.Speech.Reading;

namespace Tests.Speech;

public sealed class WorkingHoursTests
{
    [Theory]
    [InlineData("mon-thu 9-13 14-18", "mon-thu 9:00-13:00 14:00-18:00")]
    [InlineData("mon-thu 9-13 14-18, fri 9-13", "mon-thu 9:00-13:00 14:00-18:00, fri 9:00-13:00")]
    [InlineData("9-17", "mon-fri 9:00-17:00")]
    [InlineData("9-5", "mon-fri 9:00-17:00")]
    [InlineData("Monday to Friday 9am to 5pm", "mon-fri 9:00-17:00")]
    [InlineData("mon, wed and fri 9.30–12", "mon 9:30-12:00, wed 9:30-12:00, fri 9:30-12:00")]
    [InlineData("sun-thu 8:00-16:00", "mon-thu 8:00-16:00, sun 8:00-16:00")]
    [InlineData("sat 20-24", "sat 20:00-24:00")]
    [InlineData("mon-fri 9:00-17:00", "mon-fri 9:00-17:00")]
    public void Working_hours_are_read_as_people_type_them(string said, string week) =>
        Assert.Equal(week, Weekly.Hours(said, TimeWords.English)?.Text);

    [Theory]
    [InlineData("")]
    [InlineData("mon-fri")]
    [InlineData("always")]
    [InlineData("mon 9-13 12-18")]
    [InlineData("mon 25-26")]
    [InlineData("mon 9-9")]
    [InlineData("mon 13pm-14pm")]
    [InlineData("tomorrow 9-17")]
    public void What_is_no_week_of_work_is_none(string said) => Assert.Null(Weekly.Hours(said, TimeWords.English));
}
