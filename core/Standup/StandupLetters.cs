using Core.Speech;
using Core.Store;
using Core.Time;
using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Core.Standup;

/// <summary>
/// The morning's draft. Untrue when it was sent, posted or skipped already, or nobody has anything to hear. Late by minutes it says so; later,
/// or on another day, it only says that it was left out.
/// </summary>
/// <param name="Due">When it was to come.</param>
internal sealed record TellDraft(string Said, string Due) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead || !InstantPattern.General.Parse(Due).TryGetValue(default, out var due))
            return turn.Refuse(new NotUnderstood());
        if (await turn.Standup(Said) is not { Round.State: RoundState.Draft, Said.Count: > 0 } day) return turn.Refuse(new StandupEmpty());
        if (await turn.Db.CardsOf(day.Round.Id) is { Count: > 0 }) return turn.Refuse(new StandupEmpty());
        if (!await turn.IsCurrent(day.Round)) return turn.IsLast(day.Round) ? StandupViews.Late(turn, day, due) : turn.Refuse(new StandupEmpty());
        if (ScheduleRules.IsTooLate(due, turn.Now)) return StandupViews.Late(turn, day, due);
        var card = StandupViews.Card(turn, day, await turn.Ways(day));
        return ScheduleRules.IsLate(due, turn.Now) ? StandupViews.WithHint(card, turn.Say.StandupLate(turn.Moment(due))) : card;
    }
}

/// <summary>The card as it is now, wherever it was posted.</summary>
internal sealed record TellCard(string Said) : Question
{
    public override async Task<View> Run(Turn turn) => turn.Who.IsLead && await turn.Standup(Said) is { } day
        ? StandupViews.Card(turn, day, await turn.Ways(day))
        : turn.Refuse(new NotUnderstood());
}

/// <summary>Noon, and the draft that she got is still one. Late on that day it is said all the same; on the next, that nothing was sent.</summary>
internal sealed record TellNudge(string Said) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead || await turn.Standup(Said) is not { Round.State: RoundState.Draft, Said.Count: > 0 } day)
            return turn.Refuse(new StandupEmpty());
        if (await turn.Db.CardsOf(day.Round.Id) is not { Count: > 0 }) return turn.Refuse(new StandupEmpty());
        if (!await turn.IsCurrent(day.Round)) return turn.IsLast(day.Round) ? StandupViews.NeverPosted(turn, day) : turn.Refuse(new StandupEmpty());
        var noon = Zones.Resolve(day.Round.Date + LocalTime.Noon, turn.Who.Zone);
        var nudge = StandupViews.Nudge(turn, day);
        return ScheduleRules.IsLate(noon, turn.Now) ? StandupViews.WithHint(nudge, turn.Say.StandupLate(turn.Moment(noon))) : nudge;
    }
}

/// <summary>A draft was to post itself, and nothing could for too long.</summary>
internal sealed record TellUnposted(string Said) : Question
{
    public override async Task<View> Run(Turn turn) =>
        turn.Who.IsLead && await turn.Standup(Said) is { Round.State: RoundState.Draft, Said.Count: > 0 } day
            ? StandupViews.Unposted(turn, day)
            : turn.Refuse(new StandupEmpty());
}

/// <summary>Parts that were to leave while nothing could: what is too old for a client's morning is not sent, and she decides.</summary>
internal sealed record TellMissed(string Round) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead || await turn.Db.Round(Round) is not { State: RoundState.Posted } round || round.PersonId != turn.Who.Id)
            return turn.Refuse(new StandupEmpty());
        var day = await turn.Db.StandupOf(turn.Agency, turn.Who, round.Day, turn.Now);
        var letters = (await turn.Db.PartLetters(round.Id)).ToLookup(l => l.Client);
        var missed = day.Said.Where(p => letters[p.Client.Id].Any() && letters[p.Client.Id].All(l => l.IsLeftOut(turn.Now))).ToList();
        return missed.Count > 0 ? StandupViews.Missed(turn, day, missed) : turn.Refuse(new StandupEmpty());
    }
}
