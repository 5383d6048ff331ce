using Core.Language;
using Core.Views;
using NodaTime;

namespace Core.Standup;

/// <summary>Puts a client's part into one reader's words.</summary>
/// <param name="Zone">The reader's.</param>
/// <param name="Agency">Its name, for what waits for us.</param>
internal sealed record PartTelling(Phrases Say, DateTimeZone Zone, Instant Now, string Agency)
{
    // Of each heading: a standup is read standing.
    private const int Most = 5;

    /// <summary>The part as text, in lines: what an editor begins with, and what is read where nobody edited it.</summary>
    public string Text(StandupDay day, ClientPart part) =>
        string.Join('\n', Headed(day, part).SelectMany(h => h.Told.Select(Bullet).Prepend(h.Heading)).Concat(Answers(part)).Concat(Hours(part)));

    /// <summary>As the client reads it. Headings stand out in a written part too.</summary>
    public IEnumerable<Views.Part> Lines(StandupDay day, ClientPart part)
    {
        var headings = Headings(day).ToHashSet();
        return (part.Written ?? Text(day, part)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => new Line(headings.Contains(line) ? new Strong(line) : new Plain(line)));
    }

    /// <summary>Short, for the member who looks over all clients at once.</summary>
    public Views.Part Overview(StandupDay day, ClientPart part) => part.Written is { } written
        ? new Quote(written)
        : new Facts(
        [
            .. Headed(day, part).Select(h => new Fact(h.Heading, string.Join(Say.Semicolon, h.Told))),
            .. part.Part.Answers is { } answers ? (Fact[])[new Fact(Say.WeekAnswersLabel, Say.WeekAnswers(answers.Kept, answers.Broken))] : [],
        ]);

    private IEnumerable<(string Heading, IReadOnlyList<string> Told)> Headed(StandupDay day, ClientPart part) =>
        Headings(day)
            .Zip(
                [part.Part.Yesterday, part.Part.Today, part.Part.Waiting, part.Part.Next],
                (heading, told) => (heading, Items(told, part.Client.Name)))
            .Where(h => h.Item2.Count > 0);

    private string[] Headings(StandupDay day) => day.Round.IsWeekly
        ? [Say.WeekDone, Say.WeekOpen, Say.StandupWaiting, Say.WeekNext]
        : [Say.StandupYesterday(day.Since, day.Round.Date), Say.StandupToday, Say.StandupWaiting, ""];

    private IEnumerable<string> Answers(ClientPart part) =>
        part.Part.Answers is { } answers ? [$"{Say.WeekAnswersLabel}: {Say.WeekAnswers(answers.Kept, answers.Broken)}"] : [];

    private IEnumerable<string> Hours(ClientPart part) => part.Part.Hours is { } hours ? [Say.WeekHours(Say.Length(hours))] : [];

    private IReadOnlyList<string> Items(IReadOnlyList<Told> told, string client) => told.Count <= Most
        ? [.. told.Select(t => Item(t, client))]
        : [.. told.Take(Most).Select(t => Item(t, client)), Say.StandupMore(told.Count - Most)];

    private string Item(Told told, string client)
    {
        var what = told.Number is { } number ? Say.Named($"R-{number}", told.What) : told.What is "" ? Say.StandupUnnamed : told.What;
        return told.Standing switch
        {
            Standing.Worked => what,
            Standing.Done => Say.StandupDone(what),
            Standing.Delivered => Say.StandupDelivered(what),
            Standing.Doing => Dated(told, what),
            Standing.Checking => Say.StandupChecking(what),
            Standing.NeedsAnswer => Say.StandupNeedsAnswer(what, client),
            Standing.NeedsApproval => Say.StandupNeedsApproval(what, client),
            Standing.NeedsUs => Say.StandupNeedsUs(Dated(told, what), Agency),
        };
    }

    private string Dated(Told told, string what)
    {
        if (told.Due is not { } due) return what;
        var said = told.DueAt is { } at && due.Contains('T', StringComparison.Ordinal)
            ? Say.Moment(at, Zone, Now)
            : Say.Due(due, Now.InZone(Zone).Date);
        return told.DueAt < Now ? Say.StandupWasDue(what, said) : Say.StandupDue(what, said);
    }

    private static string Bullet(string item) => $"• {item}";
}
