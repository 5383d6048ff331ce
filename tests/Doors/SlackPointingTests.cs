using System.Text;
using System.Text.Json.Nodes;
using Bots.Slack;
using Core.Speech;

namespace Tests.Doors;

/// <summary>Shortcuts, reactions, links, edits and deletions, as Slack documents them.</summary>
public sealed class SlackPointingTests
{
    private const string Reaction = """
        {"type":"reaction_added","user":"U1","reaction":"ticket","item_user":"U2","item":{"type":"message","channel":"C1","ts":"1795.0001"},"event_ts":"1796.1"}
        """;

    private const string Links = """
        {"type":"link_shared","channel":"C1","is_bot_user_member":true,"user":"U1","message_ts":"1795.0001","source":"conversations_history",
        "links":[{"domain":"desk.example.com","url":"https://desk.example.com/r/R-41"},{"domain":"desk.example.com","url":"https://desk.example.com/x"}]}
        """;

    private const string Edit = """
        {"type":"message","subtype":"message_changed","hidden":true,"channel":"C1","channel_type":"channel","ts":"1797.1","event_ts":"1797.1",
        "message":{"type":"message","user":"U1","team":"T1","ts":"1795.0001","thread_ts":"1794.5","text":"later","edited":{"user":"U1","ts":"1796.9"}},
        "previous_message":{"type":"message","user":"U1","ts":"1795.0001","text":"first"}}
        """;

    private const string Deletion = """
        {"type":"message","subtype":"message_deleted","hidden":true,"channel":"C1","channel_type":"channel","ts":"1797.1","event_ts":"1797.1",
        "deleted_ts":"1795.0001",
        "previous_message":{"type":"message","user":"U1","team":"T1","ts":"1795.0001","thread_ts":"1794.5","text":"first"}}
        """;

    private const string Shortcut = """
        {"type":"message_action","callback_id":"make_request","trigger_id":"12.34","message_ts":"1795.0001","response_url":"https://hooks.slack.com/app/1",
        "user":{"id":"U1","team_id":"T1"},"team":{"id":"T1","domain":"home"},"channel":{"id":"C1","name":"acme"},
        "message":{"type":"message","user":"U2","team":"T2","ts":"1795.0001","thread_ts":"1794.5","text":"Fix &lt;b&gt; &amp; <https://a.io|that>"}}
        """;

    [Fact]
    public void A_ticket_points_at_the_message_whoever_puts_it_there()
    {
        var said = Said(Reaction);
        Assert.Equal(("post-ticket", Manner.Pointed, true, "1795.0001"), (said.Text, said.Manner, said.AnswerByLetter, said.Post!.Message));
        Assert.Equal((new Place("T1", "C1", Direct: false), new Speaker("T1", "U1")), (said.Place, said.Speaker));
        Assert.Equal("yes", Said(Reaction.Replace("U2", "U0DESK", StringComparison.Ordinal)).Fields["own"]);
    }

    [Theory]
    [InlineData("ticket", "admission_tickets")]
    [InlineData("\"message\"", "\"file\"")]
    [InlineData("\"user\":\"U1\"", "\"user\":\"U0DESK\"")]
    [InlineData("\"user\":\"U1\"", "\"user\":\"USLACKBOT\"")]
    public void Other_reactions_are_nothing(string from, string to) =>
        Assert.IsType<Gesture.Nothing>(Read(Reaction.Replace($"\"reaction\":\"{from}\"", $"\"reaction\":\"{to}\"", StringComparison.Ordinal)
            .Replace(from.StartsWith('"') ? from : "-", to, StringComparison.Ordinal)));

    [Fact]
    public void A_link_to_a_request_names_it_and_other_links_are_none_of_ours()
    {
        var said = Said(Links);
        Assert.Equal(("linked", Manner.Learned, "1795.0001"), (said.Text, said.Manner, said.Post!.Message));
        Assert.Equal(("R-41", "https://desk.example.com/r/R-41"), (Assert.Single(said.Fields).Key, Assert.Single(said.Fields).Value));
    }

    [Theory]
    [InlineData("conversations_history", "composer")]
    [InlineData("\"channel\":\"C1\",\"is_bot_user_member\":true", "\"channel\":\"D1\",\"is_bot_user_member\":false")]
    [InlineData("r/R-41", "r/R-41x")]
    [InlineData("https://desk.example.com/r/R-41", "http://desk.example.com/r/R-41")]
    [InlineData("1795.0001", "U1-909b5454-75f8")]
    public void What_is_still_being_written_or_said_among_others_shows_nothing(string from, string to) =>
        Assert.IsType<Gesture.Nothing>(Read(Links.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void An_edit_and_a_deletion_are_of_the_message_and_no_delivery_of_it()
    {
        var (edit, gone) = (Said(Edit), Said(Deletion));
        Assert.Equal(("later", "C1/1795.0001/1796.9", "1794.5"), (edit.Text, edit.Delivery, edit.Place.Thread));
        Assert.Equal(new PostSaid("1795.0001") { Edited = "1796.9" }, edit.Post);
        Assert.Equal(("first", "C1/1795.0001/gone", "1794.5"), (gone.Text, gone.Delivery, gone.Place.Thread));
        Assert.Equal(new PostSaid("1795.0001") { Gone = "1797.1" }, gone.Post);
    }

    [Fact]
    public void A_picture_that_slack_adds_and_a_bots_own_edit_are_nothing()
    {
        Assert.IsType<Gesture.Nothing>(Read(Edit.Replace(",\"edited\":{\"user\":\"U1\",\"ts\":\"1796.9\"}", "", StringComparison.Ordinal)));
        Assert.IsType<Gesture.Nothing>(Read(Edit.Replace("\"text\":\"later\"", "\"text\":\"later\",\"bot_id\":\"B1\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_message_with_replies_that_is_deleted_leaves_a_tombstone_and_is_gone_all_the_same()
    {
        var tombstone = Deletion.Replace("message_deleted", "message_changed", StringComparison.Ordinal)
            .Replace(
                "\"deleted_ts\":\"1795.0001\"", "\"message\":{\"subtype\":\"tombstone\",\"user\":\"USLACKBOT\",\"ts\":\"1795.0001\"}",
                StringComparison.Ordinal);
        var gone = Said(Deletion);
        Assert.Equal(gone, Said(tombstone) with { Fields = gone.Fields });
    }

    [Fact]
    public void The_shortcut_brings_the_message_decoded_once_with_its_link()
    {
        var gesture = Assert.IsType<Gesture.Shortcut>(SlackSpeech.Interaction(Json(Shortcut), "mac"));
        Assert.Equal(("post-form", "12.34", "12.34"), (gesture.Said.Text, gesture.Trigger, gesture.Said.Delivery));
        var fields = gesture.Said.Fields;
        Assert.Equal(("Fix <b> & https://a.io", "T2", "U2", "1794.5"), (fields["text"], fields["team"], fields["author"], fields["thread"]));
        Assert.Equal("https://home.slack.com/archives/C1/p17950001?thread_ts=1794.5&cid=C1", fields["link"]);
    }

    [Theory]
    [InlineData("\"domain\":\"home\"", "\"domain\":\"evil.example/\"", "")]
    [InlineData("\"domain\":\"home\"", "\"no\":1", "")]
    public void A_workspace_without_a_name_of_its_own_gives_no_link(string from, string to, string link) => Assert.Equal(
        link, ((Gesture.Spoken)SlackSpeech.Interaction(Json(Shortcut.Replace(from, to, StringComparison.Ordinal)), "mac")).Said.Fields["link"]);

    [Theory]
    [InlineData("make_request", "another", typeof(Gesture.Nothing))]
    [InlineData("\"message_ts\":\"1795.0001\"", "\"message_ts\":\"x y\"", typeof(Gesture.Malformed))]
    [InlineData("\"id\":\"C1\"", "\"id\":\"C 1\"", typeof(Gesture.Malformed))]
    public void Other_shortcuts_are_nothing_and_broken_ones_malformed(string from, string to, Type gesture) =>
        Assert.IsType(gesture, SlackSpeech.Interaction(Json(Shortcut.Replace(from, to, StringComparison.Ordinal)), "mac"));

    [Fact]
    public void What_an_app_wrote_in_blocks_alone_is_read_too()
    {
        var message = Json("""
            {"ts":"1.1","bot_id":"B1","user":"U9","text":"","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"Order 12 &amp; pay"}},
            {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"to "},{"type":"user","user_id":"U3"}]}]}],
            "attachments":[{"title":"Receipt","fallback":"a receipt"}]}
            """);
        var fields = SlackPost.Fields(message, "C1", "home", "T1");
        Assert.Equal("Order 12 & pay\nto @U3\nReceipt\na receipt", fields["text"]);
        Assert.Equal(("", ""), (fields["author"], fields["team"]));
    }

    private static Utterance Said(string inner) => Assert.IsType<Gesture.Event>(Read(inner)).Said;

    private static Gesture Read(string inner) => SlackEvents.Read(Json(new JsonObject
    {
        ["type"] = "event_callback", ["event_id"] = "Ev1", ["team_id"] = "T1", ["event"] = JsonNode.Parse(inner),
        ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = "T1", ["user_id"] = "U0DESK" }),
    }.ToJsonString()), "mac");

    private static System.Text.Json.JsonElement Json(string text) => LooseJson.Read(Encoding.UTF8.GetBytes(text))!.Value;
}
