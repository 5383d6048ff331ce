using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Standup;

internal static class StandupCommands
{
    public static readonly Verb[] Verbs =
    [
        new("standup", Role.Lead, w => w.Left is "" ? new ShowStandup("") : new SetPostingTime(w.Left)),
        new("standup now", Role.Lead, _ => new MakeStandup()),
        new("standup preview", Role.Lead, w => new PreviewStandup(w.Next("day"))),
        new("standup post", Role.Lead, w => new PostStandup(w.Next("day"))),
        new("standup skip", Role.Lead, w => new SkipStandup(w.Next("day"))),
        new("standup edit", Role.Lead, w => new EditStandup(w.Next("day"), w.Next("from"))) { Unlisted = true },
        new("standup send", Role.Lead, w => new SendPart(w.Next("day"), w.Next("client"))) { Unlisted = true },
        new("standup at", Role.Lead, w => w.Left is "" ? new ShowSchedule() : new SetSchedule(w.Rest("at")))
        {
            Example = "standup at 9:00 mon-fri",
        },
        new("standup-draft", Role.Bot, w => new TellDraft(w.Next("day"), w.Next("due"))),
        new("standup-card", Role.Bot, w => new TellCard(w.Next("day"))),
        new("standup-nudge", Role.Bot, w => new TellNudge(w.Next("day"))),
        new("standup-part", Role.Bot, w => new TellPart(w.Next("standup"), w.Next("client"), w.Next("posted"), w.Next("again"))),
        new("standup-unposted", Role.Bot, w => new TellUnposted(w.Next("day"))),
        new("standup-missed", Role.Bot, w => new TellMissed(w.Next("standup"))),
        new("standup-back", Role.Bot, w => new TellPartBack(w.Next("standup"), w.Next("client"), w.Rest("part"))),
    ];
}

/// <param name="Said">A day or a week; empty for today.</param>
internal sealed record ShowStandup(string Said) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        var day = (await turn.Standup(Said))!;
        return StandupViews.Card(turn, day, await turn.Ways(day));
    }
}

/// <summary>The day's draft at once, as the card that lives. One that was sent already is only shown.</summary>
internal sealed record MakeStandup : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var day = (await turn.Standup(""))!;
        var sent = await turn.Db.CardsOf(day.Round.Id) is { Count: > 0 };
        if (sent || day.Round.State is not RoundState.Draft || day.Said.Count == 0)
            return StandupViews.Card(turn, day, await turn.Ways(day));
        await StandupPlan.OweNow(turn.Db, turn.Who, day.Round.Date, turn.Now);
        return StandupViews.Said(turn.Say.StandupComing);
    }
}

internal sealed record PreviewStandup(string Said) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Standup(Said) is not { } day) return turn.Refuse(new NotUnderstood());
        return day.Said.Count == 0
            ? StandupViews.Said(turn.Say.StandupNothing(turn.DayOf(day.Round)))
            : StandupViews.Preview(turn, day, await turn.Tellings(day.Said));
    }
}

/// <summary>Sends each client its part: the letters follow from the round's state. Said twice, it says the same twice.</summary>
internal sealed record PostStandup(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Standup(Said) is not { } day) return turn.Refuse(new NotUnderstood());
        var ways = await turn.Ways(day);
        if (day.Round.State is RoundState.Posted) return StandupViews.Card(turn, day, ways);
        if (await turn.Closed(day) is { } no) return turn.Refuse(no);
        if (day.Said.Count == 0) return turn.Refuse(new StandupEmpty());
        var reached = day.Said.Where(p => ways[p.Client.Id].Readers > 0).ToList();
        if (reached.Count == 0) return turn.Refuse(new StandupNoReaders(turn.Slashed("client room")));

        await turn.Becomes(day, RoundState.Posted);
        var later = from part in reached
                    let due = PartRules.Due(day.Round, turn.Now, ways[part.Client.Id].PostsAt, part.Client.Calendar)
                    where due > turn.Now
                    select turn.Say.StandupPostsLater(part.Client.Name, turn.Moment(due));
        return StandupViews.Posted(turn, day, reached.Select(p => p.Client.Name), later);
    }
}

internal sealed record SkipStandup(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Standup(Said) is not { } day) return turn.Refuse(new NotUnderstood());
        if (day.Round.State is RoundState.Skipped) return StandupViews.Card(turn, day, await turn.Ways(day));
        // Nobody had said that it may go.
        if (day.Round is { State: RoundState.Posted, ByItself: { } at } && await turn.Written(day) is null)
        {
            await turn.Becomes(day, RoundState.Skipped, at);
            return StandupViews.Said(turn.Say.AutoTakenBack(turn.Moment(turn.Now)), new Button(turn.Say.Undo, $"undo {turn.Id}"));
        }
        if (await turn.Closed(day) is { } no) return turn.Refuse(no);
        await turn.Becomes(day, RoundState.Skipped);
        return StandupViews.Skipped(turn, day);
    }
}
