using Core.Agencies;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Core.Reminding;

/// <summary>The form of a reminder with what it says in it; sent again, the reminder says what the form says.</summary>
internal sealed record ChangeReminder(string Id, IReadOnlyDictionary<string, string> Fields) : Command
{
    public override bool Asks => !Fields.ContainsKey("when");

    public override async Task<View> Run(Turn turn)
    {
        if (await turn.ReminderInSight(Id) is not { } reminder || reminder.AskedBy != turn.Who.Id) return turn.Refuse(new NoSuchReminder());
        if (!reminder.IsOpen) return turn.Refuse(new ReminderOver(reminder.State));
        if (Asks) return (await Form(turn))!;
        var whom = await turn.For(reminder);
        var what = Fields.GetValueOrDefault("what", reminder.What).ReplaceLineEndings(" ").Trim();
        if (Wording.Wrong(what, Wording.LongestWhat, "what") is { } wrong) return turn.Refuse(wrong);
        if (what is "" && reminder.RequestId is null) return turn.Refuse(new NothingToRemind());
        var said = Fields["when"].Trim();
        var changed = reminder with { What = what, ChangedAt = turn.Now };
        var byHabit = false;
        if (said != whom.TextOf(reminder))
        {
            if (ReminderTime.Read(said, whom.Speaking(turn.Now, turn.Words)) is not { } time) return turn.Refuse(new NotATime(said));
            if (time is ReminderTime.Asked asked) return await ReminderViews.Ask(turn, asked);
            var timed = ReminderRules.Timed(changed, time, whom.Calendar, turn.Now);
            if (timed.Refused is { } no) return turn.Refuse(no);
            (changed, byHabit) = (timed.Value, time is ReminderTime.Once { ByHabit: true });
        }
        await turn.Db.Save(ReminderStore.Reminders, reminder, changed);
        return ReminderViews.Kept(turn, changed, whom, await turn.RequestOf(changed), byHabit);
    }

    public override async Task<View?> Form(Turn turn)
    {
        if (await turn.ReminderInSight(Id) is not { IsOpen: true } reminder || reminder.AskedBy != turn.Who.Id) return null;
        var draft = await turn.KeepDraft();
        return await ReminderViews.Form(
            turn, turn.Say.ChangeReminder, draft, Fields.GetValueOrDefault("what", reminder.What),
            Fields.GetValueOrDefault("when", (await turn.For(reminder)).TextOf(reminder)));
    }
}

/// <summary>It was done, or heard: it is not said again. What comes by a rule comes again.</summary>
internal sealed record ReminderDone(string Id) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.ReminderInSight(Id) is not { } reminder) return turn.Refuse(new NoSuchReminder());
        if (!reminder.IsOpen) return turn.Refuse(new ReminderOver(reminder.State));
        if (reminder.Rule is not null) return await Again(turn, reminder);
        await turn.Db.Save(ReminderStore.Reminders, reminder, reminder with { State = ReminderState.Done, ChangedAt = turn.Now });
        if (reminder.AskedBy != turn.Who.Id) await OweDone(turn, reminder, "done");
        var said = turn.Say.ReminderDone(await turn.Spoken(reminder));
        return View.Of(said, new Line(said), new Buttons(turn.Undo()));
    }

    private static async Task<View> Again(Turn turn, Reminder reminder)
    {
        if (reminder.AskedBy != turn.Who.Id) await OweDone(turn, reminder, $"done/{NodaTime.Text.LocalDatePattern.Iso.Format(turn.Now.InUtc().Date)}");
        var next = ReminderRules.Coming(reminder, (await turn.For(reminder)).Calendar, turn.Now).Select(o => (Instant?)o.At).FirstOrDefault();
        var said = turn.Say.ReminderDoneForNow(await turn.Spoken(reminder), next is { } at ? turn.Moment(at) : null);
        return View.Of(said, new Line(said));
    }

    private static Task OweDone(Turn turn, Reminder reminder, string occurrence) => turn.Db.Owe(new Owed(
        reminder.Id, "remind-done", occurrence, LetterReader.To(reminder.AskedBy), $"reminder-done {reminder.Id} {turn.Who.Id.Value}", turn.Now));
}

/// <summary>It is not said, or not said again.</summary>
internal sealed record CancelReminder(string Id) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.ReminderInSight(Id) is not { } reminder) return turn.Refuse(new NoSuchReminder());
        if (!reminder.IsOpen) return turn.Refuse(new ReminderOver(reminder.State));
        await turn.Db.Save(ReminderStore.Reminders, reminder, reminder with { State = ReminderState.Cancelled, ChangedAt = turn.Now });
        var said = turn.Say.ReminderCancelled(await turn.Spoken(reminder));
        return View.Of(said, new Line(said), new Buttons(turn.Undo(), new Button(turn.Say.Reminders, "remind list")));
    }
}
