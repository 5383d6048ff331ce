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

    private static readonly Duration AnHour = Duration.FromHours(1);

    private static readonly LocalDate First = new(2027, 3, 2), Last = new(2027, 4, 9);

    /// <summary>What Ben has to do by Friday noon and leaves lying: from then on it comes before all else that he does. He finishes the first.</summary>
    private static readonly LocalDate[] Lying = [new(2027, 3, 19), new(2027, 4, 2), new(2027, 4, 9)];

    private static readonly LocalDate Finished = new(2027, 3, 12);

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

    /// <summary>Each part of the two clients whose work never stops.</summary>
    public IEnumerable<Expected> Parts() =>
        from post in Posts()
        let reader = WeeksPeople.Named(post.Who.Name is "Ada" ? "Cal" : "Eli")
        select new Expected(IsRead(post, reader), reader, "standup-part", post.Tells);

    /// <summary>No part, whichever client's, comes at another time.</summary>
    public bool IsPart(WeeksMessage message) =>
        Posts().Any(post => message.Text.StartsWith(post.Tells, StringComparison.Ordinal) && message.At == IsRead(post, message.Reader));

    /// <summary>At once while its reader's day lasts, lunch and all, or else when the next begins; a week's summary an hour after the day's update.</summary>
    private static Instant IsRead((Somebody Who, Instant At, string Tells) post, Somebody reader)
    {
        if (WeeksCalendar.IsThere(post.At, reader)) return post.At;
        return WeeksCalendar.OpensFrom(post.At, reader) + (post.Tells.Contains("summary of the week", StringComparison.Ordinal) ? AnHour : Duration.Zero);
    }

    private IEnumerable<(Somebody Who, Instant At, string Tells)> Posts()
    {
        foreach (var post in script.Where(s => s.Text is "standup post"))
            yield return (post.Who, post.At, $"{post.Who.Name}’s update for {Day(post.Local.Date)}");
        foreach (var post in script.Where(s => s.Text is "standup weekly post")) yield return (post.Who, post.At, Summary(post));
        var (ben, auto) = (WeeksPeople.Named("Ben"), script.Single(s => s.Text is "standup auto on").Local.Date);
        for (var day = auto.PlusDays(1); day <= Last; day = day.PlusDays(1))
            if (WeeksCalendar.WorksOn(day, ben)) yield return (ben, WeeksCalendar.At(day + new LocalTime(9, 0), ben), $"Ben’s update for {Day(day)}");
    }

    private static string Summary(Spoken post) =>
        $"{post.Who.Name}’s summary of the week from {Day(post.Local.Date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)))}";

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

    /// <summary>What is asked for each Friday, and not on Good Friday: who took the series has the first too, and is done with it before it is due.</summary>
    public static IEnumerable<Expected> Again()
    {
        var ben = WeeksPeople.Named("Ben");
        foreach (var day in (LocalDate[])[Finished, .. Lying])
        {
            var (start, lies) = Start(Noon(day), ben);
            yield return Told(start, lies ? "to be done after it by" : "has to be begun now to be done by");
            if (day != Finished) yield return Told(WeeksCalendar.OpensFrom(Noon(day), ben), "was due");

            Expected Told(Instant at, string what) => new(at, ben, "reminder", $"{what} {Day(day)}, 12:00");
        }
    }

    private static Instant Noon(LocalDate friday) => WeeksCalendar.At(friday + LocalTime.Noon, WeeksPeople.Named("Bea"));

    private static (Instant At, bool Lies) Start(Instant due, Somebody who)
    {
        var start = WeeksCalendar.Before(due, Usual + Room, who);
        var lying = who.Name is "Ben" ? Lying.Count(day => Noon(day) <= start) : 0;
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

    /// <summary>Those two for whom Ben works hear of it when he says so, and he of what came in on the morning on which he is back.</summary>
    public static IEnumerable<Expected> Absent()
    {
        var (ben, said) = (WeeksPeople.Named("Ben"), new LocalDateTime(2027, 3, 16, 11, 0));
        foreach (var reader in (string[])["Bea", "Eli"])
            yield return new Expected(WeeksCalendar.At(said, ben), WeeksPeople.Named(reader), "away", "Ben will be away from Wed 17 Mar, and back Mon 22 Mar.");
        yield return new Expected(WeeksCalendar.At(new LocalDateTime(2027, 3, 22, 8, 0), ben), ben, "returned", "Welcome back");
    }

    /// <summary>Once when Slack says that Ben is elsewhere, and once when he is back.</summary>
    public static IEnumerable<Expected> Journey()
    {
        var ben = WeeksPeople.Named("Ben");
        yield return new Expected(WeeksCalendar.At(new LocalDateTime(2027, 4, 6, 11, 0), ben), ben, "zone", "[Use Lisbon] [Keep Berlin]");
        yield return new Expected(WeeksCalendar.At(new LocalDateTime(2027, 4, 8, 15, 0), ben), ben, "zone-back", "you are on Berlin time again");
    }

    /// <summary>What clients write beneath parts is brought before Ben, whose parts they were, and his answer beneath it at once.</summary>
    public IEnumerable<Expected> Replies()
    {
        var ben = WeeksPeople.Named("Ben");
        foreach (var reply in script.Where(s => s.Text.StartsWith("replies ", StringComparison.Ordinal)))
            yield return new Expected(WeeksCalendar.OpensFrom(reply.At, ben), ben, "standup-reply", reply.Text["replies ".Length..]);
        foreach (var answer in script.Where(s => s.Text.StartsWith("press Answer = ", StringComparison.Ordinal)))
            yield return new Expected(answer.At, WeeksPeople.Named("Bea"), "standup-answer", answer.Text["press Answer = ".Length..]);
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
