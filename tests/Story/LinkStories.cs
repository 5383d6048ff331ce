using Core;
using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class LinkOnSqlite() : LinkStories(Office.OnSqlite);

public sealed class LinkOnPostgres() : LinkStories(Office.OnPostgres);

/// <summary>A code that somebody is shown, and what becomes of it.</summary>
public abstract class LinkStories(Func<Task<Office>> open) : Stories(open)
{
    private const string EverythingKept = """
        select answer as text from inbox union all select say from letters union all select fields || say from drafts
        union all select coalesce(before, '') || coalesce(after, '') from changes union all select hash from link_codes
        """;

    private sealed record Kept(string Text);

    [Fact]
    public async Task Whoever_says_the_code_elsewhere_is_the_same_person_with_the_same_timer()
    {
        await using var office = await (await Open()).AlsoInTeams("Ada");
        await office.Says("timer start acme fix the header");
        var code = await office.CodeFor();
        Assert.Contains("you are Ada", (await office.InTeams("Ada", code)).Text(), StringComparison.Ordinal);
        Assert.Contains("fix the header", (await office.InTeams("Ada", "timer status")).Text(), StringComparison.Ordinal);
        office.Clock.Now += Duration.FromMinutes(30);
        await office.InTeams("Ada", "timer start bolt");
        Assert.Contains("Bolt", (await office.Says("timer status")).Text(), StringComparison.Ordinal);
        Assert.Single((await office.Says("team list")).Text().Split("Ada")[1..]);
    }

    [Fact]
    public async Task A_code_goes_the_other_way_round_as_well()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.InTeams("Ada", "link cut Slack T1 U1");
        Assert.True((await office.Says("timer")).Refused);
        var shown = await office.PressInTeams("Ada", await office.InTeams("Ada", "link"), "Show a code");
        Assert.False((await office.Says(OnBoth.CodeIn(shown))).Refused);
        Assert.False((await office.Says("client list")).Refused);
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        await using var office = await (await Open()).AlsoInTeams("Ada", "Eve");
        var code = await office.CodeFor();
        await office.InTeams("Ada", code);
        Assert.True((await office.InTeams("Eve", code)).Refused);
        Assert.True((await office.InTeams("Eve", "client list")).Refused);
    }

    [Fact]
    public async Task Of_two_who_say_it_at_once_one_is_too_late()
    {
        await using var office = await (await Open()).AlsoInTeams("Ada", "Eve", "Fay", "Gus");
        var code = await office.CodeFor();
        var answers = await Task.WhenAll(((string[])["Ada", "Eve", "Fay", "Gus"]).Select(name => office.InTeams(name, code)));
        Assert.Single(answers, answer => !answer.Refused);
    }

    [Theory]
    [InlineData(599, true), InlineData(600, false)]
    public async Task A_code_is_good_for_ten_minutes(int seconds, bool good)
    {
        await using var office = await (await Open()).AlsoInTeams("Ada");
        var code = await office.CodeFor();
        office.Clock.Now += Duration.FromSeconds(seconds);
        Assert.Equal(good, !(await office.InTeams("Ada", code)).Refused);
    }

    [Fact]
    public async Task A_new_code_puts_an_end_to_the_one_before()
    {
        await using var office = await (await Open()).AlsoInTeams("Ada");
        var (first, second) = (await office.CodeFor(), await office.CodeFor());
        Assert.True((await office.InTeams("Ada", first)).Refused);
        Assert.False((await office.InTeams("Ada", second)).Refused);
    }

    [Fact]
    public async Task Said_where_others_read_it_it_is_good_no_longer_and_joins_nobody()
    {
        await using var office = await (await Open()).AlsoInTeams("Ada");
        var code = await office.CodeFor();
        Assert.Contains("good no longer", (await office.InTeams("Ada", code, room: "19:hall")).Text(), StringComparison.Ordinal);
        Assert.True((await office.InTeams("Ada", code)).Refused);
        Assert.True((await office.InTeams("Ada", "client list")).Refused);
    }

    [Theory]
    [InlineData("link"), InlineData("link show")]
    public async Task No_code_is_shown_in_a_room(string said)
    {
        await using var office = await Open();
        var answer = await office.Says(said, at: "C-ACME");
        Assert.True(answer.Refused);
        Assert.DoesNotMatch("[0-9A-Z]{4}-[0-9A-Z]{4}", answer.Text());
    }

    [Fact]
    public async Task After_five_wrong_codes_the_right_one_has_to_wait_ten_minutes()
    {
        await using var office = await (await Open()).AlsoInTeams("Ada");
        for (var each = 0; each < 5; each++) Assert.True((await office.InTeams("Ada", $"link AAAA-BBBB-CCC{each + 2}")).Refused);
        Assert.Contains("ten minutes", (await office.InTeams("Ada", await office.CodeFor())).Text(), StringComparison.Ordinal);
        office.Clock.Now += Duration.FromMinutes(10);
        Assert.False((await office.InTeams("Ada", await office.CodeFor())).Refused);
    }

    [Theory]
    [InlineData("as it is"), InlineData("in small letters"), InlineData("with spaces"), InlineData("with its marks")]
    public async Task However_it_is_copied_it_is_the_same_code(string how)
    {
        await using var office = await (await Open()).AlsoInTeams("Ada");
        var code = (await office.CodeFor())["link ".Length..];
        var said = how switch
        {
            "in small letters" => code.ToLowerInvariant(),
            "with spaces" => code.Replace('-', ' '),
            "with its marks" => $"`{code}`",
            _ => code,
        };
        Assert.False((await office.InTeams("Ada", $"link {said}")).Refused);
    }

    [Fact]
    public async Task Whoever_is_nobody_here_is_told_where_to_take_a_code_and_gets_none()
    {
        await using var office = await (await Open()).AlsoInTeams("Eve");
        var answer = await office.InTeams("Eve", "link");
        Assert.Contains("do not know you", answer.Text(), StringComparison.Ordinal);
        Assert.True((await office.InTeams("Eve", "link show")).Refused);
    }

    [Fact]
    public async Task The_code_is_kept_nowhere()
    {
        await using var office = await (await Open()).AlsoInTeams("Ada");
        var code = (await office.CodeFor())["link ".Length..];
        await office.InTeams("Ada", "hello");
        var kept = string.Join('\n', (await office.Db.Read(session => session.All<Kept>(EverythingKept))).Select(row => row.Text));
        Assert.DoesNotContain(code, kept, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), kept, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(OneTime.Hash(code.Replace("-", "", StringComparison.Ordinal)), kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Said_by_the_same_person_it_changes_nothing_and_stays_good()
    {
        await using var office = await (await Open()).AlsoInTeams("Ada");
        var code = await office.CodeFor();
        Assert.True((await office.Says(code)).Refused);
        Assert.False((await office.InTeams("Ada", code)).Refused);
    }

    [Fact]
    public async Task Where_it_was_shown_it_is_told_who_has_said_it_and_one_press_takes_them_apart()
    {
        await using var office = await (await Open()).AdaOnBoth();
        var told = Assert.Single(await office.Letters(), letter => letter.Text.Contains("has said your code", StringComparison.Ordinal));
        Assert.Equal("U1", told.To.User);
        await office.Press(told.View, told.View.Labels().Single());
        Assert.True((await office.InTeams("Ada", "client list")).Refused);
        Assert.False((await office.Says("client list")).Refused);
    }

    [Fact]
    public async Task Undone_within_ten_minutes_the_account_is_nobodys_again()
    {
        await using var office = await (await Open()).AlsoInTeams("Ada");
        var joined = await office.InTeams("Ada", await office.CodeFor());
        Assert.False((await office.PressInTeams("Ada", joined, "Undo")).Refused);
        Assert.True((await office.InTeams("Ada", "client list")).Refused);
    }

    [Fact]
    public async Task Nobody_takes_apart_what_is_anothers()
    {
        await using var office = await (await Open()).AdaOnBoth();
        Assert.True((await office.Says("link cut Teams tenant-1 29:ada", by: "U2")).Refused);
        Assert.False((await office.InTeams("Ada", "client list")).Refused);
    }

    [Fact]
    public async Task Her_page_follows_her()
    {
        await using var office = await (await Open()).AlsoInTeams("Ada");
        var page = new Dictionary<string, string> { ["page"] = "blank" };
        await office.Says("home opened", fields: page);
        await office.InTeams("Ada", await office.CodeFor());
        await office.Letters();
        await office.InTeams("Ada", "timer start acme fix the header");
        Assert.Contains(await office.Letters(), drawn => drawn.Again && drawn.Text.Contains("fix the header", StringComparison.Ordinal));
    }
}
