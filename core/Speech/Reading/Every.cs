using System.Globalization;
using Core.Language;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.Speech.Reading;

/// <summary>A rule, and the time of day at which it comes.</summary>
/// <param name="At">Null when none was said: whoever keeps the rule knows which is meant.</param>
internal sealed record Every(Recurrence Rule, LocalTime? At)
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    private static readonly string[] Names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Canonical, without the word `every`: `other mon at 9:00`, `month on the last fri`.</summary>
    public string Text => At is { } at ? $"{Days} at {Clock.Format(at)}" : Days;

    /// <summary>Reads what <see cref="Text"/> wrote.</summary>
    public static Every? Parse(string text) =>
        EveryRule.Parse(text, TimeWords.English, default) is { Time: { Question: null } time } read ? new Every(read.Rule, time.Options[0].Clock) : null;

    private string Days => Rule switch
    {
        EveryDays(var step) => Stepped(step, "day"),
        EveryWorkingDays(var step) => Stepped(step, "weekday"),
        EveryWeeks(1, var on) => Listed(on),
        EveryWeeks(2, var on) => $"other {Listed(on)}",
        EveryWeeks(var step, var on) => $"{Stepped(step, "week")} on {Listed(on)}",
        EveryMonths(var step, var day) => $"{(step % 12 == 0 ? Stepped(step / 12, "year") : Stepped(step, "month"))} on {Day(day)}",
        _ => throw new NotSupportedException(),
    };

    private static string Day(DayOfMonth day) => "the " + (day switch
    {
        DayOfMonth.Dated(31) => "last day",
        DayOfMonth.Dated(var date) => Ordinal(date),
        DayOfMonth.Weekday(DayOfMonth.Last, var on) => $"last {Name(on)}",
        DayOfMonth.Weekday(var nth, var on) => $"{Ordinal(nth)} {Name(on)}",
        DayOfMonth.WorkingDay(DayOfMonth.Last) => "last workday",
        DayOfMonth.WorkingDay(var nth) => $"{Ordinal(nth)} workday",
        _ => throw new NotSupportedException(),
    });

    private static string Stepped(int step, string unit) => step == 1 ? unit : string.Create(CultureInfo.InvariantCulture, $"{step} {unit}s");

    private static string Listed(IReadOnlyList<IsoDayOfWeek> days) => days.Count > 2 && days[^1] - days[0] == days.Count - 1
        ? $"{Name(days[0])}-{Name(days[^1])}"
        : string.Join(" and ", days.Select(Name));

    private static string Name(IsoDayOfWeek day) => Names[(int)day - 1];

    private static string Ordinal(int number) => (number % 10, number / 10) switch
    {
        (_, 1) => $"{number}th",
        (1, _) => $"{number}st",
        (2, _) => $"{number}nd",
        (3, _) => $"{number}rd",
        _ => $"{number}th",
    };
}
