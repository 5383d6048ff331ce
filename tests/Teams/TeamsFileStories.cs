using System.Net;
using System.Text.Json.Nodes;
using NodaTime;
using Tests.FakeTeams;
using Tests.Story;

namespace Tests.Teams;

public sealed class TeamsFileStoriesOnSqlite() : TeamsFileStories(Database.Sqlite);

public sealed class TeamsFileStoriesOnPostgres() : TeamsFileStories(Database.Postgres);

/// <summary>A timesheet as a file: offered in one's own chat, put where its reader lets it be put, and lost nowhere.</summary>
public abstract class TeamsFileStories(Database database)
{
    [Fact]
    public async Task A_timesheet_is_offered_and_put_where_its_reader_lets_it_be_put()
    {
        await using var scene = await Offered(inRoom: false);
        var offer = Assert.Single(scene.Ada.Offers);
        Assert.Equal("timesheet-2026-W49.csv", (string?)offer.Activity["attachments"]![0]!["name"]);
        Assert.Empty(scene.Teams.Drive.Files);

        var accepts = scene.Ada.AcceptActivity(offer);
        var twice = await Task.WhenAll(scene.Client.Send(accepts), scene.Client.Send(accepts.DeepClone().AsObject()));
        Assert.All(twice, TeamsTalking.Taken);
        Assert.All(twice, answer => Assert.Equal("", answer.Body));
        await scene.Idle();
        Assert.Contains("the header", Assert.Single(scene.Teams.Drive.Files), StringComparison.Ordinal);
        Assert.Single(scene.Teams.CallsOf("upload"));
        Assert.Empty(scene.Ada.Offers);
        Assert.Equal(offer.Id, Assert.Single(scene.Ada.Shown).Id);
    }

    [Fact]
    public async Task Asked_for_in_a_channel_it_is_offered_in_ones_own_chat_and_once_declined_it_can_be_had_again()
    {
        await using var scene = await Offered(inRoom: true);
        var offer = Assert.Single(scene.Ada.Offers);
        TeamsTalking.Taken(await scene.Ada.Declines(offer));
        await scene.Idle();
        Assert.Empty(scene.Ada.Offers);
        Assert.Empty(scene.Teams.CallsOf("upload"));

        await scene.Press(scene.Ada, offer, "Offer it again");
        TeamsTalking.Taken(await scene.Ada.Accepts(Assert.Single(scene.Ada.Offers)));
        await scene.Idle();
        Assert.Contains("the header", Assert.Single(scene.Teams.Drive.Files), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_put_is_offered_again()
    {
        await using var scene = await Offered(inRoom: false);
        scene.Teams.Next("upload", new TeamsTrouble.Refused(507, "quotaLimitReached"));
        scene.Teams.Next("upload", new TeamsTrouble.Dropped());
        for (var each = 1; each <= 3; each++)
        {
            TeamsTalking.Taken(await scene.Ada.Accepts(scene.Ada.Offers[^1]));
            await scene.Idle();
        }
        Assert.Equal(2, scene.Ada.Offers.Count);
        Assert.Single(scene.Teams.Drive.Files.Distinct());
        Assert.Single(scene.Ada.Shown);
    }

    [Fact]
    public async Task No_file_goes_where_files_are_not_and_somebody_else_gets_none()
    {
        await using var elsewhere = await TeamsServer.Start(() => 0);
        await using var scene = await Offered(inRoom: false);
        var offer = Assert.Single(scene.Ada.Offers);
        string[] hostile =
        [
            elsewhere.Address.AbsoluteUri, "https://contoso.sharepoint.com.evil.example/x", "http://contoso.sharepoint.com/x", "https://169.254.169.254/x",
            "https://a:b@contoso.sharepoint.com/x", "https://contoso.sharepoint.com:8443/x", "file:///etc/passwd", "https://sharepoint.com@evil.example/x",
        ];
        foreach (var address in hostile)
        {
            var place = scene.Teams.Drive.Place("timesheet.csv");
            place["uploadUrl"] = address;
            TeamsTalking.Taken(await scene.Ada.Accepts(offer, place));
            await scene.Idle();
        }
        Assert.Empty(elsewhere.Calls);
        Assert.Empty(scene.Teams.CallsOf("upload"));
        Assert.Equal(1 + hostile.Length, scene.Ada.Offers.Count);

        var taken = scene.Xen.AcceptActivity(offer);
        taken["conversation"]!["id"] = scene.Xen.Personal.Id;
        scene.Xen.Personal.HasBot = true;
        TeamsTalking.Taken(await scene.Client.Send(taken));
        await scene.Idle();
        Assert.Empty(scene.Teams.Drive.Files);
    }

    [Theory]
    [InlineData("uploadInfo", null, HttpStatusCode.BadRequest)]
    [InlineData("uploadInfo", "[]", HttpStatusCode.BadRequest)]
    [InlineData("uploadInfo", """{"uploadUrl":7,"contentUrl":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("action", "\"take\"", HttpStatusCode.NotImplemented)]
    [InlineData("action", "{}", HttpStatusCode.NotImplemented)]
    [InlineData("context", "{}", HttpStatusCode.NotImplemented)]
    [InlineData("context", """{"say":["timer stop"]}""", HttpStatusCode.NotImplemented)]
    public async Task What_is_no_answer_to_an_offer_is_refused(string name, string? value, HttpStatusCode status)
    {
        await using var scene = await Offered(inRoom: false);
        var activity = scene.Ada.AcceptActivity(Assert.Single(scene.Ada.Offers));
        activity["value"]![name] = value is null ? null : JsonNode.Parse(value);
        Assert.Equal(status, (await scene.Client.Send(activity)).Status);
        Assert.Empty(scene.Teams.CallsOf("upload"));
    }

    private async Task<TeamsScene> Offered(bool inRoom)
    {
        var scene = inRoom ? await TeamsStage.Serving(database) : await TeamsStage.Opened(database);
        if (!inRoom) await scene.Says(scene.Ada, "client add Acme");
        await scene.Says(scene.Ada, "timer start acme fix the header");
        scene.Clock.Pass(Duration.FromMinutes(90));
        await scene.Says(scene.Ada, "timer stop");
        await scene.Says(scene.Ada, "timesheet week csv", inRoom ? scene.Acme : null);
        await scene.Idle();
        return scene;
    }
}
