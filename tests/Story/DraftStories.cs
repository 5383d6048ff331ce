using Tests.Kit;

namespace Tests.Story;

public sealed class DraftOnSqlite() : DraftStories(Office.OnSqlite);

public sealed class DraftOnPostgres() : DraftStories(Office.OnPostgres);

/// <summary>A sentence that waits for one more word waits for whoever began it.</summary>
public abstract class DraftStories(Func<Task<Office>> open) : Stories(open)
{
    [Theory]
    [InlineData("U1")]
    [InlineData("U3")]
    [InlineData("U-DAN")]
    public async Task Nobody_goes_on_with_what_somebody_else_began(string other)
    {
        await using var office = await Open();
        var asked = await office.Says("request Fix the banner by next fri", "U-CLEO", "C-ACME");
        var no = await office.Press(asked, "Fri 11 Dec", other);
        Assert.True(no.Refused);
        Assert.DoesNotContain("banner", no.Fallback + no.Text(), StringComparison.Ordinal);
        Assert.Contains("There is no R-1", (await office.Says("R-1")).Text(), StringComparison.Ordinal);
        Assert.Contains("R-1", (await office.Press(asked, "Fri 11 Dec", "U-CLEO", "C-ACME")).Text(), StringComparison.Ordinal);
    }
}
