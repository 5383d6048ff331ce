using Core.Store;
using NodaTime;

namespace Core.Agencies;

/// <summary>The one question about a trip: owed while it is open, taken back while it has not left, and a living card once it has.</summary>
internal static class TripConsequences
{
    public const string Return = "zone-back";

    private const string Question = "zone";

    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            if (change.After is not Trip trip) continue;
            if (change.Before is not null) await db.OweRedraw(trip.Id, $"tell zone {trip.Id} again", now);
            // What was sent is not sent again: it is told by the subject and the occurrence.
            var question = new Owed(trip.Id, Question, Question, LetterReader.To(trip.PersonId), $"tell zone {trip.Id}", now) { Manners = Manners.ByItself };
            await db.Replan(trip.Id, Question, now, trip.IsAsked ? [question] : []);
        }
    }
}
