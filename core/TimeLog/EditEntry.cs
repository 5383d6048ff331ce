using System.Globalization;
using Core.Clients;
using Core.Speech;
using Core.Time;
using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Core.TimeLog;

/// <summary>Corrects the running entry, or the last one, in a form.</summary>
/// <param name="Text">Empty, or the id of the entry that a button was drawn for.</param>
/// <param name="Fields"><c>client note day start end</c>; <c>entry</c> and <c>version</c> as the form was drawn for them.</param>
internal sealed record EditEntry(string Text, IReadOnlyDictionary<string, string> Fields) : Command
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern TypedClock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    // Over midnight, but not round the clock by a slip.
    private static readonly Duration LongestNight = Duration.FromHours(12);

    public override bool Asks => !Fields.ContainsKey("start");

    public override async Task<View> Run(Turn turn)
    {
        if (Settling.Read(Said(Settling.Field)) is not { } how) return turn.LeftAlone();
        if (await Entry(turn) is not { } entry) return turn.Refuse(new NothingToEdit());
        if (Asks) return await Form(turn, entry);
        if (Said("version") is { } drawn && drawn != Version(entry)) return turn.Refuse(new EntryWasChanged());

        if (await Job(turn, entry) is not { } job) return turn.Refuse(new NoSuchClient(Fields["client"]));
        if (Start(turn, entry) is not { } start) return turn.Refuse(new NotATime(Fields["start"], "start"));
        if (End(turn, entry, start) is not { IsRead: true } end) return turn.Refuse(new NotATime(Fields["end"], "end"));
        var touched = await turn.Db.EntriesTouching(turn.Who.Id, start, end.At);
        var others = touched.Where(other => other.Id != entry.Id).ToList();
        return await turn.Conclude(TimerRules.Edit(entry, job, start, end.At, turn.Now, others, how), Fields, turn.Edited);
    }

    public override async Task<View?> Form(Turn turn) => await Entry(turn) is { } entry ? await Form(turn, entry) : null;

    private Task<TimeEntry?> Entry(Turn turn) =>
        turn.EntryMeant(Said("entry") is { } named ? new EntryId(named) : EntryWords.Cut(Text).Entry);

    private string? Said(string name) => Fields.GetValueOrDefault(name);

    private async Task<View> Form(Turn turn, TimeEntry entry)
    {
        var known = new Dictionary<string, string> { ["entry"] = entry.Id.Value, ["version"] = Version(entry) };
        var draft = await turn.KeepDraft(known);
        var from = entry.StartedAt.InZone(turn.Who.Zone);
        var to = entry.EndedAt is { } ended ? Clock.Format(ended.InZone(turn.Who.Zone).TimeOfDay) : null;
        var its = await turn.Db.ClientOf(entry.ClientId);
        var clients = (await turn.RecentClients()).Where(c => c.Id != its.Id).Prepend(its);
        return View.Of(
            turn.Say.TimerEdit,
            new Ask("client", turn.Say.TimerClient, AskKind.Choice, Said("client") ?? its.Handle)
            {
                Required = true, Choices = [.. clients.Select(c => new Choice(c.Name, c.Handle))],
            },
            new Ask("note", turn.Say.TimerNote, Value: Said("note") ?? Noted(entry)),
            new Ask("day", turn.Say.TimerDay, AskKind.Date, Said("day") ?? SaidAt.Kept(from.Date)) { Required = true },
            new Ask("start", turn.Say.TimerStart, AskKind.Time, Said("start") ?? Clock.Format(from.TimeOfDay)) { Required = true },
            new Ask("end", turn.Say.TimerEnd, AskKind.Time, Said("end") ?? to)
            {
                Required = !entry.Runs, Hint = entry.Runs ? turn.Say.TimerEndHint : null,
            }) with
        {
            Form = new Form(turn.Say.TimerEdit, turn.Say.TimerSave, $"draft {draft}"),
            Pending = true,
        };
    }

    private async Task<Job?> Job(Turn turn, TimeEntry entry)
    {
        var its = await turn.Db.ClientOf(entry.ClientId);
        var handle = Said("client") ?? its.Handle;
        var (note, tags) = TimeLog.Job.Read(Said("note") ?? Noted(entry));
        if (ClientNames.Key(handle) == ClientNames.Key(its.Handle)) return new Job(its.Id, entry.RequestId, note, tags);
        return await turn.ReadJob(note, handle) is JobReading.Found found
            ? new Job(found.Client.Id, found.Request?.Id, note, tags)
            : null;
    }

    // A field shows minutes. What was not touched keeps its seconds, so that neighbours still meet.
    private Instant? Start(Turn turn, TimeEntry entry)
    {
        var was = entry.StartedAt.InZone(turn.Who.Zone);
        if (!TypedClock.Parse(Fields["start"]).TryGetValue(default, out var clock)) return null;
        if (!LocalDatePattern.Iso.Parse(Said("day") ?? SaidAt.Kept(was.Date)).TryGetValue(default, out var day)) return null;
        var isUntouched = day == was.Date && Clock.Format(clock) == Clock.Format(was.TimeOfDay);
        return isUntouched ? entry.StartedAt : Zones.Resolve(day + clock, turn.Who.Zone);
    }

    private (bool IsRead, Instant? At) End(Turn turn, TimeEntry entry, Instant start)
    {
        if (!Fields.TryGetValue("end", out var said)) return (true, entry.EndedAt);
        if (said.Trim() is "") return (true, null);
        if (!TypedClock.Parse(said.Trim()).TryGetValue(default, out var clock)) return (false, null);
        var was = entry.EndedAt?.InZone(turn.Who.Zone).TimeOfDay;
        var isUntouched = start == entry.StartedAt && was is { } before && Clock.Format(before) == Clock.Format(clock);
        if (isUntouched) return (true, entry.EndedAt);
        var day = start.InZone(turn.Who.Zone).Date;
        var end = Zones.Resolve(day + clock, turn.Who.Zone);
        var next = Zones.Resolve(day.PlusDays(1) + clock, turn.Who.Zone);
        return (true, end < start && next - start <= LongestNight && next <= turn.Now ? next : end);
    }

    /// <summary>The note with its tags, as it was typed.</summary>
    public static string Noted(TimeEntry entry) =>
        entry.Tags is "" ? entry.Note : $"{entry.Note} #{entry.Tags.Replace(" ", " #", StringComparison.Ordinal)}".Trim();

    private static string Version(TimeEntry entry) => entry.Version.ToString(CultureInfo.InvariantCulture);
}
