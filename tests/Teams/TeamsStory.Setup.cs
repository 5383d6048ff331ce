using System.Net;

namespace Tests.Teams;

/// <summary>A fresh host, a bot that comes into a chat, and who may make it theirs.</summary>
public abstract partial class TeamsStory
{
    [Fact]
    public async Task A_fresh_host_belongs_to_nobody_and_says_so()
    {
        await using var scene = await FirstDay();
        (await scene.Says(scene.Ada, "timer start acme")).Reads("being set up");
        (await scene.Says(scene.Cleo, "request Fix the banner", scene.Acme)).Reads("being set up");
    }

    [Fact]
    public async Task Setup_with_the_hosts_code_opens_the_agency_with_what_the_activity_tells()
    {
        await using var scene = await FirstDay();
        var opened = await scene.Says(scene.Ada, $"setup {scene.Code} North Desk");
        opened.Reads("North Desk", "Tallinn", "English", "EUR", "9:00–17:00", "@VA Desk");
        Assert.True(opened.Card().Buttons.Count >= 4, opened.Text);
    }

    [Fact]
    public async Task Without_the_code_with_a_wrong_one_or_in_a_room_nothing_is_set_up()
    {
        await using var scene = await FirstDay();
        (await scene.Says(scene.Ada, "setup")).Reads("code");
        var wrong = scene.Code is "000000" ? "000001" : "000000";
        (await scene.Says(scene.Ada, $"setup {wrong} North Desk")).Lacks("North Desk");
        foreach (var room in (FakeTeams.TeamsRoom[])[scene.Acme, scene.Bolt])
            (await scene.Says(scene.Ada, $"setup {scene.Code} North Desk", room)).Lacks("North Desk is open");
        (await scene.Says(scene.Ada, "timer status")).Reads("being set up");
    }

    [Fact]
    public async Task A_guest_or_somebody_from_elsewhere_cannot_set_up_even_with_the_code()
    {
        await using var scene = await FirstDay();
        (await scene.Says(scene.Cleo, $"setup {scene.Code} Mine")).Lacks("Mine");
        scene.Teams.Add(scene.Xen.User with { Tenant = FakeTeams.TeamsIds.Elsewhere });
        (await scene.Says(scene.Xen, $"setup {scene.Code} Mine")).Lacks("Mine");
        (await scene.Says(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
    }

    [Fact]
    public async Task Whom_the_host_names_as_its_owner_needs_no_code()
    {
        await using var scene = await FirstDay($"--Owner=teams:{FakeTeams.TeamsIds.Tenant}:29:1ben");
        await scene.Says(scene.Ben, "hello");
        (await scene.Says(scene.Ada, "timer")).Reads("being set up", "Ben");
        (await scene.Says(scene.Ben, "setup North Desk")).Reads("North Desk is open");
    }

    [Fact]
    public async Task Whoever_brings_the_bot_is_greeted_once_however_often_Teams_tells_of_it()
    {
        await using var scene = await Opened();
        var before = scene.Ada.Sees().Count;
        foreach (var answer in await scene.Ada.Installs()) TeamsTalking.Taken(answer);
        foreach (var answer in await scene.Ada.Installs()) TeamsTalking.Taken(answer);
        await scene.Idle();
        Assert.Single(scene.Ada.Sees().Skip(before));
    }

    [Theory]
    [InlineData("Hi"), InlineData("Hello"), InlineData("Help"), InlineData("hi!"), InlineData("/help")]
    public async Task Hi_hello_and_help_welcome_in_every_place(string word)
    {
        await using var scene = await Serving();
        (await scene.Says(scene.Ada, word)).Lacks("did not understand");
        (await scene.Says(scene.Ada, word, scene.Acme)).Lacks("did not understand");
        (await scene.Says(scene.Dan, word, scene.Bolt)).Lacks("did not understand", "timer start", "Acme");
    }

    [Fact]
    public async Task A_bare_mention_asks_what_one_could_say()
    {
        await using var scene = await Serving();
        (await scene.Says(scene.Cleo, "", scene.Acme)).Reads("request");
    }

    [Fact]
    public async Task From_a_tenant_where_the_bot_is_not_at_home_nothing_happens()
    {
        await using var scene = await Serving();
        var activity = scene.Xen.SaysActivity("client list");
        activity["conversation"]!["tenantId"] = FakeTeams.TeamsIds.Elsewhere;
        var posts = scene.Teams.CallsOf("post").Count;
        Assert.Equal(HttpStatusCode.OK, (await scene.Client.Send(activity)).Status);
        await scene.Idle();
        Assert.Equal(posts, scene.Teams.CallsOf("post").Count);
    }
}
