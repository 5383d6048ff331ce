using System.Text;
using System.Text.Json;
using Bots.Slack;
using Core.Speech;
using Microsoft.AspNetCore.WebUtilities;

namespace Tests.Doors;

/// <summary>Commands, presses and sent forms. The payloads are shaped as Slack documents them.</summary>
public sealed class SlackSpeechTests
{
    [Theory]
    [InlineData("/timer", "start+acme+fix+the+header", "", "timer start acme fix the header")]
    [InlineData("/request", "", "", "request")]
    [InlineData("/request", "+Fix+it+by+friday+", "", "request Fix it by friday")]
    [InlineData("/client", "add+%22Acme+%26amp%3B+Sons%22", "", "client add \"Acme & Sons\"")]
    [InlineData("/request", "fix+%3C%23C9%7Cdesign%3E", "", "request fix #design")]
    [InlineData("/va", "R-41+take", "", "R-41 take")]
    [InlineData("/va", "", "", "help")]
    [InlineData("/va", "++", "", "help")]
    [InlineData("/va-timer", "stop", "va-", "timer stop")]
    [InlineData("/va-va", "undo", "va-", "undo")]
    [InlineData("/va", "undo", "va-", "undo")]
    [InlineData("/timer", "stop", "va-", "timer stop")]
    [InlineData("/desk_timer", "stop", "desk_", "timer stop")]
    public void A_command_is_its_sentence(string command, string text, string prefix, string said) =>
        Assert.Equal(said, Slash($"command={Uri.EscapeDataString(command)}&text={text}", prefix).Said.Text);

    [Fact]
    public void A_command_tells_who_where_and_which_delivery()
    {
        var slash = Slash("command=/timer&text=stop");
        Assert.Equal(new Place("T1", "C1", Direct: false), slash.Said.Place);
        Assert.Equal(new Speaker("T1", "U1"), slash.Said.Speaker);
        Assert.Equal(("12.34.ab", "12.34.ab"), (slash.Said.Delivery, slash.Trigger));
        Assert.Equal((Manner.Asked, false), (slash.Said.Manner, slash.Said.AnswerByLetter));
    }

    [Fact]
    public void Of_an_installation_for_a_whole_enterprise_the_workspace_is_the_enterprise()
    {
        var slash = Slash("command=/timer&text=stop&is_enterprise_install=true&enterprise_id=E1");
        Assert.Equal(("E1", "T1"), (slash.Said.Place.Workspace, slash.Said.Speaker.Team));
    }

    [Fact]
    public void A_command_in_a_direct_message_is_direct() => Assert.True(Slash("command=/timer&text=stop", room: "D1").Said.Place.Direct);

    [Fact]
    public void Without_a_trigger_the_delivery_is_half_of_the_requests_own_mac()
    {
        var form = Form("team_id=T1&channel_id=C1&user_id=U1&command=/timer&text=stop");
        Assert.Equal("mac:345ab", Assert.IsType<Gesture.Slash>(SlackSpeech.Slash(form, "", "v0=12345ab")).Said.Delivery);
    }

    [Theory]
    [InlineData("")]
    [InlineData("team_id=T1")]
    [InlineData("team_id=T1&channel_id=C1&user_id=U1&text=stop")]
    [InlineData("team_id=T1&channel_id=C1&user_id=U1&command=timer")]
    [InlineData("team_id=T1&channel_id=C1&user_id=U1&command=/")]
    [InlineData("channel_id=C1&user_id=U1&command=/timer")]
    [InlineData("team_id=T1&user_id=U1&command=/timer")]
    [InlineData("team_id=T1&channel_id=C1&command=/timer")]
    [InlineData("team_id=T1&team_id=T2&channel_id=C1&user_id=U1&command=/timer")]
    [InlineData("team_id=T/1&channel_id=C1&user_id=U1&command=/timer")]
    [InlineData("team_id=T1&channel_id=C1&user_id=U1%00&command=/timer")]
    [InlineData("{\"command\":\"/timer\"}")]
    public void A_command_that_lacks_something_is_malformed(string form) =>
        Assert.IsType<Gesture.Malformed>(SlackSpeech.Slash(Form(form), "", "v0=1"));

    [Fact]
    public void A_check_of_the_certificate_says_nothing() =>
        Assert.IsType<Gesture.Nothing>(SlackSpeech.Slash(Form("ssl_check=1&token=x"), "", "v0=1"));

    [Fact]
    public void A_press_is_the_buttons_sentence_with_what_stands_in_the_fields()
    {
        var press = Assert.IsType<Gesture.Press>(Interaction("""
            {
              "type": "block_actions", "trigger_id": "1.2.c", "response_url": "https://hooks.slack.com/actions/T1/1/x",
              "user": { "id": "U7", "team_id": "T7" }, "team": { "id": "T1" }, "is_enterprise_install": false, "enterprise": null,
              "container": { "type": "message", "message_ts": "1795000000.000200", "channel_id": "C1", "is_ephemeral": true },
              "channel": { "id": "C1", "name": "acme" },
              "actions": [{ "type": "button", "action_id": "say-0", "block_id": "part-1", "value": "R-2 deliver @5" }],
              "state": { "values": {
                "ask-what": { "what": { "type": "plain_text_input", "value": "a <b> &amp; c\r\nd" } },
                "ask-due": { "due": { "type": "datepicker", "selected_date": "2026-12-04" } },
                "ask-at": { "at": { "type": "timepicker", "selected_time": "17:00" } },
                "ask-urgency": { "urgency": { "type": "static_select", "selected_option": { "text": { "text": "High" }, "value": "high" } } },
                "ask-who": { "who": { "type": "users_select", "selected_user": "U2" } },
                "ask-tags": { "tags": { "type": "checkboxes", "selected_options": [{ "value": "a" }, { "value": "b" }] } },
                "ask-moment": { "moment": { "type": "datetimepicker", "selected_date_time": 1795000000 } },
                "ask-link": { "link": { "type": "plain_text_input", "value": null } },
                "ask-client": { "client": { "type": "static_select", "selected_option": null } } } }
            }
            """));
        Assert.Equal(("R-2 deliver @5", "1.2.c"), (press.Said.Text, press.Said.Delivery));
        Assert.Equal((new Place("T1", "C1", Direct: false), new Speaker("T7", "U7")), (press.Said.Place, press.Said.Speaker));
        Assert.Equal((false, "https://hooks.slack.com/actions/T1/1/x"), (press.Posted, press.ResponseUrl));
        // What stands in a field is as it was typed: Slack marks up messages, not fields.
        Assert.Equal(
            """
            at=17:00|client=|due=2026-12-04|link=|moment=2026-11-18T11:06:40Z|tags=a b|urgency=high|what=a <b> &amp; c
            d|who=@U2
            """,
            string.Join('|', press.Said.Fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={f.Value}")));
    }

    [Fact]
    public void A_press_in_a_thread_of_a_direct_message_says_so()
    {
        var press = Assert.IsType<Gesture.Press>(Interaction("""
            {
              "type": "block_actions", "trigger_id": "1.2.c", "user": { "id": "U1" }, "team": { "id": "T1" },
              "container": { "type": "message", "message_ts": "2.2", "thread_ts": "1.1", "channel_id": "D1" },
              "channel": { "id": "D1", "name": "directmessage" },
              "message": { "ts": "2.2" }, "actions": [{ "type": "button", "value": "undo" }]
            }
            """));
        Assert.Equal(
            (new Place("T1", "D1", Direct: true, "1.1"), new Speaker("T1", "U1"), true),
            (press.Said.Place, press.Said.Speaker, press.Posted));
    }

    [Fact]
    public void A_sent_form_says_what_it_was_made_to_say_where_it_was_asked_for()
    {
        var submit = Assert.IsType<Gesture.Submit>(Interaction(Submission("""{"say":"draft 7F3K","room":"C1","direct":false,"card":true}""")));
        Assert.Equal(("draft 7F3K", "9.9.z"), (submit.Said.Text, submit.Said.Delivery));
        // The payload's team is the person's own; the installation is the view's.
        Assert.Equal((new Place("T1", "C1", Direct: false), new Speaker("T7", "U7")), (submit.Said.Place, submit.Said.Speaker));
        Assert.Equal("Fix it", submit.Said.Fields["what"]);
        Assert.Equal(["ask-what"], submit.Blocks);
        Assert.True(submit.From.Card);
    }

    [Theory]
    [InlineData("")]
    [InlineData("draft 7F3K")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"say":1.5e}""")]
    [InlineData("""{"say":"x","room":"../../C1"}""")]
    public void A_form_that_is_not_ours_is_malformed(string metadata) => Assert.IsType<Gesture.Malformed>(Interaction(Submission(metadata)));

    [Fact]
    public void What_a_form_carries_comes_back_as_it_was()
    {
        foreach (var origin in (Origin[])[
            new("draft 7F3K", "C1", Direct: false, Thread: null, Card: false), new("R-1 change @3", "D1", Direct: true, "1.2", Card: true),
            new("say \"&<>\u2028 שלום", "", Direct: true, Thread: null, Card: false)])
            Assert.Equal(origin, Origin.Read(origin.Write()));
        Assert.Equal("""{"say":"draft 7F3K","room":"C1","direct":false}""", new Origin("draft 7F3K", "C1", false, null, false).Write());
    }

    [Fact]
    public void A_button_inside_a_form_knows_the_form()
    {
        var press = Assert.IsType<Gesture.PressInModal>(Interaction(
            Submission("""{"say":"draft 7F3K","room":"C1","direct":false}""")
                .Replace("view_submission", "block_actions", StringComparison.Ordinal)
                .Replace(
                    "\"actions\": []",
                    "\"actions\": [{\"type\":\"button\",\"value\":\"draft 7F3K due 2026-12-04\"}]",
                    StringComparison.Ordinal)));
        Assert.Equal(("V1", "h1", "draft 7F3K due 2026-12-04", "Fix it"), (press.View, press.Hash, press.Said.Text, press.Said.Fields["what"]));
    }

    [Theory]
    [InlineData("""{"type":"shortcut"}""")]
    [InlineData("""{"type":"view_closed"}""")]
    [InlineData("""{"type":"message_action"}""")]
    [InlineData("""{"type":"what_comes_next_year"}""")]
    [InlineData("""{"type":"block_actions","actions":[{"type":"overflow"}]}""")]
    public void What_we_never_asked_for_is_nothing(string payload) => Assert.IsType<Gesture.Nothing>(Interaction(payload));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":7.5}""")]
    [InlineData("""{"type":{}}""")]
    [InlineData("""{"type":"block_actions"}""")]
    [InlineData("""{"type":"block_actions","actions":{}}""")]
    [InlineData("""{"type":"block_actions","actions":["x"]}""")]
    [InlineData("""{"type":"block_actions","actions":[{"value":"undo"}]}""")]
    [InlineData("""{"type":"block_actions","actions":[{"value":"undo"}],"user":[],"team":"T1","container":5}""")]
    [InlineData("""{"type":"view_submission","view":null}""")]
    public void A_payload_that_lacks_something_is_malformed(string payload) =>
        Assert.True(Interaction(payload) is Gesture.Malformed or Gesture.Nothing, payload);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("""{"a":"\ud83d"}""")]
    [InlineData("""{"a":[{"\udc00":1}]}""")]
    public void What_is_no_readable_object_is_no_payload(string json) => Assert.Null(LooseJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Json_that_is_too_deep_or_not_utf8_is_no_payload()
    {
        Assert.Null(LooseJson.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 3000)) + "1" + new string('}', 3000))));
        Assert.Null(LooseJson.Read([.. "{\"a\":\""u8, 0xff, 0xc3, .. "\"}"u8]));
    }

    private static string Submission(string metadata) => $$"""
        {
          "type": "view_submission", "trigger_id": "9.9.z", "user": { "id": "U7", "team_id": "T7" }, "team": { "id": "T7" },
          "actions": [],
          "view": {
            "id": "V1", "hash": "h1", "team_id": "T7", "app_installed_team_id": "T1",
            "private_metadata": {{JsonSerializer.Serialize(metadata)}},
            "blocks": [{ "type": "header", "block_id": "x" }, { "type": "input", "block_id": "ask-what" }],
            "state": { "values": { "ask-what": { "what": { "type": "plain_text_input", "value": "Fix it" } } } }
          }
        }
        """;

    private static Gesture.Slash Slash(string form, string prefix = "", string room = "C1") => Assert.IsType<Gesture.Slash>(SlackSpeech.Slash(
        Form($"team_id=T1&channel_id={room}&channel_name=general&user_id=U1&trigger_id=12.34.ab&{form}"), prefix, "v0=1"));

    private static Dictionary<string, Microsoft.Extensions.Primitives.StringValues> Form(string body) => QueryHelpers.ParseQuery(body);

    private static Gesture Interaction(string payload) =>
        SlackSpeech.Interaction(LooseJson.Read(Encoding.UTF8.GetBytes(payload)) ?? throw new ArgumentException(payload), "v0=1");
}
