using Core.Language;
using Core.Speech.Reading;
using Core.Time;

namespace Tests.Speech;

public sealed class WorkLengthTests
{
    [Theory]
    [InlineData("24 working hours", "1440m", true)]
    [InlineData("4h", "240m", false)]
    [InlineData("1h30", "90m", false)]
    [InlineData("1.5 business hours", "90m", true)]
    [InlineData("two working days", "2d", true)]
    [InlineData("Within 3 workdays", "3d", true)]
    [InlineData("within an hour", "60m", false)]
    [InlineData("2 days", "2d", false)]
    [InlineData("60 days", "60d", false)]
    public void So_much_working_time_is_read_and_whether_it_was_said_to_be(string said, string text, bool isSaid)
    {
        var length = WorkLengths.Read(said, TimeWords.English);
        Assert.Equal(text, length?.Text);
        Assert.Equal(length, WorkLength.Parse(text));
        Assert.Equal(isSaid, WorkLengths.SaysWorking(said, TimeWords.English));
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("soon")]
    [InlineData("-2 days")]
    [InlineData("0 days")]
    [InlineData("61 working days")]
    [InlineData("501 working hours")]
    [InlineData("2 weeks")]
    [InlineData("2 days and a bit")]
    [InlineData("by friday")]
    public void Anything_else_is_not(string said) => Assert.Null(WorkLengths.Read(said, TimeWords.English));
}
