using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class ShareOnSqlite() : ShareStories(Office.OnSqlite);

public sealed class ShareOnPostgres() : ShareStories(Office.OnPostgres);

public abstract class ShareStories(Func<Task<Office>> open) : Stories(open)
{
    [Theory]
    [InlineData("U1")]
    [InlineData("U-CLEO")]
    public async Task A_question_is_drawn_for_the_room_whoever_shares_it(string by)
    {
        await using var office = await Open();
        var shared = await office.Says("share privacy", by, "C-ACME");
        Assert.Equal((Audience.Room, false), (shared.Audience, shared.Refused));
        Assert.DoesNotContain("timer", shared.Text(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(by is "U1" ? "Shared by Ada." : "Shared by Cleo.", shared.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_is_shown_its_own_client_alone_whatever_the_speaker_may_see()
    {
        await using var office = await Open();
        await office.Says("request acme Fix the banner est 2h");
        await office.Says("request bolt Paint the door");
        var own = await office.Says("request list");
        Assert.Contains("Paint the door", own.Text(), StringComparison.Ordinal);
        var shared = await office.Says("share request list", "U1", "C-ACME");
        Assert.Contains("Fix the banner", shared.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Paint the door", shared.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("2h", (await office.Says("share R-1", "U1", "C-ACME")).Text(), StringComparison.Ordinal);
        Assert.Equal("That is not for this channel: its client could not ask for it.", (await office.Says("share R-2", "U1", "C-ACME")).Fallback);
    }

    [Theory]
    [InlineData("share timer status")]
    [InlineData("share timesheet week")]
    [InlineData("share client list")]
    [InlineData("share team list")]
    public async Task What_is_the_houses_own_is_not_shared(string said)
    {
        await using var office = await Open();
        var no = await office.Says(said, "U1", "C-ACME");
        Assert.Equal(("That is not for this channel: its client could not ask for it.", Audience.Asker), (no.Fallback, no.Audience));
    }

    [Theory]
    [InlineData("share")]
    [InlineData("share request new banner")]
    [InlineData("share timer start acme")]
    [InlineData("share share privacy")]
    [InlineData("share abracadabra")]
    public async Task Only_what_can_be_looked_at_is_shared(string said)
    {
        await using var office = await Open();
        Assert.StartsWith("Only what can be looked at can be shared", (await office.Says(said, "U1", "C-ACME")).Fallback, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("U1", null)]
    [InlineData("U1", "C-NOBODYS")]
    [InlineData("U3", "C-ACME")]
    public async Task Only_a_room_of_a_client_that_the_speaker_may_see_is_shown_anything(string by, string? at)
    {
        await using var office = await Open();
        Assert.StartsWith("Say that in the channel that should see it.", (await office.Says("share privacy", by, at)).Fallback, StringComparison.Ordinal);
    }
}
