using Core.Agencies;
using Core.Speech;
using Core.Speech.Reading;
using Core.Views;
using NodaTime;

namespace Core.TimeLog;

/// <summary>Ends what runs. Said when nothing does it says so, and is no error: another device was quicker.</summary>
/// <param name="Text">`sent the draft at 17:40`, or the id of the entry that a button was drawn for.</param>
internal sealed record StopTimer(string Text, IReadOnlyDictionary<string, string> Fields) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var (entry, text) = EntryWords.Cut(Text);
        if (await turn.RunningTimer(entry) is not { } running) return await turn.Nothing();
        var said = SaidAt.Of(text, Fields.GetValueOrDefault("at"), turn.SaidNow).Within(running.StartedAt, turn.Who.Zone);
        var note = Fields.GetValueOrDefault("note") ?? said.Text;
        if (await turn.TimeOfAnother(NoteTimes.OfTimer, text, said.Text, turn.Say.TimerStop) is { } offered) return offered;
        switch (said.Read)
        {
            case null: return await Stop(turn, running, turn.Now, note);
            case TimeReading.Clear(var at): return await Stop(turn, running, at, note);
            case TimeReading.Ahead(var at): return turn.Refuse(NotThen.Of(turn, TimerNo.EndsInFuture, at));
            case TimeReading.Asked asked: return await turn.AskWhen("at", asked, new Dictionary<string, string> { ["note"] = note });
            default: return turn.Refuse(new NotATime(said.Words, "at"));
        }
    }

    private Task<View> Stop(Turn turn, TimeEntry running, Instant at, string note) =>
        turn.Conclude(TimerRules.Stop(running, at, turn.Now, note), Fields, turn.Stopped);
}

/// <summary>Ends what runs and remembers it, for `timer resume`.</summary>
internal sealed record PauseTimer(string Text) : Command
{
    public override async Task<View> Run(Turn turn) =>
        await turn.RunningTimer(EntryWords.Cut(Text).Entry) is { } running
            ? await turn.Conclude(TimerRules.Pause(running, turn.Now), Settling.Nothing, turn.Paused)
            : await turn.Nothing();
}

/// <summary>Forgets what runs, as if it had not been started.</summary>
internal sealed record CancelTimer(string Text) : Command
{
    public override async Task<View> Run(Turn turn) =>
        await turn.RunningTimer(EntryWords.Cut(Text).Entry) is { } running
            ? await turn.Conclude(TimerRules.Cancel(running), Settling.Nothing, turn.Cancelled)
            : await turn.Nothing();
}

/// <summary>What runs, or since when nothing does; and what could be started.</summary>
internal sealed record TimerStatus : Question
{
    public override async Task<View> Run(Turn turn) =>
        await turn.Db.RunningTimer(turn.Who.Id) is { } running ? await turn.Running(running) : await turn.Nothing();
}

/// <summary>The next morning's question about a timer that looks forgotten. It names its entry, or it would find today's timer.</summary>
internal sealed record RemindTimer(string Entry) : Question
{
    public override async Task<View> Run(Turn turn) =>
        await turn.Db.Entry(new EntryId(Entry)) is { Runs: true } running && running.PersonId == turn.Who.Id
        && ForgottenRules.LooksForgotten(running.StartedAt, turn.Now, turn.Calendar)
            ? await turn.Forgotten(running)
            : turn.Refuse(new NotForgotten());
}
