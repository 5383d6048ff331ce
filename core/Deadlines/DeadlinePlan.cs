using System.Globalization;
using Core.Agencies;
using Core.Requests;
using Core.Store;
using NodaTime;

namespace Core.Deadlines;

/// <summary>
/// Which letters a member's open work owes her: when to begin, or to begin with what comes before it, when it is overdue, and that something
/// does not fit any more, raised once for each time that it ceases to fit, and again when another owner, date or estimate does not fit either.
/// </summary>
internal static class DeadlinePlan
{
    /// <summary>Planned daily, so no farther: what fits for longer is looked at again.</summary>
    private static readonly Duration Ahead = Duration.FromDays(2);

    /// <summary>At its last moment it still fits.</summary>
    private static readonly Duration Over = Duration.FromMinutes(1);

    /// <summary>Of the letters that say so.</summary>
    public const string Raised = "misfit";

    /// <summary>Of the letters that say with what else to begin: planned for themselves, for they change with all that comes before.</summary>
    private const string First = "first";

    public static async Task Again(AgencySession db, Agency agency, Person member, Instant now)
    {
        var work = await db.WorkOf(agency, member, now);
        foreach (var piece in work.Pieces.Where(p => p.Request.Due is not null))
        {
            var was = piece.Kept ?? Fit.None(piece.Request.Id);
            var planned = await Remind(db, work, piece, member.Id, was);
            var first = await BeginFirst(db, work, piece.Request, member.Id, planned, isNew: was.Planned is "");
            var fit = await Raise(db, work, piece.Request, member.Id, first);
            if (fit != was || piece.Kept is null) await db.KeepFit(fit);
        }
    }

    /// <summary>Whoever has just read that it does not fit hears nothing more of that.</summary>
    public static async Task Read(AgencySession db, Request request, PersonId reader, Instant now)
    {
        var was = await db.FitOf(request.Id) ?? Fit.None(request.Id);
        await db.KeepFit(was with { Cause = Cause(request, reader), LooksAt = now });
    }

    /// <summary>It is over, or not due any more.</summary>
    public static async Task Forget(AgencySession db, Request request, Instant now)
    {
        await db.Replan(request.Id.Value, Reminders.Kind, now);
        await db.Replan(request.Id.Value, First, now);
        await db.Replan(request.Id.Value, Raised, now);
        await db.ForgetFit(request.Id);
    }

    private static async Task<Fit> Remind(AgencySession db, Workload work, Piece piece, PersonId reader, Fit was)
    {
        var request = piece.Request;
        var start = piece.IsBegun ? null : work.LatestStart(piece);
        var from = string.Create(
            CultureInfo.InvariantCulture,
            $"{start?.ToUnixTimeSeconds()} {reader.Value} {request.DueAt!.Value.ToUnixTimeSeconds()} {request.Due} {request.Estimate} " +
            $"{request.Urgency} {Reminders.Pends(request)}");
        if (was.Planned == from) return was;
        // That it is overdue was owed in time, and may still wait for its reader's hours. Whatever is not so any more refuses itself.
        if (request.DueAt <= work.Now && Reminders.Pends(request)) return was with { Planned = from };
        // What was to be begun later and is late already, because something changed, is told at once. Who has just read of it knows.
        if (start <= work.Now && !(StartIn(was.Planned) > work.Now)) start = null;
        await db.Replan(request.Id.Value, Reminders.Kind, work.Now, Reminders.Of(request, reader, start, work.Now));
        return was with { Planned = from };
    }

    private static async Task<Fit> BeginFirst(AgencySession db, Workload work, Brief request, PersonId reader, Fit was, bool isNew)
    {
        var (now, at) = (work.Now, work.SlotOf(request.Id) is { Fits: true } slot ? work.FirstAt(slot) : null);
        if (at > now + Ahead) at = null;
        // It is under way, or was told: that what comes before it has changed since says nothing new.
        if (at == was.FirstAt || (at <= now && was.FirstAt <= now)) return was;
        // As with the latest start: what is late already because something changed is told at once, but not to whoever has just read of it.
        var owed = at is { } first && (first > now || !isNew) ? Reminders.First(request, reader, Instant.Max(first, now)) : null;
        if (owed is not null || was.FirstAt is not null) await db.Replan(request.Id.Value, First, now, owed is null ? [] : [owed]);
        return was with { FirstAt = at };
    }

    private static Instant? StartIn(string planned) =>
        long.TryParse(planned.Split(' ')[0], CultureInfo.InvariantCulture, out var seconds) ? Instant.FromUnixTimeSeconds(seconds) : null;

    private static async Task<Fit> Raise(AgencySession db, Workload work, Brief request, PersonId reader, Fit was)
    {
        var now = work.Now;
        if (work.SlotOf(request.Id) is not { } slot || request.DueAt <= now)
        {
            if (was is { Cause: null, LooksAt: null }) return was;
            await db.Replan(request.Id.Value, Raised, now);
            return was with { Cause = null, LooksAt = null };
        }
        if (!slot.Fits)
        {
            var cause = Cause(request, reader);
            if (was.Cause == cause) return was;
            // Time alone had made it so: the letter that was planned for then says it, and no other.
            var since = was is { Cause: null, LooksAt: { } planned } && planned <= now ? planned : now;
            await db.Replan(request.Id.Value, Raised, now, Letter(request, reader, since));
            return was with { Cause = cause, LooksAt = since };
        }
        var late = work.LastFit(slot) is { } last && last <= now + Ahead ? last + Over : (Instant?)null;
        if (was.Cause is null && was.LooksAt == late) return was;
        await db.Replan(request.Id.Value, Raised, now, late is { } looks ? [Letter(request, reader, looks)] : []);
        return was with { Cause = null, LooksAt = late };
    }

    private static string Cause(Brief request, PersonId reader) =>
        string.Create(CultureInfo.InvariantCulture, $"{reader.Value} {request.Due} {request.Estimate}");

    // Its card wakes her already where that is urgent: what is to be done about it waits for her hours.
    private static Owed Letter(Brief request, PersonId reader, Instant at) => new(
        request.Id.Value, Raised, string.Create(CultureInfo.InvariantCulture, $"{Raised}/{request.Due}/{at.ToUnixTimeSeconds()}"),
        LetterReader.To(reader), $"raise {request.Name} {request.Due}", at)
    {
        Manners = request.CreatedAt == at ? Manners.ByDay : Reminders.MannersOf(request),
    };
}
