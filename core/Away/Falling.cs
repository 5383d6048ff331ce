using Core.Agencies;
using Core.Deadlines;
using Core.Requests;
using Core.Time;
using NodaTime;

namespace Core.Away;

/// <summary>Work whose due date or latest start falls into an absence, or which does not fit for it: the soonest due first.</summary>
/// <param name="Unfit">Those that will not be done in time.</param>
internal sealed record Falling(IReadOnlyList<Request> Requests, IReadOnlySet<RequestId> Unfit)
{
    /// <param name="without">Her absences but for this one, which would itself move a latest start.</param>
    public static async Task<Falling> Into(Turn turn, Person who, Interval away, Absences without)
    {
        var work = await turn.Db.WorkOf(turn.Agency, who, turn.Now);
        var plain = new Workload(work.Pieces, work.Calendar with { Away = without }, work.Buffer, turn.Now);
        var gone = new Workload(work.Pieces, work.Calendar with { Away = without.With(away) }, work.Buffer, turn.Now);
        var back = Working.Open(away.End, gone.Calendar).Start;
        bool Falls(Piece piece) => piece.Request.DueAt is { } due && due > turn.Now
            && ((due > away.Start && due <= back) || In(plain.LatestStart(piece)) || (Fits(plain, piece) && !Fits(gone, piece)));
        bool In(Instant? at) => at is { } moment && moment >= away.Start && moment < back;
        // What nobody has taken anybody may take, where there is somebody.
        var alone = !(await turn.Db.Members()).Any(m => m.IsLead && m.Id != who.Id);
        var falling = work.Pieces.Where(p => (p.Request.OwnerId == who.Id || alone) && Reminders.Pends(p.Request) && Falls(p)).ToList();
        var requests = new List<Request>();
        foreach (var piece in falling)
            if (await turn.Db.Request(piece.Request.Id) is { } request) requests.Add(request);
        return new Falling(
            RequestLines.BySoonest(requests), falling.Where(p => !Fits(gone, p)).Select(p => p.Request.Id).ToHashSet());
    }

    private static bool Fits(Workload work, Piece piece) => work.SlotOf(piece.Request.Id) is not { Fits: false };
}
