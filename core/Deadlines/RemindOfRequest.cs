using Core.Clients;
using Core.Requests;
using Core.Speech;
using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Core.Deadlines;

/// <summary>
/// Reminds whoever does it that a request must be begun to be done in time, or that it was due. Begun, moved, finished or given away
/// meanwhile, it reminds nobody.
/// </summary>
/// <param name="Due">As it was when the reminder was planned.</param>
/// <param name="Planned">When it was to come, as an instant; empty in letters of older versions.</param>
internal sealed record RemindOfRequest(long Number, ReminderKind? Kind, string Due, string Planned) : Question
{
    /// <summary>So late is late: the reader is told when it should have come.</summary>
    private static readonly Duration Late = Duration.FromMinutes(10);

    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { DueAt: { } at } request || !Reminders.Pends(request) || request.Due != Due
            || Kind is not { } kind || !Reminders.IsSo(kind, at, turn.Now) || (request.OwnerId ?? turn.Who.Id) != turn.Who.Id)
            return turn.Refuse(new NoSuchRequest(Number));
        return kind is ReminderKind.Overdue ? await Overdue(turn, request, at) : await Start(turn, request, at);
    }

    private async Task<View> Overdue(Turn turn, Request request, Instant at)
    {
        var said = turn.Say.IsOverdue(request.Name, request.What, turn.Say.Moment(at, turn.Who.Zone, turn.Now));
        return View.Of(
            said,
            [
                new Line(said),
                new Facts(new Fact(turn.Say.DueLabel, [.. turn.DueBoth(request, (await turn.Db.ClientOf(request.ClientId)).Zone)])),
                .. LateHint(turn, at),
                new Buttons(
                [
                    .. RequestButtons.Likeliest(request, turn.Who.Role, turn.Say, most: 2),
                    .. WaysOut.For(turn, request, most: 2),
                    RequestButtons.More(request, turn.Say),
                ]),
            ]);
    }

    private async Task<View> Start(Turn turn, Request request, Instant at)
    {
        var work = await turn.Db.WorkOf(turn.Agency, turn.Who, turn.Now);
        // What does not fit any more is another letter, which says more.
        if (work.PieceOf(request.Id) is not { IsBegun: false } piece || work.LatestStart(piece) is not { } start || start > turn.Now
            || work.SlotOf(request.Id) is not { Fits: true })
            return turn.Refuse(new NoSuchRequest(Number));

        var (say, zone) = (turn.Say, turn.Who.Zone);
        var said = say.BeginNow(request.Name, request.What, say.Moment(at, zone, turn.Now));
        return View.Of(
            said,
            [
                new Line(said),
                new Facts(
                    new Fact(say.DueLabel, [.. turn.DueBoth(request, (await turn.Db.ClientOf(request.ClientId)).Zone)]),
                    new Fact(say.LeftLabel, WaysOut.Left(turn, piece)),
                    new Fact(say.LatestStartLabel, new When(start, say.Moment(start, zone, turn.Now)))),
                new Hint(say.WhyNow(say.Length(piece.Left), say.Length(work.Buffer.Of(piece.Left)))),
                .. LateHint(turn, start),
                new Buttons(
                [
                    .. RequestButtons.Likeliest(request, turn.Who.Role, turn.Say, most: 2),
                    .. WaysOut.For(turn, request, most: 2),
                    RequestButtons.More(request, turn.Say),
                ]),
            ]);
    }

    private IEnumerable<Part> LateHint(Turn turn, Instant otherwise)
    {
        var planned = InstantPattern.General.Parse(Planned).TryGetValue(otherwise, out var at) ? at : otherwise;
        if (turn.Now - planned > Late) yield return new Hint(turn.Say.LateReminder(turn.Say.Moment(planned, turn.Who.Zone, turn.Now)));
    }
}
