using Core.Speech;
using Tests.Kit;

namespace Tests.Story;

public sealed class NotNowOnSqlite() : NotNowStories(Office.OnSqlite);

public sealed class NotNowOnPostgres() : NotNowStories(Office.OnPostgres);

/// <summary>In the thread of a card, a word that is a verb in one language and a plain word of English takes nothing from what was said.</summary>
public abstract class NotNowStories(Func<Task<Office>> open) : Kit.Stories(open)
{
    [Theory]
    [InlineData("not now", "not now")]
    [InlineData("note the logo", "the logo")]
    [InlineData("märkus logo on kaustas", "logo on kaustas")]
    public async Task It_is_noted_whole(string said, string noted)
    {
        await using var office = await Open();
        await office.Says("request acme The banner");
        var card = (await office.Letters()).First(c => c.View.Card is not null && c.To.Room == "C-ACME");
        var mention = office.Said(said, "U-CLEO", "C-ACME") with { Place = new Place("T1", "C-ACME", Direct: false, card.Message) };
        await office.Desk.Hear(mention, TestContext.Current.CancellationToken);
        Assert.Contains(noted, (await office.Says("R-1 more")).Text());
        Assert.Equal(said == noted, (await office.Says("R-1 more")).Text().Contains(said));
    }
}
