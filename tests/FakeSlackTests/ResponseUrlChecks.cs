using System.Net;
using System.Text;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.FakeSlackTests;

public sealed class ResponseUrlChecks
{
    [Fact]
    public async Task It_answers_five_times_and_not_a_sixth()
    {
        await using var desk = await Desk.Open();
        var url = await Commanded(desk);
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, await Uses(desk, url, """{"text":"so"}"""));
        Assert.Equal(5, desk.Ann.Sees("C1").Count);
        desk.Slack.AssertNothingUnexpected();
        Assert.Equal(HttpStatusCode.NotFound, await Uses(desk, url, """{"text":"so"}"""));
        desk.Slack.ExpectFault("used_url");
    }

    [Theory]
    [InlineData(1800, HttpStatusCode.OK)]
    [InlineData(1801, HttpStatusCode.NotFound)]
    public async Task It_lives_thirty_minutes(int later, HttpStatusCode status)
    {
        await using var desk = await Desk.Open();
        var url = await Commanded(desk);
        desk.Bot.Now += later;
        Assert.Equal(status, await Uses(desk, url, """{"text":"so"}"""));
    }

    [Fact]
    public async Task Its_answer_is_for_the_asker_unless_it_says_otherwise()
    {
        await using var desk = await Desk.Open();
        var url = await Commanded(desk);
        await Uses(desk, url, """{"text":"for one"}""");
        await Uses(desk, url, """{"text":"for all","response_type":"in_channel"}""");
        Assert.Equal(["for one", "for all"], desk.Ann.Sees("C1").Select(each => each.Text));
        Assert.Equal(["for all"], desk.Client.Person("UBO").Sees("C1").Select(each => each.Text));
    }

    [Fact]
    public async Task From_a_press_it_replaces_or_deletes_the_message()
    {
        await using var desk = await Desk.Open();
        desk.Answers = (200, "application/json", """
            {"text":"f","blocks":[{"type":"actions","elements":[
             {"type":"button","text":{"type":"plain_text","text":"Go"},"value":"go"}]}]}
            """);
        var card = (await desk.Ann.Slash("/request x", "C1")).Message!;
        desk.Answers = null;
        await desk.Ann.Press(card, "Go");
        var url = new Uri(desk.Last.Payload.Text("response_url")!);
        await Uses(desk, url, """{"text":"gone","replace_original":true}""");
        Assert.Equal("gone", card.Text);
        Assert.Same(card, Assert.Single(desk.Ann.Sees("C1")));
        await Uses(desk, url, """{"delete_original":true}""");
        Assert.Empty(desk.Ann.Sees("C1"));
    }

    [Theory]
    [InlineData("""{"text":""}""", "no_text")]
    [InlineData("""{"text":"x","blocks":[{"type":"headline"}]}""", "unsupported type: headline")]
    [InlineData("""{"text":"x","response_type":"loud"}""", "invalid_response_type")]
    [InlineData("""{"delete_original":true}""", "nothing to delete")]
    public async Task Its_content_is_checked_like_any_message(string json, string why)
    {
        await using var desk = await Desk.Open();
        Assert.Equal(HttpStatusCode.BadRequest, await Uses(desk, await Commanded(desk), json));
        desk.Slack.ExpectFault(why);
    }

    [Fact]
    public async Task It_takes_json_only_and_no_token()
    {
        await using var desk = await Desk.Open();
        var url = await Commanded(desk);
        using var form = await desk.Bot.Sends(
            url, new StringContent("text=x", Encoding.UTF8, "application/x-www-form-urlencoded"));
        desk.Slack.ExpectFault("invalid_payload");
        using var json = new StringContent("""{"text":"x"}""", Encoding.UTF8, "application/json");
        using var token = await desk.Bot.Sends(url, json, SlackIds.BotToken);
        desk.Slack.ExpectFault("takes no token");
    }

    [Fact]
    public async Task An_invented_one_is_not_found()
    {
        await using var desk = await Desk.Open();
        var guess = new Uri(desk.Slack.Address, "commands/T1/9/guess");
        Assert.Equal(HttpStatusCode.NotFound, await Uses(desk, guess, """{"text":"x"}"""));
        desk.Slack.ExpectFault("no_such_url");
    }

    private static async Task<Uri> Commanded(Desk desk)
    {
        await desk.Ann.Slash("/timer", "C1");
        return new Uri(desk.Last.Form["response_url"]);
    }

    private static async Task<HttpStatusCode> Uses(Desk desk, Uri url, string json)
    {
        using var response = await desk.Bot.Sends(url, new StringContent(json, Encoding.UTF8, "application/json"));
        return response.StatusCode;
    }
}
