using Tests.Kit;

namespace Tests.Story;

public sealed class RequestLeaksOnSqlite() : RequestLeakStories(Office.OnSqlite);

public sealed class RequestLeaksOnPostgres() : RequestLeakStories(Office.OnPostgres);

/// <summary>Another client, a stranger and a subcontractor cannot tell what they may not see from what is not there.</summary>
public abstract class RequestLeakStories(Func<Task<Office>> open) : Stories(open)
{
    private static readonly string[] Moves =
    [
        "", " more", " change", " confirm", " due fri", " note x", " cancel", " approve", " changes x", " answer x", " take", " start", " ask x",
        " review", " deliver", " done", " decline x", " est 2h", " reopen", " assign @U2", " take @1", " frobnicate",
    ];

    [Theory]
    [InlineData("U-DAN", "C-BOLT")]
    [InlineData("U-DAN", null)]
    [InlineData("U3", null)]
    [InlineData("UX", null)]
    public async Task A_request_out_of_sight_answers_exactly_like_one_that_is_not_there(string by, string? at)
    {
        await using var office = await Open();
        await office.Says("request Wombat by fri", "U-CLEO", "C-ACME");
        foreach (var move in Moves)
        {
            var hidden = await office.Says($"R-1{move}", by, at);
            var missing = await office.Says($"R-9{move}", by, at);
            Assert.Equal(missing.Text().Replace("R-9", "R-1", StringComparison.Ordinal), hidden.Text());
            Assert.DoesNotContain("Wombat", hidden.Text());
        }
        Assert.DoesNotContain("Wombat", (await office.Says("request list", by, at)).Text() + (await office.Says("deadlines", by, at)).Text());
        Assert.Contains("State: new", (await office.Says("R-1")).Text());
    }

    [Fact]
    public async Task A_contact_reads_no_estimate_of_the_house_and_no_clients_name_but_their_own()
    {
        await using var office = await Open();
        await office.Says("request Wombat", "U-CLEO", "C-ACME");
        await office.Says("request Narwhal", "U-DAN", "C-BOLT");
        await office.Says("R-1 est 7h");
        foreach (var say in new[] { "R-1", "R-1 more", "request list", "deadlines", "request list waiting" })
        {
            var text = (await office.Says(say, "U-CLEO", "C-ACME")).Text();
            Assert.DoesNotContain("7h", text);
            Assert.DoesNotContain("Bolt", text);
            Assert.DoesNotContain("Narwhal", text);
        }
    }

    [Fact]
    public async Task What_only_the_bot_says_nobody_else_can()
    {
        await using var office = await Open();
        await office.Says("request Wombat", "U-CLEO", "C-ACME");
        foreach (var say in new[] { "card R-1", "card R-1 first", "tell R-1 Done x", "tell R-1 back Done/1/x", "remind R-1 overdue 2026-12-04" })
        {
            foreach (var by in new[] { "U1", "U2", "U3", "U-CLEO", "U-DAN", "UX" })
                Assert.DoesNotContain("Wombat", (await office.Says(say, by)).Text());
        }
    }
}
