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
        var said = PastMoments.Cut(text, turn.SaidNow, running.StartedAt);
        var words = Fields.GetValueOrDefault("at") ?? said.Words;
        var note = Fields.GetValueOrDefault("note") ?? said.Text;
        return (words is "" ? new PastReading<Instant>.Clear(turn.Now) : Read(words, running, turn.SaidNow)) switch
        {
            PastReading<Instant>.Clear at => await turn.Conclude(TimerRules.Stop(running, at.When, turn.Now, note), Fields, turn.Stopped),
            PastReading<Instant>.Asked asked => await turn.AskWhen("at", asked.Options, new Dictionary<string, string> { ["note"] = note }),
            _ => turn.Refuse(new NotATime(words, "at")),
        };
    }

    private static PastReading<Instant>? Read(string words, TimeEntry running, SpeakingTime when) =>
        PastMoments.Read(words, when, running.StartedAt);
}

/// <summary>Ends what runs and remembers it, for `timer resume`.</summary>
internal sealed record PauseTimer(string Text) : Command
{
    public override async Task<View> Run(Turn turn) =>
        await turn.RunningTimer(EntryWords.Cut(Text).Entry) is { } running
            ? await turn.Conclude(TimerRules.Pause(running, turn.Now), Nothing, turn.Paused)
            : await turn.Nothing();

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();
}

/// <summary>Forgets what runs, as if it had not been started.</summary>
internal sealed record CancelTimer(string Text) : Command
{
    public override async Task<View> Run(Turn turn) =>
        await turn.RunningTimer(EntryWords.Cut(Text).Entry) is { } running
            ? await turn.Conclude(TimerRules.Cancel(running), Nothing, turn.Cancelled)
            : await turn.Nothing();

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();
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
        && ForgottenRules.LooksForgotten(running.StartedAt, turn.Now, turn.Who.Zone, turn.WorkingHours)
            ? await turn.Forgotten(running)
            : turn.Refuse(new NotForgotten());
}
