using System.Reflection;
using System.Text.Json.Nodes;
using Bots.Teams;
using Core;
using Core.Speech;
using Core.Views;
using Tests.FakeTeams;

namespace Tests.Teams;

/// <summary>What a dialog is answered with, and what Teams would make of it.</summary>
public sealed class TeamsDialogTests
{
    private static readonly TeamsOrigin Room = new("t", "a:1", TeamsOrigin.Personal, "https://smba.example", "28:bot", "");

    private static readonly TeamsAuthor Ada = new("t", "29:1ada", "", "Ada", "en", "");

    [Fact]
    public void What_broke_or_takes_too_long_leaves_the_form_as_it_was_sent_to_be_sent_again()
    {
        Ask[] asks = [new("what", "What is it?") { Required = true }, new("details", "Details", AskKind.Long), new("due", "When")];
        var form = View.Of("New", asks) with { Form = new Form("New request", "Send", "draft 7F3K"), Pending = true };
        var drawn = Shown(TeamsTask.Show(form, new AdaptiveCardFrame("en"), TeamsDialog.On("17")));
        var sent = Sent(drawn.Button("Send"), ("what", "Fix *it*"), ("details", "One\nTwo"));
        Assert.Equal([new("what", "Fix *it*"), new("details", "One\nTwo"), new("due", "")], sent.Said.Fields);

        var kept = Shown(TeamsDialogs.Tell(sent, View.No("Something broke.")));
        Assert.Contains("Something broke.", kept.Text, StringComparison.Ordinal);
        Assert.Equal([new("what", "Fix *it*"), new("details", "One\nTwo")], kept.Inputs);
        // The same once more is the same gesture: it may have been done after all.
        var again = Sent(kept.Button("Send"), ("what", "Fix *it*"), ("details", "One\nTwo"));
        Assert.Equal((sent.Said.Text, sent.Dialog.Card), (again.Said.Text, again.Dialog.Card));
        Assert.Equal(sent.Dialog.Id, again.Dialog.Id);
    }

    [Fact]
    public void The_same_words_of_one_drawing_are_one_delivery_and_nobody_elses()
    {
        var dialog = TeamsDialog.On("17");
        Dictionary<string, string> fields = new() { ["what"] = "a", ["due"] = "b" };
        string Delivery(string author = "29:1ada", string say = "draft 7F3K", params (string, string)[] more) => dialog.Delivery(
            "a:1", author, say, more.Length == 0 ? fields : more.ToDictionary(m => m.Item1, m => m.Item2));
        Assert.Equal(Delivery(), Delivery(more: [("due", "b"), ("what", "a")]));
        string[] others =
        [
            Delivery(author: "29:1ben"), Delivery(say: "draft 7F3L"), Delivery(more: [("what", "a")]), Delivery(more: [("what", "ab"), ("due", "")]),
            (TeamsDialog.On("17")).Delivery("a:1", "29:1ada", "draft 7F3K", fields),
        ];
        Assert.Equal(others.Length, others.Distinct().Count());
        Assert.DoesNotContain(Delivery(), others);
    }

    [Fact]
    public void Every_command_that_has_a_form_says_when_it_asks_for_it()
    {
        var commands = typeof(Desk).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Command)) && !t.IsAbstract).ToList();
        string[] form = ["Form", "Asking"];
        var silent = commands.Where(t => form.Any(f => Overrides(t, f)) && !Overrides(t, "get_Asks")).Select(t => t.Name);
        Assert.Empty(silent);
        Assert.True(commands.Count(t => Overrides(t, "get_Asks")) >= 10);
    }

    [Theory]
    [InlineData("request", true), InlineData("client add", true), InlineData("client acme change", true), InlineData("R-1 ask @3", true)]
    [InlineData("R-1 decline @3", true), InlineData("R-1 change @3", true), InlineData("hours", true), InlineData("timer log", true)]
    [InlineData("timer edit", true), InlineData("standup edit 2026-12-02", true), InlineData("draft 7F3K", true), InlineData("contact @U1", true)]
    [InlineData("R-1 deliver @3", false), InlineData("R-1 take @3", false), InlineData("draft 7F3K client acme", false), InlineData("client list", false)]
    [InlineData("contact @U1 acme", false), InlineData("timer start acme", false), InlineData("standup post 2026-12-02", false), InlineData("R-1", false)]
    public void A_button_opens_a_dialog_where_its_sentence_leaves_something_to_a_form(string say, bool asks) =>
        Assert.Equal(asks, Desk.Grammar.Read(say, new Dictionary<string, string>())!.Command.Asks);

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"task":{"value":"x"}}""")]
    [InlineData("""{"task":{"type":"message","value":""}}""")]
    [InlineData("""{"task":{"type":"message","value":{"title":"x"}}}""")]
    [InlineData("""{"task":{"type":"cancel","value":"x"}}""")]
    [InlineData("""{"task":{"type":"continue","value":{"title":"x"}}}""")]
    [InlineData("""{"task":{"type":"continue","value":{"title":"x","url":"http://example.com"}}}""")]
    [InlineData("""{"task":{"type":"continue","value":{"title":"x","height":"tall","card":CARD}}}""")]
    [InlineData("""{"task":{"type":"continue","value":{"title":"x","width":-1,"card":CARD}}}""")]
    [InlineData("""{"task":{"type":"continue","value":{"card":CARD}}}""")]
    [InlineData("""{"task":{"type":"continue","value":{"title":"x","card":{"contentType":"application/json","content":{}}}}}""")]
    [InlineData("""{"task":{"type":"continue","value":{"title":"x","card":{"contentType":"TYPE","content":"{}"}}}}""")]
    [InlineData("""{"task":{"type":"continue","value":{"title":"x","card":EXECUTE}}}""")]
    public void The_fake_takes_no_answer_that_Teams_would_not(string answer)
    {
        const string Type = "application/vnd.microsoft.card.adaptive";
        JsonObject Card(string action) => new()
        {
            ["contentType"] = Type,
            ["content"] = new JsonObject
            {
                ["type"] = "AdaptiveCard", ["version"] = "1.5",
                ["body"] = new JsonArray(new JsonObject
                {
                    ["type"] = "ActionSet", ["actions"] = new JsonArray(new JsonObject { ["type"] = action, ["title"] = "Go" }),
                }),
            },
        };
        JsonObject Read(string text) => JsonNode.Parse(text
            .Replace("TYPE", Type, StringComparison.Ordinal)
            .Replace("CARD", Card("Action.Submit").ToJsonString(), StringComparison.Ordinal)
            .Replace("EXECUTE", Card("Action.Execute").ToJsonString(), StringComparison.Ordinal))!.AsObject();
        Assert.NotNull(TaskEnvelope.Wrong(Read(answer), isFetch: false));
        Assert.NotNull(TaskEnvelope.Wrong(null, isFetch: true));
        Assert.Null(TaskEnvelope.Wrong(null, isFetch: false));
        const string Good = """{"task":{"type":"continue","value":{"title":"x","height":300,"width":"medium","card":CARD}}}""";
        Assert.Null(TaskEnvelope.Wrong(Read(Good), isFetch: true));
    }

    private static bool Overrides(Type type, string method)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        return type.GetMethods(Any).Any(m => m.Name == method && m.DeclaringType != typeof(Command) && m.GetBaseDefinition() != m
            && !(m.DeclaringType!.IsAbstract && method is "Form" or "Asking" && m.DeclaringType != type));
    }

    private static ShownCard Shown(TeamsAnswer answer)
    {
        Assert.Null(TaskEnvelope.Wrong(answer.Body, isFetch: true));
        return new ShownCard(answer.Body!["task"]!["value"]!["card"]!["content"]!.DeepClone().AsObject());
    }

    private static TeamsGesture.Sent Sent(CardButton button, params (string Name, string Value)[] typed)
    {
        var data = button.Data.DeepClone().AsObject();
        foreach (var (name, value) in typed) data[name] = value;
        var activity = new JsonObject
        {
            ["type"] = "invoke", ["name"] = "task/submit", ["id"] = "f:1", ["serviceUrl"] = Room.ServiceUrl,
            ["conversation"] = new JsonObject { ["id"] = Room.Room, ["tenantId"] = Room.Tenant }, ["recipient"] = new JsonObject { ["id"] = Room.Bot },
            ["from"] = new JsonObject { ["id"] = Ada.Id }, ["value"] = new JsonObject { ["data"] = data },
        };
        var bytes = System.Text.Encoding.UTF8.GetBytes(activity.ToJsonString());
        return Assert.IsType<TeamsGesture.Sent>(TeamsSpeech.Read(Bots.Wire.LooseJson.Read(bytes)!.Value, bytes));
    }
}
