using System.Diagnostics;
using Core.Agencies;
using Core.Speech.Reading;
using Core.Views;
using NodaTime;

namespace Core.TimeLog;

/// <summary>Carries a decision of the rules out, or asks what it leaves open.</summary>
internal static class Settling
{
    public const string Field = "overlap";

    /// <summary>Nothing is known beyond the sentence.</summary>
    public static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    private const string Cut = "cut", Shorter = "shorter", Cancel = "cancel";

    extension(Turn turn)
    {
        public SpeakingTime SaidNow => new(turn.Now, turn.Who.Zone, turn.Calendar, turn.Words);

        public LocalDate Today => turn.Now.InZone(turn.Who.Zone).Date;

        /// <param name="known">What the sentence was understood to say, so that an answer to a question asks nothing twice.</param>
        /// <param name="done">The answer once it is saved.</param>
        public async Task<View> Conclude(
            Decision decision, IReadOnlyDictionary<string, string> known, Func<Decision.Done, Task<View>> done)
        {
            switch (decision)
            {
                case Decision.No(var why, var at):
                    return turn.Refuse(NotThen.Of(turn, why, at));
                case Decision.Overlap overlap:
                    return await turn.AskWhose(overlap, known);
                case Decision.Done all:
                    await turn.Db.Carry(all);
                    return await done(all) with { Again = "timer status" };
                default:
                    throw new UnreachableException();
            }
        }

        /// <summary>Keeps the sentence with what is known of it, for the buttons of a question.</summary>
        public Task<string> KeepDraft(IReadOnlyDictionary<string, string> known)
        {
            var fields = new Dictionary<string, string>(turn.Said.Fields);
            foreach (var (name, value) in known) fields[name] = value;
            return (turn with { Said = turn.Said with { Fields = fields } }).KeepDraft();
        }

        /// <summary>Starts an entry like that one.</summary>
        public async Task<View> Resume(TimeEntry like)
        {
            var others = await turn.Db.EntriesTouching(turn.Who.Id, turn.Now);
            return await turn.Conclude(TimerRules.Resume(turn.Who.Id, like, turn.Now, others), Nothing, turn.Started);
        }

        public View LeftAlone() =>
            View.Of(turn.Say.TimerLeftAlone, new Line(turn.Say.TimerLeftAlone)) with { Again = "timer status" };

        private async Task<View> AskWhose(Decision.Overlap overlap, IReadOnlyDictionary<string, string> known)
        {
            var draft = await turn.KeepDraft(known);
            var rows = new List<Fact>();
            foreach (var other in overlap.Others.Take(8)) rows.Add(new Fact(await turn.JobName(other), turn.From(other)));
            List<Button> buttons = [new(turn.Say.TimerCutOther, $"draft {draft} {Field} {Cut}", ButtonStyle.Primary)];
            if (overlap.Free.Count > 0) buttons.Add(new(turn.Say.TimerKeepShorter, $"draft {draft} {Field} {Shorter}"));
            buttons.Add(new(turn.Say.Cancel, $"draft {draft} {Field} {Cancel}"));
            List<Part> parts = [new Line(turn.Say.TimerOverlaps), new Facts(rows)];
            var free = turn.Say.List(overlap.Free.Select(turn.Spelled));
            if (overlap.Free.Count > 0) parts.Add(new Hint(turn.Say.TimerLeftFree(free)));
            return View.Of(turn.Say.TimerOverlaps, [.. parts, new Buttons(buttons)]) with { Pending = true };
        }
    }

    /// <returns>Null for the answer that nothing is to be done.</returns>
    public static Settle? Read(string? answer) => answer switch
    {
        Cut => Settle.CutOthers,
        Shorter => Settle.KeepShorter,
        Cancel => null,
        _ => Settle.Ask,
    };
}
