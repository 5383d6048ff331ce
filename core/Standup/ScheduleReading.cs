using System.Globalization;
using System.Text.RegularExpressions;
using Core.Language;
using NodaTime;

namespace Core.Standup;

/// <summary>Reads when a draft is to come: <c>9:00 mon-fri</c>, <c>8.30 on mon, wed and fri</c>, <c>9am every day</c>.</summary>
internal static partial class ScheduleReading
{
    private static readonly IsoDayOfWeek[] Week = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];

    /// <returns>None when it is no schedule, and more than one where an hour alone could be of the morning or of the evening.</returns>
    public static IReadOnlyList<Schedule> Read(string said, TimeWords words)
    {
        var parts = Separators().Split(said.Trim().ToLowerInvariant()).Where(p => p is not "").ToList();
        for (var taken = Math.Min(2, parts.Count); taken > 0; taken--)
        {
            var times = Times(string.Concat(parts.Take(taken)), words);
            if (times.Count > 0 && Days(parts.Skip(taken), words) is { } days) return [.. times.Select(at => new Schedule(at, days))];
        }
        return [];
    }

    /// <summary>The one schedule that was meant: nothing in the night, and `5` alone is asked about, for it may be a slip.</summary>
    /// <param name="say">The beginning of the sentence that a button says whole.</param>
    /// <returns>Null when <paramref name="schedule"/> is it.</returns>
    public static Refusal? Choose(IReadOnlyList<Schedule> read, string say, string said, out Schedule? schedule)
    {
        var byDay = read.Where(s => Schedule.IsByDay(s.At)).ToList();
        schedule = byDay is [var only] && (read.Count == 1 || read[0] == only) ? only : null;
        return (schedule, read.Count, byDay.Count) switch
        {
            ({ }, _, _) => null,
            (_, 0, _) => new StandupTimeUnclear(said),
            (_, _, 0) => new StandupByDayOnly(),
            _ => new StandupWhichTime(say, byDay),
        };
    }

    private static IReadOnlyList<LocalTime> Times(string said, TimeWords words)
    {
        if (words.Meaning(said) is [TimeSign.Mark { Kind: TimeMark.Noon }]) return [LocalTime.Noon];
        if (Clock().Match(said) is not { Success: true } match) return [];
        var hour = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var exact = match.Groups[2].Success;
        var minute = exact ? int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (hour > 23 || minute > 59) return [];
        if (match.Groups[3].Value is not "" and var half) return hour is > 0 and <= 12 ? Half(hour, minute, half, words) : [];
        return exact || hour is 0 or > 12 ? [new LocalTime(hour, minute)] : [new LocalTime(hour % 12, 0), new LocalTime((hour % 12) + 12, 0)];
    }

    private static IReadOnlyList<LocalTime> Half(int hour, int minute, string half, TimeWords words) => words.Meaning(half) switch
    {
        [TimeSign.Mark { Kind: TimeMark.Am }] => [new LocalTime(hour % 12, minute)],
        [TimeSign.Mark { Kind: TimeMark.Pm }] => [new LocalTime((hour % 12) + 12, minute)],
        _ => [],
    };

    /// <returns>Empty when no day is named; null when a word is no day.</returns>
    private static IReadOnlyList<IsoDayOfWeek>? Days(IEnumerable<string> said, TimeWords words)
    {
        var days = new SortedSet<IsoDayOfWeek>();
        foreach (var word in said)
        {
            if (words.Meaning(word) is [TimeSign.Mark { Kind: TimeMark.On or TimeMark.And or TimeMark.Every }]) continue;
            if (Run(word, words) is not { } run) return null;
            days.UnionWith(run);
        }
        return [.. days];
    }

    // `sun-thu` is a week in some countries, so a run may go round its end.
    private static IEnumerable<IsoDayOfWeek>? Run(string word, TimeWords words)
    {
        if (words.Meaning(word) is [TimeSign.Unit unit])
            return unit.Kind switch { TimeUnit.Day => Week, TimeUnit.WorkingDay => Week[..5], _ => null };
        var ends = word.Split('-', '–').Select(name => words.Meaning(name) is [TimeSign.Weekday day] ? (IsoDayOfWeek?)day.Day : null).ToList();
        if (ends.Count > 2 || ends[0] is not { } first || ends[^1] is not { } last) return null;
        return Enumerable.Range(0, ((last - first + 7) % 7) + 1).Select(step => Week[((int)first - 1 + step) % 7]);
    }

    [GeneratedRegex(@"[\s,]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^([0-9]{1,2})(?:[:.]([0-9]{2}))?([a-z.]*)$")]
    private static partial Regex Clock();
}
