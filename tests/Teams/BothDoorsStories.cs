using System.Text.RegularExpressions;
using Tests.FakeSlack;
using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

public sealed class BothDoorsOnSqlite() : BothDoorsStories(Database.Sqlite);

public sealed class BothDoorsOnPostgres() : BothDoorsStories(Database.Postgres);

/// <summary>A desk that is open in Slack goes into Teams, and one timer runs over both.</summary>
public abstract partial class BothDoorsStories(Database database)
{
    [Fact]
    public async Task The_desk_is_taken_along_and_one_timer_runs_over_both()
    {
        await using var both = await BothDoors.Open(database);
        await Linked(both);
        (await both.Slack.Writes(both.Slack.Ada, "timer start acme fix the header")).Reads("Acme & Sons");
        (await both.Says("timer status")).Reads("Acme & Sons", "fix the header");
        (await both.Says("timer stop")).Reads("Acme & Sons");
        (await both.Slack.Writes(both.Slack.Ada, "timer start acme the footer")).Reads("the footer");
        (await both.Says("timer status")).Reads("the footer");
        (await both.Says("client list")).Reads("Acme & Sons");
    }

    [Fact]
    public async Task Who_removes_the_bot_in_Teams_reads_it_in_Slack()
    {
        await using var both = await BothDoors.Open(database);
        await Linked(both);
        await both.Client.TakesOut(both.Ada, both.Ada.Personal);
        await both.Slack.Idle();
        var told = await both.Slack.Slack.PostedTo("UADA", "In Teams you have blocked or removed me");
        Assert.Single(both.Slack.Ada.Sees(), m => m.Text == told.Text);
    }

    /// <summary>A code is shown in Slack to whoever pressed, and said in Teams with the host's own.</summary>
    private static async Task Linked(BothDoors both)
    {
        (await both.Says("timer start acme")).Reads("being set up");
        var (slack, ada) = (both.Slack, both.Slack.Ada);
        var shown = await slack.Press(ada, await slack.Writes(ada, "link"), "Show a code");
        var code = Code().Match(shown.Text).Value;
        Assert.NotEmpty(code);
        (await both.Says($"link {code}")).Reads("six digits");
        (await both.Says($"link {code} {slack.Code}")).Reads("North Desk is in Teams too");
        await slack.Slack.PostedTo("UADA", "has said your code");
    }

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")]
    private static partial Regex Code();
}
