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
        // She begins at two in the morning of Acme's, and at eight of Bolt's: the day is what they can do something with.
        Assert.All(told, l => Assert.Equal("Ada is away, and back Mon 7 Dec.", l.View.Fallback));
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
        Assert.Contains("Ada is away, and back Fri 4 Dec.", filed.Text(), StringComparison.Ordinal);
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
    public async Task Only_those_who_have_read_of_it_read_once_that_it_has_changed()
    {
        await using var office = await Open();
        office.Clock.To("2026-12-03T12:00", "Europe/Tallinn");
        await office.Says("away until mon");
        Assert.Equal("C-BOLT", Assert.Single(await office.Rooms()).To.Room);
        await office.Says("away until tue");
        await office.Says("away until wed");
        Assert.Equal("This has changed: Ada is away, and back Wed 9 Dec.", Assert.Single(await office.Rooms()).View.Fallback);
        office.Clock.To("2026-12-03T16:00", "Europe/Tallinn");
        var acme = Assert.Single(await office.Rooms());
        Assert.Equal(("C-ACME", "Ada is away, and back Wed 9 Dec."), (acme.To.Room, acme.View.Fallback));
    }

    [Fact]
    public async Task Back_sooner_or_not_gone_at_all_is_told_to_those_who_know_otherwise_in_their_hours()
    {
        await using var office = await Open();
        await office.Says("away until mon");
        Assert.Equal(2, (await office.Rooms()).Count);
        office.Clock.To("2026-12-03T11:00", "Europe/Tallinn");
        var back = await office.Says("back");
        Assert.Equal(("C-BOLT", "This has changed: Ada is back sooner, from Thu 3 Dec, 10:00."), Assert.Single(await office.Rooms()).Told());
        // Undone, she is away again.
        await office.Press(back, "Undo");
        Assert.Equal(("C-BOLT", "Ada is away, and back Mon 7 Dec."), Assert.Single(await office.Rooms()).Told());
        office.Clock.To("2026-12-03T16:00", "Europe/Tallinn");
        Assert.Empty(await office.Rooms());
        office.Clock.To("2026-12-07T09:00", "Europe/Tallinn");
        Assert.Empty(await office.Rooms());
    }

    [Fact]
    public async Task Undone_after_somebody_read_it_they_read_that_too()
    {
        await using var office = await Open();
        var gone = await office.Says("away until mon");
        Assert.Equal(2, (await office.Rooms()).Count);
        office.Clock.Pass(NodaTime.Duration.FromMinutes(5));
        await office.Press(gone, "Undo");
        Assert.Equal(
            [
                ("C-ACME", "This has changed: Ada is back sooner, from Wed 2 Dec, 9:05."),
                ("C-BOLT", "This has changed: Ada is back sooner, from Wed 2 Dec, 15:05."),
            ],
            (await office.Rooms()).Select(l => l.Told()));
        Assert.DoesNotContain(await office.Letters(), l => l.View.Fallback.StartsWith("Welcome back", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_covers_is_named_to_those_whom_they_serve_and_a_subcontractor_as_the_agency()
    {
        await using var office = await Open();
        await office.Says("request Okapi", "U-DAN", "C-BOLT");
        await office.Says("R-1 assign U3");
        await office.Letters();
        var gone = await office.Says("away until mon cover @U3 Call the desk");
        Assert.Contains("Sue is there meanwhile.\nCall the desk", gone.Text(), StringComparison.Ordinal);
        Assert.Equal(
            ["Ada is away, and back Mon 7 Dec.\nCall the desk", "Ada is away, and back Mon 7 Dec.\nNorth Desk is there meanwhile.\nCall the desk"],
            (await office.Rooms()).Select(l => l.Text));
        await office.Says("away until mon cover Ben");
        Assert.All(await office.Rooms(), l => Assert.Contains("Ben is there meanwhile.", l.Text, StringComparison.Ordinal));
        var filed = await office.Says("request Wombat", "U-CLEO", "C-ACME");
        Assert.Contains("Ada is away, and back Mon 7 Dec. Ben is there meanwhile.", filed.Text(), StringComparison.Ordinal);
        // Who is away themselves is not there.
        await office.Says("away until mon", "U2");
        Assert.DoesNotContain("Ben", (await office.Says("request Tapir", "U-CLEO", "C-ACME")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subcontractor_is_away_for_those_who_give_them_work_and_no_client_hears_of_it()
    {
        await using var office = await Open();
        await office.Says("request Okapi due fri", "U-DAN", "C-BOLT");
        await office.Says("R-1 assign U3");
        await office.Letters();
        var gone = await office.Says("away until mon", "U3");
        Assert.Contains("R-1 Okapi", gone.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("[Move]", gone.Text(), StringComparison.Ordinal);
        Assert.True((await office.Says("away hand U2", "U3")).Refused);
        var told = (await office.Letters()).Where(l => !l.Again).ToList();
        Assert.DoesNotContain(told, l => l.To.Room is "C-BOLT" or "C-ACME");
        var ada = Assert.Single(told, l => l.To.User is "U1");
        Assert.Contains("[Move] [Delegate] [Leave]", ada.Text, StringComparison.Ordinal);
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
