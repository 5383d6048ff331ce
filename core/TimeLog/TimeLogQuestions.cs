using Core.Speech.Reading;
using Core.Views;
using NodaTime;

namespace Core.TimeLog;

/// <summary>What a sentence about time leaves open is asked, one press an answer, and the sentence waits in a draft.</summary>
internal static class TimeLogQuestions
{
    private const int Most = 5;

    extension(Turn turn)
    {
        public async Task<View> AskWhich(JobReading.Which which, Dictionary<string, string> known)
        {
            if (which.Clients.Count == 0) return turn.NoClients();
            known.TryAdd("note", which.Rest);
            var draft = await turn.KeepDraft(known);
            return Choose(turn.Say.TimerWhich, which.Clients.Select(c => new Button(c.Name, $"draft {draft} client {c.Handle}")));
        }

        public View NoClients() =>
            View.Of(turn.Say.TimerNoClients, new Line(turn.Say.TimerNoClients), new Buttons(new Button(turn.Say.HelpTitle, "help")));

        /// <param name="name">The argument that the answer is for.</param>
        public async Task<View> AskWhen(string name, TimeReading.Asked asked, IReadOnlyDictionary<string, string> known)
        {
            var draft = await turn.KeepDraft(known);
            var why = asked.Question is DateQuestion.StillToCome ? turn.Say.TimerStillToCome : turn.Say.TimerWhichTime;
            return Choose(why, asked.Options.Select(at => new Button(turn.Clock(at), $"draft {draft} {name} {SaidAt.Kept(at)}")));
        }

        public async Task<View> AskWhen(IReadOnlyList<Interval> options, IReadOnlyDictionary<string, string> known)
        {
            var draft = await turn.KeepDraft(known);
            return Choose(
                turn.Say.TimerWhichTime,
                options.Select(span => new Button(turn.Spelled(span), $"draft {draft} span {LogWords.Kept(span)}")));
        }

        /// <summary>In the reader's zone: the clock alone today, with the day else.</summary>
        public string Clock(Instant at) => at.InZone(turn.Who.Zone).Date == turn.Now.InZone(turn.Who.Zone).Date
            ? turn.Say.Clock(at.InZone(turn.Who.Zone).TimeOfDay)
            : turn.Moment(at);

        /// <summary>Both ends, the day only where it is another.</summary>
        public string Spelled(Interval span)
        {
            if (!span.HasEnd) return turn.Say.TimerSince(turn.Clock(span.Start));
            var isOneDay = span.Start.InZone(turn.Who.Zone).Date == span.End.InZone(turn.Who.Zone).Date;
            var end = isOneDay ? turn.Say.Clock(span.End.InZone(turn.Who.Zone).TimeOfDay) : turn.Clock(span.End);
            return turn.Say.TimerFromTo(turn.Clock(span.Start), end);
        }

        public string From(TimeEntry entry) => turn.Spelled(entry.Span);
    }

    /// <summary>One press an answer; whatever waits goes on waiting.</summary>
    public static View Choose(string question, IEnumerable<Button> answers) =>
        View.Of(question, new Line(question), new Buttons([.. answers.Take(Most)])) with { Pending = true };
}
