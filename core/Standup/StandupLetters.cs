using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Time;
using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Core.Standup;

/// <summary>The morning's draft. Untrue when it was sent, posted or skipped already, or nobody has anything to hear.</summary>
/// <param name="Due">When it was to come; too long after that it only says that it was left out.</param>
internal sealed record TellDraft(string Said, string Due) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead || !InstantPattern.General.Parse(Due).TryGetValue(default, out var due))
            return turn.Refuse(new NotUnderstood());
        if (await turn.OpenStandup(Said) is not { } day) return turn.Refuse(new StandupEmpty());
        if (await turn.Db.CardsOf(day.Round.Id) is { Count: > 0 }) return turn.Refuse(new StandupEmpty());
        return ScheduleRules.IsTooLate(due, turn.Now)
            ? StandupViews.Late(turn, due)
            : StandupViews.Card(turn, day, await turn.Ways(day));
    }
}

/// <summary>The card as it is now, wherever it was posted.</summary>
internal sealed record TellCard(string Said) : Question
{
    public override async Task<View> Run(Turn turn) => turn.Who.IsLead && await turn.Standup(Said) is { } day
        ? StandupViews.Card(turn, day, await turn.Ways(day))
        : turn.Refuse(new NotUnderstood());
}

/// <summary>Noon, and the draft that she got is still one.</summary>
internal sealed record TellNudge(string Said) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead || await turn.OpenStandup(Said) is not { } day) return turn.Refuse(new StandupEmpty());
        var noon = Zones.Resolve(day.Round.Day + LocalTime.Noon, turn.Who.Zone);
        var sent = await turn.Db.CardsOf(day.Round.Id) is { Count: > 0 };
        return sent && !ScheduleRules.IsTooLate(noon, turn.Now) ? StandupViews.Nudge(turn, day) : turn.Refuse(new StandupEmpty());
    }
}

/// <summary>One client's part, for its room or for a contact of it: nothing but that client is read.</summary>
internal sealed record TellPart(string Round, string Client) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        // A subcontractor may know the client, and not all that is done for it.
        var id = new ClientId(Client);
        if (turn.Who.Role is not Role.Contact || (await turn.VisibleClients()).FirstOrDefault(c => c.Id == id) is not { } client)
            return turn.Refuse(new NotUnderstood());
        if (await turn.Db.Round(Round) is not { State: RoundState.Posted } round
            || await turn.Db.Person(round.PersonId) is not { RemovedAt: null } from) return turn.Refuse(new StandupEmpty());

        var due = ScheduleRules.PartDue(round.ChangedAt, (await turn.Db.PostingTime(id))?.At, client.Calendar);
        var lastDay = (Night.Ends(due, client.Zone) ?? due).InZone(client.Zone).Date;
        if (turn.Now.InZone(client.Zone).Date > lastDay) return turn.Refuse(new StandupOld(turn.Day(round.Day)));

        var day = await turn.Db.StandupOf(turn.Agency, from, round.Day, turn.Now, only: id);
        return day.Said is [var part]
            ? StandupViews.Part(day, part, from.Name, new PartTelling(turn.Say, turn.Who.Zone, turn.Now, turn.Agency.Name))
            : turn.Refuse(new StandupEmpty());
    }
}

/// <summary>To whoever has read a client's part that was taken back since. Untrue when nobody has, or when it was posted anew.</summary>
/// <param name="Part">The occurrence of the letter that was the part.</param>
internal sealed record TellPartBack(string Round, string Client, string Part) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.Who.Role is not Role.Contact || (await turn.VisibleClients()).All(c => c.Id != new ClientId(Client)))
            return turn.Refuse(new NotUnderstood());
        if (!await turn.Db.WasSent(Round, Part) || await turn.Db.Round(Round) is { State: RoundState.Posted }) return turn.Refuse(new StandupEmpty());
        return StandupViews.Said(turn.Say.StandupTakenBack(turn.Agency.Name));
    }
}
