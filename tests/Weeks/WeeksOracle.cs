using NodaTime;

namespace Tests.Weeks;

/// <param name="At">Not before; a message that finds its reader's day over comes when the next begins.</param>
/// <param name="Kind">Of the letter.</param>
/// <param name="Tells">What stands in it.</param>
internal sealed record Expected(Instant At, Somebody Reader, string Kind, string Tells)
{
    public override string ToString() => $"{WeeksCalendar.Local(At, Reader):ddd uuuu-MM-dd HH:mm} {Reader.Name}: {Kind}, {Tells}";
}

/// <summary>Says from the script alone, by a few simple rules and the calendars of <see cref="WeeksCalendar"/>, what must leave and what must not.</summary>
/// <param name="numbers">Of the requests that the script names.</param>
internal sealed class WeeksOracle(IReadOnlyList<Spoken> script, IReadOnlyDictionary<string, string> numbers)
{
    /// <summary>Minutes of work: what nobody has estimated, and the room before a deadline.</summary>
    private const int Usual = 60, Room = 60;

    private static readonly string[] Closing = ["done", "approve", "cancel", "decline"];

    private static readonly LocalDate First = new(2027, 3, 2), Last = new(2027, 4, 9);

    /// <summary>What is asked for each Friday at noon, and who leaves it lying: from then on it comes before all else that they do.</summary>
    private static readonly (LocalDate Day, string Name)[] Lying =
        [(new(2027, 3, 12), "Ada"), (new(2027, 3, 19), "Ben"), (new(2027, 4, 2), "Ben"), (new(2027, 4, 9), "Ben")];

    private static readonly (string Name, LocalTime At)[] Drafts = [("Ada", new(9, 0)), ("Ben", new(8, 30))];

    /// <summary>A draft on each of their working days at their time, and on no other; at noon a word of one that lies there.</summary>
    public IEnumerable<Expected> Standups()
    {
        foreach (var (name, at) in Drafts)
        {
            var who = WeeksPeople.Named(name);
            for (var day = First; day <= Last; day = day.PlusDays(1))
            {
                if (!WeeksCalendar.WorksOn(day, who)) continue;
                yield return new Expected(WeeksCalendar.At(day + at, who), who, "standup", $"Standup for {Day(day)}");
                if (!PostsItself(who, day) && !SaysSo(who, day))
                    yield return new Expected(WeeksCalendar.At(day + LocalTime.Noon, who), who, "standup", $"Your standup for {Day(day)} is still a draft");
            }
        }
    }

    /// <summary>Each part of the two clients whose work never stops, when their next day begins or at once within it.</summary>
    public IEnumerable<Expected> Parts()
    {
        foreach (var post in script.Where(s => s.Text is "standup post")) yield return Part(post.Who, post.At, post.Local.Date);
        var (ben, auto) = (WeeksPeople.Named("Ben"), script.Single(s => s.Text is "standup auto on").Local.Date);
        for (var day = auto.PlusDays(1); day <= Last; day = day.PlusDays(1))
            if (WeeksCalendar.WorksOn(day, ben)) yield return Part(ben, WeeksCalendar.At(day + new LocalTime(9, 0), ben), day);
    }

    /// <summary>On the last afternoon on which they work in a week.</summary>
    public static IEnumerable<Expected> Weeks()
    {
        foreach (var name in (string[])["Ada", "Ben"])
        {
            var who = WeeksPeople.Named(name);
            for (var monday = First.PlusDays(-1); monday <= Last; monday = monday.PlusDays(7))
            {
                var last = Enumerable.Range(0, 5).Select(monday.PlusDays).Last(day => WeeksCalendar.WorksOn(day, who));
                yield return new Expected(
                    WeeksCalendar.At(last + new LocalTime(15, 0), who), who, "standup", $"Summary of the week from {Day(monday)}");
            }
        }
    }

    private bool PostsItself(Somebody who, LocalDate day) =>
        script.Any(s => s.Who == who && s.Text is "standup auto on" && s.Local.Date < day);

    private bool SaysSo(Somebody who, LocalDate day) => script.Any(
        s => s.Who == who && s.Local.Date == day && s.Local.TimeOfDay < LocalTime.Noon && s.Text is "standup post" or "standup skip");

    private static Expected Part(Somebody who, Instant posted, LocalDate day)
    {
        var reader = WeeksPeople.Named(who.Name is "Ada" ? "Cal" : "Eli");
        return new Expected(WeeksCalendar.OpensFrom(posted, reader), reader, "standup-part", $"{who.Name}’s update for {Day(day)}");
    }

    /// <summary>At the last moment to begin, and when it is due, to whoever has taken it: as soon as they work, while it is so.</summary>
    /// <remarks>What they left lying takes as long as the room that is kept: where something lies, they hear as much earlier that it comes first.</remarks>
    public IEnumerable<Expected> Reminders()
    {
        foreach (var filed in script.Where(s => s.Due is not null))
        {
            var (number, due) = (numbers[filed.Names!], WeeksCalendar.At(filed.Due!.Value, filed.Who));
            var steps = About(filed.Names!).ToList();
            var who = steps.FirstOrDefault(s => Verb(s) is "take")?.Who ?? WeeksPeople.Named("Ada");
            var (start, lies) = Start(due, who);
            if (start > filed.At && Pends(steps, start) && !steps.Any(s => Verb(s) is "start" && s.At <= start))
                yield return new Expected(start, who, "reminder", lies ? $"for {number} to be done after it" : $"{number} has to be begun now");
            var told = WeeksCalendar.OpensFrom(due, who);
            if (Pends(steps, told)) yield return new Expected(told, who, "reminder", $"{number} was due");
        }
    }

    /// <summary>What is asked for each Friday, and not on Good Friday: the first is nobody's, so Ada hears of it.</summary>
    public static IEnumerable<Expected> Again()
    {
        foreach (var (day, name) in Lying)
        {
            var (due, who) = (Noon(day), WeeksPeople.Named(name));
            yield return new Expected(Start(due, who).At, who, "reminder", "Clean the mailing list");
            yield return new Expected(WeeksCalendar.OpensFrom(due, who), who, "reminder", "Clean the mailing list");
        }
    }

    private static Instant Noon(LocalDate friday) => WeeksCalendar.At(friday + LocalTime.Noon, WeeksPeople.Named("Bea"));

    private static (Instant At, bool Lies) Start(Instant due, Somebody who)
    {
        var start = WeeksCalendar.Before(due, Usual + Room, who);
        var lying = Lying.Count(one => one.Name == who.Name && Noon(one.Day) <= start);
        return (WeeksCalendar.Before(due, Usual + Room + (lying * Usual), who), lying > 0);
    }

    /// <summary>A week before Ada's clock and Ann's are another way apart, or when Ada is back at work after that.</summary>
    public static IEnumerable<Expected> Clocks()
    {
        var ada = WeeksPeople.Named("Ada");
        foreach (var monday in (LocalDate[])[new(2027, 3, 8), new(2027, 3, 22)])
        {
            yield return new Expected(
                WeeksCalendar.At(monday + new LocalTime(9, 0), ada), ada, "when", $"The clocks change: from {Day(monday.PlusDays(6))} your weekly call");
        }
    }

    /// <summary>What they asked to be reminded of, at the time that they said; whoever else is to read it reads it at work.</summary>
    public static IEnumerable<Expected> Remembered()
    {
        var (ada, ben, ann) = (WeeksPeople.Named("Ada"), WeeksPeople.Named("Ben"), WeeksPeople.Named("Ann"));
        foreach (var monday in (LocalDate[])[new(2027, 3, 1), new(2027, 3, 15), new(2027, 3, 29)])
            yield return Asked(ada, monday + new LocalTime(10, 0), "water the plants");
        yield return Asked(ada, new LocalDateTime(2027, 3, 15, 10, 25), "water the plants");
        foreach (var first in (LocalDate[])[new(2027, 3, 1), new(2027, 4, 1)]) yield return Asked(ada, first + new LocalTime(9, 30), "send the invoices");
        // The last Friday is a holiday.
        yield return Asked(ada, new LocalDateTime(2027, 3, 25, 15, 0), "tidy the inbox");
        yield return Asked(ada, new LocalDateTime(2027, 3, 7, 10, 0), "call mother");
        for (var day = First.PlusDays(-1); day <= Last; day = day.PlusDays(1))
            if (WeeksCalendar.WorksOn(day, ben)) yield return Asked(ben, day + new LocalTime(9, 30), "look at the mail queue");
        // Half past two is left out that night.
        yield return Asked(ben, new LocalDateTime(2027, 3, 28, 3, 0), "check the backup");
        yield return Asked(ann, new LocalDateTime(2027, 3, 5, 9, 0), "A reminder from Ada: send the logo");
        var early = WeeksCalendar.At(new LocalDateTime(2027, 3, 10, 6, 0), ben);
        yield return new Expected(WeeksCalendar.OpensFrom(early, ben), ben, "remind", "A reminder from Ada: the bill for the caterers");
    }

    private static Expected Asked(Somebody who, LocalDateTime at, string what) => new(WeeksCalendar.At(at, who), who, "remind", what);

    /// <summary>Somebody of the agency has something to do with it.</summary>
    private static bool Pends(IReadOnlyList<Spoken> steps, Instant at)
    {
        var said = steps.Where(s => s.At <= at).Select(Verb).ToList();
        return !said.Any(Closing.Contains) && said.LastOrDefault(verb => verb is "deliver" or "changes") is not "deliver";
    }

    private static string Verb(Spoken step) => step.Text.Split(' ')[1];

    private IEnumerable<Spoken> About(string name) => script.Where(s => s.Text.StartsWith($"<{name}> ", StringComparison.Ordinal));

    private static string Day(LocalDate day) => day.ToString("ddd d MMM", System.Globalization.CultureInfo.InvariantCulture);
}
