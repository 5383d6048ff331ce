using System.Text;
using System.Text.Json.Nodes;
using Bots.Teams;
using Core.Speech;
using Tests.FakeTeams;

namespace Tests.Teams;

/// <summary>What an activity says, without anything around it.</summary>
public sealed class TeamsSpeechTests
{
    [Theory]
    [InlineData("timer start acme", "timer start acme")]
    [InlineData("<at>VA Desk</at> timer start acme", "timer start acme")]
    [InlineData("<at>VA Desk</at>&nbsp;timer\u00a0start acme\r\n", "timer start acme")]
    [InlineData("timer <at>VA Desk</at> start", "timer   start")]
    [InlineData("ask <at>Ben Berg</at> about it", "ask @Ben Berg about it")]
    [InlineData("a <b> &amp; c", "a <b> &amp; c")]
    [InlineData("/timer start", "timer start")]
    [InlineData("/ 2", "/ 2")]
    public void What_is_typed_loses_the_mention_of_the_bot_and_nothing_else(string typed, string said) =>
        Assert.Equal(said, Message(a => (a["text"], a["entities"]) = (typed, Mentions())).Said.Text);

    [Fact]
    public void Markup_is_taken_out_and_decoded_once() => Assert.Equal("a <b>\n&amp; c", Message(a =>
        (a["text"], a["textFormat"]) = ("<div>a &lt;b&gt;<br/>&amp;amp;&nbsp;<strong>c</strong></div>", "xml")).Said.Text);

    [Fact]
    public void A_personal_chat_is_direct_and_everything_in_it_is_meant_for_the_bot()
    {
        var said = Message(_ => { }).Said;
        Assert.Equal(new Place("T", "a:1", Direct: true), said.Place);
        Assert.Equal((Manner.Asked, true, new Speaker("T", "29:1")), (said.Manner, said.AnswerByLetter, said.Speaker));
        Assert.Equal("a:1/7", said.Delivery);
    }

    [Fact]
    public void A_channel_is_a_room_and_its_thread_a_thread_of_it()
    {
        var said = Message(a => (a["conversation"], a["entities"]) = (Channel("19:c@thread.tacv2;messageid=55"), Mentions())).Said;
        Assert.Equal(new Place("T", "19:c@thread.tacv2", Direct: false, "55"), said.Place);
    }

    [Fact]
    public void What_is_not_said_to_the_bot_in_a_room_is_overheard() =>
        Assert.Equal(Manner.Overheard, Message(a => a["conversation"] = Channel("19:c@thread.tacv2")).Said.Manner);

    [Fact]
    public void A_mention_of_somebody_called_like_the_bot_is_no_mention_of_the_bot()
    {
        var read = Message(a =>
        {
            (a["conversation"], a["text"]) = (Channel("19:c@thread.tacv2"), "<at>VA Desk</at> hello");
            a["entities"] = new JsonArray(Mention("29:other", "VA Desk"));
        });
        Assert.Equal((Manner.Overheard, "@VA Desk hello"), (read.Said.Manner, read.Said.Text));
        Assert.Equal("29:other", Assert.Single(read.Mentioned).Id);
    }

    [Fact]
    public void Zone_and_language_come_with_what_is_said_or_with_the_device()
    {
        var by = Message(a => (a["locale"], a["localTimezone"]) = ("et-EE", "Europe/Tallinn")).By;
        Assert.Equal(("et-EE", "Europe/Tallinn", "aad"), (by.Language, by.Zone, by.ObjectId));
        var device = new JsonObject { ["type"] = "clientInfo", ["locale"] = "de-DE", ["timezone"] = "Europe/Berlin" };
        by = Message(a => a["entities"] = new JsonArray(device)).By;
        Assert.Equal(("de-DE", "Europe/Berlin"), (by.Language, by.Zone));
    }

    [Fact]
    public void A_pressed_button_says_its_sentence_with_the_fields_of_its_card()
    {
        var press = Assert.IsType<TeamsGesture.Press>(Read(a =>
        {
            (a["type"], a["name"], a["replyToId"]) = ("invoke", "adaptiveCard/action", "99");
            a["value"] = new JsonObject
            {
                ["action"] = new JsonObject
                {
                    ["type"] = "Action.Execute", ["verb"] = "say",
                    ["data"] = new JsonObject { ["say"] = "draft 7F3K", ["what"] = " Fix it ", ["due"] = "", ["msteams"] = new JsonObject() },
                },
            };
        }));
        Assert.Equal(("draft 7F3K", false, "99", false), (press.Said.Text, press.Said.AnswerByLetter, press.Card, press.IsRefresh));
        Assert.Equal([new("what", "Fix it"), new("due", "")], press.Said.Fields);
    }

    [Fact]
    public void A_card_sent_by_an_older_client_says_the_same_and_is_answered_by_letter()
    {
        var sent = Message(a =>
        {
            a.Remove("text");
            a["value"] = new JsonObject { ["say"] = "draft 7F3K", ["what"] = "Fix it", ["est"] = 2 };
        }).Said;
        Assert.Equal(("draft 7F3K", true), (sent.Text, sent.AnswerByLetter));
        Assert.Equal([new("what", "Fix it"), new("est", "2")], sent.Fields);
    }

    [Theory]
    [InlineData("task/other"), InlineData("composeExtension/selectItem"), InlineData("signin/verifyState"), InlineData("")]
    public void An_invoke_that_nobody_serves_is_unknown(string name) =>
        Assert.IsType<TeamsGesture.Unknown>(Read(a => (a["type"], a["name"]) = ("invoke", name)));

    [Theory]
    [InlineData("installationUpdate", "add"), InlineData("conversationUpdate", "28:bot")]
    public void The_bot_arrives(string type, string what) => Assert.IsType<TeamsGesture.Arrived>(Read(a =>
        (a["type"], a["action"], a["membersAdded"]) = (type, what, new JsonArray(new JsonObject { ["id"] = what }))));

    [Fact]
    public void Somebody_else_who_arrives_is_no_business_of_ours() => Assert.IsType<TeamsGesture.Nothing>(Read(a =>
        (a["type"], a["membersAdded"]) = ("conversationUpdate", new JsonArray(new JsonObject { ["id"] = "29:2" }))));

    [Fact]
    public void A_file_is_a_link()
    {
        var said = Message(a => (a["text"], a["attachments"]) = ("", new JsonArray(
            new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["contentUrl"] = "https://t.sharepoint.com/a.png" },
            new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = "http://insecure.example/a.png" }))).Said;
        Assert.Equal(("", "https://t.sharepoint.com/a.png"), (said.Text, said.Fields["link"]));
    }

    [Fact]
    public void What_the_bot_itself_says_is_not_heard() => Assert.IsType<TeamsGesture.Nothing>(Read(a => a["from"]!["id"] = "28:bot"));

    private static TeamsGesture.Message Message(Action<JsonObject> change) => Assert.IsType<TeamsGesture.Message>(Read(change));

    private static TeamsGesture Read(Action<JsonObject> change)
    {
        var activity = new JsonObject
        {
            ["type"] = "message", ["id"] = "7", ["text"] = "help", ["serviceUrl"] = "https://smba.trafficmanager.net/emea/", ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = "29:1", ["name"] = "Ada", ["aadObjectId"] = "aad" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = TeamsIds.BotName },
            ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal", ["tenantId"] = "T" },
        };
        change(activity);
        var bytes = Encoding.UTF8.GetBytes(activity.ToJsonString());
        return TeamsSpeech.Read(Bots.Wire.LooseJson.ReadOnce(bytes)!.Value, bytes);
    }

    private static JsonObject Channel(string id) => new() { ["id"] = id, ["conversationType"] = "channel", ["tenantId"] = "T", ["isGroup"] = true };

    private static JsonArray Mentions() => [Mention("28:bot", "VA Desk"), Mention("29:ben", "Ben Berg")];

    private static JsonObject Mention(string id, string name) => new()
    {
        ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name }, ["text"] = $"<at>{name}</at>",
    };
}
