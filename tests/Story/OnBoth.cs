using Core.Agencies;
using Core.Speech;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

/// <summary>The office is in a Teams tenant too, where those whom nobody has named are strangers.</summary>
internal static class OnBoth
{
    public const string Tenant = "tenant-1", Elsewhere = "tenant-2";

    /// <param name="members">Full members of the tenant, by what they are called: Ada's account is <c>29:ada</c>.</param>
    public static async Task<Office> AlsoInTeams(this Office office, params string[] members)
    {
        await office.Db.InTransaction(async session =>
        {
            var db = session.For(office.Agency);
            await db.Do("""
                insert into workspaces (platform, id, agency_id, client_id, name, bot) values ('Teams', 'tenant-1', @Agency, null, 'Teams', '28:bot')
                """);
            return 0;
        });
        foreach (var name in members) await office.Meets(name);
        return office;
    }

    /// <summary>The roster has told of somebody.</summary>
    public static Task Meets(this Office office, string name, AccountKind kind = AccountKind.Full, string tenant = Tenant) =>
        office.Db.InTransaction(async session =>
        {
            var agency = (await session.AgencyAt(Platform.Teams, tenant))!.Value;
            await session.For(agency).LearnAccount(new Account(
                Platform.Teams, tenant, Id(name), PersonId: null, kind, name, "en", "Europe/Tallinn", tenant, Dm: null, AskedAt: office.Clock.Now));
            return 0;
        });

    public static string Id(string name) => $"29:{name.ToLowerInvariant()}";

    public static async Task<View> InTeams(this Office office, string name, string text, string? room = null, string tenant = Tenant) =>
        await office.Desk.Hear(office.SaidInTeams(name, text, room, tenant), TestContext.Current.CancellationToken)
        ?? throw new Xunit.Sdk.XunitException($"The desk does not know {name}.");

    public static Utterance SaidInTeams(this Office office, string name, string text, string? room = null, string tenant = Tenant)
    {
        var place = room is null ? new Place(tenant, $"a:{name}", Direct: true) : new Place(tenant, room, Direct: false);
        return office.Said(text) with { Platform = Platform.Teams, Place = place, Speaker = new Speaker(tenant, Id(name)) };
    }

    public static Task<View> PressInTeams(this Office office, string name, View view, string label) => office.InTeams(name, view.Button(label).Say);

    /// <summary>Asks for a code, and has it shown.</summary>
    /// <returns>What is to be said: <c>link 7F3K-9QWE-RTYU</c>.</returns>
    public static async Task<string> CodeFor(this Office office, string by = "U1") =>
        CodeIn(await office.Press(await office.Says("link", by), "Show a code", by));

    public static string CodeIn(View view) => view.Parts.OfType<Line>().SelectMany(line => line.Spans).OfType<Code>()
        .Select(code => code.Text).Single(text => text.StartsWith("link ", StringComparison.Ordinal));

    /// <summary>Ada is the same person in Teams.</summary>
    public static async Task<Office> AdaOnBoth(this Office office)
    {
        await office.AlsoInTeams("Ada");
        Assert.False((await office.InTeams("Ada", await office.CodeFor())).Refused);
        return office;
    }
}
