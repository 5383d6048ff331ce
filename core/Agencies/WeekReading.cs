using System.Globalization;
using System.Text.RegularExpressions;
using Core.Language;
using Core.Time;
using NodaTime;

namespace Core.Agencies;

/// <summary>Reads working hours as people type them: <c>mon-thu 9-13 14-18, fri 9-13</c>. Without days they are Monday's to Friday's.</summary>
internal static partial class WeekReading
{
    private static readonly IsoDayOfWeek[] MondayToFriday =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    /// <returns>Null when it is no week of work.</returns>
    public static WorkWeek? Read(string said, TimeWords words)
    {
        var text = Joint().Replace(Gap().Replace(said.ToLowerInvariant(), " "), "-");
        var hours = new List<(IsoDayOfWeek, WorkHours)>();
        var days = new List<IsoDayOfWeek>();
        var timed = false;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Days(word, words) is { } named)
            {
                if (timed) days.Clear();
                timed = false;
                days.AddRange(named);
            }
            else if (Hours(word) is { } range)
            {
                timed = true;
                if (days.Count == 0) days.AddRange(MondayToFriday);
                hours.AddRange(days.Distinct().Select(day => (day, range)));
            }
            else
            {
                return null;
            }
        }
        return timed ? WorkWeek.Of(hours) : null;
    }

    // `sun-thu` runs over the end of the week, as it does where Sunday is a working day.
    private static IReadOnlyList<IsoDayOfWeek>? Days(string word, TimeWords words)
    {
        var ends = word.Split('-').Select(name => words.Meaning(name) is [TimeSign.Weekday day] ? (int)day.Day : 0).ToList();
        if (ends.Count > 2 || ends.Contains(0)) return null;
        var count = ((ends[^1] - ends[0] + 7) % 7) + 1;
        return [.. Enumerable.Range(0, count).Select(i => (IsoDayOfWeek)(((ends[0] - 1 + i) % 7) + 1))];
    }

    private static WorkHours? Hours(string word)
    {
        var ends = word.Split('-').Select(Minutes).ToList();
        if (ends is not [{ } start, { } end]) return null;
        // `9-5` is what everybody calls a working day.
        if (end < start && end <= 12 * 60 && end + (12 * 60) > start) end += 12 * 60;
        return start < end && start < 24 * 60 ? new WorkHours(Clock(start), Clock(end % (24 * 60))) : null;
    }

    private static int? Minutes(string text)
    {
        if (Time().Match(text) is not { Success: true } time) return null;
        var hour = int.Parse(time.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var minute = time.Groups[2].Success ? int.Parse(time.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = time.Groups[3].Value;
        if (half is not "" && hour is < 1 or > 12) return null;
        if (half is "am" or "pm") hour = (hour % 12) + (half is "pm" ? 12 : 0);
        var minutes = (hour * 60) + minute;
        return minutes <= 24 * 60 && minute < 60 ? minutes : null;
    }

    private static LocalTime Clock(int minutes) => new(minutes / 60, minutes % 60);

    [GeneratedRegex(@"[,;&]|\band\b|\s")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\s*[-–—]\s*|\s+(to|until|till)\s+")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^([0-9]{1,2})(?:[:.]([0-9]{2}))?(am|pm)?$")]
    private static partial Regex Time();
}
