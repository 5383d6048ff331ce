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

/// <summary>
/// Where and when the parts of a posted round are. A client of two leads gets a message of each, under the name of whoever wrote it, for what
/// is answered beneath it goes to her, and she alone edits it; as each tells of her own work only, nothing is told twice.
/// </summary>
internal static class PartRules
{
    /// <summary>The subject of the card that a part becomes. Posted anew after it was taken back it is another.</summary>
    public static string Card(Round round, ClientId client) => $"{round.Id}/{client.Value}/{InstantPattern.General.Format(round.ChangedAt)}";

    /// <returns>Whose round and which client's part a card shows; null for other cards.</returns>
    public static (string Round, ClientId Client)? Read(string card) =>
        card.Split('/') is [var round, var client, _] ? (round, new ClientId(client)) : null;

    /// <summary>The occurrence of the letter that brings it. Posted anew after it was taken back, it is another part for the same reader.</summary>
    public static string Occurrence(Round round, ClientId client, string reader) =>
        $"part/{InstantPattern.General.Format(round.ChangedAt)}/{client.Value}/{reader}";

    /// <summary>The sentence that draws it, and with <c>again</c> behind it the one that draws it anew.</summary>
    public static string Say(Round round, ClientId client) =>
        $"standup-part {round.Id} {client.Value} {InstantPattern.General.Format(round.ChangedAt)}";

    /// <summary>In its client's morning, never before it was posted, or last written for them.</summary>
    /// <param name="zone">Of whoever reads it.</param>
    public static Instant Due(Round round, ClientPart part, IEnumerable<PostingTime> times, DateTimeZone zone) => Due(
        round, Instant.Max(round.ChangedAt, part.EditedAt ?? round.ChangedAt), times.FirstOrDefault(t => t.ClientId == part.Client.Id)?.At,
        part.Client.Calendar with { Zone = zone });

    /// <param name="postsAt">In the client's zone; null for a client that has named no hour.</param>
    public static Instant Due(Round round, Instant posted, LocalTime? postsAt, WorkCalendar client) =>
        round.IsWeekly ? ScheduleRules.WeekDue(posted, postsAt, client) : ScheduleRules.PartDue(posted, postsAt, client);
}

/// <summary>
/// One client's part, for its room or for a contact of it: nothing but that client is read. Late by minutes it says so; by hours it is not
/// sent, and its author is told. Drawn anew it shows what she has written since, or that it was taken back.
/// </summary>
/// <param name="Posted">When it was posted, as its card knows it; empty for the round as it is.</param>
/// <param name="Again">The card is drawn anew.</param>
internal sealed record TellPart(string Round, string Client, string Posted, string Again) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        // A subcontractor may know the client, and not all that is done for it.
        var id = new ClientId(Client);
        if (turn.Who.Role is not Role.Contact || (await turn.VisibleClients()).FirstOrDefault(c => c.Id == id) is not { } client)
            return turn.Refuse(new NotUnderstood());
        var stands = await turn.Db.Round(Round);
        var isPosted = stands is { State: RoundState.Posted } && (Posted is "" || InstantPattern.General.Format(stands.ChangedAt) == Posted);
        if (Again is "" && !isPosted) return turn.Refuse(new StandupEmpty());
        var card = $"{Round}/{Client}/{(Posted is "" ? InstantPattern.General.Format(stands!.ChangedAt) : Posted)}";
        if (!isPosted) return StandupViews.TakenBack(turn) with { Card = card };
        if (await turn.Db.Person(stands!.PersonId) is not { RemovedAt: null } from) return turn.Refuse(new StandupEmpty());

        var day = await turn.Db.StandupOf(turn.Agency, from, stands.Day, turn.Now, only: id);
        if (day.Said is not [var part]) return Again is "" ? turn.Refuse(new StandupEmpty()) : StandupViews.TakenBack(turn) with { Card = card };
        var view = StandupViews.Part(day, part, from.Name, new PartTelling(turn.Say, turn.Who.Zone, turn.Now, turn.Agency.Name)) with { Card = card };
        if (Again is not "")
        {
            return part.EditedAt is { } edited && edited > await turn.Db.CardPosted(card)
                ? StandupViews.WithHint(view, turn.Say.StandupEdited(turn.Moment(edited)))
                : view;
        }
        var due = PartRules.Due(stands, part, await turn.Db.PostingTimes(), turn.Who.Zone);
        if (ScheduleRules.IsTooLate(due, turn.Now)) return turn.Refuse(new StandupOld(turn.DayOf(stands)));
        return ScheduleRules.IsLate(due, turn.Now) ? StandupViews.WithHint(view, turn.Say.StandupLate(turn.Moment(due))) : view;
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
        return StandupViews.TakenBack(turn);
    }
}
