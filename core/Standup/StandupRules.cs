using System.Globalization;
using Core.Agencies;
using Core.Language;
using NodaTime;
using NodaTime.Text;

namespace Core.Standup;

/// <summary>Whether a client reads how long was worked for it.</summary>
internal enum HoursRead { Hidden, Shown }

/// <summary>What a part says, from what was logged and what was asked for. One client's alone: the caller brings no other's.</summary>
internal static class StandupRules
{
    /// <summary>The longest title that is told whole, in letters as people count them.</summary>
    public const int LongestTitle = 100;

    /// <param name="since">Of "yesterday", inclusive.</param>
    /// <param name="until">The day's own begin in the member's zone, exclusive of "yesterday".</param>
    /// <param name="ends">The day's end, exclusive.</param>
    /// <param name="delivered">The requests that were handed over between <paramref name="since"/> and <paramref name="until"/>.</param>
    public static Part PartOf(
        IReadOnlyList<Worked> worked, IReadOnlyList<Matter> matters, IReadOnlySet<RequestId> delivered,
        LocalDate day, Instant since, Instant until, Instant ends) => new(
            Yesterday(worked, matters, delivered, since, until),
            [.. InOrder(matters).Where(m => IsForToday(m, day, ends)).Select(Today)],
            [.. InOrder(matters).Where(m => Waits(m.State) is not null).Select(m => Tell(m, Waits(m.State)!.Value))]);

    /// <param name="since">Of the week, inclusive.</param>
    /// <param name="until">When it is told, exclusive.</param>
    /// <param name="next">What is due on these days is due next week.</param>
    /// <param name="hours">The client reads how long was worked.</param>
    public static Part WeekOf(
        IReadOnlyList<Worked> worked, IReadOnlyList<Matter> matters, IReadOnlySet<RequestId> delivered, Instant since, Instant until, DateInterval next,
        HoursRead hours)
    {
        var coming = matters.Where(m => IsOpen(m.State) && DueOn(m.Due) is { } due && next.Contains(due)).ToList();
        var open = matters.Where(m => IsOpen(m.State) && Waits(m.State) is null && !coming.Contains(m));
        return new Part(
            Yesterday(worked, matters, delivered, since, until),
            [.. InOrder(open).Select(Today)],
            [.. InOrder(matters).Where(m => Waits(m.State) is not null && !coming.Contains(m)).Select(m => Tell(m, Waits(m.State)!.Value))])
        {
            Next = [.. InOrder(coming).Select(m => Tell(m, Waits(m.State) ?? Standing.Doing))],
            Hours = hours is HoursRead.Shown && Logged(worked, since, until) is var logged && logged >= Duration.FromMinutes(1) ? logged : null,
        };
    }

    /// <summary>What was logged of it between two instants; a running entry counts until the later one.</summary>
    public static Duration Logged(IEnumerable<Worked> worked, Instant since, Instant until) => worked
        .Select(w => Instant.Min(w.EndedAt ?? until, until) - Instant.Max(w.StartedAt, since))
        .Aggregate(Duration.Zero, (sum, length) => sum + Duration.Max(Duration.Zero, length));

    /// <summary>
    /// Each lead tells of their own work; what is nobody's, and what a subcontractor does, who has no standup, the owner tells. So no
    /// client hears the same twice.
    /// </summary>
    /// <param name="leads">Owner and assistants who are still here; the first owner is the one who tells.</param>
    public static bool Tells(Person who, PersonId? worker, IReadOnlyList<Person> leads) =>
        worker == who.Id
        || (leads.FirstOrDefault(l => l.Role is Role.Owner)?.Id == who.Id && leads.All(l => l.Id != worker));

    private static IReadOnlyList<Told> Yesterday(
        IReadOnlyList<Worked> worked, IReadOnlyList<Matter> matters, IReadOnlySet<RequestId> delivered, Instant since, Instant until)
    {
        var done = matters.Where(m => m.State is RequestState.Done && m.ChangedAt >= since && m.ChangedAt < until).ToList();
        var handed = matters.Where(m => !done.Contains(m) && delivered.Contains(m.Id)).ToList();
        var finished = done.Concat(handed).Select(m => m.Id).ToHashSet();
        var others = worked
            .Where(w => w.StartedAt < until && (w.EndedAt ?? until) > since && w.EndedAt != w.StartedAt)
            .Where(w => w.RequestId is not { } id || !finished.Contains(id))
            .OrderBy(w => w.StartedAt)
            .Select(w => new Told(Standing.Worked, w.Number, Short(w.Number is null ? w.Note : w.What ?? "")))
            .DistinctBy(t => t.Number?.ToString(CultureInfo.InvariantCulture) ?? $"/{t.What}")
            .ToList();
        // Work without a name is told only when there is nothing better to tell.
        var named = others.Where(t => t.What is not "").ToList();
        return
        [
            .. done.OrderBy(m => m.Number).Select(m => new Told(Standing.Done, m.Number, Short(m.What))),
            .. handed.OrderBy(m => m.Number).Select(m => new Told(Standing.Delivered, m.Number, Short(m.What))),
            .. named.Count + finished.Count == 0 ? others : named,
        ];
    }

    private static Told Today(Matter matter) =>
        Tell(matter, matter.State is RequestState.InReview ? Standing.Checking : Standing.Doing);

    private static bool IsForToday(Matter matter, LocalDate day, Instant ends) => matter.State switch
    {
        RequestState.InProgress or RequestState.ChangesWanted or RequestState.InReview => true,
        RequestState.Accepted => matter.DueAt < ends || IsDueBy(matter.Due, day),
        _ => false,
    };

    // A due date belongs to the client's calendar: what is due on the 4th is the 4th's work, wherever it is done.
    private static bool IsDueBy(string? due, LocalDate day) => DueOn(due) <= day;

    private static LocalDate? DueOn(string? due) =>
        due is { Length: >= 10 } && LocalDatePattern.Iso.Parse(due[..10]).TryGetValue(default, out var date) ? date : null;

    private static bool IsOpen(RequestState state) => state is not (RequestState.Done or RequestState.Declined or RequestState.Cancelled);

    private static Standing? Waits(RequestState state) => state switch
    {
        RequestState.NeedsInfo => Standing.NeedsAnswer,
        RequestState.Waiting => Standing.NeedsApproval,
        RequestState.New => Standing.NeedsUs,
        _ => null,
    };

    private static IEnumerable<Matter> InOrder(IEnumerable<Matter> matters) =>
        matters.OrderBy(m => m.DueAt ?? Instant.MaxValue).ThenBy(m => m.Number);

    private static Told Tell(Matter matter, Standing standing) =>
        new(standing, matter.Number, Short(matter.What), matter.Due, matter.DueAt);

    // One line, cut between letters and never inside one: an emoji can be several characters.
    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var letters = new StringInfo(line);
        return letters.LengthInTextElements <= LongestTitle ? line : letters.SubstringByTextElements(0, LongestTitle - 1) + "…";
    }
}
