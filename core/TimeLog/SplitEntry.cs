using Core.Speech;
using Core.Speech.Reading;
using Core.Views;
using NodaTime;

namespace Core.TimeLog;

/// <summary>Makes two entries of one, for when the work changed and the timer did not.</summary>
internal sealed record SplitEntry(string Text, IReadOnlyDictionary<string, string> Fields) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var (named, text) = EntryWords.Cut(Text);
        if (await turn.EntryMeant(named) is not { } entry) return turn.Refuse(new NothingToEdit());
        var words = Fields.GetValueOrDefault("at") ?? text;
        return SaidAt.Within(SaidAt.Whole(words, turn.SaidNow), entry.StartedAt, turn.Who.Zone) switch
        {
            TimeReading.Clear(var at) => await Split(turn, entry, at),
            TimeReading.Ahead(var at) => turn.Refuse(NotThen.Of(turn, TimerNo.EndsInFuture, at)),
            TimeReading.Asked asked when Inside(asked, entry, turn.Now) is [var one] => await Split(turn, entry, one),
            TimeReading.Asked asked => await turn.AskWhen("at", asked, Fields),
            _ => await turn.Refuse(new NotATime(words, "at"), there => SaidAt.Whole(words, there.SaidNow) is not TimeReading.NotATime),
        };
    }

    private Task<View> Split(Turn turn, TimeEntry entry, Instant at) =>
        turn.Conclude(TimerRules.Split(entry, at, turn.Now), Fields, done => turn.SplitInTwo(entry, done));

    private static IReadOnlyList<Instant> Inside(TimeReading.Asked asked, TimeEntry entry, Instant now) =>
        [.. asked.Options.Where(at => at > entry.StartedAt && at < (entry.EndedAt ?? now))];
}
