using System.Text.Json.Nodes;
using Bots.Slack;
using Bots.Teams;
using Bots.Web;
using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>C# does not check that a hierarchy is covered: every part and every span is drawn by every renderer, wherever it may stand.</summary>
public sealed class DrawingLint
{
    private const string Mark = "m4rk";

    private static readonly Dictionary<string, Func<View, string>> Renderers = new()
    {
        ["Slack's message"] = view => BlockKit.Message(view)["blocks"]!.ToJsonString(),
        ["Slack's modal"] = view => BlockKit.Modal(WithForm(view), "")["blocks"]!.ToJsonString(),
        ["Teams' card"] = view => Teams(AdaptiveCard.Of(view)),
        ["Teams' form"] = view => Teams(AdaptiveCard.Of(WithForm(view))),
        ["Teams' dialog"] = view => Teams(AdaptiveCard.Dialog(WithForm(view), new AdaptiveCardFrame("en"))),
        ["the page"] = view => Html.Message(view),
        ["the page's dialog"] = view => Html.Form(view, new Form("Form", "Send", "help"), "Cancel"),
    };

    private static readonly Span[] Spans =
    [
        new Plain(Mark), new Strong(Mark), new Code(Mark), new When(Instant.FromUtc(2026, 12, 4, 15, 0), Mark), new Mention(Mark, null),
        new Link(Mark, "https://example.com/"),
    ];

    private static readonly Part[] Parts =
    [
        new Title(Mark), new Quote(Mark), new Buttons(new Button(Mark, "help")), new Facts(new Fact(Mark, "is")),
        .. Spans.Select(s => new Line(s)), .. Spans.Select(s => new Hint(s)), .. Spans.Select(s => new Facts(new Fact("it is", s))),
        .. Enum.GetValues<AskKind>().Select(kind => new Ask("due", Mark, kind) { Choices = [new Choice("One", "1")] }),
    ];

    [Fact]
    public void Every_part_and_every_span_is_tried_here()
    {
        Assert.Empty(Cases<Part>().Except(Parts.Select(p => p.GetType())));
        Assert.Empty(Cases<Span>().Except(Spans.Select(s => s.GetType())));
    }

    [Fact]
    public void Every_part_shows_what_it_says_with_every_renderer() => Findings.None(
        from renderer in Renderers
        from part in Parts
        where !(part is Title && renderer.Key is "the page's dialog" or "Teams' form")
        where !renderer.Value(View.Of("A sentence.", part)).Contains(Mark, StringComparison.Ordinal)
        select $"{renderer.Key} does not show {part}");

    [Fact]
    public void A_form_in_a_message_can_be_opened_with_every_renderer()
    {
        var view = WithForm(View.Of("A sentence.", new Ask("what", "What")));
        foreach (var name in (string[])["Slack's message", "Teams' form", "the page"])
            Assert.Contains("draft 7F3K", Renderers[name](view), StringComparison.Ordinal);
    }

    [Fact]
    public void No_renderer_knows_what_a_view_is_about() => Findings.None(
        from file in (string[])
        [
            "bots/Slack/BlockKit.cs", "bots/Slack/RichText.cs", "bots/Slack/ButtonRows.cs", "bots/Slack/InputBlock.cs", "bots/Web/Html.cs",
            "bots/Teams/AdaptiveCardButtons.cs", "bots/Teams/CardInput.cs", "bots/Teams/CardText.cs", "bots/Teams/CardTextRows.cs",
        ]
        from line in File.ReadLines(Repository.PathOf(file))
        where line.StartsWith("using Core.", StringComparison.Ordinal) && line is not "using Core.Views;"
        select $"{file}: {line}");

    // A time is a token there, which each client writes out in its own way.
    private static string Teams(JsonObject card) =>
        card["body"]!.ToJsonString().Replace("{{DATE(2026-12-04T15:00:00Z,SHORT)}}", Mark, StringComparison.Ordinal);

    private static View WithForm(View view) => view with { Form = new Form("Form", "Send", "draft 7F3K"), Pending = true };

    private static IEnumerable<Type> Cases<T>() => typeof(T).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(T)) && !t.IsAbstract);
}
