using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Views;
using NodaTime.Text;

namespace Core.Deadlines;

/// <summary>Proposes the first due date that fits. Nothing moves before somebody presses it.</summary>
internal sealed record MoveLater(long Number) : OfRequest(Number)
{
    protected override RequestMove Move => RequestMove.Due;

    protected override async Task<View> With(Turn turn, Request request)
    {
        var (say, fits) = (turn.Say, await turn.FirstFit(request));
        var client = await turn.Db.ClientOf(request.ClientId);
        var moved = request with { DueAt = fits, Due = null, DueZone = null };
        var said = say.FirstFits(request.Name, turn.Moment(fits));
        return View.Of(
            said,
            [
                new Line(said),
                new Facts(new Fact(say.FitsLabel, [.. turn.DueBoth(moved, client.Zone)])),
                .. turn.DueOff(moved, client),
                new Hint(say.ClientNotTold),
                new Buttons(
                    new Button(say.MoveIt, $"{request.Name} due {InstantPattern.General.Format(fits)} @{request.Version}", ButtonStyle.Primary),
                    new Button(say.AnotherDate, $"{request.Name} due @{request.Version}"),
                    new Button(say.TellTheClient, $"{request.Name} tell"),
                    RequestButtons.More(request, say)),
            ]) with
        { Unmoved = true };
    }
}

internal static class FirstFits
{
    extension(Turn turn)
    {
        /// <summary>When it would be done in time by whoever does it, with the room kept before it.</summary>
        public async Task<NodaTime.Instant> FirstFit(Request request)
        {
            var doer = request.OwnerId is { } owner ? await turn.PersonOf(owner) : await turn.Db.Owner() ?? turn.Who;
            var work = await turn.Db.WorkOf(turn.Agency, doer, turn.Now);
            return work.FirstFit(work.PieceOf(request.Id) is { } piece && piece.Left > NodaTime.Duration.Zero
                ? piece
                : new Piece(request, Remaining.Least));
        }
    }
}
