using Core;
using Core.Language;
using Core.Requests;
using Core.Store;
using Tests.Kit;

namespace Tests.Store;

/// <summary>Files a request past the commands.</summary>
internal static class Filing
{
    /// <summary>With a value in every column.</summary>
    public static Task<Request> Request(Office office) => Request(office, bare => bare with
    {
        Due = "2026-12-04T17:00",
        DueZone = "America/New_York",
        DueAt = office.Clock.Now,
        Estimate = 120,
        Every = "monday",
        OwnerId = bare.AskedBy,
        AskedIn = RequestState.InProgress,
        ConfirmedAt = office.Clock.Now,
        Tags = "design web",
    });

    /// <param name="with">Given one with nothing in every column that may be empty.</param>
    public static Task<Request> Request(Office office, Func<Request, Request> with) => office.Write(async db =>
    {
        var client = (await Core.Clients.ClientStore.AllClients(db))[0].Id;
        var ada = (await Core.Agencies.PeopleStore.Owner(db))!.Id;
        var request = with(new Request(
            new RequestId(Ids.New()), await db.NextRequestNumber(), client, "Fix the banner", "", "", RequestState.New, Urgency.High,
            Due: null, DueZone: null, DueAt: null, Estimate: null, Tags: "", Every: null, ada, ada, OwnerId: null,
            office.Clock.Now, office.Clock.Now, AskedIn: null, ConfirmedAt: null, Version: 1));
        await db.Save(RequestStore.Requests, null, request);
        return request;
    });
}
