using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bots.Teams;
using Core.Views;

namespace Tests.Drawing;

/// <summary>Whatever a view holds, Teams takes it, and reads nothing into what people wrote.</summary>
public sealed partial class TeamsDrawingLimits
{
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly AdaptiveCardFrame Frame = new("he-IL")
    {
        Roster = new HashSet<string> { "U1", "U-CLEO", Tests.FakeSlack.SlackIds.BotUser }, Refresh = new AdaptiveCardRefresh("R-1", ["29:1"]),
        Dialog = new TeamsDialog("0123456789abcdef", "1764684000001"),
    };

    [Fact]
    public async Task Every_view_with_any_words_is_small_has_six_actions_and_shows_words_as_words()
    {
        var views = EveryView.Retold(await EveryView.Drawn()).Concat(EveryView.Any(150));
        Assert.All(views, view =>
        {
            var wrong = Wrong(AdaptiveCard.Of(view.View, Frame)).Concat(Wrong(AdaptiveCard.Dialog(view.View, Frame)));
            Assert.Empty(wrong.Select(w => $"{view.Name}: {w}"));
        });
    }

    [Fact]
    public void The_same_view_is_the_same_card() => Assert.All(
        EveryView.Any(50), view => Assert.Equal(AdaptiveCard.Of(view.View, Frame).ToJsonString(), AdaptiveCard.Of(view.View, Frame).ToJsonString()));

    [Fact]
    public void Of_seven_buttons_the_first_five_and_the_last_are_drawn()
    {
        var buttons = new Buttons([.. Enumerable.Range(1, 7).Select(i => new Button(i is 7 ? "More" : $"{i}", $"say {i}"))]);
        Assert.Equal(["1", "2", "3", "4", "5", "More"], Actions(AdaptiveCard.Of(View.Of("x", buttons))).Select(a => a["title"]!.GetValue<string>()));
    }

    [Fact]
    public void What_is_not_drawn_as_a_button_is_a_link_in_its_row_and_none_is_lost()
    {
        Part[] rows =
            [.. Enumerable.Range(1, 4).Select(row => new Buttons([.. Enumerable.Range(1, 3).Select(i => new Button($"{row}.{i}", $"say {row} {i}"))]))];
        rows[3] = new Buttons(new Button("4.1", "say 4 1"), new Button("4.2", "say 4 2", ButtonStyle.Primary), new Button("4.3", "say 4 3"));
        var card = AdaptiveCard.Of(View.Of("x", rows));
        Assert.Equal(["say 1 1", "say 1 2", "say 1 3", "say 4 1", "say 4 2", "say 4 3"], Actions(card).Select(Said));
        Assert.Equal(["say 2 1", "say 2 2", "say 2 3", "say 3 1", "say 3 2", "say 3 3"], Links(card).Select(Said));
        Assert.All(Links(card), link => Assert.Equal("Action.Submit", link["fallback"]!["type"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Every_button_of_every_view_can_be_pressed_once()
    {
        foreach (var (name, view) in (await EveryView.Drawn()).Concat(await Leaks.EveryAnswer.Drawn()))
        {
            var card = AdaptiveCard.Of(view, Frame);
            var said = Actions(card).Concat(Links(card)).Select(Said);
            var meant = view.Parts.OfType<Buttons>().SelectMany(b => b.Row).Select(b => b.Say).Concat(view.Form is { } form ? [form.Say] : []);
            Assert.True(meant.Order().SequenceEqual(said.Order()), name);
        }
    }

    [Fact]
    public void Labels_that_do_not_fit_beside_each_other_stand_below()
    {
        var buttons = new Buttons([.. Enumerable.Range(1, 3).Select(i => new Button($"{i} and about twenty letters", $"say {i}"))]);
        var sets = Nodes(AdaptiveCard.Of(View.Of("x", buttons))["body"]).Where(n => n["type"]?.GetValue<string>() is "ActionSet");
        Assert.Equal([1, 1, 1], sets.Select(s => s["actions"]!.AsArray().Count));
    }

    [Fact]
    public void Beside_the_one_that_sends_a_form_there_is_room_for_five_which_send_nothing_of_it()
    {
        var buttons = new Buttons([.. Enumerable.Range(1, 7).Select(i => new Button($"{i}", $"say {i}"))]);
        var actions = Actions(AdaptiveCard.Of(View.Of("x", new Ask("what", "What"), buttons) with { Form = new Form("F", "Send", "draft 7F3K") })).ToList();
        Assert.Equal(["1", "2", "3", "4", "7", "Send"], actions.Select(a => a["title"]!.GetValue<string>()));
        Assert.Equal(["none", "none", "none", "none", "none", null], actions.Select(a => a["associatedInputs"]?.GetValue<string>()));
    }

    [Fact]
    public void A_sentence_too_long_for_a_button_is_not_cut_into_another_one() =>
        Assert.Empty(Actions(AdaptiveCard.Of(View.Of("x", new Buttons(new Button("Go", "timer start " + new string('a', 2000)))))));

    [Fact]
    public void What_was_typed_stays_whole_when_all_else_is_cut()
    {
        var typed = new string('t', 3000);
        var card = AdaptiveCard.Of(View.Of(
            "x", [.. Enumerable.Range(0, 20).Select(_ => new Quote(new string('q', 3000))), new Ask("what", "What", AskKind.Long, typed)]) with
        { Form = new Form("F", "Send", "go") });
        Assert.Equal(typed, Nodes(card).Single(n => n["type"]?.GetValue<string>() is "Input.Text")["value"]!.GetValue<string>());
    }

    [Fact]
    public void A_value_longer_than_a_field_may_be_makes_room_for_itself()
    {
        var card = AdaptiveCard.Of(View.Of("x", new Ask("what", "What", AskKind.Text, new string('t', 2500))) with { Form = new Form("F", "Send", "go") });
        Assert.Equal(2500, Nodes(card).Single(n => n["type"]?.GetValue<string>() is "Input.Text")["maxLength"]!.GetValue<int>());
    }

    [Fact]
    public void A_form_in_marathi_as_long_as_it_may_be_comes_back_whole_and_goes_out_letter_by_letter()
    {
        var typed = string.Concat(Enumerable.Repeat("कृपया ", 500));
        var card = AdaptiveCard.Of(View.Of("x", new Ask("what", "What", AskKind.Long, typed), new Ask("why", "Why", AskKind.Long, typed[..2000])) with
        { Form = new Form("F", "Send", "go") });
        Assert.Equal([typed, typed[..2000]], Nodes(card).Where(n => n["type"]?.GetValue<string>() is "Input.Text").Select(n => n["value"]!.GetValue<string>()));
        Assert.Contains(typed, WireJson.Text(card), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fix", true)]
    [InlineData("  \n कृपया\n", true)]
    [InlineData("", false)]
    [InlineData(" \n\t ", false)]
    public void What_must_not_be_empty_must_not_be_blank(string typed, bool isTaken)
    {
        var card = AdaptiveCard.Of(View.Of("x", new Ask("what", "What", AskKind.Long) { Required = true }) with { Form = new Form("F", "Send", "go") });
        var regex = Nodes(card).Single(n => n["type"]?.GetValue<string>() is "Input.Text")["regex"]!.GetValue<string>();
        Assert.Equal(isTaken, Regex.IsMatch(typed, regex));
        Assert.Equal(isTaken, Regex.IsMatch(typed, $"^(?:{regex})$"));
    }

    [Fact]
    public void Every_required_field_has_its_sentence_and_every_field_a_label()
    {
        var inputs = EveryView.Any(100).SelectMany(v => Nodes(AdaptiveCard.Of(v.View, Frame)))
            .Where(n => n["type"] is JsonValue type && type.GetValue<string>().StartsWith("Input.", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(inputs);
        Assert.All(inputs, input => Assert.NotEqual("", input["label"]!.GetValue<string>()));
        Assert.All(inputs.Where(i => i["isRequired"] is not null), input => Assert.NotEqual("", input["errorMessage"]!.GetValue<string>()));
    }

    private static IEnumerable<string> Wrong(JsonObject card)
    {
        var bytes = Encoding.UTF8.GetByteCount(card.ToJsonString(AsItIs));
        if (bytes >= 25 * 1024) yield return $"{bytes} bytes";
        if (Actions(card).Count() > 6) yield return "more than six actions";
        var entities = Nodes(card["msteams"]).Where(n => n["type"]?.GetValue<string>() is "mention").Select(n => n["text"]!.GetValue<string>()).ToHashSet();
        foreach (var node in Nodes(card["body"]))
        {
            var type = node["type"] is JsonValue named ? named.GetValue<string>() : "";
            var text = node["text"]?.GetValue<string>() ?? "";
            if (type is "FactSet" or "Media" or "Image") yield return $"a {type}";
            // Markdown is read there.
            if (type is "TextBlock" && !OurOwn().IsMatch(text)) yield return $"a block says {text}";
            if (type is "TextBlock" && text.StartsWith('<') && !entities.Contains(text)) yield return $"nobody is {text}";
            if (type is not "TextBlock" && Read().IsMatch(text)) yield return $"a run says {text}";
            foreach (var name in (string[])["title", "label", "errorMessage"])
                if (node[name] is JsonValue said && Read().IsMatch(said.GetValue<string>())) yield return $"{name} says {said}";
        }
    }

    private static IEnumerable<JsonObject> Actions(JsonObject card) =>
        Nodes(card["body"]).Where(n => n["actions"] is JsonArray).SelectMany(n => n["actions"]!.AsArray()).Select(a => a!.AsObject());

    private static string Said(JsonObject action) => action["data"]!["say"]!.GetValue<string>();

    private static IEnumerable<JsonObject> Links(JsonObject card) => Nodes(card["body"])
        .Select(n => n["selectAction"]).OfType<JsonObject>().Where(a => a["type"]!.GetValue<string>() is not "Action.OpenUrl");

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject it => it.SelectMany(p => p.Key is "data" or "fallback" ? [] : Nodes(p.Value)).Prepend(it),
        JsonArray array => array.SelectMany(Nodes),
        _ => [],
    };

    [GeneratedRegex(@"^(\{\{DATE\([0-9TZ:\-]{20},SHORT\)\}\} \{\{TIME\([0-9TZ:\-]{20}\)\}\}|<at>[\p{L}\p{M}\p{N}'’.,\- …‑]+</at>)$")]
    private static partial Regex OurOwn();

    [GeneratedRegex(@"\{\{|</?at>", RegexOptions.IgnoreCase)]
    private static partial Regex Read();
}
