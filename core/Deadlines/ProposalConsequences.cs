using Core.Agencies;
using Core.Requests;
using Core.Store;
using Core.Time;
using NodaTime;

namespace Core.Deadlines;

/// <summary>A question that was asked, answered or taken back: the cards show it, and whoever asked hears the answer.</summary>
internal static class ProposalConsequences
{
    // Of the letters about a request: somebody who has just pressed something there is awake.
    private const string Kind = "tell";

    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            if ((change.After ?? change.Before) is not Proposal proposal || await db.Request(proposal.Id) is not { } request) continue;
            await db.OweRedraw(request.Id.Value, $"card {request.Name}", now);
            if (change.After is Proposal { Answer: not null } answered) await Tell(db, request, answered, now);
            else if (change.Before is Proposal { Answer: not null } was && was.NoteId == proposal.NoteId) await TakeBack(db, request, was, now);
        }
    }

    private static async Task Tell(AgencySession db, Request request, Proposal proposal, Instant now)
    {
        foreach (var reader in await Readers(db, request, proposal, now))
        {
            await db.Owe(new Owed(
                request.Id.Value, Kind, Occurrence(proposal, reader), reader, $"consent {request.Name} {proposal.NoteId}", now)
            {
                Manners = Manners(request),
            });
        }
    }

    private static async Task TakeBack(AgencySession db, Request request, Proposal proposal, Instant now)
    {
        foreach (var reader in await Readers(db, request, proposal, now))
        {
            var letter = Occurrence(proposal, reader);
            await db.Owe(new Owed(request.Id.Value, Kind, $"back/{letter}", reader, $"tell {request.Name} back {letter}", now)
            {
                Manners = Manners(request),
            });
        }
    }

    /// <summary>Whoever asked, and whoever does it; while the first is away also those who can decide in their stead.</summary>
    private static async Task<IEnumerable<string>> Readers(AgencySession db, Request request, Proposal proposal, Instant now)
    {
        var members = await db.Members();
        bool IsAway(Person who) => Absences.Parse(who.Absent).Contains(now);
        var isAway = members.Any(m => m.Id == proposal.AskedBy && IsAway(m));
        return members
            .Where(m => m.Id == proposal.AskedBy || m.Id == request.OwnerId || (isAway && m.IsLead && !IsAway(m)))
            .Select(m => LetterReader.To(m.Id));
    }

    private static Manners Manners(Request request) => request.Urgency is Language.Urgency.Urgent ? Store.Manners.AsUrgent : Store.Manners.ByDay;

    private static string Occurrence(Proposal proposal, string reader) => $"consent/{proposal.NoteId}/{proposal.Answer}/{reader}";
}
