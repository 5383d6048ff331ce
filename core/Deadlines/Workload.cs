using Core.Agencies;
using Core.Requests;
using Core.Store;
using Core.Time;
using NodaTime;

namespace Core.Deadlines;

/// <summary>All the open work of one member, when she does which of it, and the room that is kept before it is due.</summary>
internal sealed record Workload(IReadOnlyList<Piece> Pieces, WorkCalendar Calendar, Buffer Buffer, Instant Now)
{
    // In her working time.
    private static readonly Duration Soon = Duration.FromMinutes(15);

    private Dictionary<RequestId, Piece>? _pieces;
    private Dictionary<RequestId, Slot>? _slots;

    public IReadOnlyList<Slot> Slots => field ??= Queue.Of(Pieces, Hours, Now);

    // A thousand requests are counted on the same hours.
    private HoursAhead Hours { get => field ??= new(Calendar, Now); init; }

    public Piece? PieceOf(RequestId id) => (_pieces ??= Pieces.ToDictionary(p => p.Request.Id)).GetValueOrDefault(id);

    public Slot? SlotOf(RequestId id) => (_slots ??= Slots.ToDictionary(s => s.Request.Id)).GetValueOrDefault(id);

    /// <summary>What is done before it.</summary>
    public IEnumerable<Slot> Before(RequestId id) => Slots.TakeWhile(s => s.Request.Id != id);

    /// <summary>The last moment at which it can be begun with the room kept; null for what is not due or has nothing left.</summary>
    public Instant? LatestStart(Piece piece) => piece.Request.DueAt is { } due && piece.Left > Duration.Zero
        ? Hours.Back(due, piece.Left + Buffer.Of(piece.Left))
        : null;

    /// <summary>The last moment from which it is done in time if everything before it is done first; null for what is not due.</summary>
    public Instant? LastFit(Slot slot) => slot.Request.DueAt is { } due ? Hours.Back(due, slot.Ahead + slot.Left) : null;

    /// <summary>
    /// When she has to begin with what comes before it. Where the room is enough for all that, she is told at the latest start and may begin
    /// with either; where it is not, "begin now" would be followed by "does not fit", so she is told as much earlier as the rest takes.
    /// </summary>
    /// <returns>Null for what is begun, is not due, or has no need of it.</returns>
    public Instant? FirstAt(Slot slot) =>
        PieceOf(slot.Request.Id) is { IsBegun: false } piece && LatestStart(piece) is { } start && slot.Ahead + Soon > Buffer.Of(slot.Left)
            ? Hours.Back(start, slot.Ahead)
            : null;

    /// <summary>True when it still fits for a while: otherwise it is about to be raised, and whoever reads that needs no other message.</summary>
    public bool FitsForNow(Slot slot) => slot.Fits && (slot.Ahead == Duration.Zero || LastFit(slot) is not { } last || last >= Hours.Add(Now, Soon));

    /// <summary>That she has to begin has been told of it already, or of something that comes before it.</summary>
    public bool IsTold(Slot slot) =>
        slot.Fits && PieceOf(slot.Request.Id) is { IsBegun: false } piece && (FirstAt(slot) ?? LatestStart(piece)) <= Now;

    /// <summary>As if that were what is left of it: nothing else when it is.</summary>
    public Workload With(Piece piece) => PieceOf(piece.Request.Id) is { } known && (known.Request, known.Left) == (piece.Request, piece.Left)
        ? this
        : new([.. Pieces.Where(p => p.Request.Id != piece.Request.Id), piece], Calendar, Buffer, Now) { Hours = Hours };

    /// <summary>
    /// The first due date that it keeps, with the room before it, on the half hour. Moved later it may have to wait for more: what it waits
    /// for then is counted.
    /// </summary>
    public Instant FirstFit(Piece piece)
    {
        var due = With(piece).SlotOf(piece.Request.Id)!.Ends;
        while (true)
        {
            var moved = With(piece with { Request = piece.Request with { DueAt = due } }).SlotOf(piece.Request.Id)!;
            if (moved.Ends <= due) return OnTheHalfHour(Hours.Add(moved.Ends, Buffer.Of(piece.Left)));
            due = moved.Ends;
        }
    }

    private static Instant OnTheHalfHour(Instant at)
    {
        const int Half = 30 * 60;
        return Instant.FromUnixTimeSeconds((at.ToUnixTimeSeconds() + Half - 1) / Half * Half);
    }
}

internal static class Workloads
{
    private const string PlansKept = "plans kept";

    private sealed record Asked(Workload Work, (int Saved, int? Kept, Agency Agency, Person Whose, Instant Now) Of);

    extension(AgencySession db)
    {
        /// <summary>What is hers; and, for the agency's owner, what nobody has taken yet.</summary>
        public async Task<Workload> WorkOf(Agency agency, Person member, Instant now)
        {
            // Asked for several times in a turn, it is counted once, until something is saved that it was counted from.
            var (key, saved, kept) = ($"work of {member.Id.Value}", db.Changes.Count(IsCounted), db.Known.GetValueOrDefault(PlansKept) as int?);
            if (db.Known.GetValueOrDefault(key) is Asked known && known.Of == (saved, kept, agency, member, now)) return known.Work;
            var pieces = new List<Piece>(await db.PiecesOf(member.Id, now));
            if (member.Role is Language.Role.Owner) pieces.AddRange(await db.UntakenPieces(now));
            var work = new Workload(pieces, agency.CalendarOf(member), await db.Buffer(), now);
            db.Known[key] = new Asked(work, (saved, kept, agency, member, now));
            return work;
        }

        /// <summary>What was planned for one of its requests is another: whoever asks reads it anew.</summary>
        internal void PlanKept() => db.Known[PlansKept] = (db.Known.GetValueOrDefault(PlansKept) as int? ?? 0) + 1;
    }

    private static bool IsCounted(Change change) => change.Table.Name is "requests" or "time_entries" or "buffers";

    extension(Turn turn)
    {
        /// <summary>Of everybody who does one of these, as far as the reader sees their work: none for a client.</summary>
        public async Task<IReadOnlyList<Workload>> WorkBehind(IReadOnlyList<Request> requests)
        {
            if (!turn.Who.IsMember) return [];
            var owners = requests.Select(r => r.OwnerId).ToHashSet();
            var work = new List<Workload>();
            foreach (var member in await turn.Db.Members())
            {
                if (owners.Contains(member.Id) || (member.Role is Language.Role.Owner && owners.Contains(null)))
                    work.Add(await turn.Db.WorkOf(turn.Agency, member, turn.Now));
            }
            return work;
        }
    }
}
