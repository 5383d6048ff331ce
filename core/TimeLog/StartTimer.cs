using System.Diagnostics;
using Core.Speech;
using Core.Speech.Reading;
using Core.Views;
using NodaTime;

namespace Core.TimeLog;

/// <summary>Begins work on a client or a request. What runs ends at the same instant.</summary>
/// <param name="Text">`acme fix the header at 9:05`.</param>
/// <param name="Fields"><c>client</c> a handle or a number, <c>note</c>, <c>at</c>.</param>
internal record StartTimer(string Text, IReadOnlyDictionary<string, string> Fields) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (Settling.Read(Fields.GetValueOrDefault(Settling.Field)) is not { } how) return turn.LeftAlone();
        var said = SaidAt.Of(Text, Fields.GetValueOrDefault("at"), turn.SaidNow);
        switch (await turn.ReadJob(said.Text, Fields.GetValueOrDefault("client")))
        {
            case JobReading.No(var why): return turn.Refuse(why);
            case JobReading.Which which: return await turn.AskWhich(which, Known(said, which.Rest));
            case JobReading.Found found:
                var known = Known(said, found.Rest);
                known["client"] = found.Request?.Name ?? found.Client.Handle;
                if (await turn.TimeOfAnother(NoteTimes.OfTimer, Text, found.Rest, turn.Say.TimerStartFor(found.Client.Name)) is { } offered) return offered;
                return said.Read switch
                {
                    null => await Start(turn, found, turn.Now, how, known),
                    TimeReading.Clear(var at) => await Start(turn, found, at, how, known),
                    TimeReading.Ahead(var at) => turn.Refuse(NotThen.Of(turn, TimerNo.StartsInFuture, at)),
                    TimeReading.Asked asked => await turn.AskWhen("at", asked, known),
                    _ => turn.Refuse(new NotATime(said.Words, "at")),
                };
            default: throw new UnreachableException();
        }
    }

    protected virtual Decision Decide(Turn turn, Job job, Instant at, IReadOnlyList<TimeEntry> others, Settle how) =>
        TimerRules.Start(turn.Who.Id, job, at, turn.Now, others, how);

    private Dictionary<string, string> Known(SaidAt said, string rest)
    {
        var known = new Dictionary<string, string> { ["note"] = Fields.GetValueOrDefault("note") ?? rest };
        if (said.Read is not null) known["at"] = said.Known;
        return known;
    }

    private async Task<View> Start(
        Turn turn, JobReading.Found found, Instant at, Settle how, Dictionary<string, string> known)
    {
        var (note, tags) = Job.Read(known["note"]);
        var job = new Job(found.Client.Id, found.Request?.Id, note, tags);
        var others = await turn.Db.EntriesTouching(turn.Who.Id, at);
        // A question about an overlap is about this very moment, whenever it is answered.
        known["at"] = SaidAt.Kept(at);
        return await turn.Conclude(Decide(turn, job, at, others, how), known, async done =>
        {
            await turn.TakeUp(found.Request);
            return await turn.Started(done);
        });
    }
}

/// <summary>The next piece of work, for the same client too; alone, back to what was before.</summary>
internal sealed record SwitchTimer(string Text, IReadOnlyDictionary<string, string> Fields) : StartTimer(Text, Fields)
{
    public override async Task<View> Run(Turn turn)
    {
        if (Text is not "" || Fields.ContainsKey("client")) return await base.Run(turn);
        var newest = await turn.Db.NewestEntries(turn.Who.Id);
        var running = newest.FirstOrDefault(e => e.Runs);
        var back = newest.FirstOrDefault(e => !e.Runs && (running is null || !Job.Of(e).IsThatOf(running)));
        return back is null || !await turn.MayTime(back) ? await base.Run(turn) : await turn.Resume(back);
    }

    protected override Decision Decide(Turn turn, Job job, Instant at, IReadOnlyList<TimeEntry> others, Settle how) =>
        TimerRules.Switch(turn.Who.Id, job, at, turn.Now, others, how);
}

/// <summary>Goes on with what a pause ended, or with a client's last work.</summary>
internal sealed record ResumeTimer(string Text, IReadOnlyDictionary<string, string> Fields) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (Text is "" && !Fields.ContainsKey("client"))
            return await Paused(turn) is { } paused ? await turn.Resume(paused) : await turn.Nothing();
        switch (await turn.ReadJob(Text, Fields.GetValueOrDefault("client")))
        {
            case JobReading.No(var why): return turn.Refuse(why);
            case JobReading.Which which: return await turn.AskWhich(which, new Dictionary<string, string> { ["note"] = which.Rest });
            case JobReading.Found { Request: null } found when await turn.Db.LastEntryOf(turn.Who.Id, found.Client.Id) is { } last:
                return await turn.Resume(last);
            case JobReading.Found found:
                var named = new Dictionary<string, string>(Fields)
                {
                    ["client"] = found.Request?.Name ?? found.Client.Handle, ["note"] = found.Rest,
                };
                return await new StartTimer("", named).Run(turn);
            default: throw new UnreachableException();
        }
    }

    private static async Task<TimeEntry?> Paused(Turn turn)
    {
        if (await turn.Db.PausedEntry(turn.Who.Id) is { } paused && await turn.MayTime(paused)) return paused;
        foreach (var entry in await turn.Db.NewestEntries(turn.Who.Id))
            if (await turn.MayTime(entry)) return entry;
        return null;
    }
}
