using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.Standup;

/// <summary>When a member's draft comes. Its text is what is stored: <c>9:00</c>, <c>9:00 mon-thu sun</c>.</summary>
/// <param name="At">In the member's zone.</param>
/// <param name="Days">In the week's order; empty for the days on which the agency works.</param>
internal sealed record Schedule(LocalTime At, IReadOnlyList<IsoDayOfWeek> Days)
{
    // Letters leave by day only: what was to come in the night would come the next morning.
    private static readonly LocalTime Morning = new(7, 0), Evening = new(21, 0);

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    /// <summary>Canonical.</summary>
    public string Text => string.Join(' ', [Write(At), .. Runs(Days)]);

    /// <returns>Null for what <see cref="Text"/> did not write.</returns>
    public static Schedule? Parse(string text)
    {
        var words = text.Split(' ');
        var days = words.Skip(1).Select(WorkWeekText.DaysOf).ToList();
        return Clock.Parse(words[0]).TryGetValue(default, out var at) && !days.Contains(null)
            ? new Schedule(at, [.. days.SelectMany(d => d!)])
            : null;
    }

    /// <summary>From 7:00 to 21:00, exclusive.</summary>
    public static bool IsByDay(LocalTime at) => at >= Morning && at < Evening;

    public static string Write(LocalTime at) => Clock.Format(at);

    public static LocalTime Time(string written) => Clock.Parse(written).Value;

    /// <summary>Days that follow each other are one run: <c>mon-fri</c>.</summary>
    private static IEnumerable<string> Runs(IReadOnlyList<IsoDayOfWeek> days)
    {
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && days[last + 1] == days[last] + 1) last++;
            yield return WorkWeekText.Days((int)days[first] - 1, (int)days[last] - 1);
            first = last + 1;
        }
    }
}
