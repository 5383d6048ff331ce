using Bots.Host;
using Core;
using Core.Store;
using Tests.Kit;

namespace Tests.Story;

public sealed class LanguageOfLettersOnSqlite() : LanguageOfLettersStories(Office.OnSqlite);

public sealed class LanguageOfLettersOnPostgres() : LanguageOfLettersStories(Office.OnPostgres);

/// <summary>A host that was just started has answered nobody; what it writes to somebody shows what they read, should the database fall silent.</summary>
public abstract class LanguageOfLettersStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Whoever_was_written_to_is_apologised_to_in_the_language_of_the_letter()
    {
        await using var office = await Asked();
        var desk = await Sends(office);
        Assert.Equal("et", desk.Apologies(office.Said("today", "U2")).Tag);
    }

    [Fact]
    public async Task What_a_room_reads_says_nothing_of_who_is_in_it()
    {
        await using var office = await Asked();
        var desk = await Sends(office);
        Assert.Contains(office.Courier.Carried, c => c.To is { Room: "C-ACME", Language: "tr" });
        Assert.Equal("en", desk.Apologies(office.Said("today", "U-CLEO", "C-ACME")).Tag);
    }

    [Fact]
    public async Task What_did_not_arrive_nobody_has_read()
    {
        await using var office = await Asked();
        for (var letter = 0; letter < 20; letter++) office.Courier.Next.Enqueue(new Delivery.Never("is_archived"));
        var desk = await Sends(office);
        Assert.Equal("en", desk.Apologies(office.Said("today", "U2")).Tag);
    }

    /// <summary>Ben reads Estonian, Acme's room Turkish; both are to be told of a request.</summary>
    private async Task<Office> Asked()
    {
        var office = await Open();
        await office.Says("language et", "U2");
        await office.Says("language here tr", at: "C-ACME");
        await office.Says("request acme Fix the banner");
        return office;
    }

    // All that is due is sent by a host that has heard nothing.
    private static async Task<Desk> Sends(Office office)
    {
        var bell = new Bell();
        var desk = new Desk(office.Db, office.Clock, Office.Facts, bell);
        Assert.Equal("en", desk.Apologies(office.Said("today", "U2")).Tag);
        var carrier = new Carrier(office.Posting, desk, [office.Courier], HostLog.For<Carrier>());
        var rounds = new Rounds(carrier, office.Posting, desk, office.Clock, bell, HostLog.For<Rounds>());
        using var postman = new Postman(office.Posting, rounds, desk, bell, HostLog.For<Postman>());
        await postman.Idle(TestContext.Current.CancellationToken);
        return desk;
    }
}
