using System.Text;
using System.Text.Json.Nodes;
using Bots.Slack;
using Core.Speech;

namespace Tests.Doors;

public sealed class SlackEventsTests
{
    private const string Message = """
        {"type":"message","user":"U1","ts":"1795.0001","team":"T1","channel":"C1","channel_type":"channel","text":"looks fine"}
        """;

    [Fact]
    public void What_is_written_in_a_direct_message_is_asked()
    {
        var said = Said(Message.With(("channel", "D1"), ("channel_type", "im"), ("text", "timer stop")));
        Assert.Equal(
            (new Place("T1", "D1", Direct: true), new Speaker("T1", "U1"), "timer stop", "D1/1795.0001", Manner.Asked, true),
            (said.Place, said.Speaker, said.Text, said.Delivery, said.Manner, said.AnswerByLetter));
    }

    [Fact]
    public void What_is_written_in_a_room_is_overheard()
    {
        var said = Said(Message.With(("thread_ts", "1794.5")));
        Assert.Equal((Manner.Overheard, true, "looks fine"), (said.Manner, said.AnswerByLetter, said.Text));
        Assert.Equal(new Place("T1", "C1", Direct: false, "1794.5"), said.Place);
    }

    [Fact]
    public void A_mention_told_twice_is_the_same_delivery_and_means_the_same()
    {
        var post = Message.With(("text", "<@U0DESK> R-1 take"), ("thread_ts", "1794.5"));
        var (message, mention) = (Said(post), Said(post.With(("type", "app_mention"), ("channel_type", null)), "Ev2"));
        Assert.Equal(message with { Fields = mention.Fields }, mention);
        Assert.Equal(("R-1 take", Manner.Asked, "C1/1795.0001"), (mention.Text, mention.Manner, mention.Delivery));
    }

    [Fact]
    public void A_mention_of_nothing_asks_for_help() =>
        Assert.Equal("help", Said(Message.With(("type", "app_mention"), ("text", "<@U0DESK>"))).Text);

    [Fact]
    public void Somebody_from_elsewhere_is_of_their_own_team_in_our_workspace()
    {
        var said = Said(Message.With(("user_team", "T9"), ("source_team", "T9")));
        Assert.Equal(("T1", "T9"), (said.Place.Workspace, said.Speaker.Team));
    }

    [Fact]
    public void An_installation_for_an_enterprise_is_the_workspace()
    {
        var body = Envelope(Message);
        body["authorizations"]![0]!["is_enterprise_install"] = true;
        body["authorizations"]![0]!["enterprise_id"] = "E1";
        Assert.Equal("E1", Assert.IsType<Gesture.Event>(Read(body.ToJsonString())).Said.Place.Workspace);
    }

    [Fact]
    public void A_file_comes_as_its_link_and_the_text_beside_it()
    {
        var post = (JsonObject)JsonNode.Parse(Message.With(("subtype", "file_share"), ("thread_ts", "1794.5"), ("text", "here")))!;
        post["files"] = JsonNode.Parse("""
            [{"permalink":"https://home.slack.com/files/F1","url_private":"https://files.slack.com/F1"},
             {"url_private":"https://files.slack.com/F2"}, {"permalink":"javascript:alert(1)"}, {}]
            """);
        var said = Said(post.ToJsonString());
        Assert.Equal(("here", "https://home.slack.com/files/F1 https://files.slack.com/F2"), (said.Text, said.Fields["link"]));
    }

    [Fact]
    public void The_bots_own_joining_is_learned()
    {
        var said = Said("""{"type":"member_joined_channel","user":"U0DESK","channel":"C1","channel_type":"C","team":"T1","inviter":"U1"}""");
        Assert.Equal(
            (Manner.Learned, "joined C1", new Speaker("", "slack"), new Place("T1", "C1", Direct: false), "Ev1"),
            (said.Manner, said.Text, said.Speaker, said.Place, said.Delivery));
    }

    public static TheoryData<string> Ignored =>
    [
        Message.With(("bot_id", "B1")),
        Message.With(("subtype", "bot_message")),
        Message.With(("subtype", "message_changed")),
        Message.With(("subtype", "message_deleted")),
        Message.With(("subtype", "channel_join")),
        Message.With(("user", "U0DESK")),
        Message.With(("user", "USLACKBOT")),
        Message.With(("user", null)),
        """{"type":"member_joined_channel","user":"U1","channel":"C1"}""",
        """{"type":"app_home_opened","user":"U1","channel":"D1","tab":"messages"}""",
        """{"type":"reaction_added","user":"U1"}""",
    ];

    [Theory]
    [MemberData(nameof(Ignored))]
    public void Bots_edits_and_other_events_are_nothing(string happened) =>
        Assert.IsType<Gesture.Nothing>(Read(Envelope(happened).ToJsonString()));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":"url_verification"}""")]
    [InlineData("""{"type":"url_verification","challenge":{"a":1}}""")]
    [InlineData("""{"type":"event_callback"}""")]
    [InlineData("""{"type":"event_callback","event":[]}""")]
    [InlineData("""{"type":"event_callback","event":{}}""")]
    [InlineData("""{"type":"event_callback","event":{"type":"message","user":"U1","text":"hi"}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"message","user":"U1","channel":"C/1","ts":"1.1","text":"hi"}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"message","user":"U1","channel":"C1","ts":"1.1","thread_ts":"1/1"}}""")]
    public void An_event_that_lacks_something_is_malformed(string body) => Assert.IsType<Gesture.Malformed>(Read(body));

    [Fact]
    public void The_trial_of_the_address_is_a_challenge() =>
        Assert.Equal(new Gesture.Challenge("3eZbrw1a"), Read("""{"type":"url_verification","token":"x","challenge":"3eZbrw1a"}"""));

    [Theory]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"team_access_revoked"}}""")]
    public void What_whoever_runs_the_bot_should_know_is_an_alarm(string body) => Assert.IsType<Gesture.Alarm>(Read(body));

    [Fact]
    public void That_Slack_leaves_out_events_is_told_by_Slack_with_the_minute_since_when()
    {
        var said = Assert.IsType<Gesture.Event>(Read("""{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1518467820}""")).Said;
        Assert.Equal(("left-out 1518467820", Manner.Learned, "T1", "left-out/1518467820"), (said.Text, said.Manner, said.Place.Workspace, said.Delivery));
        Assert.IsType<Gesture.Malformed>(Read("""{"type":"app_rate_limited","team_id":"T/1","minute_rate_limited":1}"""));
    }

    [Theory]
    [InlineData("""{"type":"app_uninstalled"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":[],"bot":["U0DESK"]}}""")]
    public void The_app_is_taken_out_of_a_workspace(string happened)
    {
        var removed = Read(
            $$"""{"type":"event_callback","team_id":"T2","event_id":"Ev9","event_time":1764680400,"authorizations":[],"event":{{happened}}}""");
        var said = Assert.IsType<Gesture.Event>(removed).Said;
        Assert.Equal(("removed 1764680400", "T2", Manner.Learned, "Ev9"), (said.Text, said.Place.Workspace, said.Manner, said.Delivery));
    }

    [Fact]
    public void The_app_is_taken_out_of_a_whole_organization()
    {
        var removed = Read(
            """{"type":"event_callback","team_id":"T2","enterprise_id":"E1","is_enterprise_install":true,"event":{"type":"app_uninstalled"}}""");
        Assert.Equal("E1", Assert.IsType<Gesture.Event>(removed).Said.Place.Workspace);
    }

    [Fact]
    public void A_token_of_a_person_is_none_of_ours() => Assert.IsType<Gesture.Nothing>(Read(
        """{"type":"event_callback","team_id":"T1","event":{"type":"tokens_revoked","tokens":{"oauth":["U1"]}}}"""));

    private static Utterance Said(string happened, string id = "Ev1") =>
        Assert.IsType<Gesture.Event>(Read(Envelope(happened, id).ToJsonString())).Said;

    private static Gesture Read(string body) => SlackEvents.Read(LooseJson.Read(Encoding.UTF8.GetBytes(body))!.Value, "v0=1");

    private static JsonObject Envelope(string happened, string id = "Ev1") => new()
    {
        ["type"] = "event_callback", ["team_id"] = "T1", ["event_id"] = id, ["event"] = JsonNode.Parse(happened),
        ["authorizations"] = new JsonArray(new JsonObject
        {
            ["enterprise_id"] = null, ["team_id"] = "T1", ["user_id"] = "U0DESK", ["is_bot"] = true, ["is_enterprise_install"] = false,
        }),
    };
}

internal static class Payloads
{
    /// <summary>The same JSON with these members instead; null takes one away.</summary>
    public static string With(this string json, params IEnumerable<(string Name, string? Value)> members)
    {
        var node = (JsonObject)JsonNode.Parse(json)!;
        foreach (var (name, value) in members)
        {
            if (value is null) node.Remove(name);
            else node[name] = value;
        }
        return node.ToJsonString();
    }
}
