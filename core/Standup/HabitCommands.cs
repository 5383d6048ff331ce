using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Time;
using Core.Views;

namespace Core.Standup;

/// <summary>What comes by itself, and when.</summary>
internal static class HabitCommands
{
    public static readonly Verb[] Verbs =
    [
        new("standup auto", Role.Lead, w => new SetAuto(OnOff(w.Left), Weekly: false)) { Unlisted = true },
        new("standup weekly", Role.Lead, w => OwnWords.Meant(w.Left, "off", "on") is not null
            ? new SetWeekly(OnOff(w.Left))
            : new ShowStandup(StandupTurn.Week))
        { Unlisted = true },
        new("standup weekly preview", Role.Lead, w => new PreviewStandup(Week(w))) { Unlisted = true },
        new("standup weekly post", Role.Lead, w => new PostStandup(Week(w))) { Unlisted = true },
        new("standup weekly skip", Role.Lead, w => new SkipStandup(Week(w))) { Unlisted = true },
        new("standup weekly edit", Role.Lead, w => new EditStandup(Week(w), w.Next("from"))) { Unlisted = true },
        new("standup weekly at", Role.Lead, w => new SetWeekly(w.Rest("at"))) { Unlisted = true },
        new("standup weekly auto", Role.Lead, w => new SetAuto(OnOff(w.Left), Weekly: true)) { Unlisted = true },
    ];

    private static string OnOff(string said) => OwnWords.Meant(said, "on", "off") ?? said;

    private static string Week(Words words) => words.Next("day") is { Length: > 0 } week ? week : StandupTurn.Week;
}

/// <param name="Said"><c>on</c>, <c>off</c>, or nothing: then it is only shown.</param>
internal sealed record SetAuto(string Said, bool Weekly) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var before = await turn.Db.HabitOf(turn.Who.Id);
        var habit = before ?? new Habit(turn.Who.Id);
        var at = Weekly ? habit.WeeklyAutoAt : habit.AutoAt;
        if (Said.ToLowerInvariant() is not ("on" or "off" or "")) return turn.Refuse(new AutoUnclear(Verb));
        if (Said is "" || (at is not null) == Said.Equals("on", StringComparison.OrdinalIgnoreCase)) return Told(turn, at is not null, undo: null);
        at = at is null ? turn.Now : null;
        await turn.Db.Save(HabitStore.Habits, before, Weekly ? habit with { WeeklyAutoAt = at } : habit with { AutoAt = at });
        return Told(turn, at is not null, new Button(turn.Say.Undo, $"undo {turn.Id}"));
    }

    private string Verb => Weekly ? "standup weekly auto" : "standup auto";

    private View Told(Turn turn, bool isOn, Button? undo)
    {
        var said = (Weekly, isOn) switch
        {
            (false, true) => turn.Say.AutoIsOn,
            (false, false) => turn.Say.AutoIsOff,
            (true, true) => turn.Say.WeeklyAutoIsOn,
            (true, false) => turn.Say.WeeklyAutoIsOff,
        };
        var other = isOn ? new Button(turn.Say.AutoOff, $"{Verb} off") : new Button(turn.Say.AutoOn, $"{Verb} on");
        return StandupViews.Said(said, undo is null ? [other] : [other, undo]);
    }
}

/// <summary>When the week's summary is drafted.</summary>
/// <param name="Said">A time, with a day or without; <c>off</c>; <c>on</c> for the usual; nothing to be shown it.</param>
internal sealed record SetWeekly(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var before = await turn.Db.HabitOf(turn.Who.Id);
        var habit = before ?? new Habit(turn.Who.Id);
        var weekly = habit.Weekly;
        if (Said.ToLowerInvariant() is "off" or "on") weekly = Said.Equals("off", StringComparison.OrdinalIgnoreCase) ? Habit.Off : null;
        else if (Said is not "")
        {
            Result<WeekTime> Read(Turn whose) => ScheduleReading.Schedule(Said, whose.SpeakingOfDays(), "standup weekly at");
            var read = Read(turn);
            if (read.Refused is { } no)
                return await turn.Refuse(no is StandupTimeUnclear ? new WeeklyTimeUnclear(Said) : no, there => Read(there).Refused is not Unread);
            weekly = read.Value.Text;
        }
        var after = habit with { Weekly = weekly };
        if (after == habit) return ScheduleViews.Weekly(turn, habit);
        await turn.Db.Save(HabitStore.Habits, before, after);
        return ScheduleViews.Weekly(turn, after, new Button(turn.Say.Undo, $"undo {turn.Id}"));
    }
}

/// <summary>Whether a client reads in its weekly summary how long was worked for it.</summary>
internal static class HoursShown
{
    public static async Task<View> Set(Turn turn, Client client, string said)
    {
        var before = await turn.Db.ShownHours(client.Id);
        if (said is "on" && before is null) await turn.Db.Save(HabitStore.Hours, null, new ShownHours(client.Id, turn.Now));
        if (said is "off" && before is not null) await turn.Db.Remove(HabitStore.Hours, before);
        var isOn = said is "on" || (said is "" && before is not null);
        var told = isOn ? turn.Say.HoursAreShown(client.Name) : turn.Say.HoursAreNotShown(client.Name);
        var other = isOn
            ? new Button(turn.Say.HoursHide, $"standup {client.Handle} hours off")
            : new Button(turn.Say.HoursShow, $"standup {client.Handle} hours on");
        return turn.Db.Changes.Count > 0
            ? StandupViews.Said(told, other, new Button(turn.Say.Undo, $"undo {turn.Id}"))
            : StandupViews.Said(told, other);
    }
}

/// <param name="Verb">What it is said after.</param>
internal sealed record AutoUnclear(string Verb) : Refusal
{
    public override string In(Phrases say) => say.AutoUnclear;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new(say.AutoOn, $"{Verb} on"), new(say.AutoOff, $"{Verb} off")];
}

internal sealed record WeeklyTimeUnclear(string Said) : Unread
{
    public override string In(Phrases say) => say.WeeklyTimeUnclear(Said);
}
