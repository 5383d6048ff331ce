using NodaTime;
using NodaTime.Text;

namespace Core.Time;

/// <summary>A week of work as it is stored, in no language: `mon-thu 9:00-13:00 14:00-18:00, fri 9:00-13:00`.</summary>
internal static class WorkWeekText
{
    private static readonly string[] Names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    public static string Write(Func<IsoDayOfWeek, IReadOnlyList<WorkHours>> on) =>
        string.Join(", ", Runs(day => string.Join(' ', on(day))).Select(run => $"{Days(run.First, run.Last)} {run.Text}"));

    public static WorkWeek? Read(string text)
    {
        var hours = new List<(IsoDayOfWeek, WorkHours)>();
        foreach (var part in text.Split(", "))
        {
            var words = part.Split(' ');
            var ranges = words.Skip(1).Select(Range).ToList();
            if (DaysOf(words[0]) is not { } days || ranges.Count == 0 || ranges.Contains(null)) return null;
            hours.AddRange(days.SelectMany(day => ranges.OfType<WorkHours>().Select(range => (day, range))));
        }

        return WorkWeek.Of(hours);
    }

    public static string DaysText(IReadOnlyList<IsoDayOfWeek> days) =>
        string.Join(", ", Runs(day => days.Contains(day) ? "x" : "").Select(run => Days(run.First, run.Last)));

    public static string Days(int first, int last) => first == last ? Names[first] : $"{Names[first]}-{Names[last]}";

    /// <returns>Null when the words name no days, or a range that runs backwards.</returns>
    public static IReadOnlyList<IsoDayOfWeek>? DaysOf(string text)
    {
        var ends = text.Split('-').Select(name => Array.IndexOf(Names, name)).ToList();
        if (ends.Count > 2 || ends.Contains(-1) || ends[0] > ends[^1]) return null;
        return [.. Enumerable.Range(ends[0], ends[^1] - ends[0] + 1).Select(day => (IsoDayOfWeek)(day + 1))];
    }

    private static WorkHours? Range(string text)
    {
        var ends = text.Split('-');
        if (ends.Length != 2 || !Clock.Parse(ends[0]).TryGetValue(default, out var start)) return null;
        if (ends[1] == "24:00") return new WorkHours(start, LocalTime.Midnight);
        return Clock.Parse(ends[1]).TryGetValue(default, out var end) ? new WorkHours(start, end) : null;
    }

    /// <summary>Days that follow one another with the same text; days without one are left out.</summary>
    private static IEnumerable<(int First, int Last, string Text)> Runs(Func<IsoDayOfWeek, string> text)
    {
        var days = Enumerable.Range(1, Names.Length).Select(day => text((IsoDayOfWeek)day)).ToList();
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && days[last + 1] == days[first]) last++;
            if (days[first].Length > 0) yield return (first, last, days[first]);
            first = last + 1;
        }
    }
}
