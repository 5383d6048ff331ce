using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;

namespace Core.Reminding;

/// <summary>What words about a time mean for a reminder.</summary>
internal abstract record ReminderTime
{
    private ReminderTime() { }

    /// <param name="Due">With its time of day.</param>
    /// <param name="ByHabit">No time of day was said: work's begin was taken.</param>
    public sealed record Once(Due Due, bool ByHabit) : ReminderTime;

    public sealed record Again(Every Rule) : ReminderTime;

    /// <param name="Options">Each reads back clear: an ISO date-time, or a rule.</param>
    public sealed record Asked(DateQuestion Question, IReadOnlyList<string> Options) : ReminderTime;

    /// <param name="words">Every word must be understood.</param>
    /// <param name="when">The clock and the calendar of whoever will read it.</param>
    /// <returns>Null when the words are no time.</returns>
    public static ReminderTime? Read(string words, SpeakingTime when)
    {
        words = when.Words.Plain(words);
        if (Ruled(words, when) is { } rule) return rule;
        return Dates.Read(words, when) switch
        {
            DateReading.Clear(var due) => On(due, words, when),
            DateReading.Asked asked => new Asked(asked.Question, [.. asked.Options.Select(o => Timed(o, words, when).Text).Distinct()]),
            _ => OfMonth(words, when),
        };
    }

    // "last fri of month", without the word that makes a rule of it: the next such day, once.
    private static ReminderTime? OfMonth(string words, SpeakingTime when)
    {
        var isOfMonth = Pieces.Cut(words, when.Words) is { } pieces && pieces.Any(p => p is Piece.Word { Sign: TimeSign.Unit { Kind: TimeUnit.Month } });
        if (!isOfMonth || EveryRule.Parse(words, when.Words, when.Today) is not { Rule: EveryMonths rule } read) return null;
        List<Due> next = [.. read.Time.Options.Select(time => Next(rule, time.Clock ?? (time.IsSaid ? EndOfWork(when) : null), when)).OfType<Due>()];
        return next.Count == 0 ? null
            : read.Time.Question is { } question ? new Asked(question, [.. next.Select(due => due.Text).Distinct()])
            : new Once(next[0], ByHabit: !read.Time.Options[0].IsSaid && read.Time.Options[0].Clock is null);
    }

    private static Due? Next(EveryMonths rule, LocalTime? at, SpeakingTime when) => rule.From(when.Today, when.Today, when.Calendar)
        .Select(o => at is { } clock ? Due.Of(o.On + clock) : Due.Of(when.Week.StartOf(o.On)))
        .Where(due => !when.IsPast(due)).Take(1).Select(due => (Due?)due).FirstOrDefault();

    // A day alone is its morning; "end of month" is its evening.
    private static ReminderTime On(Due due, string words, SpeakingTime when)
    {
        var at = Timed(due, words, when);
        if (!when.IsPast(at)) return new Once(at, due.At is null && !IsEnd(words, when.Words));
        var inAnHour = when.Here.PlusHours(1);
        Due[] later = [Due.Of(inAnHour), Due.Of(when.Week.EndOf(due.On)), Due.Of(when.Week.StartOf(when.Calendar.NextWorkingDay(when.Today)))];
        return new Asked(DateQuestion.WhichHour, [.. later.Where(o => !when.IsPast(o)).OrderBy(o => o.On + o.At!.Value).Select(o => o.Text).Distinct()]);
    }

    private static Due Timed(Due due, string words, SpeakingTime when) => due.At is not null
        ? due
        : Due.Of(IsEnd(words, when.Words) ? when.Week.EndOf(due.On) : when.Week.StartOf(due.On));

    private static bool IsEnd(string words, TimeWords language) =>
        Pieces.Cut(words, language) is { } pieces && pieces.Any(p => p is Piece.Word { Sign: TimeSign.Mark { Kind: TimeMark.End } });

    // "every mon at 9", and "at 9 every mon".
    private static ReminderTime? Ruled(string words, SpeakingTime when)
    {
        string[] parts = [.. TailWords.Parts(words)];
        var every = Array.FindIndex(parts, part => when.Words.Meaning(part) is [TimeSign.Mark { Kind: TimeMark.Every }, ..]);
        if (every < 0 || !TimeWords.MeansEvery(parts[every], parts[(every + 1)..])) return null;
        // In English it says nothing of its own; elsewhere one phrase may be both: "كل جمعة", "दररोज".
        var from = when.Words == TimeWords.English ? every + 1 : every;
        var said = string.Join(' ', [.. parts[from..], .. parts[..every]]);
        if (EveryRule.Parse(said, when.Words, when.Today) is not { } read) return null;
        List<Every> rules = [.. read.Time.Options.Select(time => new Every(read.Rule, time.Clock ?? (time.IsSaid ? EndOfWork(when) : null)))];
        return read.Time.Question is { } question
            ? new Asked(question, [.. rules.Select(r => $"{TimeWords.English.Every} {r.Text}")])
            : new Again(rules[0]);
    }

    private static LocalTime EndOfWork(SpeakingTime when) => when.Week.EndOf(when.Today).TimeOfDay;
}
