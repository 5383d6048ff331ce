using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Bots.Slack;
using Core.Views;
using NodaTime;
using Tests.FakeSlack;
using Tests.FakeSlack.Rules;

namespace Tests.Drawing;

/// <summary>Whatever a view holds, Slack takes it: checked by the fake's rules, which know nothing of the renderer.</summary>
public sealed class SlackDrawingLimits
{
    private const string Rtl = "\u2068לקוח <!channel> & *בולד*\u2069";

    [Theory]
    [InlineData(150)]
    [InlineData(151)]
    [InlineData(5000)]
    public void A_title_is_cut_at_a_hundred_and_fifty(int length)
    {
        var text = Blocks(View.Of("x", new Title(new string('a', length))))[0]!["text"]!["text"]!.GetValue<string>();
        Assert.Equal(Math.Min(length, 150), text.Length);
        Assert.Equal(length > 150, text.EndsWith('…'));
    }

    [Fact]
    public void Nothing_is_cut_inside_what_is_seen_as_one_character()
    {
        // A family is one thing to see and eleven units to store.
        var text = SlackLimits.Clamp(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 20)), 75);
        Assert.Equal(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 6)) + "…", text);
    }

    [Fact]
    public void Of_a_hundred_lines_the_buttons_at_the_end_stay()
    {
        var blocks = Blocks(View.Of("x", [.. Enumerable.Range(0, 100).Select(i => (Part)new Line($"{i}")), new Buttons(new Button("More", "more"))]));
        Assert.Equal(50, blocks.Count);
        Assert.Equal("actions", blocks[^1]!["type"]!.GetValue<string>());
    }

    [Fact]
    public void Five_buttons_stand_in_a_row_and_each_action_is_its_own()
    {
        var buttons = new Buttons([.. Enumerable.Range(0, 12).Select(i => new Button($"{i}", $"say {i}"))]);
        var rows = Blocks(View.Of("x", buttons, buttons));
        Assert.Equal([5, 5, 2, 5, 5, 2], rows.Select(r => r!["elements"]!.AsArray().Count));
        Assert.Equal(24, rows.SelectMany(r => r!["elements"]!.AsArray()).Select(b => b!["action_id"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public void A_sentence_too_long_for_a_button_is_not_cut_into_another_one() =>
        Assert.Empty(Blocks(View.Of("x", new Buttons(new Button("Go", "timer start " + new string('a', 2000))))));

    [Fact]
    public void What_people_wrote_is_never_markup()
    {
        foreach (var hostile in Hostile)
        {
            var json = BlockKit.Message(View.Of(
                hostile, new Title(hostile),
                new Line(hostile, new Strong(hostile), new Code(hostile), new Mention(hostile, hostile), new Link(hostile, hostile)),
                new Hint(hostile), new Quote(hostile), new Facts(new Fact(hostile, hostile))));
            Assert.DoesNotContain(Kinds(json), kind => kind is "mrkdwn" or "broadcast" or "user" or "channel" or "link");
            Assert.DoesNotContain("<", json["text"]!.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Right_to_left_text_and_its_isolates_stay_as_they_are() =>
        Assert.Equal(Rtl, Blocks(View.Of("x", new Line(Rtl)))[0]!["elements"]![0]!["elements"]![0]!["text"]!.GetValue<string>());

    [Fact]
    public void A_form_without_choices_and_with_values_that_are_none_is_still_a_form()
    {
        var view = View.Of(
            "x", new Ask("a", "", AskKind.Choice, "gone"), new Ask("b", "B", AskKind.Date, "tomorrow"), new Ask("c", "C", AskKind.Time, "25:00"),
            new Ask("d", "D", AskKind.Choice, "gone") { Choices = [new("", "x"), new("Long", new string('v', 151)), new("Twice", "x")] },
            new Ask("e", "E", AskKind.Text, new string('e', 5000))) with
        { Form = new Form("", "", "go") };
        Assert.Empty(Modal(view));
    }

    [Fact]
    public void Whatever_a_view_holds_Slack_takes_it()
    {
        const int seed = 20261204;
        var random = new Random(seed);
        for (var i = 0; i < 300; i++)
        {
            var view = AnyView(random);
            Assert.True(Message(view) is [], $"seed {seed}, round {i}: {string.Join('\n', Message(view))}");
            Assert.True(Modal(view) is [], $"seed {seed}, round {i}: {string.Join('\n', Modal(view))}");
        }
    }

    internal static readonly string[] Hostile =
    [
        "<!channel>", "<!here|x>", "<@U1>", "<#C1>", "<https://evil.example|bank.example>", "*bold* _it_ ~no~ `code`", "&lt;!channel&gt;", "@channel",
        "javascript:alert(1)", "http://evil.example", "\u202egnp.exe", Rtl, "🚀👩‍👩‍👧‍👦", "a\nb\n\n> quote", "{date_num}", "\ud83d", new string('x', 5000),
    ];

    internal static View AnyView(Random random)
    {
        var parts = Enumerable.Range(0, random.Next(0, 130)).Select(i => AnyPart(random, i)).ToList();
        return new View(Any(random), parts) with { Form = random.Next(3) == 0 ? new Form(Any(random), Any(random), "draft 7F3K") : null };
    }

    private static Part AnyPart(Random random, int index) => random.Next(7) switch
    {
        0 => new Title(Any(random)),
        1 => new Line([.. Enumerable.Range(0, random.Next(4)).Select(_ => AnySpan(random))]),
        2 => new Hint(AnySpan(random), AnySpan(random)),
        3 => new Quote(Any(random)),
        4 => new Facts([.. Enumerable.Range(0, random.Next(4)).Select(_ => new Fact(Any(random), AnySpan(random)))]),
        5 => new Ask($"f{index}", Any(random), (AskKind)random.Next(5), Any(random))
        {
            Hint = Any(random), Error = random.Next(2) == 0 ? Any(random) : null, Required = random.Next(2) == 0,
            Choices = [.. Enumerable.Range(0, random.Next(130)).Select(c => new Choice(Any(random), c.ToString(CultureInfo.InvariantCulture)))],
        },
        _ => new Buttons([.. Enumerable.Range(0, random.Next(8)).Select(_ => new Button(Any(random), Any(random), (ButtonStyle)random.Next(3)))]),
    };

    private static Span AnySpan(Random random) => random.Next(6) switch
    {
        0 => new Plain(Any(random)),
        1 => new Strong(Any(random)),
        2 => new Code(Any(random)),
        3 => new When(Instant.FromUnixTimeSeconds(random.Next()), Any(random)),
        4 => new Mention(Any(random), random.Next(2) == 0 ? Any(random) : SlackIds.BotUser),
        _ => new Link(Any(random), Any(random)),
    };

    private static string Any(Random random) => random.Next(4) == 0 ? "" : Hostile[random.Next(Hostile.Length)];

    private static JsonArray Blocks(View view) => BlockKit.Message(view)["blocks"]!.AsArray();

    private static IReadOnlyList<string> Message(View view) => ViewRules.Message(Wire(BlockKit.Message(view)), World);

    private static IReadOnlyList<string> Modal(View view) => ViewRules.Modal(Wire(BlockKit.Modal(view, "")), World);

    // As it arrives: half a surrogate pair does not survive the way.
    private static JsonObject Wire(JsonObject json) => (JsonObject)JsonNode.Parse(Encoding.UTF8.GetBytes(json.ToJsonString()))!;

    private static World World
    {
        get
        {
            var world = new World(() => 0);
            world.Add(new SlackUser(SlackIds.BotUser, SlackIds.BotName));
            return world;
        }
    }

    private static IEnumerable<string> Kinds(JsonNode? node) => node switch
    {
        JsonObject it => it.Where(p => p.Key is "type").Select(p => p.Value!.GetValue<string>()).Concat(it.SelectMany(p => Kinds(p.Value))),
        JsonArray array => array.SelectMany(Kinds),
        _ => [],
    };
}
