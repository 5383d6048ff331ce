using System.Diagnostics;
using Core.Agencies;
using Core.Speech;
using Core.Views;
using NodaTime;

namespace Core.TimeLog;

/// <summary>Work that nobody timed.</summary>
/// <param name="Text">`1h30 acme call with the printer yesterday`; the length may be left out where both ends are said.</param>
/// <param name="Fields"><c>length client note day start</c> of the form; <c>span</c> of a question's buttons.</param>
internal sealed record LogTime(string Text, IReadOnlyDictionary<string, string> Fields) : Command
{
    public override bool Asks => Text is "" && Fields.Count == 0;

    public override async Task<View> Run(Turn turn)
    {
        if (Settling.Read(Fields.GetValueOrDefault(Settling.Field)) is not { } how) return turn.LeftAlone();
        if (Asks) return await Form(turn) ?? turn.NoClients();
        var said = Read(turn);
        switch (await turn.ReadJob(said.Text, Fields.GetValueOrDefault("client")))
        {
            case JobReading.No(var why): return turn.Refuse(why);
            case JobReading.Which when said.LacksLength && Text is not "":
                return await turn.Refuse(new NoLength(), there => !Read(there).LacksLength);
            case JobReading.Which which:
                return await turn.AskWhich(which, said.Known(Fields.GetValueOrDefault("note") ?? which.Rest));
            case JobReading.Found found:
                (said, var rest) = said.WithLengthIn(found.Rest, turn.SaidNow);
                found = found with { Rest = rest };
                var known = said.Known(Fields.GetValueOrDefault("note") ?? found.Rest);
                known["client"] = found.Request?.Name ?? found.Client.Handle;
                if (said.LacksLength) return await turn.Refuse(new NoLength(), there => !Read(there).WithLengthIn(rest, there.SaidNow).Said.LacksLength);
                if (await turn.TimeOfAnother(NoteTimes.OfLog, Text, found.Rest, turn.Say.TimerLog) is { } offered) return offered;
                var spans = await Spans(turn, said);
                if (spans.Count == 0) return turn.Refuse(new NoRoomThatDay(turn.Say.Day(((LogWhen.Day)said.Options[0]).On, turn.Today)));
                return spans is [var one] && !said.IsAsked
                    ? await Log(turn, found, one, how, known)
                    : await turn.AskWhen(spans, known);
            default: throw new UnreachableException();
        }
    }

    public override async Task<View?> Form(Turn turn)
    {
        var clients = await turn.RecentClients();
        if (clients.Count == 0) return null;
        var draft = await turn.KeepDraft();
        var fields = turn.Said.Fields;
        return View.Of(
            turn.Say.TimerLog,
            new Ask("length", turn.Say.TimerLength, Value: fields.GetValueOrDefault("length"))
            {
                Required = true, Hint = turn.Say.TimerLengthHint,
            },
            new Ask("client", turn.Say.TimerClient, AskKind.Choice, fields.GetValueOrDefault("client"))
            {
                Required = true, Choices = [.. clients.Select(c => new Choice(c.Name, c.Handle))],
            },
            new Ask("note", turn.Say.TimerNote, Value: fields.GetValueOrDefault("note")),
            new Ask("day", turn.Say.TimerDay, AskKind.Date, fields.GetValueOrDefault("day") ?? SaidAt.Kept(turn.Today))
            {
                Required = true,
            },
            new Ask("start", turn.Say.TimerStart, AskKind.Time, fields.GetValueOrDefault("start"))
            {
                Hint = turn.Say.TimerStartHint,
            }) with
        {
            Form = new Form(turn.Say.TimerLog, turn.Say.TimerLog, $"draft {draft}"),
            Pending = true,
        };
    }

    private LogWords Read(Turn turn) => LogWords.Read(Text, Fields, turn.SaidNow);

    private static async Task<View> Log(
        Turn turn, JobReading.Found found, Interval span, Settle how, Dictionary<string, string> known)
    {
        var (note, tags) = Job.Read(known["note"]);
        known["span"] = LogWords.Kept(span);
        var others = await turn.Db.EntriesTouching(turn.Who.Id, span.Start, span.End);
        var job = new Job(found.Client.Id, found.Request?.Id, note, tags);
        return await turn.Conclude(TimerRules.Log(turn.Who.Id, job, span, turn.Now, others, how), known, turn.Logged);
    }

    private static async Task<IReadOnlyList<Interval>> Spans(Turn turn, LogWords said)
    {
        var spans = new List<Interval>();
        foreach (var option in said.Options.DefaultIfEmpty(new LogWhen.Until(turn.Now)))
            spans.AddRange(await Spans(turn, option, said.Length));
        return [.. spans.Distinct()];
    }

    /// <returns>One; two where what was said has two lengths; none where that day is full.</returns>
    private static async Task<IReadOnlyList<Interval>> Spans(Turn turn, LogWhen when, Duration? said) => (when, said) switch
    {
        (LogWhen.Whole whole, { } length) when whole.Span.Duration != length =>
            [new(whole.Span.Start, whole.Span.Start + length), whole.Span],
        (LogWhen.Whole whole, _) => [whole.Span],
        (LogWhen.From from, { } length) => [new(from.Start, from.Start + length)],
        (LogWhen.Until until, { } length) => [new(until.End - length, until.End)],
        (LogWhen.Day day, { } length) when day.On == turn.Today => [new(turn.Now - length, turn.Now)],
        (LogWhen.Day day, { } length) => await OnDay(turn, day.On, length) is { } free ? [free] : [],
        _ => throw new UnreachableException(),
    };

    private static async Task<Interval?> OnDay(Turn turn, LocalDate day, Duration length)
    {
        var days = Timesheet.Days(day, day, turn.Who.Zone);
        var others = await turn.Db.EntriesTouching(turn.Who.Id, days.Start, days.End);
        return LogRules.FirstFree(day, length, others, turn.Calendar, turn.Now);
    }
}
