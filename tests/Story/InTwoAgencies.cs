using Core;
using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class InTwoAgenciesOnSqlite() : InTwoAgencies(Office.OnSqlite);

public sealed class InTwoAgenciesOnPostgres() : InTwoAgencies(Office.OnPostgres);

/// <summary>Beside the office another agency works on the same database: Eve (U9) owns it, in the workspace T2.</summary>
public abstract class InTwoAgencies(Func<Task<Office>> open) : Stories(open)
{
    [Theory]
    [InlineData("R-1")]
    [InlineData("R-1 take")]
    [InlineData("R-1 note mine now")]
    [InlineData("timer start R-1")]
    [InlineData("remind R-1 tomorrow")]
    [InlineData("request show R-1")]
    public async Task A_number_of_the_other_agencys_is_no_number_here(string said)
    {
        await using var office = await Both();
        await office.Says("request acme-sons Zebra crossing");
        var answer = await FromEve(office, said);
        Assert.DoesNotContain("Zebra", answer.Fallback + answer.Text(), StringComparison.Ordinal);
        Assert.True(answer.Refused);
        var nowhere = await FromEve(office, said.Replace("R-1", "R-2", StringComparison.Ordinal));
        Assert.Equal(nowhere.Fallback.Replace("R-2", "R-1", StringComparison.Ordinal), answer.Fallback);
        Assert.Contains("Zebra", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("request list")]
    [InlineData("client list")]
    [InlineData("team list")]
    [InlineData("timesheet team")]
    [InlineData("home")]
    [InlineData("undo")]
    public async Task Lists_are_of_ones_own_agency(string said)
    {
        await using var office = await Both();
        await office.Says("request acme-sons Zebra crossing");
        await office.Says("timer start R-1");
        var answer = await FromEve(office, said);
        foreach (var word in (string[])["Zebra", "R-1", "Acme", "Ben", "Bolt"])
            Assert.DoesNotContain(word, answer.Fallback + answer.Text(), StringComparison.Ordinal);
    }

    private async Task<Office> Both()
    {
        var office = await Open();
        await office.Db.InTransaction(async session =>
        {
            var south = await session.FoundAgency(Platform.Slack, "T2", "South", "U-BOT");
            var db = session.For(south, new Act(Ids.New(), default, "setup", office.Clock.Now));
            var agency = (await db.AgencyItself())!;
            await db.Save(AgencyStore.Agencies, agency, agency with { OpenedAt = office.Clock.Now });
            var eve = new Person(PeopleStore.NewPerson(), Role.Owner, "Eve", "en", "Etc/UTC", Standup: null, RemovedAt: null);
            await db.Save(PeopleStore.People, null, eve);
            await db.LearnAccount(new Account(
                Platform.Slack, "T2", "U9", eve.Id, AccountKind.Full, "Eve", "en", "Etc/UTC", "T2", Dm: null, AskedAt: null));
            return 0;
        });
        return office;
    }

    private static async Task<View> FromEve(Office office, string said) =>
        (await office.Desk.Hear(
            office.Said(said, "T2:U9") with { Place = new Place("T2", "D-U9", Direct: true) }, TestContext.Current.CancellationToken))!;
}
