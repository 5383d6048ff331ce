using Core.Clients;
using Core.Requests;
using Core.Speech;
using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Core.Deadlines;

/// <summary>
/// Reminds whoever does it that a request must be begun to be done in time, or what comes before it, or that it was due. Begun, moved,
/// finished or given away meanwhile, it reminds nobody.
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
        return kind switch
        {
            ReminderKind.Overdue => await Overdue(turn, request, at),
            ReminderKind.Start => await Start(turn, request, at),
            ReminderKind.First => await First(turn, request, at),
        };
    }

    private async Task<View> Overdue(Turn turn, Request request, Instant at)
    {
        var client = await turn.Db.ClientOf(request.ClientId);
        var said = turn.Say.IsOverdue(request.Name, request.What, turn.Moment(at));
        return View.Of(
            said,
            [
                new Line(said),
                new Facts(new Fact(turn.Say.DueLabel, [.. turn.DueBoth(request, client.Zone)])),
                .. LateHint(turn, at),
                new Buttons(
                [
                    .. RequestButtons.Likeliest(request, turn.Who.Role, turn.Say, most: 2),
                    .. WaysOut.For(turn, request, most: 2),
                    RequestButtons.More(request, turn.Say),
                ]),
                SnoozeButtons.Of(turn, $"snooze {request.Name}", client),
            ]);
    }

    private async Task<View> Start(Turn turn, Request request, Instant at)
    {
        var work = await turn.Db.WorkOf(turn.Agency, turn.Who, turn.Now);
        // What does not fit any more is another letter, which says more.
        if (work.PieceOf(request.Id) is not { IsBegun: false } piece || work.LatestStart(piece) is not { } start || start > turn.Now
            || work.SlotOf(request.Id) is not { } slot || !work.FitsForNow(slot))
            return turn.Refuse(new NoSuchRequest(Number));

        var (say, client) = (turn.Say, await turn.Db.ClientOf(request.ClientId));
        var said = say.BeginNow(request.Name, request.What, turn.Moment(at));
        return View.Of(
            said,
            [
                new Line(said),
                new Facts(
                    new Fact(say.DueLabel, [.. turn.DueBoth(request, client.Zone)]),
                    new Fact(say.LeftLabel, WaysOut.Left(turn, piece)),
                    new Fact(say.LatestStartLabel, new When(start, turn.Moment(start)))),
                new Hint(say.WhyNow(say.Length(piece.Left), say.Length(work.Buffer.Of(piece.Left)))),
                .. LateHint(turn, start),
                new Buttons(
                [
                    .. RequestButtons.Likeliest(request, turn.Who.Role, turn.Say, most: 2),
                    .. WaysOut.For(turn, request, most: 2),
                    RequestButtons.More(request, turn.Say),
                ]),
                SnoozeButtons.Of(turn, $"snooze {request.Name}", client),
            ]);
    }

    private async Task<View> First(Turn turn, Request request, Instant at)
    {
        var work = await turn.Db.WorkOf(turn.Agency, turn.Who, turn.Now);
        // Who was told to begin with something before it has nothing else to do now.
        if (work.SlotOf(request.Id) is not { } slot || !work.FitsForNow(slot) || work.FirstAt(slot) is not { } first || first > turn.Now
            || work.Before(request.Id).ToList() is not [var next, ..] before || before.Exists(work.IsTold))
            return turn.Refuse(new NoSuchRequest(Number));

        var (say, piece, client) = (turn.Say, work.PieceOf(request.Id)!, await turn.Db.ClientOf(request.ClientId));
        var said = say.BeginFirst(request.Name, request.What, turn.Moment(at), next.Request.Name);
        var start = work.LatestStart(piece)!.Value;
        return View.Of(
            said,
            [
                new Line(said),
                new Facts(
                    new Fact(say.DueLabel, [.. turn.DueBoth(request, client.Zone)]),
                    new Fact(say.LeftLabel, WaysOut.Left(turn, piece)),
                    new Fact(say.LatestStartLabel, new When(start, turn.Moment(start))),
                    WaysOut.Before(turn, before)),
                .. await Overdue(turn, next),
                new Hint(say.WhyFirst(say.Length(work.Buffer.Of(piece.Left)))),
                .. LateHint(turn, first),
                new Buttons([new Button(next.Request.Name, next.Request.Name), .. WaysOut.For(turn, request, most: 3), RequestButtons.More(request, say)]),
                SnoozeButtons.Of(turn, $"snooze {request.Name}", client),
            ]);
    }

    // What she is to begin with may be late itself.
    private static async Task<IEnumerable<Part>> Overdue(Turn turn, Slot next) =>
        next.Request.DueAt is { } due && due <= turn.Now && await turn.Db.Request(next.Request.Id) is { } late
            ? [new Line(turn.Say.IsOverdue(late.Name, late.What, turn.Moment(due)))]
            : [];

    private IEnumerable<Part> LateHint(Turn turn, Instant otherwise)
    {
        var planned = InstantPattern.General.Parse(Planned).TryGetValue(otherwise, out var at) ? at : otherwise;
        if (turn.Now - planned > Late) yield return new Hint(turn.Say.LateReminder(turn.Moment(planned)));
    }
}
