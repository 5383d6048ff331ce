using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class RequestUndoOnSqlite() : RequestUndoStories(Office.OnSqlite);

public sealed class RequestUndoOnPostgres() : RequestUndoStories(Office.OnPostgres);

public abstract class RequestUndoStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task What_is_filed_and_undone_before_anybody_heard_of_it_nobody_hears_of()
    {
        await using var office = await Open();
        await office.Press(await office.Says("request acme Banner"), "Undo");
        Assert.Empty(await office.Letters());
        Assert.Contains("State: cancelled", (await office.Says("R-1")).Text());
        Assert.Contains("R-2 is filed", (await office.Says("request acme Footer")).Text());
    }

    [Fact]
    public async Task What_is_filed_and_undone_later_is_told_to_whoever_has_its_card()
    {
        await using var office = await Open();
        await office.Says("request Banner", "U-CLEO", "C-ACME");
        await office.Letters();
        await office.Says("undo", "U-CLEO", "C-ACME");
        const string Back = "What I said last about R-1 was taken back. It is cancelled: Banner";
        Assert.Equal([$"@Ada {Back}", $"@Ben {Back}"], await Told(office));
    }

    [Theory]
    [InlineData("R-1 ask Which logo?")]
    [InlineData("R-1 deliver")]
    [InlineData("R-1 decline No time")]
    [InlineData("R-1 done")]
    public async Task What_was_told_is_taken_back_in_words_and_what_was_not_is_never_told(string say)
    {
        await using var office = await Open();
        await office.Says("request Banner", "U-CLEO", "C-ACME");
        await office.Says("R-1 take");
        await office.Letters();

        await office.Press(await office.Says(say), "Undo");
        Assert.Empty(await Told(office));
        Assert.Contains("State: accepted", (await office.Says("R-1")).Text());

        var again = await office.Says(say);
        Assert.Single(await Told(office));
        await office.Press(again, "Undo");
        Assert.Equal(["@Cleo What I said last about R-1 was taken back. It is accepted: Banner"], await Told(office));
        Assert.Contains("State: accepted", office.Courier.Carried.Last(c => c.Again && c.To.Room == "C-ACME").Text);
    }

    [Fact]
    public async Task A_button_from_before_an_undo_does_not_fit_what_comes_after_it()
    {
        await using var office = await Open();
        await office.Says("request Banner", "U-CLEO", "C-ACME");
        var taken = await office.Says("R-1 take");
        await office.Press(taken, "Undo");
        await office.Says("R-1 take", "U2");
        Assert.Contains("This has changed", (await office.Press(taken, "Start")).Text());
    }

    [Fact]
    public async Task A_date_that_is_put_back_reminds_as_it_did()
    {
        await using var office = await Open();
        await office.Says("request Banner due fri 15:00", "U-DAN", "C-BOLT");
        await office.Says("R-1 take");
        await office.Press(await office.Says("R-1 due mon"), "Undo");
        await office.Letters();
        office.Clock.Now = Instant.FromUtc(2026, 12, 4, 12, 0);
        Assert.Equal(["R-1 has to be begun now to be done by Fri 4 Dec, 16:00: Banner"], await Told(office));
    }

    private static async Task<IEnumerable<string>> Told(Office office) => (await office.Letters())
        .Where(l => !l.Again && l.View.Fallback.Contains("R-1", StringComparison.Ordinal)).Select(l => l.Text.Split('\n')[0]);
}
