using Tests.Kit;

namespace Tests.Story;

public sealed class AwayOnSqlite() : AwayStories(Office.OnSqlite);

public sealed class AwayOnPostgres() : AwayStories(Office.OnPostgres);

/// <summary>It is Wednesday 2 December, 16:00 in Tallinn, where Ada is.</summary>
public abstract class AwayStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Every_client_reads_who_is_away_until_when_and_the_note_as_it_was_written()
    {
        await using var office = await Open();
        var away = await office.Says("away until mon Ben answers what cannot wait");
        Assert.Contains("back at work Mon 7 Dec, 9:00", away.Fallback, StringComparison.Ordinal);
        var told = (await office.Letters()).Where(l => l.To.Room is "C-ACME" or "C-BOLT").OrderBy(l => l.To.Room, StringComparer.Ordinal).ToList();
        Assert.Equal(["C-ACME", "C-BOLT"], told.Select(l => l.To.Room));
        Assert.All(told, l => Assert.Contains("Ben answers what cannot wait", l.Text, StringComparison.Ordinal));
        Assert.Equal("Ada is away, and back Mon 7 Dec, 2:00.", told[0].View.Fallback);
        Assert.Contains("away until", (await office.Says("team list", "U2")).Text(), StringComparison.Ordinal);
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task What_comes_in_meanwhile_waits_and_is_told_on_the_first_morning()
    {
        await using var office = await Open();
        await office.Says("away until fri");
        await office.Letters();
        office.Clock.To("2026-12-03T11:00", "Europe/Tallinn");
        var filed = await office.Says("request Okapi", "U-DAN", "C-BOLT");
        Assert.Contains("Ada is away, and back Fri 4 Dec, ", filed.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(await office.Letters(), l => l.To.User is "U1");
        office.Clock.To("2026-12-04T09:00", "Europe/Tallinn");
        var back = Assert.Single(await office.Letters(), l => l.View.Fallback.StartsWith("Welcome back", StringComparison.Ordinal));
        Assert.Contains("R-1 Okapi", back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_before_the_end_brings_at_once_what_waited()
    {
        await using var office = await Open();
        await office.Says("away until fri");
        await office.Letters();
        office.Clock.To("2026-12-03T11:00", "Europe/Tallinn");
        Assert.Equal("Welcome back. You work by your usual hours again.", (await office.Says("back")).Fallback);
        Assert.Single(await office.Letters(), l => l.View.Fallback is "Welcome back: nothing came in, and nothing is due within a week");
        Assert.True((await office.Says("back")).Refused);
    }

    [Fact]
    public async Task Undone_or_changed_before_anybody_read_it_the_first_is_not_told()
    {
        await using var office = await Open();
        await office.Says("away until mon");
        await office.Says("undo");
        Assert.DoesNotContain(await office.Letters(), l => l.To.Room is "C-ACME" && !l.Again);
        await office.Says("away until mon");
        office.Clock.Pass(NodaTime.Duration.FromMinutes(1));
        await office.Says("away until tue");
        Assert.Contains("Tue 8 Dec", Assert.Single(await office.Letters(), l => l.To.Room is "C-ACME" && !l.Again).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_that_names_a_client_is_asked_about_first()
    {
        await using var office = await Open();
        var asked = await office.Says("away until mon I am with Bolt");
        Assert.Contains("it names Bolt", asked.Fallback, StringComparison.Ordinal);
        Assert.Empty(await office.Letters());
        await office.Press(asked, "Yes, as it is");
        Assert.Contains(await office.Letters(), l => l.To.Room is "C-ACME");
    }

    [Theory]
    [InlineData("away until yesterday")]
    [InlineData("away sometime")]
    [InlineData("away until 2028-01-01")]
    public async Task What_cannot_be_an_absence_is_said_and_nothing_happens(string said)
    {
        await using var office = await Open();
        Assert.True((await office.Says(said)).Refused);
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task No_standup_is_asked_for_while_somebody_is_away()
    {
        await using var office = await Open();
        await office.BusyWednesday();
        await office.Says("away today");
        office.ThursdayAt("10:00");
        Assert.DoesNotContain(await office.Letters(), l => l.Text.StartsWith("Standup", StringComparison.Ordinal));
    }
}
