using Core;
using Core.Agencies;
using Core.Language;
using Core.Store;
using NodaTime;
using Tests.Kit;

namespace Tests.Weeks;

/// <param name="User">On the platform.</param>
/// <param name="Room">Of the client; null where its contact is written to in private, and for the VAs.</param>
internal sealed record Somebody(string Name, string User, string Zone, string? Client = null, string? Handle = null, string? Room = null)
{
    public bool IsMember => Client is null;
}

/// <summary>Twelve clients in nine zones, each with one contact, and the two who work for them.</summary>
internal static class WeeksPeople
{
    public static readonly IReadOnlyList<Somebody> All =
    [
        new("Ada", "U1", "Europe/Tallinn"),
        new("Ben", "U2", "Europe/Berlin"),
        new("Ann", "U-ANN", "America/New_York", "Acme & Sons", "acme-sons", "C-ACME"),
        new("Bea", "U-BEA", "Europe/Berlin", "Bolt", "bolt", "C-BOLT"),
        new("Cal", "U-CAL", "America/Los_Angeles", "Cedar", "cedar", "C-CEDAR"),
        new("Dia", "U-DIA", "Asia/Dubai", "Dune", "dune", "C-DUNE"),
        new("Eli", "U-ELI", "Europe/London", "Ember", "ember", "C-EMBER"),
        new("Fay", "U-FAY", "Europe/Tallinn", "Fjord", "fjord", "C-FJORD"),
        new("Guy", "U-GUY", "Australia/Sydney", "Gum", "gum", "C-GUM"),
        new("Hod", "U-HOD", "Asia/Jerusalem", "Haifa", "haifa", "C-HAIFA"),
        new("Ina", "U-INA", "Asia/Kolkata", "Indigo", "indigo", "C-INDIGO"),
        new("Joy", "U-JOY", "America/New_York", "Jade", "jade"),
        new("Kim", "U-KIM", "Europe/Berlin", "Kiwi", "kiwi"),
        new("Lou", "U-LOU", "Europe/London", "Lark", "lark", "C-LARK"),
    ];

    public static Somebody Named(string name) => All.Single(s => s.Name == name);

    /// <summary>Who reads what is posted there.</summary>
    /// <param name="place">A room, or a user in their direct conversation.</param>
    public static Somebody At(string place) => All.Single(s => s.Room == place || s.User == place);

    public static Task<AgencyId> Open(Db db, Instant now) => FirstDay.Open(db, now, async session =>
    {
        await FirstDay.OpenForWork(session, now);
        foreach (var one in All)
        {
            if (one.IsMember)
            {
                await FirstDay.Hire(session, one.User, one.Name, one.Name is "Ada" ? Role.Owner : Role.Assistant, one.Zone);
                continue;
            }
            var client = await FirstDay.Serve(session, one.Client!, one.Handle!, one.Zone, one.Room);
            await session.MakeContact(await FirstDay.Hire(session, one.User, one.Name, Role.Contact, one.Zone, AccountKind.Guest), client);
        }
    });
}
