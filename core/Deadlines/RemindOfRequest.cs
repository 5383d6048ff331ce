using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Views;
using NodaTime;

namespace Core.Deadlines;

/// <summary>Reminds whoever does it that a request is due, or was. Moved, finished or given away meanwhile, it reminds nobody.</summary>
/// <param name="Due">As it was when the reminder was planned.</param>
internal sealed record RemindOfRequest(long Number, ReminderKind? Kind, string Due) : Question
{
    /// <summary>So late is late: the reader is told when it should have come.</summary>
    private static readonly Duration Late = Duration.FromMinutes(10);

    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { IsOpen: true, DueAt: { } at } request || request.Due != Due
            || Kind is not { } kind || !Reminders.IsSo(kind, at, turn.Now) || (request.OwnerId ?? turn.Who.Id) != turn.Who.Id)
            return turn.Refuse(new NoSuchRequest(Number));

        var said = Said(turn, request, at);
        var planned = Reminders.At(kind, at);
        var late = turn.Say.LateReminder(turn.Say.Moment(planned, turn.Who.Zone, turn.Now));
        return View.Of(
            said,
            [
                new Line(said),
                new Facts(new Fact(turn.Say.DueLabel, [.. turn.DueBoth(request, (await turn.Db.ClientOf(request.ClientId)).Zone)])),
                .. turn.Now - planned > Late ? (Part[])[new Hint(late)] : [],
                new Buttons(
                [
                    .. RequestButtons.Likeliest(request, turn.Who.Role, turn.Say, most: 3),
                    .. RequestRules.Can(request, RequestMove.Due, turn.Who.Role)
                        ? (Button[])[RequestButtons.Of(request, RequestMove.Due, turn.Say)]
                        : [],
                    RequestButtons.More(request, turn.Say),
                ]),
            ]);
    }

    private static string Said(Turn turn, Request request, Instant at)
    {
        var zone = turn.Who.Zone;
        var (here, today) = (at.InZone(zone), turn.Now.InZone(zone).Date);
        if (at <= turn.Now) return turn.Say.IsOverdue(request.Name, request.What, turn.Say.Moment(at, zone, turn.Now));
        var days = Period.DaysBetween(today, here.Date);
        return turn.Say.IsDueSoon(request.Name, request.What, days, turn.Say.Clock(here.TimeOfDay));
    }
}
