using System.Net;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Story;

namespace Tests.Doors;

public sealed class SlackLinksOnSqlite() : SlackLinks(Database.Sqlite);

public sealed class SlackLinksOnPostgres() : SlackLinks(Database.Postgres);

/// <summary>A link to a request shows its card to those who may read it, and to nobody else; outside of Slack it tells nothing.</summary>
public abstract class SlackLinks(Database database)
{
    private const string Public = "--PublicUrl=https://desk.example.com/", Link = "https://desk.example.com/r/R-1";

    [Fact]
    public async Task In_the_clients_room_it_shows_the_card_as_the_client_may_read_it()
    {
        await using var scene = await Filed();
        var post = (await scene.Cleo.Says($"How is {Link} going?", Scene.Acme)).Said!;
        await scene.Idle();
        var shown = Read(post);
        Assert.Contains("R-1 · Fix the banner", shown, StringComparison.Ordinal);
        // An estimate is the agency's own matter.
        Assert.DoesNotContain("2h", shown, StringComparison.Ordinal);
        await scene.Cleo.Press(Unfurled(post), "Show it as it is now");
        await scene.Slack.Whispered("UCLEO", "R-1 · Fix the banner");
    }

    [Fact]
    public async Task To_the_assistant_alone_it_shows_hers()
    {
        await using var scene = await Filed();
        var post = (await scene.Ada.Says($"{Link} and https://desk.example.com/r/R-99")).Said!;
        await scene.Idle();
        Assert.Contains("2h", Read(post), StringComparison.Ordinal);
        Assert.Single(post.Unfurls);
    }

    [Fact]
    public async Task Another_clients_room_a_strangers_and_a_message_that_is_still_being_written_show_nothing()
    {
        await using var scene = await Filed();
        scene.Slack.Channel("CFREE", "free", "UADA", "UXEN", SlackIds.BotUser);
        var posts = new[]
        {
            (await scene.Dan.Says(Link, Scene.Bolt)).Said!, (await scene.Ada.Says(Link, Scene.Bolt)).Said!, (await scene.Xen.Says(Link, "CFREE")).Said!,
            (await scene.Ada.Says(Link, "CFREE")).Said!, (await scene.Dan.Says(Link)).Said!, (await scene.Xen.Says(Link)).Said!,
        };
        await scene.Client.Send(scene.Cleo.LinksRequest(scene.Cleo.Writes(Link, Scene.Acme).Written, "composer")!);
        await scene.Idle();
        Assert.All(posts, post => Assert.Empty(post.Unfurls));
        Assert.Empty(scene.Slack.Calls("chat.unfurl"));
    }

    [Fact]
    public async Task Of_many_links_five_are_shown_and_told_twice_each_once()
    {
        await using var scene = await Filed();
        for (var i = 2; i <= 7; i++) await scene.Says(scene.Cleo, $"/request thing {i}", Scene.Acme);
        var all = string.Join(' ', Enumerable.Range(1, 7).Select(i => $"https://desk.example.com/r/R-{i}"));
        var (post, _) = scene.Cleo.Writes(all, Scene.Acme);
        var told = scene.Cleo.LinksRequest(post)!;
        await Task.WhenAll(scene.Client.Send(told), scene.Client.Redeliver(told));
        await scene.Client.Redeliver(told, 2);
        await scene.Idle();
        Assert.Equal(5, post.Unfurls.Count);
        Assert.Equal(5, scene.Slack.Calls("chat.unfurl").Count);
    }

    [Fact]
    public async Task Where_slack_does_not_take_the_picture_nobody_hears_of_it()
    {
        await using var scene = await Filed();
        scene.Slack.Next("chat.unfurl", new Trouble.Error("cannot_unfurl_message"));
        var before = scene.Slack.Posts(scene.Ada.Direct).Count;
        await scene.Cleo.Says(Link, Scene.Acme);
        await scene.Idle();
        Assert.Single(scene.Slack.Calls("chat.unfurl"));
        Assert.Equal(before, scene.Slack.Posts(scene.Ada.Direct).Count);
    }

    [Fact]
    public async Task A_request_tells_its_link_and_the_page_there_tells_a_stranger_nothing()
    {
        await using var scene = await Filed();
        (await scene.Says(scene.Cleo, "/va R-1 more", Scene.Acme)).Reads(Link);
        using var http = new HttpClient { BaseAddress = scene.Host };
        var there = await Page(http, "/r/R-1");
        var nowhere = await Page(http, "/r/R-99");
        Assert.Equal(there.Replace("R-1", "R-99", StringComparison.Ordinal), nowhere);
        Assert.DoesNotContain("banner", there, StringComparison.OrdinalIgnoreCase);
        foreach (var no in (string[])["/r/1", "/r/R-0", "/r/R-x", "/r/R-1%3Cscript%3E", "/r/"])
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(no, TestContext.Current.CancellationToken)).StatusCode);
    }

    private async Task<Scene> Filed()
    {
        var scene = await Ways.Open(database, Public);
        await scene.Says(scene.Cleo, "/request Fix the banner est 2h", Scene.Acme);
        await scene.Idle();
        return scene;
    }

    private static async Task<string> Page(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("default-src 'none'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static string Read(Message post) => Unfurled(post).Text;

    /// <summary>The picture beneath the only link, as something to press on.</summary>
    private static Message Unfurled(Message post)
    {
        var picture = new Message(post.Channel, post.Ts, post.User);
        picture.Write("", Assert.Single(post.Unfurls).Value);
        return picture;
    }
}
