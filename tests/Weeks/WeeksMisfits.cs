using NodaTime;

namespace Tests.Weeks;

/// <summary>
/// What does not fit any more, minute by minute: an hour for each thing that is open, the one that is due first coming first; when the minutes
/// of work until it is due are fewer than those before it and its own, whoever does it hears so, once.
/// </summary>
internal sealed class WeeksMisfits(IReadOnlyList<Spoken> script, IReadOnlyDictionary<string, string> numbers)
{
    private const int Each = 60;

    private static readonly Duration AMinute = Duration.FromMinutes(1);

    private static readonly string[] Gone = ["done", "approve", "cancel", "decline"];

    private sealed record Work(string Name, Instant Due, IReadOnlyList<(Instant At, string Verb, Somebody Who)> Steps)
    {
        /// <returns>Null when nobody has anything to do.</returns>
        public Somebody? DoneBy(Instant at)
        {
            if (at < Steps[0].At) return null;
            var said = Steps.Where(s => s.At <= at).ToList();
            if (said.Exists(s => Gone.Contains(s.Verb)) || said.FindLast(s => s.Verb is "deliver" or "changes").Verb is "deliver") return null;
            return said.FindLast(s => s.Verb is "take").Who ?? WeeksPeople.Named("Ada");
        }
    }

    public IEnumerable<Expected> All()
    {
        var all = Named().Concat(Again()).OrderBy(w => w.Due).ToList();
        var left = new[] { "Ada", "Ben" }.Select(WeeksPeople.Named).ToDictionary(who => who, Minutes);
        var raised = new HashSet<(Work, Somebody)>();
        var steps = all.SelectMany(w => w.Steps.Select(s => s.At)).ToHashSet();
        var open = Enumerable.Empty<Work>().ToLookup(_ => WeeksPeople.Named("Ada"));
        for (var (now, minute) = (WeeksRun.Start, 0); now < WeeksRun.End; (now, minute) = (now + AMinute, minute + 1))
        {
            if (minute == 0 || steps.Contains(now)) open = all.Where(w => w.DoneBy(now) is not null).ToLookup(w => w.DoneBy(now)!);
            foreach (var (who, worked) in left)
            {
                var before = 0;
                foreach (var work in open[who])
                {
                    before += Each;
                    // What is due later than all of this fits.
                    if (Of(worked, work.Due) - worked[minute] >= before) raised.Remove((work, who));
                    else if (raised.Add((work, who)) && Told(work, who, now) is { } told) yield return told;
                }
            }
        }
    }

    // What is urgent reaches Ada at any time, unless its own card has just done so. Who is not at work reads it afterwards, if it is still so.
    private static Expected? Told(Work work, Somebody who, Instant now)
    {
        var due = WeeksCalendar.Local(work.Due, who);
        var tells = FormattableString.Invariant($"{work.Name} does not fit any more: it is due {due:ddd d MMM, H:mm}.");
        var wakes = work.Steps[0].Verb is "urgent" && work.Steps[0].At < now;
        var at = wakes ? now : WeeksCalendar.OpensFrom(now, who);
        return work.Due > at && work.DoneBy(at) == who ? new Expected(at, who, "misfit", tells) : null;
    }

    private IEnumerable<Work> Named() =>
        from filed in script
        where filed.Due is not null
        let steps = script.Where(s => s.Text.StartsWith($"<{filed.Names}> ", StringComparison.Ordinal)).Select(s => (s.At, s.Text.Split(' ')[1], s.Who))
        select new Work(
            numbers[filed.Names!], WeeksCalendar.At(filed.Due!.Value, filed.Who),
            [(filed.At, filed.Text.Contains("!urgent", StringComparison.Ordinal) ? "urgent" : "request", filed.Who), .. steps]);

    // One for each Friday but Good Friday. The first was there an hour before Ben took the series, and it with it.
    private static IEnumerable<Work> Again()
    {
        var (bea, ben) = (WeeksPeople.Named("Bea"), WeeksPeople.Named("Ben"));
        foreach (var friday in (LocalDate[])[new(2027, 3, 12), new(2027, 3, 19), new(2027, 4, 2), new(2027, 4, 9)])
        {
            var due = WeeksCalendar.At(friday + LocalTime.Noon, bea);
            var made = Instant.Max(WeeksCalendar.At(new LocalDateTime(2027, 3, 8, 11, 0), bea), due - Duration.FromDays(8));
            yield return new Work("", due, [
                (made, "request", bea), (made, "take", ben),
                // The first alone is done in time.
                .. friday.Day == 12 ? (IEnumerable<(Instant, string, Somebody)>)[(due - Duration.FromMinutes(70), "done", ben)] : [],
            ]);
        }
    }

    /// <summary>How many minutes of work lie before each minute of the six weeks.</summary>
    private static int[] Minutes(Somebody who)
    {
        var worked = new int[(int)(WeeksRun.End - WeeksRun.Start).TotalMinutes + 1];
        for (var minute = 1; minute < worked.Length; minute++)
            worked[minute] = worked[minute - 1] + (WeeksCalendar.IsOpen(WeeksRun.Start + (AMinute * (minute - 1)), who) ? 1 : 0);
        return worked;
    }

    private static int Of(int[] worked, Instant at) =>
        worked[(int)Math.Clamp((at - WeeksRun.Start).TotalMinutes, 0, worked.Length - 1)];
}
