using Core.Speech;
using Core.Store;
using Tests.Kit;

namespace Tests.Store;

public sealed class CardsOnSqlite() : CardStories(Office.OnSqlite);

public sealed class CardsOnPostgres() : CardStories(Office.OnPostgres);

/// <summary>Cards live: what they show changes when it does, and only then.</summary>
public abstract class CardStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Say = "select say from letters where agency_id = @Agency and kind = 'test'";

    private sealed record Sentence(string Say);

    [Fact]
    public async Task Any_number_of_changes_before_the_redraw_are_one_and_what_shows_no_difference_is_not_sent()
    {
        await using var office = await Open();
        var say = await Posted(office, "C-ACME", "C-BOLT");
        await Change(office, say, "new words", times: 3);
        var redrawn = await office.Sent();
        Assert.Equal(["C-ACME", "C-BOLT"], redrawn.Select(c => c.To.Room).Order());
        Assert.All(redrawn, c => Assert.True(c.Again));
        Assert.All(redrawn, c => Assert.Contains("new words", c.Text, StringComparison.Ordinal));

        await Change(office, say, "new words", times: 1);
        Assert.Empty(await office.Sent());
    }

    [Fact]
    public async Task A_room_that_puts_it_off_is_drawn_later_and_the_others_at_once()
    {
        await using var office = await Open();
        var say = await Posted(office, "C-ACME", "C-BOLT");
        await Change(office, say, "new words", times: 1);
        office.Courier.Next.Enqueue(new Delivery.Later(NodaTime.Duration.FromSeconds(5)));
        var first = Assert.Single(await office.Sent());
        office.Clock.Pass(NodaTime.Duration.FromSeconds(10));
        var second = Assert.Single(await office.Sent());
        Assert.NotEqual(first.To.Room, second.To.Room);
        Assert.Empty(await office.Sent());
    }

    [Fact]
    public async Task A_card_whose_message_is_gone_is_forgotten()
    {
        await using var office = await Open();
        var say = await Posted(office, "C-ACME");
        await Change(office, say, "new words", times: 1);
        office.Courier.Next.Enqueue(new Delivery.Never("message_not_found"));
        Assert.Empty(await office.Sent());
        Assert.Empty(await office.Db.Read(s => s.For(office.Agency).CardsOf("subject")));
    }

    [Fact]
    public async Task A_card_that_was_posted_while_its_subject_changed_is_looked_at_once_more()
    {
        await using var office = await Open();
        var say = await Posted(office);
        await Change(office, say, "new words", times: 1);
        await office.Sent();
        await Post(office, "C-ACME", again: true);
        Assert.Contains("new words", Assert.Single(await office.Sent()).Text, StringComparison.Ordinal);
    }

    // The sentence that draws the card, which hangs in these rooms as it was drawn at some time before.
    private static async Task<string> Posted(Office office, params string[] rooms)
    {
        await office.Owes("cards", "old words");
        await office.Sent();
        foreach (var room in rooms) await Post(office, room, again: false);
        return Assert.Single(await office.Db.Read(s => s.For(office.Agency).All<Sentence>(Say))).Say;
    }

    private static async Task Post(Office office, string room, bool again)
    {
        var card = new Card("subject", await office.ToRoom(room), Platform.Slack, "T1", room, $"m-{room}", "old");
        await office.Write(async db =>
        {
            await (again ? db.KeepNewCard(card, office.Clock.Now) : db.KeepCard(card, office.Clock.Now));
            return 0;
        });
    }

    private static async Task Change(Office office, string say, string words, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await office.Write(async db =>
            {
                await db.Rewords(words);
                await db.OweRedraw("subject", say, office.Clock.Now);
                return 0;
            });
        }
    }
}
