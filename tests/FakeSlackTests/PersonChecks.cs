using System.Net;
using Tests.FakeSlack;

namespace Tests.FakeSlackTests;

/// <summary>Commands and events as Slack would send them.</summary>
public sealed class PersonChecks
{
    [Fact]
    public async Task A_command_carries_all_its_fields_signed_by_the_clock()
    {
        await using var desk = await Desk.Open();
        await desk.Ann.Slash("/request Fix <b> & more for @bo see https://acme.com/a?b=1&c=2, #general", "C1");
        var form = desk.Last.Form;
        Assert.Equal("/slack/commands", desk.Last.Path);
        Assert.True(desk.Last.IsSigned);
        Assert.Equal("1795000000", desk.Last.Timestamp);
        Assert.Equal(
            "Fix &lt;b&gt; &amp; more for <@UBO|bo> see <https://acme.com/a?b=1&amp;c=2>, <#C1|general>", form["text"]);
        Assert.Equal(
            ("/request", "T1", "C1", "general", "UANN", "ann", "false", SlackIds.App),
            (form["command"], form["team_id"], form["channel_id"], form["channel_name"],
             form["user_id"], form["user_name"], form["is_enterprise_install"], form["api_app_id"]));
        Assert.StartsWith(
            desk.Slack.Address.ToString() + "commands/T1/", form["response_url"], StringComparison.Ordinal);
        Assert.NotEmpty(form["trigger_id"]);
    }

    [Fact]
    public async Task In_the_direct_message_the_channel_has_no_name()
    {
        await using var desk = await Desk.Open();
        await desk.Ann.Slash("/setup");
        var form = desk.Last.Form;
        Assert.Equal((desk.Ann.Direct, "directmessage"), (form["channel_id"], form["channel_name"]));
    }

    [Fact]
    public async Task A_commands_answer_is_seen_by_the_asker_alone()
    {
        await using var desk = await Desk.Open();
        desk.Answers = (200, "text/plain", "noted");
        var answer = await desk.Ann.Slash("/timer", "C1");
        Assert.Equal("noted", answer.Text);
        Assert.Equal("noted", Assert.Single(desk.Ann.Sees("C1")).Text);
        Assert.Empty(desk.Client.Person("UBO").Sees("C1"));
    }

    [Fact]
    public async Task A_commands_answer_is_checked_like_any_message()
    {
        await using var desk = await Desk.Open();
        desk.Answers = (200, "application/json", """{"text":"x","blocks":[{"type":"headline"}]}""");
        Assert.Null((await desk.Ann.Slash("/timer", "C1")).Message);
        desk.Slack.ExpectFault("unsupported type: headline");
    }

    [Fact]
    public async Task Forged_stale_future_and_tampered_deliveries_can_be_made()
    {
        await using var desk = await Desk.Open();
        var request = desk.Ann.SlashRequest("/timer", "C1");
        await desk.Client.Send(request.Forged());
        Assert.False(desk.Last.IsSigned);
        await desk.Client.Send(request.Tampered());
        Assert.False(desk.Last.IsSigned);
        await desk.Client.Send(request.At(desk.Bot.Now - 301));
        Assert.Equal((true, "1794999699"), (desk.Last.IsSigned, desk.Last.Timestamp));
        await desk.Client.Send(request.At(desk.Bot.Now + 301));
        Assert.Equal((true, "1795000301"), (desk.Last.IsSigned, desk.Last.Timestamp));
        await desk.Client.Send(request with { Signature = null });
        Assert.False(desk.Last.Headers.ContainsKey("X-Slack-Signature"));
    }

    [Fact]
    public async Task A_repeated_delivery_is_the_same_bytes()
    {
        await using var desk = await Desk.Open();
        var answer = await desk.Ann.Slash("/timer", "C1");
        await desk.Client.Send(answer.Request);
        Assert.Equal(desk.Deliveries[0].Body, desk.Deliveries[1].Body);
        Assert.Equal(desk.Deliveries[0].Headers["X-Slack-Signature"], desk.Deliveries[1].Headers["X-Slack-Signature"]);
    }

    [Fact]
    public async Task A_direct_message_is_an_event()
    {
        await using var desk = await Desk.Open();
        await desk.Ann.Says("hi & bye @bo acme.com a@b.ee <!channel> @here");
        var envelope = desk.Last.Json;
        var inner = envelope["event"]!;
        Assert.True(desk.Last.IsSigned);
        Assert.Equal(("event_callback", "T1"), (envelope.Text("type"), envelope["authorizations"]![0].Text("team_id")));
        Assert.StartsWith("Ev", envelope.Text("event_id"), StringComparison.Ordinal);
        Assert.Equal(
            ("message", "im", "UANN", desk.Ann.Direct),
            (inner.Text("type"), inner.Text("channel_type"), inner.Text("user"), inner.Text("channel")));
        Assert.Equal(
            "hi &amp; bye <@UBO> <http://acme.com|acme.com> <mailto:a@b.ee|a@b.ee> &lt;!channel&gt; <!here>",
            inner.Text("text"));
    }

    [Fact]
    public async Task A_mention_in_a_channel_comes_twice_with_one_client_msg_id()
    {
        await using var desk = await Desk.Open();
        var answer = await desk.Ann.Says("@desk help", "C1");
        Assert.NotNull(answer.Twin);
        var (mention, message) = (desk.Deliveries[0].Json, desk.Deliveries[1].Json);
        Assert.Equal(("app_mention", "message"), (mention["event"].Text("type"), message["event"].Text("type")));
        Assert.NotEqual(mention.Text("event_id"), message.Text("event_id"));
        Assert.Equal(
            mention["event"].Text("client_msg_id"), message["event"].Text("client_msg_id"));
    }

    [Fact]
    public async Task A_note_in_a_thread_with_a_file()
    {
        await using var desk = await Desk.Open();
        await desk.Bot.Posts("card");
        var card = await desk.Slack.Posted("C1", "card");
        await desk.Ann.Says(
            "see this", thread: card, files: new SlackFile("F1", "a.png", "A", "https://home.slack.com/files/F1"));
        var inner = desk.Last.Json["event"]!;
        Assert.Equal((card.Ts, "file_share"), (inner.Text("thread_ts"), inner.Text("subtype")));
        Assert.Equal("https://home.slack.com/files/F1", inner["files"]![0].Text("permalink"));
    }

    [Fact]
    public async Task A_retry_keeps_the_event_and_says_that_it_is_one()
    {
        await using var desk = await Desk.Open();
        var answer = await desk.Ann.Says("hi");
        desk.Bot.Now += 60;
        await desk.Client.Redeliver(answer.Request, attempt: 2);
        Assert.Equal(desk.Deliveries[0].Body, desk.Last.Body);
        Assert.Equal(("2", "http_timeout", "1795000060"), (
            desk.Last.Headers["X-Slack-Retry-Num"], desk.Last.Headers["X-Slack-Retry-Reason"], desk.Last.Timestamp));
        Assert.True(desk.Last.IsSigned);
    }

    [Fact]
    public async Task Joining_opening_home_and_verifying_are_events()
    {
        await using var desk = await Desk.Open();
        await desk.Ann.Invites("C2");
        Assert.Equal("member_joined_channel", desk.Last.Json["event"].Text("type"));
        Assert.Contains(SlackIds.BotUser, desk.Slack.Channel("C2").Members);
        await desk.Ann.OpensHome();
        Assert.Equal("app_home_opened", desk.Last.Json["event"].Text("type"));
        desk.Answers = (200, "text/plain", "abc");
        var verified = await desk.Client.VerifyUrl("abc");
        Assert.Equal((HttpStatusCode.OK, "abc"), (verified.Status, verified.Body));
        Assert.Equal("url_verification", desk.Last.Json.Text("type"));
    }

    [Fact]
    public async Task The_bot_hears_of_its_own_post_and_of_edits()
    {
        await using var desk = await Desk.Open();
        await desk.Bot.Posts("mine");
        await desk.Client.Echo(await desk.Slack.Posted("C1", "mine"));
        Assert.Equal((SlackIds.Bot, "mine"), (desk.Last.Json["event"].Text("bot_id"), desk.Last.Json["event"].Text("text")));

        var said = (await desk.Ann.Says("befor", "C1")).Said!;
        await desk.Ann.Edits(said, "before");
        var inner = desk.Last.Json["event"]!;
        Assert.Equal(
            ("message_changed", "before", "befor"),
            (inner.Text("subtype"), inner["message"].Text("text"), inner["previous_message"].Text("text")));
    }

    [Fact]
    public async Task A_person_of_another_organization_has_their_own_team()
    {
        await using var desk = await Desk.Open();
        var eve = desk.Client.Person(new SlackUser("UEVE", "eve") { TeamId = "T2" });
        desk.Slack.Add(new SlackChannel("C5", "shared")
        {
            ExtShared = true,
            Members = new HashSet<string> { "UEVE", SlackIds.BotUser },
        });
        await eve.Says("hello", "C5");
        var envelope = desk.Last.Json;
        Assert.Equal(("T1", "T2"), (envelope.Text("team_id"), envelope["event"].Text("user_team")));
        Assert.True(envelope.Flag("is_ext_shared_channel"));
        Assert.Throws<InvalidOperationException>(() => eve.SlashRequest("/request x", "C5"));
    }

    [Fact]
    public async Task Nobody_writes_where_they_are_not()
    {
        await using var desk = await Desk.Open();
        Assert.Throws<InvalidOperationException>(() => desk.Client.Person("UCY").SlashRequest("/timer", "C1"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Client.Person("UCY").Says("hi", "C1"));
    }
}
