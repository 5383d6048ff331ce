using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Standup;

internal sealed record ShowSchedule : Question
{
    public override Task<View> Run(Turn turn) => Task.FromResult(ScheduleViews.Is(turn, turn.Who));
}

/// <summary>When the member's own draft comes.</summary>
/// <param name="Said">A time, and days or none.</param>
internal sealed record SetSchedule(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        Result<WeekTime> Read(Turn whose) => ScheduleReading.Schedule(Said, whose.SpeakingOfDays(), "standup at");
        var read = Read(turn);
        if (read.Refused is { } no) return await turn.Refuse(no, there => Read(there).Refused is not Unread);
        var who = turn.Who with { Standup = read.Value.Text };
        if (who != turn.Who) await turn.Db.Save(PeopleStore.People, turn.Who, who);
        return ScheduleViews.Is(turn, who, new Button(turn.Say.Undo, $"undo {turn.Id}"));
    }
}

/// <summary>Before its own time of day a client gets no standup.</summary>
/// <param name="Said">The client, and the time after it: <c>acme at 8:30</c>.</param>
internal sealed record SetPostingTime(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var read = await turn.NamedClient(Said);
        if (read is ClientReading.Several several) return await turn.AskWhich(several.Clients);
        return read is ClientReading.Found(var client, var rest)
            ? await Set(turn, client, rest)
            : turn.Refuse(new NoSuchClient(Said));
    }

    private static async Task<View> Set(Turn turn, Client client, string rest)
    {
        if (OwnWords.Head(rest, "hours") is var (_, shown) && (shown is "" || OwnWords.Meant(shown, "on", "off") is not null))
            return await HoursShown.Set(turn, client, OwnWords.Meant(shown, "on", "off") ?? "");
        Result<WeekTime> Read(Turn whose) => ScheduleReading.Time(
            rest, DaysOffOfClient.Speaking(client, whose.Now, whose.Words), $"standup {client.Handle} at");
        var read = Read(turn);
        if (read.Refused is { } no) return await turn.Refuse(no, there => Read(there).Refused is not Unread);
        var before = await turn.Db.PostingTime(client.Id);
        var after = new PostingTime(client.Id, ScheduleRules.Write(read.Value.At));
        if (after != before) await turn.Db.Save(StandupStore.Times, before, after);
        var said = turn.Say.StandupClientAt(client.Name, turn.Say.Clock(after.At), turn.Say.Zone(client.Zone, turn.Now));
        return StandupViews.Said(said, new Button(turn.Say.Undo, $"undo {turn.Id}"));
    }
}

internal static class ScheduleViews
{
    // Whoever is away for longer than that need not be told today when it comes again.
    private static readonly Duration FarthestDraft = Duration.FromDays(60);

    /// <summary>When the week's summary is drafted, and when the next one will be.</summary>
    public static View Weekly(Turn turn, Habit habit, params IReadOnlyList<Button> undo)
    {
        if (!habit.HasWeekly) return StandupViews.Said(turn.Say.WeeklyIsOff, [new Button(turn.Say.WeeklyOn, "standup weekly on"), .. undo]);
        var said = habit.WeeklyTime switch
        {
            { Days.Count: 1 } named => turn.Say.WeeklyComesAt(turn.Say.Clock(named.At), named.DaysText),
            { } timed => turn.Say.WeeklyComesLast(turn.Say.Clock(timed.At)),
            null => turn.Say.WeeklyComesUsually,
        };
        var next = WeekRules.Drafts(habit.WeeklyTime, turn.Calendar, turn.Now, turn.Now + FarthestDraft).FirstOrDefault();
        List<Views.Part> parts = [new Line(said)];
        if (next.Week is not null) parts.Add(new Hint(turn.Say.StandupNextDraft(turn.Moment(next.At))));
        parts.Add(new Buttons([new Button(turn.Say.WeeklyOff, "standup weekly off"), .. undo]));
        return View.Of(said, parts);
    }

    public static View Is(Turn turn, Person who, params IReadOnlyList<Button> buttons)
    {
        var said = who.Schedule is { } own
            ? turn.Say.StandupComesAt(turn.Say.Clock(own.At), own.DaysText)
            : turn.Say.StandupComesUsually;
        var ahead = turn.Now + FarthestDraft;
        var next = ScheduleRules.Drafts(who.Schedule, turn.Agency.CalendarOf(who), turn.Now, ahead).FirstOrDefault();
        List<Views.Part> parts = [new Line(said)];
        if (next.Day != default) parts.Add(new Hint(turn.Say.StandupNextDraft(turn.Moment(next.At))));
        parts.Add(buttons.Count > 0 ? new Buttons(buttons) : new Hint(turn.Say.StandupHowToChange));
        return View.Of(said, parts);
    }
}
