using Core.Agencies;
using Core.Clients;
using Core.Requests;
using Core.Speech;
using Core.Speech.Reading;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Core.Reminding;

/// <summary>What is put off.</summary>
internal abstract record Snoozed
{
    private Snoozed() { }

    /// <summary>The last reminder or warning that whoever says it got.</summary>
    public sealed record Latest : Snoozed;

    public sealed record OfReminder(string Id) : Snoozed;

    /// <summary>The warnings of a request are the bot's own; put off, they are a reminder of it.</summary>
    public sealed record OfRequest(long Number) : Snoozed;
}

/// <summary>Says it again later: after a while, in somebody's morning, or once they have answered.</summary>
/// <param name="Until">Empty when it is to be asked.</param>
internal sealed record Snooze(Snoozed What, string Until) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var (reminder, sentence) = await Meant(turn);
        if (reminder is null) return turn.Refuse(What is Snoozed.Latest ? new NothingToSnooze() : new NoSuchReminder());
        if (!reminder.IsOpen) return turn.Refuse(new ReminderOver(reminder.State));
        var client = await ClientOf(turn, reminder);
        if (Until is "") return Options(turn, reminder, await turn.Spoken(reminder), sentence, client);

        var visible = await turn.VisibleClients();
        SnoozeTime? Read(Turn whose) => SnoozeReading.Read(Until, whose.Oneself.Speaking(whose.Now, whose.Words), client, visible);
        var read = Read(turn);
        if (read is SnoozeTime.WhoseMorning) return turn.Refuse(new WhoseMorning());
        if (read is SnoozeTime.Asked(var asked)) return Which(turn, asked, sentence);
        var later = reminder with { AskedBy = turn.Who.Id };
        var after = read switch
        {
            SnoozeTime.Until(var due, var zone) => later.Once(due, zone, turn.Now),
            SnoozeTime.TheyAnswer(var who) =>
                later.Once(ReminderRules.Patient(turn.Calendar, turn.Now), turn.Who.Zone, turn.Now) with { AwaitsClient = who.Id },
            _ => null,
        };
        if (after is null) return await turn.Refuse(new NotASnooze(Until), there => Read(there) is not null);
        return await Save(turn, reminder, after, read is SnoozeTime.TheyAnswer(var awaited) ? awaited : null);
    }

    // What comes by a rule comes by it all the same, and somebody else's is theirs: this once is another one.
    private static async Task<View> Save(Turn turn, Reminder reminder, Reminder after, Client? awaited)
    {
        var isNew = reminder.Id is "" || reminder.Every is not null || !reminder.IsOwn;
        if (isNew) after = after with { Id = Ids.New(), CreatedAt = turn.Now, PersonId = turn.Who.Id, ClientId = null };
        await turn.Db.Save(ReminderStore.Reminders, isNew ? null : reminder, after);
        // Whoever asked is not told that it was done, and it is over for them: they asked for it to be said.
        if (isNew && reminder is { Id: not "", IsOwn: false, Every: null })
            await turn.Db.Save(ReminderStore.Reminders, reminder, reminder with { State = ReminderState.Done, ChangedAt = turn.Now });
        var spoken = await turn.Spoken(after);
        var moment = turn.Moment(after.DueAt!.Value);
        var said = awaited is null ? turn.Say.SnoozedUntil(spoken, moment) : turn.Say.SnoozedUntilAnswer(spoken, awaited.Name, moment);
        return View.Of(said, new Line(said), new Buttons(
            turn.Undo(), new Button(turn.Say.Change, $"remind change {after.Id}"), new Button(turn.Say.ReminderIsDone, $"remind done {after.Id}"),
            new Button(turn.Say.Reminders, "remind list")));
    }

    private static View Options(Turn turn, Reminder reminder, string spoken, string sentence, Client? client)
    {
        var said = turn.Say.SnoozeHowLong(spoken);
        return View.Of(said, new Line(said), new Buttons(
        [
            new Button(turn.Say.Length(Duration.FromMinutes(20)), $"{sentence} 20m"),
            new Button(turn.Say.Length(Duration.FromHours(2)), $"{sentence} 2h"),
            new Button(turn.Say.MyNextMorning, $"{sentence} {SnoozeReading.MyMorning}"),
            .. client is null ? [] : (Button[])
            [
                new Button(turn.Say.MorningOf(client.Name), $"{sentence} {SnoozeReading.ClientsMorning}"),
                new Button(turn.Say.UntilTheyAnswer, $"{sentence} {SnoozeReading.TheirAnswer}"),
            ],
        ]), new Hint(turn.Say.SnoozeHint)) with
        { Again = reminder.Id is "" ? null : "remind list" };
    }

    private static View Which(Turn turn, IReadOnlyList<Due> options, string sentence)
    {
        var today = turn.Now.InZone(turn.Who.Zone).Date;
        return View.Of(turn.Say.RemindWhen, new Line(turn.Say.RemindWhen), new Buttons(
            [.. options.Take(4).Select(o => new Button(turn.Say.Due(o.Text, today), $"{sentence} {o.Text}"))])) with
        { Pending = true };
    }

    /// <returns>The reminder, one that is not kept yet for a request, or null; and the sentence that puts off the same.</returns>
    private async Task<(Reminder?, string)> Meant(Turn turn)
    {
        switch (What)
        {
            case Snoozed.OfReminder(var id):
                return (await turn.ReminderInSight(id) is { } reminder && reminder.PersonId == turn.Who.Id ? reminder : null, $"snooze of {id}");
            case Snoozed.OfRequest(var number):
                return (await turn.RequestInSight(number) is { IsOpen: true } named ? Of(turn, named) : null, $"snooze R-{number}");
            default:
                if (await turn.Db.LastToSnooze(turn.Who.Id) is not { } told) return (null, "");
                if (told.Kind is ReminderRules.Kind) return await (this with { What = new Snoozed.OfReminder(told.Subject) }).Meant(turn);
                return await turn.Db.Request(new RequestId(told.Subject)) is { } request
                    ? await (this with { What = new Snoozed.OfRequest(request.Number) }).Meant(turn)
                    : (null, "");
        }
    }

    private static Reminder Of(Turn turn, Request request) => new(
        "", turn.Who.Id, turn.Who.Id, ClientId: null, request.Id, What: "", Every: null, StartsOn: null, Due: null, DueZone: null, DueAt: null,
        AwaitsClient: null, ReminderState.Open, turn.Now, turn.Now);

    // Of the request that it is about; else the one that it was put off for.
    private static async Task<Client?> ClientOf(Turn turn, Reminder reminder)
    {
        var id = (await turn.RequestOf(reminder))?.ClientId ?? reminder.AwaitsClient;
        return id is { } known ? (await turn.VisibleClients()).FirstOrDefault(c => c.Id == known) : null;
    }
}
