using Core.Agencies;
using Core.Requests;
using Core.Store;

namespace Core.Promises;

internal static class Answering
{
    /// <summary>Whoever is to answer: who does it, or while nobody does, the agency's owner. Null where nobody is there at all.</summary>
    public static async Task<Person?> WhoAnswers(this AgencySession db, Request request) =>
        request.OwnerId is { } owner && await db.Person(owner) is { RemovedAt: null } person ? person : await db.Owner();
}
